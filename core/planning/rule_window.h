// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

#include <array>

namespace lk::planning {

/// A stretch of time by the clocks of a place: the same hours of certain days of the week, or from one date
/// and time to another. When the clocks are changed it never gets a gap: an hour that comes twice counts both
/// times, and a time that is left out is the moment at which the clocks jump over it.
class RuleWindow {
public:
    /// {"zone": "America/New_York", "days": ["fri"], "from": "22:00", "to": "06:00"}: begins on these days
    /// (all without "days") and ends at the next "to". {"zone": …, "from": "2026-12-23T18:00", "to":
    /// "2026-12-27T06:00"}: once. An error's message names the member.
    [[nodiscard]] static Result<RuleWindow> fromJson(const QJsonValue &json);

    /// From the first moment on, without the last.
    [[nodiscard]] bool contains(UtcMs moment) const;

private:
    RuleWindow() = default;
    [[nodiscard]] static Result<RuleWindow> weekly(RuleWindow window, const QJsonObject &json);
    [[nodiscard]] bool beginsOn(QDate day, UtcMs moment) const;

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

} // namespace lk::planning
