// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/state_look.h"

#include <QRect>
#include <QWidget>

class QPainter;

namespace lk::ui {

class Theme;

/// Paints icon and word of a state on its soft colour, at the left of `cell` and centred in its height.
void paintStateChip(QPainter &painter, const QRect &cell, const StateLook &look, const Theme &theme,
    Qt::LayoutDirection direction = Qt::LeftToRight);
[[nodiscard]] QSize stateChipSize(const StateLook &look, const Theme &theme);

/// The chip as a widget, for page heads and inspectors.
class StateBadge : public QWidget {
    Q_OBJECT

public:
    explicit StateBadge(const Theme &theme, QWidget *parent = nullptr);

    void setLook(const StateLook &look);
    [[nodiscard]] const StateLook &look() const { return m_look; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    StateLook m_look;
};

} // namespace lk::ui
