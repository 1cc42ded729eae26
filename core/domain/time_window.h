// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

#include <array>
#include <optional>

namespace lk {

/// A stretch of time by the clocks of a place: the same hours of certain days of the week, or from one date
/// and time to another. When the clocks are changed it never gets a gap: an hour that comes twice counts both
/// times, and a time that is left out is the moment at which the clocks jump over it.
class TimeWindow {
public:
    /// {"zone": "America/New_York", "days": ["fri"], "from": "22:00", "to": "06:00"}: begins on these days
    /// (all without "days") and ends at the next "to". {"zone": …, "from": "2026-12-23T18:00", "to":
    /// "2026-12-27T06:00"}: once. An error's message names the member.
    [[nodiscard]] static Result<TimeWindow> fromJson(const QJsonValue &json);
    /// Open at no time.
    TimeWindow() = default;

    /// From the first moment on, without the last.
    [[nodiscard]] bool contains(UtcMs moment) const;
    /// When the window that is open at that moment closes; nothing if it is not open.
    [[nodiscard]] std::optional<UtcMs> endAt(UtcMs moment) const;
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// What fromJson() reads.
    [[nodiscard]] QJsonObject toJson() const;
    /// "Fri, Sat 22:00 – 06:00 (America/New_York)", "2026-12-23 18:00 – 2026-12-27 06:00 (UTC)": for people.
    [[nodiscard]] QString displayText() const;

    bool operator==(const TimeWindow &other) const { return toJson() == other.toJson(); }

private:
    [[nodiscard]] static Result<TimeWindow> weekly(TimeWindow window, const QJsonObject &json);
    [[nodiscard]] bool beginsOn(QDate day, UtcMs moment) const;
    [[nodiscard]] UtcMs endOf(QDate day) const;

    QTimeZone m_zone;
    bool m_once = false;
    QDateTime m_onceFrom; ///< of m_zone's clocks; no zone of its own
    QDateTime m_onceTo;
    std::array<bool, 7> m_days = {}; ///< Monday first
    QTime m_from;
    QTime m_to;
};

/// Which moment is meant by what the clocks of a place show, if they show it twice.
enum class TwiceShown { First, Last };
/// The moment at which the clocks of `zone` show that date and time; the moment of the jump for a time they
/// leave out.
[[nodiscard]] UtcMs momentOf(QDate day, QTime time, const QTimeZone &zone, TwiceShown which);

} // namespace lk
