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

QStringList CarrierClient::warnings(const ChangeSpec &, const LineState &) const
{
    return {};
}

std::optional<Refusal> CarrierClient::cannotRead(const LineIds &) const
{
    return std::nullopt;
}

} // namespace lk::carriers
