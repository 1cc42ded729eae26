// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/telegence/client.h"

#include "core/carriers/change_checks.h"
#include "core/carriers/request_parts.h"
#include "core/carriers/telegence/answers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::telegence {

namespace {

constexpr int kPageSize = 200;
constexpr qsizetype kBillingAccountDigits = 12;

QString subscriberOf(const LineIds &ids)
{
    return carrierKey(Carrier::Telegence, ids);
}

/// Only what looks like a billing account number can be compared with one.
QString billingAccountOf(const CarrierAccount &account)
{
    const QString &name = account.accountName;
    return isDigits(name) && name.size() == kBillingAccountDigits ? name : QString();
}

/// The mode letters with the reason codes seen in use; a reason given by the operator goes first.
QJsonObject statusPatch(const QString &mode, const QString &usualReason, const QString &givenReason)
{
    return {{u"mode"_s, mode}, {u"reasonCode"_s, givenReason.isEmpty() ? usualReason : givenReason}};
}

QJsonObject planPatch(const QString &plan, UtcMs now)
{
    const QString today = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyy-MM-dd'Z'"_s);
    return {{u"effectiveDate"_s, today},
        {u"serviceCharacteristic"_s,
            QJsonArray{QJsonObject{{u"name"_s, u"singleUserCode"_s}, {u"value"_s, plan}}}}};
}

QJsonObject patchOf(const ChangeSpec &spec, UtcMs now)
{
    switch (spec.kind) {
    case ChangeKind::Suspend:
        return statusPatch(u"S"_s, u"CR"_s, spec.reasonCode);
    case ChangeKind::Restore:
        return statusPatch(u"R"_s, u"CR"_s, spec.reasonCode);
    case ChangeKind::Deactivate:
        return statusPatch(u"C"_s, u"CAN"_s, spec.reasonCode);
    case ChangeKind::ChangeRatePlan:
        return planPatch(spec.ratePlan, now);
    case ChangeKind::Activate:
    case ChangeKind::ChangeIdentifier:
        break; // refused by cannotSend()
    }
    return {};
}

} // namespace

TelegenceClient::TelegenceClient(const CarrierAccount &account, const Credentials &credentials)
    : m_baseUrl(account.baseUrl),
      m_billingAccount(billingAccountOf(account)),
      m_auth(credentials),
      m_capabilities{.kinds
          = {ChangeKind::Suspend, ChangeKind::Restore, ChangeKind::Deactivate, ChangeKind::ChangeRatePlan}}
{
}

std::optional<Refusal> TelegenceClient::cannotSend(const ChangeSpec &spec, const LineIds &ids) const
{
    if (spec.kind == ChangeKind::Activate)
        return notSendable(u"UNSUPPORTED"_s,
            QCoreApplication::translate("Carriers",
                "The activation of new Telegence lines is a separate change type, which is not offered here. "
                "It was not sent."));
    const QString subscriber = subscriberOf(ids);
    if (!isDigits(subscriber) || subscriber.size() != 10)
        return notSendable(u"NEEDS_MSISDN"_s,
            QCoreApplication::translate("Carriers",
                "Telegence addresses a line by its number of ten digits, and this row has none. It was not "
                "sent. Read the account's lines first, or give the number."));
    return lacksNewPlan(spec);
}

net::CarrierRequest TelegenceClient::service(
    const QByteArray &method, const LineIds &ids, const QString &operation) const
{
    net::CarrierRequest request;
    request.method = method;
    request.url
        = endpoint(m_baseUrl, u"/sp/mobility/lineconfig/api/v1/service/"_s + pathPiece(subscriberOf(ids)));
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"}};
    request.operation = operation;
    return request;
}

net::CarrierRequest TelegenceClient::readRequest(const LineIds &ids) const
{
    return service("GET", ids, u"read"_s);
}

LineReading TelegenceClient::readLine(const LineIds &ids, const net::Answered &answer, UtcMs now) const
{
    return readService(subscriberOf(ids), m_billingAccount, answer, now);
}

net::CarrierRequest TelegenceClient::changeRequest(const WorkItem &item, UtcMs now) const
{
    net::CarrierRequest request = service("PATCH", item.ids, toText(item.spec.kind));
    request.body = wireJson(patchOf(item.spec, now));
    request.mutating = true;
    return request;
}

AttemptOutcome TelegenceClient::readChange(const WorkItem &item, const net::Answered &answer) const
{
    return readPatch(subscriberOf(item.ids), item.spec.kind, answer);
}

std::optional<net::CarrierRequest> TelegenceClient::pollRequest(const WorkItem &) const
{
    return std::nullopt;
}

PollReading TelegenceClient::readPoll(const WorkItem &, const net::Answered &) const
{
    return PollPending{};
}

std::optional<net::CarrierRequest> TelegenceClient::historyRequest(const WorkItem &, UtcMs, UtcMs) const
{
    return std::nullopt;
}

HistoryReading TelegenceClient::readHistory(const net::Answered &) const
{
    return {};
}

net::CarrierRequest TelegenceClient::listRequest(const ListCursor &cursor) const
{
    const qint64 page = std::max(qint64{1}, cursor.position.toLongLong());
    net::CarrierRequest request;
    request.method = "GET";
    request.url = endpoint(m_baseUrl, u"/sp/mobility/api/v1/account"_s);
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/json"},
        {"current-page", QByteArray::number(page)}, {"page-size", QByteArray::number(kPageSize)}};
    request.operation = u"list"_s;
    return request;
}

ListReading TelegenceClient::readList(const ListCursor &cursor, const net::Answered &answer, UtcMs now) const
{
    return readSubscribers(cursor, m_billingAccount, answer, now);
}

std::optional<net::CarrierRequest> TelegenceClient::plansRequest(const ListCursor &) const
{
    return std::nullopt;
}

PlanListReading TelegenceClient::readPlans(const ListCursor &, const net::Answered &) const
{
    return ReadFailed{
        notSendable(u"UNSUPPORTED"_s,
            QCoreApplication::translate("Carriers", "Telegence has no call that lists rate plans.")),
        std::nullopt};
}

} // namespace lk::carriers::telegence
