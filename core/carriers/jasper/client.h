// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"
#include "core/carriers/jasper/auth.h"

namespace lk::carriers::jasper {

/// Cisco IoT Control Center (Jasper), REST v1; every white label of it. One PUT changes one attribute of one
/// SIM; there is no handle to ask for and no history, the line itself is read.
class JasperClient final : public CarrierClient {
public:
    JasperClient(const CarrierAccount &account, const Credentials &credentials);

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
    [[nodiscard]] net::CarrierRequest get(
        const QString &path, const QString &query, const QString &operation) const;

    const QUrl m_baseUrl;
    const JasperAuth m_auth;
    const CarrierCapabilities m_capabilities;
};

} // namespace lk::carriers::jasper
