// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QMetaType>
#include <QRectF>
#include <QString>

class QPainter;

namespace lk::ui {

class Theme;

/// One part of a stacked bar. Tone::Unknown is hatched, Tone::Idle is the empty track.
struct Segment {
    Tone tone = Tone::Neutral;
    qint64 count = 0;
    QString label;

    bool operator==(const Segment &) const = default;
};
using Segments = QList<Segment>;

[[nodiscard]] qint64 totalOf(const Segments &segments);

/// Paints the bar in the order given. A part that exists is never thinner than can be seen.
void paintSegments(QPainter &painter, const QRectF &rect, const Segments &segments, const Theme &theme);

/// Index of the part at `x` of a bar lying in `rect`, or -1.
[[nodiscard]] qsizetype segmentAt(const QRectF &rect, const Segments &segments, double x);

/// The bar in words: "5,000 lines: 3,040 Done, 71 Failed".
[[nodiscard]] QString spokenSegments(const Segments &segments);

/// The mark that stands for a tone in a legend or on a chip: round and filled, hatched for Unknown, hollow
/// for Idle.
void paintToneMark(QPainter &painter, const QRectF &rect, Tone tone, const Theme &theme);

} // namespace lk::ui

Q_DECLARE_METATYPE(lk::ui::Segments)
