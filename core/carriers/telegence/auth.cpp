// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/telegence/auth.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::telegence {

TelegenceAuth::TelegenceAuth(const Credentials &credentials)
    : m_appId(credentials.appId),
      m_appSecret(credentials.appSecret)
{
}

net::Headers TelegenceAuth::headers(const net::AuthTokens &) const
{
    return {{"app-id", m_appId.reveal()}, {"app-secret", m_appSecret.reveal()}};
}

std::optional<net::CarrierRequest> TelegenceAuth::nextStep(const net::AuthTokens &, BootMs) const
{
    return std::nullopt;
}

Result<void> TelegenceAuth::readStep(
    net::AuthTokens &, const net::CarrierRequest &, const net::Answered &, BootMs) const
{
    return fail(ErrorKind::Internal,
        QCoreApplication::translate("Carriers", "Telegence has no login step. Nothing was sent."));
}

net::AuthRefusal TelegenceAuth::refusalIn(const net::Answered &answer) const
{
    return answer.status == 401 || answer.status == 403 ? net::AuthRefusal::Permanent
                                                        : net::AuthRefusal::None;
}

void TelegenceAuth::noteUse(net::AuthTokens &, BootMs) const { }

} // namespace lk::carriers::telegence
