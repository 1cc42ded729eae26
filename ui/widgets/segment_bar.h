// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/segments.h"

#include <QWidget>

namespace lk::ui {

/// A stacked bar over all lines of a change, with an optional legend whose counts add up to the whole.
class SegmentBar : public QWidget {
    Q_OBJECT

public:
    explicit SegmentBar(const Theme &theme, QWidget *parent = nullptr);

    void setSegments(const Segments &segments);
    [[nodiscard]] const Segments &segments() const { return m_segments; }
    /// What the bar is about; spoken before the counts.
    void setTitle(const QString &title);
    void setLegendVisible(bool visible);
    /// Design pixels; 10 unless set.
    void setBarHeight(double designPixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_legend; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF barRect() const;
    /// Lays the legend out in lines of `width`; paints it if `painter` is given. Returns its height.
    int layLegend(int width, QPainter *painter) const;
    void tell();

    const Theme &m_theme;
    Segments m_segments;
    QString m_title;
    double m_barHeight = 10;
    bool m_legend = false;
};

} // namespace lk::ui
