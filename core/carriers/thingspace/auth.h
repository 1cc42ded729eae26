// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/net/auth_scheme.h"

namespace lk::carriers::thingspace {

/// ThingSpace's two layers: an OAuth2 bearer for the gateway (its lifetime comes from the answer, since
/// asking again inside the hour gives the same token, so that a refused one is revoked first) and a session
/// token for the M2M service, which ends after 20 idle minutes.
class ThingSpaceAuth final : public net::AuthScheme {
public:
    ThingSpaceAuth(const QUrl &baseUrl, const Credentials &credentials);

    [[nodiscard]] net::Headers headers(const net::AuthTokens &tokens) const override;
    [[nodiscard]] std::optional<net::CarrierRequest> nextStep(
        const net::AuthTokens &tokens, BootMs now) const override;
    [[nodiscard]] Result<void> readStep(net::AuthTokens &tokens, const net::CarrierRequest &step,
        const net::Answered &answer, BootMs now) const override;
    [[nodiscard]] net::AuthRefusal refusalIn(const net::Answered &answer) const override;
    [[nodiscard]] QByteArray loginKey() const override;
    void noteUse(net::AuthTokens &tokens, BootMs now) const override;

private:
    [[nodiscard]] net::CarrierRequest oauthRequest(
        const QUrl &url, const QByteArray &form, const QString &operation) const;
    [[nodiscard]] net::CarrierRequest revokeRequest(const net::AuthTokens &tokens) const;
    [[nodiscard]] net::CarrierRequest loginRequest(const net::AuthTokens &tokens) const;
    [[nodiscard]] Result<void> readToken(
        net::AuthTokens &tokens, const net::Answered &answer, BootMs now) const;
    [[nodiscard]] Result<void> readRevocation(net::AuthTokens &tokens, const net::Answered &answer) const;
    [[nodiscard]] Result<void> readLogin(
        net::AuthTokens &tokens, const net::Answered &answer, BootMs now) const;

    const QUrl m_tokenUrl;
    const QUrl m_revokeUrl;
    const QUrl m_loginUrl;
    const Credentials m_credentials;
};

} // namespace lk::carriers::thingspace
