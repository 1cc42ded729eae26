// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/carrier.h"
#include "core/domain/change_spec.h"
#include "core/domain/outcome.h"
#include "core/net/http_exchange.h"

#include <chrono>
#include <optional>

namespace lk::carriers {

/// What an error answer means for the request it answers.
enum class Treatment {
    Refused, ///< a definite no: nothing was changed
    NotThere, ///< the line is not known under this account
    AlreadyActive, ///< refused because the line is active already: to be read back
    OnHold, ///< taken, but held back by the carrier for now
    Throttled, ///< too fast; not processed
    Auth, ///< a credential was refused; not processed
    Lost, ///< cannot be told: a write must be read back, a read says nothing
};

/// An answer that is not the hoped-for one, classified.
struct ErrorReading {
    Treatment treatment = Treatment::Lost;
    Refusal refusal;
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// Classifies an answer: by the carrier's own code, then by HTTP status, last by the shape of the body. Call
/// for everything that is not a well-formed success; also for a 2xx that carries an error code.
[[nodiscard]] ErrorReading readError(Carrier carrier, const net::Answered &answer);

/// A 2xx whose body says no in the carrier's words.
[[nodiscard]] ErrorReading refusalUnderSuccess(const net::Answered &answer);

/// A well-formed answer that is not usable for a reason of our own (another device's, a missing member).
[[nodiscard]] ErrorReading unusableAnswer(const QString &why);

/// What the classified answer means for a change of this kind.
[[nodiscard]] AttemptOutcome attemptOf(const ErrorReading &reading, ChangeKind kind);
/// What it means for a read of one line.
[[nodiscard]] LineReading lineReadingOf(const ErrorReading &reading);
/// What it means for any other read.
[[nodiscard]] ReadFailed readFailedOf(const ErrorReading &reading);

} // namespace lk::carriers
