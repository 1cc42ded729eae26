// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/carrier_client.h"
#include "core/carriers/jasper/client.h"
#include "core/carriers/telegence/client.h"
#include "core/carriers/thingspace/client.h"

namespace lk::carriers {

std::unique_ptr<CarrierClient> makeCarrierClient(
    const CarrierAccount &account, const Credentials &credentials, const QString &customerFolder)
{
    switch (account.carrier) {
    case Carrier::ThingSpace:
        return std::make_unique<thingspace::ThingSpaceClient>(account, credentials);
    case Carrier::Jasper:
        return std::make_unique<jasper::JasperClient>(account, credentials);
    case Carrier::Telegence:
        return std::make_unique<telegence::TelegenceClient>(
            account, credentials, telegence::conventionsIn(customerFolder));
    }
    return nullptr;
}

} // namespace lk::carriers
