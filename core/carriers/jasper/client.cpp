// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/jasper/client.h"

#include "core/carriers/change_checks.h"
#include "core/carriers/jasper/attributes.h"
#include "core/carriers/jasper/paths.h"
#include "core/carriers/jasper/soap_answers.h"
#include "core/carriers/request_parts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::jasper {

namespace {

/// One attribute only: whether a PUT of several is applied as a whole is not known. Status words are upper
/// case; any other case is answered with a server error.
QJsonObject editOf(const ChangeSpec &spec)
{
    switch (spec.kind) {
    case ChangeKind::Activate:
    case ChangeKind::Restore:
        return {{u"status"_s, u"ACTIVATED"_s}};
    case ChangeKind::Suspend:
    case ChangeKind::Deactivate:
        return {{u"status"_s, u"DEACTIVATED"_s}};
    case ChangeKind::ChangeRatePlan:
        return {{u"ratePlan"_s, spec.ratePlan}};
    case ChangeKind::ChangeIdentifier: // goes by SOAP
    case ChangeKind::ChangeCustomerPlan: // no carrier's business
        break;
    }
    return {};
}

/// Comes back as the answer's correlationId, which ties the answer to this attempt.
QString messageIdOf(const WorkItem &item)
{
    return u"lk-"_s + QString::fromLatin1(item.attemptUuid);
}

QString messageIdOf(const LineIds &ids)
{
    return u"lk-read-"_s + ids.msisdn;
}

/// The line is found after a swap by its number only, so a line without one is not touched.
Refusal lacksNumber()
{
    return notSendable(u"NEEDS_NUMBER"_s,
        QCoreApplication::translate("Carriers",
            "The line has no number at Control Center yet, and after a SIM swap it could be found by its "
            "number only. It was not sent."));
}

} // namespace

JasperClient::JasperClient(const CarrierAccount &account, const Credentials &credentials)
    : m_baseUrl(account.baseUrl),
      m_auth(credentials),
      m_soap(account, credentials),
      // No history: the audit trail is known to show what was asked for and how it ended, but not from when
      // on, so that a missing entry would prove nothing.
      m_capabilities{.kinds = {kCarrierChangeKinds.begin(), kCarrierChangeKinds.end()},
          .listsRatePlans = true,
          .listsChangesOnly = true,
          .linesPerPage = kLargestPage}
{
}

std::optional<Refusal> JasperClient::cannotSend(const ChangeSpec &spec, const LineIds &ids) const
{
    if (auto refusal = lacksKind(m_capabilities.kinds, Carrier::Jasper, spec.kind))
        return refusal;
    if (auto refusal = lacksIccid(ids, 18, 22))
        return refusal;
    if (spec.kind == ChangeKind::Activate && !spec.ratePlan.isEmpty())
        return notSendable(u"ONE_ATTRIBUTE"_s,
            QCoreApplication::translate("Carriers",
                "Control Center is changed one attribute at a time: activate without a rate plan, and change "
                "the plan in a change of its own. It was not sent."));
    if (spec.kind == ChangeKind::ChangeIdentifier)
        return cannotSwap(spec, ids);
    return lacksNewPlan(spec);
}

std::optional<Refusal> JasperClient::cannotSwap(const ChangeSpec &spec, const LineIds &ids) const
{
    if (!spec.newImei.isEmpty())
        return notSendable(u"IMEI_OBSERVED"_s, imeiIsObserved());
    if (auto refusal = lacksNewIdentifier(spec, ids))
        return refusal;
    return m_soap.cannotCall();
}

net::CarrierRequest JasperClient::get(
    const QString &path, const QString &query, const QString &operation) const
{
    net::CarrierRequest request;
    request.method = "GET";
    request.url = endpoint(m_baseUrl, path, query);
    request.headers = {{"Accept", "application/json"}};
    request.operation = operation;
    return request;
}

