// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/line.h"

#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace lk {

/// What kind of refusal it was; decides what happens next and what people are told.
enum class ErrorClass {
    None,
    Auth, ///< credentials or permission: the account stops, not the line
    Configuration, ///< wrong host, path, account: the account stops
    Data, ///< the row itself is wrong
    Business, ///< the carrier's rules forbid it
    Precondition, ///< our own check before sending
    Transient,
    Throttle,
    Unknown,
};

[[nodiscard]] QString toText(ErrorClass errorClass);
/// True if a refusal of this class speaks of the account and not of the line.
[[nodiscard]] constexpr bool stopsAccount(ErrorClass errorClass)
{
    return errorClass == ErrorClass::Auth || errorClass == ErrorClass::Configuration;
}
[[nodiscard]] std::optional<ErrorClass> errorClassFromText(QStringView word);

/// A carrier's or our own reason, as kept with a line: class, the carrier's code, redacted text.
struct Refusal {
    ErrorClass errorClass = ErrorClass::None;
    QString code;
    QString text;

    bool operator==(const Refusal &) const = default;
};

/// The carrier took the request; its effect comes later. `handle` is what to ask for it with (may be empty).
struct Accepted {
    QString handle;
};
/// The carrier says it is done (or already was): to be read back.
struct AnsweredDone {
    QString note;
};
/// A definite no.
struct Rejected {
    Refusal refusal;
};
/// Too fast, or unavailable with proof that nothing was processed.
struct Throttled {
    std::optional<std::chrono::milliseconds> retryAfter;
    Refusal refusal;
};
/// A token was refused before processing; after renewal the same request may be sent.
struct AuthExpired {
    Refusal refusal;
};
/// Proved: the request never reached the carrier.
struct NotSent {
    QString detail;
};
/// The carrier may or may not have acted.
struct OutcomeLost {
    QString detail;
};

/// What one mutating exchange meant for one line.
using AttemptOutcome
    = std::variant<Accepted, AnsweredDone, Rejected, Throttled, AuthExpired, NotSent, OutcomeLost>;

/// The carrier does not know the line under this account.
struct LineNotThere {
    Refusal refusal;
};
/// The read failed; says nothing about the line.
struct ReadFailed {
    Refusal refusal;
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// What one read of one line gave.
using LineReading = std::variant<LineState, LineNotThere, ReadFailed>;

/// What asking for a handle gave.
struct PollPending { };
struct PollSuccess {
    LineIds learned = {}; ///< identifiers the carrier gave the line, such as its new number
};
struct PollFailure {
    Refusal refusal;
};
using PollReading = std::variant<PollPending, PollSuccess, PollFailure, ReadFailed>;

/// What the carrier itself reported about our handle. Never decides alone: the line is read.
enum class CarrierReport { None, Success, Failure };
[[nodiscard]] QString toText(CarrierReport report);
[[nodiscard]] std::optional<CarrierReport> carrierReportFromText(QStringView word);

} // namespace lk
