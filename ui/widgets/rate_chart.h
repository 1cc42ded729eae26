// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace lk::ui {

class Theme;

/// What a RateChart shows: bars against the left axis, a line in percent against the right one.
struct RateChartContent {
    QString title; ///< spoken name: "Lines per minute and error rate"
    QString barName; ///< "Lines per minute"
    QString lineName; ///< "Errors"
    QList<double> bars;
    QList<double> percents; ///< as many as bars, or none
    double threshold = 0; ///< percent; 0 = none
    QString thresholdText; ///< "Stops at 5 %"
    QStringList times; ///< under the axis, evenly spaced from first to last

    bool operator==(const RateChartContent &) const = default;
};

/// Throughput over time with its error rate and the limit at which a run is stopped.
class RateChart : public QWidget {
    Q_OBJECT

public:
    explicit RateChart(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const RateChartContent &content);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plotArea() const;
    void paintAxes(QPainter &painter, const QRectF &plot) const;
    void paintBars(QPainter &painter, const QRectF &plot) const;
    void paintLine(QPainter &painter, const QRectF &plot) const;
    void paintThreshold(QPainter &painter, const QRectF &plot) const;

    const Theme &m_theme;
    RateChartContent m_content;
    double m_barTop = 10;
    double m_percentTop = 10;
};

/// A small run of values without axes, for a table or a tile.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(const Theme &theme, QWidget *parent = nullptr);

    /// `title` is spoken with the last and the largest value.
    void setValues(const QString &title, const QList<double> &values, Tone tone = Tone::Info);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<double> m_values;
    Tone m_tone = Tone::Info;
};

/// The run of values of a Sparkline, for delegates. Values that are not numbers at its start are not known
/// yet: nothing is painted there.
void paintSparkline(
    QPainter &painter, const QRectF &rect, const QList<double> &values, Tone tone, const Theme &theme);

} // namespace lk::ui