net::CarrierRequest JasperClient::put(
    const QString &iccid, const QJsonObject &attribute, const QString &operation) const
{
    net::CarrierRequest request = get(devicePath(iccid), {}, operation);
    request.method = "PUT";
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = wireJson(attribute);
    request.mutating = true;
    return request;
}

std::optional<Refusal> JasperClient::cannotRead(const LineIds &ids) const
{
    if (!ids.iccid.isEmpty())
        return std::nullopt;
    if (ids.msisdn.isEmpty())
        return notSendable(u"NEEDS_ICCID_OR_NUMBER"_s,
            QCoreApplication::translate("Carriers",
                "Control Center finds a line by its ICCID or its number, and neither is known. Nothing was "
                "asked."));
    return m_soap.cannotCall();
}

net::CarrierRequest JasperClient::readRequest(const LineIds &ids) const
{
    if (ids.iccid.isEmpty() && !ids.msisdn.isEmpty())
        return m_soap.terminalsByMsisdn(messageIdOf(ids), ids.msisdn);
    return get(devicePath(ids.iccid), {}, u"read"_s);
}

LineReading JasperClient::readLine(const LineIds &ids, const net::Answered &answer, UtcMs now) const
{
    if (ids.iccid.isEmpty() && !ids.msisdn.isEmpty())
        return readTerminalByMsisdn(messageIdOf(ids), ids.msisdn, answer, now);
    return readDevice(ids.iccid, answer, now);
}

LineReading JasperClient::readPreRead(
    const ChangeSpec &spec, const LineIds &ids, const net::Answered &answer, UtcMs now) const
{
    LineReading reading = readLine(ids, answer, now);
    const auto *line = std::get_if<LineState>(&reading);
    const bool swaps = spec.kind == ChangeKind::ChangeIdentifier;
    if (swaps && line && line->status == DeviceStatus::Active && line->ids.msisdn.isEmpty())
        return LineNotThere{lacksNumber()};
    return reading;
}

net::CarrierRequest JasperClient::changeRequest(const WorkItem &item, UtcMs) const
{
    if (item.spec.kind == ChangeKind::ChangeIdentifier)
        return m_soap.simExchange(messageIdOf(item), item.ids.iccid, item.spec.newIccid);
    return put(item.ids.iccid, editOf(item.spec), toText(item.spec.kind));
}

AttemptOutcome JasperClient::readChange(const WorkItem &item, const net::Answered &answer) const
{
    if (item.spec.kind == ChangeKind::ChangeIdentifier)
        return readSimExchange(messageIdOf(item), answer);
    return readEdit(item.ids.iccid, item.spec.kind, answer);
}

std::optional<net::CarrierRequest> JasperClient::pollRequest(const WorkItem &) const
{
    return std::nullopt;
}

PollReading JasperClient::readPoll(const WorkItem &, const net::Answered &) const
{
    return PollPending{};
}

std::optional<net::CarrierRequest> JasperClient::historyRequest(const WorkItem &, UtcMs, UtcMs) const
{
    return std::nullopt;
}

HistoryReading JasperClient::readHistory(const net::Answered &) const
{
    return {};
}

net::CarrierRequest JasperClient::listRequest(const ListCursor &cursor) const
{
    return get(
        u"/devices"_s, u"modifiedSince="_s + queryTime(cursor.since) + u'&' + pageQuery(cursor), u"list"_s);
}

ListReading JasperClient::readList(const ListCursor &cursor, const net::Answered &answer, UtcMs now) const
{
    return readDevicePage(cursor, answer, now);
}

std::optional<net::CarrierRequest> JasperClient::plansRequest(const ListCursor &cursor) const
{
    return get(u"/rateplans"_s, pageQuery(cursor), u"plans"_s);
}

PlanListReading JasperClient::readPlans(const ListCursor &cursor, const net::Answered &answer) const
{
    return readRatePlans(cursor, answer);
}

} // namespace lk::carriers::jasper
