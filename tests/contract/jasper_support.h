// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/contract/contract_support.h"

#include "core/carriers/jasper/client.h"

namespace lk::contract {

/// A line with a SIM swap on its way, at an account that has SOAP access.
inline const QString kOldSim = QStringLiteral("8901170100000000011");
inline const QString kNewSim = QStringLiteral("8901170100000000029");
inline const QString kNumber = QStringLiteral("5555550101");

[[nodiscard]] inline Credentials soapCredentials()
{
    Credentials credentials;
    credentials.username = Secret(QByteArray("lk.soap"));
    credentials.apiKey = Secret(QByteArray("00000000-0000-0000-0000-000000000000"));
    credentials.soapPassword = Secret(QByteArray("p<&\"ss wörd"));
    credentials.licenseKey = Secret(QByteArray("11111111-2222-3333-4444-555555555555"));
    return credentials;
}

[[nodiscard]] inline CarrierAccount soapAccount()
{
    CarrierAccount account = accountAt(Carrier::Jasper);
    account.soapBaseUrl = QUrl(QStringLiteral("https://api.jasper.com"));
    return account;
}

[[nodiscard]] inline carriers::jasper::JasperClient soapClient()
{
    return {soapAccount(), soapCredentials()};
}

[[nodiscard]] inline WorkItem swap()
{
    WorkItem item = itemAt(Carrier::Jasper, ChangeKind::ChangeIdentifier);
    item.ids = {kOldSim, QStringLiteral("356938035643809"), kNumber};
    item.spec.newIccid = kNewSim;
    item.attemptUuid = "00000000-0000-4000-8000-000000000017";
    return item;
}

[[nodiscard]] inline net::Answered jasperAnswer(const QString &name)
{
    return recorded(QStringLiteral("jasper"), name);
}

} // namespace lk::contract
