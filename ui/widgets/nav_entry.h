// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/painted_button.h"

namespace lk::ui {

/// One page in the navigation rail: a list entry that is selected, not a box that is checked.
class NavEntry : public PaintedButton {
    Q_OBJECT

public:
    NavEntry(const Theme &theme, const QString &icon, const QString &text, QWidget *parent = nullptr);

    /// How many things wait there; 0 shows no badge. A quiet badge counts, an alert asks for attention.
    void setBadge(qint64 count, bool alert);
    void setCompact(bool compact);

    void addAccessibleState(QAccessible::State &state) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter, const QRectF &row) const;
    [[nodiscard]] QString badgeText() const;

    QString m_icon;
    qint64 m_badge = 0;
    bool m_alert = false;
    bool m_compact = false;
};

} // namespace lk::ui
