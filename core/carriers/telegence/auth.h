// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/net/auth_scheme.h"

namespace lk::carriers::telegence {

/// Two fixed headers, app-id and app-secret. There is nothing to renew, so a refusal is final.
class TelegenceAuth final : public net::AuthScheme {
public:
    explicit TelegenceAuth(const Credentials &credentials);

    [[nodiscard]] net::Headers headers(const net::AuthTokens &tokens) const override;
    [[nodiscard]] std::optional<net::CarrierRequest> nextStep(
        const net::AuthTokens &tokens, BootMs now) const override;
    [[nodiscard]] Result<void> readStep(net::AuthTokens &tokens, const net::CarrierRequest &step,
        const net::Answered &answer, BootMs now) const override;
    [[nodiscard]] net::AuthRefusal refusalIn(const net::Answered &answer) const override;
    void noteUse(net::AuthTokens &tokens, BootMs now) const override;

private:
    const Secret m_appId;
    const Secret m_appSecret;
};

} // namespace lk::carriers::telegence
