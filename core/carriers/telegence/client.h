// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"
#include "core/carriers/telegence/auth.h"

namespace lk::carriers::telegence {

/// AT&T Telegence mobility APIs. A line is addressed by its ten-digit subscriber number; one resource reads
/// and changes it. There is no handle, no history and no plan catalogue. New lines are activated by a
/// different, batched API, which is not part of this client.
class TelegenceClient final : public CarrierClient {
public:
    TelegenceClient(const CarrierAccount &account, const Credentials &credentials);

    [[nodiscard]] const CarrierCapabilities &capabilities() const override { return m_capabilities; }
    [[nodiscard]] const net::AuthScheme &auth() const override { return m_auth; }
    [[nodiscard]] std::optional<Refusal> cannotSend(
        const ChangeSpec &spec, const LineIds &ids) const override;
    [[nodiscard]] net::CarrierRequest readRequest(const LineIds &ids) const override;
    [[nodiscard]] LineReading readLine(
        const LineIds &ids, const net::Answered &answer, UtcMs now) const override;
    [[nodiscard]] net::CarrierRequest changeRequest(const WorkItem &item, UtcMs now) const override;
    [[nodiscard]] AttemptOutcome readChange(const WorkItem &item, const net::Answered &answer) const override;
    [[nodiscard]] std::optional<net::CarrierRequest> pollRequest(const WorkItem &item) const override;
    [[nodiscard]] PollReading readPoll(const WorkItem &item, const net::Answered &answer) const override;
    [[nodiscard]] std::optional<net::CarrierRequest> historyRequest(
        const WorkItem &item, UtcMs since, UtcMs now) const override;
    [[nodiscard]] HistoryReading readHistory(const net::Answered &answer) const override;
    [[nodiscard]] net::CarrierRequest listRequest(const ListCursor &cursor) const override;
    [[nodiscard]] ListReading readList(
        const ListCursor &cursor, const net::Answered &answer, UtcMs now) const override;
    [[nodiscard]] std::optional<net::CarrierRequest> plansRequest(const ListCursor &cursor) const override;
    [[nodiscard]] PlanListReading readPlans(
        const ListCursor &cursor, const net::Answered &answer) const override;

private:
    [[nodiscard]] net::CarrierRequest service(
        const QByteArray &method, const LineIds &ids, const QString &operation) const;

    const QUrl m_baseUrl;
    const QString m_billingAccount; ///< empty = every billing account the application may see
    const TelegenceAuth m_auth;
    const CarrierCapabilities m_capabilities;
};

} // namespace lk::carriers::telegence
