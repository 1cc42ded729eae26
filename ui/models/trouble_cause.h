// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/trouble_reading.h"
#include "ui/theme/tokens.h"

#include <QString>

#include <array>

namespace lk::ui {

/// Why lines need somebody's eyes: the first level of the triage tree, most pressing first.
enum class Cause {
    OutcomeUnknown, ///< it cannot be told whether the carrier acted
    RetriesUsedUp,
    Access, ///< credentials, permission
    SetUp, ///< address, account
    RowWrong, ///< the row's own values
    CarrierRules,
    OwnCheck, ///< refused by us before sending
    Passing, ///< would probably pass with time
    TooFast,
    Other,
};

inline constexpr std::array kAllCauses{Cause::OutcomeUnknown, Cause::RetriesUsedUp, Cause::Access,
    Cause::SetUp, Cause::RowWrong, Cause::CarrierRules, Cause::OwnCheck, Cause::Passing, Cause::TooFast,
    Cause::Other};

[[nodiscard]] Cause causeOf(const store::TroubleGroup &group);
[[nodiscard]] QString nameOf(Cause cause);
[[nodiscard]] QString iconOf(Cause cause);
[[nodiscard]] Tone toneOf(Cause cause);

/// True if `RetryFailed` moves lines of this group; the others need a decision about what is true.
[[nodiscard]] bool isRetriable(const store::TroubleGroup &group);

} // namespace lk::ui
