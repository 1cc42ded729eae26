// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/jasper/auth.h"

#include "core/carriers/error_envelope.h"
#include "core/carriers/jasper/soap_faults.h"
#include "core/carriers/request_parts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::jasper {

JasperAuth::JasperAuth(const Credentials &credentials)
    : m_username(credentials.username),
      m_apiKey(credentials.apiKey)
{
}

net::Headers JasperAuth::headers(const net::AuthTokens &) const
{
    return {{"Authorization", basicCredentials(m_username.reveal(), m_apiKey.reveal())}};
}

std::optional<net::CarrierRequest> JasperAuth::nextStep(const net::AuthTokens &, BootMs) const
{
    return std::nullopt;
}

Result<void> JasperAuth::readStep(
    net::AuthTokens &, const net::CarrierRequest &, const net::Answered &, BootMs) const
{
    return fail(ErrorKind::Internal,
        QCoreApplication::translate("Carriers", "Control Center has no login step. Nothing was sent."));
}

net::AuthRefusal JasperAuth::refusalIn(const net::Answered &answer) const
{
    bool refused
        = answer.status == 401 || (answer.status >= 400 && errorEnvelope(answer).code == "10000001"_L1);
    if (const auto payload = soapPayload(answer); payload && isSoapFault(*payload))
        refused = refused || readSoapFault(*payload, answer).treatment == Treatment::Auth;
    return refused ? net::AuthRefusal::Permanent : net::AuthRefusal::None;
}

void JasperAuth::noteUse(net::AuthTokens &, BootMs) const { }

} // namespace lk::carriers::jasper
