// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"
#include "core/net/account_connection.h"

namespace lk::engine {

/// What one finished call means for a line: what the network says first, then what the carrier's room reads
/// out of the answer. Pure; any thread.
[[nodiscard]] AttemptOutcome outcomeOf(
    const carriers::CarrierClient &client, const WorkItem &item, const net::CallRecord &record);

/// The same for a call that named several lines, in their order.
[[nodiscard]] QList<AttemptOutcome> outcomesOf(
    const carriers::CarrierClient &client, const QList<WorkItem> &items, const net::CallRecord &record);

/// A read of one line.
[[nodiscard]] LineReading lineReadingOf(
    const carriers::CarrierClient &client, const LineIds &ids, const net::CallRecord &record, UtcMs now);

/// The read before a change of this kind is sent.
[[nodiscard]] LineReading preReadingOf(const carriers::CarrierClient &client, const ChangeSpec &spec,
    const LineIds &ids, const net::CallRecord &record, UtcMs now);

/// A question for a request's own status.
[[nodiscard]] PollReading pollReadingOf(
    const carriers::CarrierClient &client, const WorkItem &item, const net::CallRecord &record);

/// A question for the provisioning history; nothing = the call failed and says nothing about the line.
[[nodiscard]] std::optional<carriers::HistoryReading> historyReadingOf(
    const carriers::CarrierClient &client, const net::CallRecord &record);

/// Why a read has no answer to look into; nothing = it has one.
[[nodiscard]] std::optional<ReadFailed> failedCall(const net::CallRecord &record);

/// SHA-256 of method, URL and body, hexadecimal: what an intent is held against.
[[nodiscard]] QByteArray requestHash(const net::CarrierRequest &request);

/// A read that could not be made at all.
[[nodiscard]] Refusal unreadable(const QString &detail);

} // namespace lk::engine
