// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/stand_in.h"

/// What may be edited on a Jasper SIM, whichever way the edit comes in: REST or SOAP.
namespace lk::sandbox::jasper {

/// True for the REST names of what an edit may set, "effectiveDate" included.
[[nodiscard]] bool isEditable(const QString &field);
/// Why a text cannot stand in a field, in EditTerminal's words where it has one; empty if it can.
[[nodiscard]] QString textProblem(const QString &field, const QString &text);

/// What is wrong with a target status.
enum class StatusProblem {
    None,
    Unknown, ///< no such status, or not in upper case
    AlreadyActive,
    NotFromPurged,
    NotPurged,
    NoWayBack,
};
[[nodiscard]] StatusProblem statusProblem(const Line &line, const QString &to);

/// True for an effective date the platform takes: from today, at most 180 days ahead.
[[nodiscard]] bool isTakenDate(QDate date, const Clock &clock);
/// The order to set one field of a SIM.
[[nodiscard]] ChangeOrder editOrder(const Line &line, const QString &field, const QString &to);
/// The client's X-Request-ID.
[[nodiscard]] QString requestIdOf(const HttpRequest &request);
/// True if a swap may put this SIM into service.
[[nodiscard]] bool isSpare(const Line &line);

} // namespace lk::sandbox::jasper
