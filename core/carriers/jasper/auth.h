// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/net/auth_scheme.h"

namespace lk::carriers::jasper {

/// HTTP Basic with user name and API key, sent unasked: waiting for a challenge would double every call.
/// There is nothing to renew, so a refusal is final. SOAP requests carry credentials of their own; a refusal
/// of those is final too, because repeated ones lock the user.
class JasperAuth final : public net::AuthScheme {
public:
    explicit JasperAuth(const Credentials &credentials);

    [[nodiscard]] net::Headers headers(const net::AuthTokens &tokens) const override;
    [[nodiscard]] std::optional<net::CarrierRequest> nextStep(
        const net::AuthTokens &tokens, BootMs now) const override;
    [[nodiscard]] Result<void> readStep(net::AuthTokens &tokens, const net::CarrierRequest &step,
        const net::Answered &answer, BootMs now) const override;
    [[nodiscard]] net::AuthRefusal refusalIn(const net::Answered &answer) const override;
    void noteUse(net::AuthTokens &tokens, BootMs now) const override;

private:
    const Secret m_username;
    const Secret m_apiKey;
};

} // namespace lk::carriers::jasper
