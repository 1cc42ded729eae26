// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"
#include "core/net/carrier_call.h"

#include <QNetworkAccessManager>

namespace lk::test {

/// Makes one call after the other over the same network manager, as one account would.
class Caller {
public:
    Caller();
    /// Fails the process if there is no outcome at all within half a minute.
    [[nodiscard]] net::CallOutcome run(const net::CarrierRequest &request,
        std::chrono::milliseconds deadline = std::chrono::seconds{10}, const net::Headers &credentials = {});

private:
    QNetworkAccessManager m_manager;
};

[[nodiscard]] net::CarrierRequest readOf(const QUrl &url);
[[nodiscard]] net::CarrierRequest writeOf(
    const QUrl &url, const QByteArray &method = "POST", const QByteArray &body = "{\"a\":1}");

/// "answered 200", "unreachable" or "unknown", for comparing.
[[nodiscard]] QString kindOf(const net::CallOutcome &outcome);

/// A line of the practice account that is to be suspended, and the client for it.
struct SuspendOf {
    WorkItem item;
    std::unique_ptr<carriers::CarrierClient> client;
};
[[nodiscard]] SuspendOf suspendAt(Carrier carrier, const QUrl &baseUrl);
/// What the engine makes of an outcome.
[[nodiscard]] AttemptOutcome meaningOf(const SuspendOf &suspend, const net::CallOutcome &outcome);

/// Logs in with one POST to /login and sends the token as bearer.
class OneStepScheme final : public net::AuthScheme {
public:
    explicit OneStepScheme(QUrl login)
        : m_login(std::move(login))
    {
    }
    [[nodiscard]] net::Headers headers(const net::AuthTokens &tokens) const override;
    [[nodiscard]] std::optional<net::CarrierRequest> nextStep(
        const net::AuthTokens &tokens, BootMs now) const override;
    [[nodiscard]] Result<void> readStep(net::AuthTokens &tokens, const net::CarrierRequest &step,
        const net::Answered &answer, BootMs now) const override;
    [[nodiscard]] net::AuthRefusal refusalIn(const net::Answered &answer) const override;
    void noteUse(net::AuthTokens &, BootMs) const override { }

private:
    QUrl m_login;
};

} // namespace lk::test
