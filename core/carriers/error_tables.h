// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/error_classes.h"

#include <QLatin1StringView>

#include <span>

namespace lk::carriers {

/// How a rule's code is compared with the carrier's.
enum class CodeMatch { Exact, Prefix, Suffix, Contains };

/// One line of a carrier's error table: what its code means and what people are told.
struct ErrorRule {
    QLatin1StringView code;
    CodeMatch match;
    Treatment treatment;
    ErrorClass errorClass;
    const char *sentence; ///< untranslated, context "Carriers"
};

/// A carrier's table; the first matching line counts.
[[nodiscard]] std::span<const ErrorRule> errorRules(Carrier carrier);

} // namespace lk::carriers
