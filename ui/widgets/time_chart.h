// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace lk::ui {

class Theme;

/// One run of values, oldest first; NaN = there was nothing to measure.
struct ChartSeries {
    QString name;
    Tone tone = Tone::Info;
    QList<double> values;
};

/// What a TimeChart shows.
struct TimeChartContent {
    QString title; ///< also its spoken name
    QString unit; ///< "%1 %", "%1 ms": how a value is written; %1 alone if there is none
    bool stacked = false; ///< bars upon each other; else lines
    double top = 0; ///< the axis reaches this at least
    double least = 0; ///< and begins here
    QList<ChartSeries> series;
    QStringList moments; ///< what each value's time is called; as many as values
};

/// Values over time with axes and a legend. The value under the pointer is told, and with the keyboard the
/// one that the arrow keys, Home and End choose; Ctrl+C and the context menu copy the chart as an image.
class TimeChart : public QWidget {
    Q_OBJECT

public:
    explicit TimeChart(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const TimeChartContent &content);
    /// Said in the middle while no series has a value.
    void setEmptyText(const QString &text);
    /// Which value is told; -1 = none.
    [[nodiscard]] qsizetype chosen() const { return m_chosen; }
    /// "14:03 UTC: p50 120 ms, p95 310 ms"; empty = none is chosen.
    [[nodiscard]] QString chosenText() const;
    void copyAsImage();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] qsizetype count() const { return m_content.moments.size(); }
    [[nodiscard]] QString written(double value) const;
    [[nodiscard]] double xOf(const QRectF &plot, qsizetype at) const;
    [[nodiscard]] double yOf(const QRectF &plot, double value) const;
    void choose(qsizetype at);
    void tell();
    void paintHead(QPainter &painter) const;
    void paintAxes(QPainter &painter, const QRectF &plot) const;
    void paintStacks(QPainter &painter, const QRectF &plot) const;
    void paintLines(QPainter &painter, const QRectF &plot) const;
    void paintChosen(QPainter &painter, const QRectF &plot) const;

    const Theme &m_theme;
    TimeChartContent m_content;
    QString m_empty;
    double m_top = 1;
    bool m_hasValues = false;
    qsizetype m_chosen = -1;
    bool m_copying = false; ///< no focus ring then
};

} // namespace lk::ui
