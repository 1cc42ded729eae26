// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"
#include "core/carriers/thingspace/auth.h"

namespace lk::carriers::thingspace {

/// Verizon ThingSpace Connectivity Management, M2M v1. Every change names one line by its ICCID and the
/// account, never a group or a filter; it is answered with a request id and takes effect later.
class ThingSpaceClient final : public CarrierClient {
public:
    ThingSpaceClient(const CarrierAccount &account, const Credentials &credentials);

    [[nodiscard]] const CarrierCapabilities &capabilities() const override { return m_capabilities; }
    [[nodiscard]] const net::AuthScheme &auth() const override { return m_auth; }
    [[nodiscard]] std::optional<Refusal> cannotSend(
        const ChangeSpec &spec, const LineIds &ids) const override;
    [[nodiscard]] net::CarrierRequest readRequest(const LineIds &ids) const override;
    [[nodiscard]] LineReading readLine(
        const LineIds &ids, const net::Answered &answer, UtcMs now) const override;
    /// For another SIM or device the line must have a number, by which it is read afterwards.
    [[nodiscard]] LineReading readPreRead(
        const ChangeSpec &spec, const LineIds &ids, const net::Answered &answer, UtcMs now) const override;
    [[nodiscard]] std::optional<Refusal> cannotRead(const LineIds &ids) const override;
    [[nodiscard]] net::CarrierRequest changeRequest(const WorkItem &item, UtcMs now) const override;
    [[nodiscard]] AttemptOutcome readChange(const WorkItem &item, const net::Answered &answer) const override;
    [[nodiscard]] net::CarrierRequest batchRequest(const QList<WorkItem> &items, UtcMs now) const override;
    [[nodiscard]] QList<AttemptOutcome> readBatch(
        const QList<WorkItem> &items, const net::Answered &answer) const override;
    [[nodiscard]] bool namesTooMany(const Refusal &refusal) const override;
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
    [[nodiscard]] net::CarrierRequest get(const QString &path, const QString &operation) const;
    [[nodiscard]] net::CarrierRequest send(const QByteArray &method, const QString &path,
        const QJsonObject &body, const QString &operation) const;

    const QUrl m_baseUrl;
    const QString m_accountName;
    const ThingSpaceAuth m_auth;
    const CarrierCapabilities m_capabilities;
};

} // namespace lk::carriers::thingspace
