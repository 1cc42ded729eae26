// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"
#include "core/carriers/jasper/answers.h"
#include "core/carriers/jasper/auth.h"
#include "core/carriers/jasper/soap.h"

namespace lk::carriers::jasper {

/// What a search for devices is narrowed by.
struct DeviceSearch {
    UtcMs modifiedSince = 0; ///< 0 = from the beginning
    UtcMs modifiedTill = 0; ///< 0 = open; at most a year after modifiedSince
    QString status = {}; ///< in the carrier's capitals; empty = any
    QString accountId = {};
    QMap<QString, QString> customFields = {}; ///< accountCustom1 and so on
    int page = 1;
    int pageSize = 50;
};

/// Cisco IoT Control Center (Jasper), REST v1 and SOAP; every white label of it. One PUT changes one
/// attribute of one SIM; there is no handle to ask for and no history, the line itself is read. REST has no
/// call for a SIM swap and none to find a line by its number, so these two go by SOAP.
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
    /// For a SIM swap the line must have a number, by which it is read afterwards.
    [[nodiscard]] LineReading readPreRead(
        const ChangeSpec &spec, const LineIds &ids, const net::Answered &answer, UtcMs now) const override;
    [[nodiscard]] std::optional<Refusal> cannotRead(const LineIds &ids) const override;
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

    /// SOAP's further operations; only where cannotCall() says nothing.
    [[nodiscard]] const SoapCalls &soap() const { return m_soap; }

    /// One page of a search; its answer is read by readList().
    [[nodiscard]] Result<net::CarrierRequest> searchRequest(const DeviceSearch &search) const;
    /// Chosen members of one device, by the carrier's names; none = all.
    [[nodiscard]] Result<net::CarrierRequest> fieldsRequest(
        const QString &iccid, const QStringList &fields) const;
    [[nodiscard]] Result<DeviceFields> readFields(const QString &iccid, const net::Answered &answer) const;
    /// Sets one attribute by the carrier's name. On AT&T another communicationPlan can give the line another
    /// number.
    [[nodiscard]] Result<net::CarrierRequest> editRequest(
        const QString &iccid, const QString &attribute, const QString &value) const;
    /// 200 and 202 mean "accepted"; only a read shows whether it took effect.
    [[nodiscard]] AttemptOutcome readEditAnswer(const QString &iccid, const net::Answered &answer) const;
    /// Who changed what, 1 to 365 days back. It shows what was asked for and how that ended, but nothing says
    /// when an entry appears: an absent one proves nothing.
    [[nodiscard]] Result<net::CarrierRequest> auditTrailRequest(
        const QString &iccid, int days, const ListCursor &cursor) const;
    [[nodiscard]] Result<AuditTrailPage> readAuditTrail(
        const ListCursor &cursor, const net::Answered &answer) const;
    /// The REST side's sign of life.
    [[nodiscard]] net::CarrierRequest healthRequest(const QString &text) const;
    [[nodiscard]] Result<void> readHealth(const QString &text, const net::Answered &answer) const;

private:
    [[nodiscard]] net::CarrierRequest get(
        const QString &path, const QString &query, const QString &operation) const;
    [[nodiscard]] net::CarrierRequest put(
        const QString &iccid, const QJsonObject &attribute, const QString &operation) const;
    [[nodiscard]] std::optional<Refusal> cannotSwap(const ChangeSpec &spec, const LineIds &ids) const;

    const QUrl m_baseUrl;
    const JasperAuth m_auth;
    const SoapCalls m_soap;
    const CarrierCapabilities m_capabilities;
};

} // namespace lk::carriers::jasper
