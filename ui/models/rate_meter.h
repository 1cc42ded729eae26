// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <deque>
#include <optional>

namespace lk::ui {

/// How fast lines settle, measured over the last minute of watching. The time before the first one settles
/// does not count: it is the way of the first calls, not a pace. Nothing is guessed: without enough watching
/// there is no rate.
class RateMeter {
public:
    /// The number of settled lines at this moment.
    void note(BootMs now, qint64 settled);
    void clear();

    /// Lines per minute; nothing = not measured yet.
    [[nodiscard]] std::optional<double> perMinute() const;
    /// Seconds until `open` lines are settled at this rate; nothing = cannot be told.
    [[nodiscard]] std::optional<qint64> secondsFor(qint64 open) const;

private:
    struct Mark {
        BootMs at = 0;
        qint64 settled = 0;
    };

    std::deque<Mark> m_marks;
    BootMs m_since = 0; ///< of watching
    bool m_moved = false; ///< something has settled while it was watched
};

} // namespace lk::ui
