// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/jasper/client.h"

#include "core/carriers/change_checks.h"
#include "core/carriers/jasper/answers.h"
#include "core/carriers/request_parts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::jasper {

namespace {

/// The API's own maximum.
constexpr int kPageSize = 50;

QString devicePath(const QString &iccid)
{
    return u"/devices/"_s + pathPiece(iccid);
}

QString pageQuery(const ListCursor &cursor)
{
    const qint64 number = std::max(qint64{1}, cursor.position.toLongLong());
    return u"pageNumber=%1&pageSize=%2"_s.arg(QString::number(number), QString::number(kPageSize));
}

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
    case ChangeKind::ChangeIdentifier:
        break; // refused by cannotSend()
    }
    return {};
}

} // namespace

JasperClient::JasperClient(const CarrierAccount &account, const Credentials &credentials)
    : m_baseUrl(account.baseUrl),
      m_auth(credentials),
      m_capabilities{.kinds = {ChangeKind::Activate, ChangeKind::Suspend, ChangeKind::Restore,
                         ChangeKind::Deactivate, ChangeKind::ChangeRatePlan}, .listsRatePlans = true}
{
}

std::optional<Refusal> JasperClient::cannotSend(const ChangeSpec &spec, const LineIds &ids) const
{
    if (auto refusal = lacksKind(m_capabilities.kinds, Carrier::Jasper, spec.kind))
        return refusal;
    if (auto refusal = lacksIccid(ids))
        return refusal;
    if (spec.kind == ChangeKind::Activate && !spec.ratePlan.isEmpty())
        return notSendable(u"ONE_ATTRIBUTE"_s,
            QCoreApplication::translate("Carriers",
                "Control Center is changed one attribute at a time: activate without a rate plan, and change "
                "the plan in a change of its own. It was not sent."));
    return lacksNewPlan(spec);
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

net::CarrierRequest JasperClient::readRequest(const LineIds &ids) const
{
    return get(devicePath(ids.iccid), {}, u"read"_s);
}

LineReading JasperClient::readLine(const LineIds &ids, const net::Answered &answer, UtcMs now) const
{
    return readDevice(ids.iccid, answer, now);
}

net::CarrierRequest JasperClient::changeRequest(const WorkItem &item, UtcMs) const
{
    net::CarrierRequest request = get(devicePath(item.ids.iccid), {}, toText(item.spec.kind));
    request.method = "PUT";
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = wireJson(editOf(item.spec));
    request.mutating = true;
    return request;
}

AttemptOutcome JasperClient::readChange(const WorkItem &item, const net::Answered &answer) const
{
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
    // modifiedSince is required, and its plus must be encoded: bare it would arrive as a space.
    return get(
        u"/devices"_s, u"modifiedSince=2000-01-01T00%3A00%3A00%2B00%3A00&"_s + pageQuery(cursor), u"list"_s);
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
