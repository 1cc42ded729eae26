// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAccessible>

namespace lk::ui {

class Theme;

/// A button that paints itself and says itself what it is: a toggle, a list entry, a section head.
class PaintedButton : public QAbstractButton {
    Q_OBJECT

public:
    PaintedButton(const Theme &theme, QAccessible::Role role, QWidget *parent = nullptr);

    [[nodiscard]] QAccessible::Role accessibleRole() const { return m_role; }
    /// What a screen reader hears beside the role: selected, pressed, expanded.
    virtual void addAccessibleState(QAccessible::State &state) const;

protected:
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setAccessibleRole(QAccessible::Role role) { m_role = role; }
    /// True if the ring is to be painted: focus that came by keyboard.
    [[nodiscard]] bool showsFocus() const;
    void changeEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    QAccessible::Role m_role;
};

} // namespace lk::ui
