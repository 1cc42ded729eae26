// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/carrier.h"
#include "core/domain/outcome.h"

#include <QString>

#include <optional>

namespace lk::carriers {

/// Whether sending the same change once more can end otherwise.
enum class RetryHelps {
    Yes, ///< at once
    No, ///< never: the answer stays the same
    AfterFix, ///< once what is wrong has been corrected
    Later, ///< by itself, after some time
};

/// The stable word used in files.
[[nodiscard]] QString toText(RetryHelps helps);
[[nodiscard]] std::optional<RetryHelps> retryHelpsFromText(QStringView word);
/// The answer for people: "After a correction".
[[nodiscard]] QString displayName(RetryHelps helps);

/// A refusal in plain words, in the language of now.
struct ErrorExplanation {
    QString sentence; ///< what happened, and whether anything was changed
    QString whatToDo; ///< the next step; never empty
    RetryHelps willRetryHelp = RetryHelps::No;

    bool operator==(const ErrorExplanation &) const = default;
};

/// Explains a refusal, also one stored long ago: by the carrier's code, then by HTTP status, last by its
/// class. `operation` is the operation of the request (`net::CarrierRequest::operation`) where it is known; a
/// few codes mean something else during a login. Never fails; any thread.
[[nodiscard]] ErrorExplanation explain(
    Carrier carrier, const Refusal &refusal, const QString &operation = {});

/// The code of a refusal that has none of the carrier's own: its HTTP status.
[[nodiscard]] QString statusCode(int status);

/// What is equal for refusals that say the same about different lines: class, code, and the text without
/// identifiers, numbers, times, quotes, letter case and blanks. For grouping, not for people. Pure.
[[nodiscard]] QString clusterKey(const Refusal &refusal);

/// A short name of the cluster for refusals whose code does not tell them apart (none, a bare HTTP status, or
/// a class that is not known); empty for all others.
[[nodiscard]] QString clusterName(const Refusal &refusal);

} // namespace lk::carriers
