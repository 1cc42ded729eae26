// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/change_spec.h"
#include "core/domain/work_item.h"

#include <optional>

namespace lk {

/// How a fresh reading compares with what was asked for and what was there before.
enum class ReadVerdict {
    AtTarget,
    AtBefore,
    InProgress, ///< the carrier is on its way to some state
    Neither,
};

/// The ids under which the line is found after the change, applied or not: those that it leaves alone.
[[nodiscard]] LineIds idsAfter(const WorkItem &item);

[[nodiscard]] ReadVerdict compareReading(const WorkItem &item, const LineState &state);

/// Why this carrier would refuse the change from this state; nothing = allowed. Code and sentence.
[[nodiscard]] std::optional<Refusal> transitionRefusal(
    Carrier carrier, const ChangeSpec &spec, const LineState &state);

} // namespace lk
