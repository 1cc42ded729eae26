// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"
#include "core/carriers/telegence/auth.h"
#include "core/carriers/telegence/line_patch.h"

namespace lk::carriers::telegence {

/// AT&T Telegence mobility APIs. A line is addressed by its ten-digit subscriber number; one resource reads
/// and changes it. There is no history and no plan catalogue. New lines are ordered by another API: it
/// answers with a request to ask for, and until that tells the number the line cannot be read, so a lost
/// order is never repeated by itself.
class TelegenceClient final : public CarrierClient {
public:
    TelegenceClient(
        const CarrierAccount &account, const Credentials &credentials, Conventions conventions = {});

    [[nodiscard]] const CarrierCapabilities &capabilities() const override { return m_capabilities; }
    [[nodiscard]] const net::AuthScheme &auth() const override { return m_auth; }
    [[nodiscard]] std::optional<Refusal> cannotSend(
        const ChangeSpec &spec, const LineIds &ids) const override;
    /// A reason code that is not in the connection's list, a list of the customer that cannot be used, and a
    /// new plan for a suspended line.
    [[nodiscard]] QStringList warnings(const ChangeSpec &spec, const LineState &line) const override;
    [[nodiscard]] net::CarrierRequest readRequest(const LineIds &ids) const override;
    [[nodiscard]] LineReading readLine(
        const LineIds &ids, const net::Answered &answer, UtcMs now) const override;
    /// For a new line the billing account it is ordered for; for all others the line. A line whose record
    /// lacks what the change must repeat is refused here.
    [[nodiscard]] net::CarrierRequest preReadRequest(
        const ChangeSpec &spec, const LineIds &ids) const override;
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

    /// Orders up to 200 new lines at once; the answer is read line by line with readActivation().
    [[nodiscard]] Result<net::CarrierRequest> activationRequest(const QList<WorkItem> &items) const;
    /// Changes the plan on a chosen date, which must lie in the line's effectiveWindow().
    [[nodiscard]] net::CarrierRequest planRequest(
        const LineIds &ids, const QString &plan, QDate effective) const;
    /// Adds and removes features; only what lacksFeatures() says nothing about. Its effect is read back
    /// with readRequest() and showsFeatures().
    [[nodiscard]] net::CarrierRequest featuresRequest(const LineIds &ids, const FeatureChange &change) const;
    /// The answer to planRequest() and featuresRequest().
    [[nodiscard]] AttemptOutcome readPatchAnswer(const LineIds &ids, const net::Answered &answer) const;

private:
    [[nodiscard]] net::CarrierRequest request(
        const QByteArray &method, const QString &path, const QString &operation) const;
    [[nodiscard]] net::CarrierRequest patch(
        const LineIds &ids, const QJsonObject &body, const QString &operation) const;
    [[nodiscard]] std::optional<Refusal> lacksReason(const ChangeSpec &spec) const;

    const QUrl m_baseUrl;
    const QString m_billingAccount; ///< empty = every billing account the application may see
    const TelegenceAuth m_auth;
    const Conventions m_conventions;
    const CarrierCapabilities m_capabilities;
};

} // namespace lk::carriers::telegence
