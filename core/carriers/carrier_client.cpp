// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/carrier_client.h"

namespace lk::carriers {

net::CarrierRequest CarrierClient::preReadRequest(const ChangeSpec &, const LineIds &ids) const
{
    return readRequest(ids);
}

LineReading CarrierClient::readPreRead(
    const ChangeSpec &, const LineIds &ids, const net::Answered &answer, UtcMs now) const
{
    return readLine(ids, answer, now);
}

net::CarrierRequest CarrierClient::batchRequest(const QList<WorkItem> &items, UtcMs now) const
{
    return changeRequest(items.first(), now);
}

QList<AttemptOutcome> CarrierClient::readBatch(
    const QList<WorkItem> &items, const net::Answered &answer) const
{
    // A client that puts one line into a call has said nothing of the others.
    QList<AttemptOutcome> outcomes(items.size(), OutcomeLost{});
    outcomes.first() = readChange(items.first(), answer);
    return outcomes;
}

bool CarrierClient::namesTooMany(const Refusal &) const
{
    return false;
}

QStringList CarrierClient::warnings(const ChangeSpec &, const LineState &) const
{
    return {};
}

std::optional<Refusal> CarrierClient::cannotRead(const LineIds &) const
{
    return std::nullopt;
}

} // namespace lk::carriers
