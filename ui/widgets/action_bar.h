// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/control_look.h"

#include <QList>
#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace lk::ui {

class Theme;

/// A row of buttons that follow their QActions. What does not fit goes into a "More" menu, the first added
/// first; the last one, which is the most important, stays longest.
class ActionBar : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(const Theme &theme, QWidget *parent = nullptr);

    /// The action stays the caller's. Returns its button.
    QPushButton *addAction(QAction *action, ButtonRole role = ButtonRole::Normal);
    using QWidget::addAction;
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Item {
        QAction *action = nullptr;
        QPushButton *button = nullptr;
    };

    void follow(const Item &item);
    void refit();
    void arrange();
    void fillMenu();
    [[nodiscard]] int widthFrom(qsizetype first) const;

    const Theme &m_theme;
    QList<Item> m_items;
    QPushButton *m_more;
    QMenu *m_menu;
    qsizetype m_firstShown = 0;
    QSize m_toldHint;
    QSize m_toldLeast;
};

} // namespace lk::ui
