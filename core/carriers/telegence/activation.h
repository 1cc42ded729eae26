// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/telegence/conventions.h"
#include "core/domain/work_item.h"
#include "core/net/http_exchange.h"

#include <QJsonArray>

namespace lk::carriers::telegence {

/// At most this many new lines in one request.
inline constexpr qsizetype kMostActivations = 200;

/// Why this new line cannot be ordered; nothing = it can. A line that has a number already is none.
[[nodiscard]] std::optional<Refusal> lacksForActivation(
    const ChangeSpec &spec, const LineIds &ids, const QString &billingAccount);

/// The body that orders new lines, one service each. Refuses none at all and more than kMostActivations.
[[nodiscard]] Result<QJsonArray> activationBody(
    const QList<WorkItem> &items, const QString &billingAccount, const Conventions &conventions);

/// Reads the answer to an order for the line of this SIM: services come in any order and are matched by SIM.
/// What is accepted has the request's id as its handle.
[[nodiscard]] AttemptOutcome readActivation(const QString &iccid, const net::Answered &answer);

/// Reads the state of an order for the line of this SIM. Success tells the new number.
[[nodiscard]] PollReading readActivationStatus(const QString &iccid, const net::Answered &answer);

/// Reads the billing account new lines are ordered for: an account that exists and is active lets an
/// activation go on, shown as a line in stock; any other is a refusal before anything is sent.
[[nodiscard]] LineReading readBillingAccount(
    const QString &billingAccount, const net::Answered &answer, UtcMs now);

} // namespace lk::carriers::telegence
