// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/telegence_stand_in.h"

#include "core/sandbox/telegence_bag.h"
#include "core/sandbox/telegence_words.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

using telegence::characteristic;

namespace {

constexpr auto kTelegence = PracticeCarrier::Telegence;

QString stateAfter(const QString &mode)
{
    return mode == "R"_L1 ? QString(telegence::kActive) : mode;
}

QString changeOf(const QString &mode)
{
    return mode == "S"_L1 ? u"suspend"_s : mode == "R"_L1 ? u"restore"_s : u"deactivate"_s;
}

HttpReply accepted(const Line &line)
{
    return jsonReply(200,
        QJsonObject{{u"subscriberNumber"_s, line.ids().msisdn}, {u"errorDescription"_s, QJsonValue::Null}});
}

} // namespace

TelegenceStandIn::TelegenceStandIn(const PracticeWorld &world)
    : m_world(world),
      m_activation(world)
{
    m_world.provisioning.setRule(kTelegence,
        [&inventory = std::as_const(world.inventory)](const Line &line, const ChangeOrder &order) {
            return telegence::ruling(inventory, line, order);
        });
}

Call TelegenceStandIn::classify(const HttpRequest &request) const
{
    const QString path = request.path.join(u'/');
    const QByteArray &method = request.method;
    const QString last = request.path.last();
    if (path == "sp/mobility/api/v1/account"_L1 && method == "GET")
        return {.name = u"list"_s};
    if (path == "sp/mobilityactivations/api/v1/serviceactivation"_L1 && method == "POST")
        return {.kind = OperationClass::Write, .name = u"activation"_s};
    const QString parent = request.path.mid(0, request.path.size() - 1).join(u'/');
    if (parent == "sp/mobilityactivations/api/v1/serviceactivation"_L1 && method == "GET")
        return {.kind = OperationClass::Poll, .name = u"activation-status"_s};
    if (parent == "sp/mobility/billingmgmt/api/v1/billingaccount"_L1 && method == "GET")
        return {.name = u"billing"_s};
    if (parent == "sp/mobility/lineconfig/api/v1/service"_L1 && method == "GET")
        return {.name = u"line"_s, .line = last};
    if (parent == "sp/mobility/lineconfig/api/v1/service"_L1 && method == "PATCH")
        return {.kind = OperationClass::Write, .name = u"patch"_s, .line = last};
    return {.name = u"unknown"_s};
}

HttpReply TelegenceStandIn::failure(int status, const Call &) const
{
    switch (status) {
    case 401:
        return jsonReply(401, QJsonObject{{u"message"_s, u"app-id or app-secret is not valid."_s}});
    case 429:
        return jsonReply(429, QJsonObject{{u"message"_s, u"Too many requests."_s}});
    case 500:
        return jsonReply(500,
            QJsonObject{{u"responseMessage"_s, u"System error"_s},
                {u"description"_s, u"A Resource Required By Service Is Not Available"_s}});
    default:
        return htmlReply(status, reasonPhrase(status));
    }
}

HttpReply TelegenceStandIn::answer(const HttpRequest &request, const Call &call)
{
    if (request.header("app-id") != QByteArrayView(practice::kTelegenceAppId)
        || request.header("app-secret") != QByteArrayView(practice::kTelegenceAppSecret))
        return failure(401, call);
    if (call.name == "unknown"_L1)
        return htmlReply(404, reasonPhrase(404));
    if (!request.acceptsJson())
        return htmlReply(406, reasonPhrase(406));
    if (request.method != "GET" && !request.hasContentType("application/json"))
        return htmlReply(415, reasonPhrase(415));
    if (!request.parameters.isEmpty())
        return telegence::refusal(400, u"Query parameters are not supported."_s);
    if (call.name == "list"_L1)
        return subscribers(request);
    if (call.name == "activation"_L1)
        return m_activation.order(request);
    if (call.name == "activation-status"_L1)
        return m_activation.status(request.path.last());
    if (call.name == "billing"_L1)
        return billingAccount(request.path.last());
    if (call.line.size() != 10 || !isDigits(call.line))
        return telegence::refusal(400, u"The subscriber number must have 10 digits."_s);
    const Line *line = std::as_const(m_world.inventory).find(kTelegence, LineKey::Msisdn, call.line);
    if (!line || line->state == telegence::kInStock)
        return telegence::refusal(404, u"Subscriber not found."_s);
    return call.name == "line"_L1 ? details(*line) : patch(request, *line);
}

HttpReply TelegenceStandIn::billingAccount(const QString &id)
{
    const bool open = id == practice::kTelegenceBillingAccount;
    if (!open && id != practice::kTelegenceClosedBillingAccount)
        return telegence::refusal(404, u"Billing account not found."_s);
    return jsonReply(200,
        QJsonObject{{u"id"_s, id}, {u"status"_s, open ? u"Active"_s : u"Closed"_s},
            {u"businessAccount"_s, QJsonObject{{u"fan"_s, practice::kTelegenceFoundationAccount}}}});
}

HttpReply TelegenceStandIn::subscribers(const HttpRequest &request)
{
    const int page = request.header("current-page").toInt();
    const int size = request.header("page-size").toInt();
    if (page < 1 || size < 1 || size > 250)
        return telegence::refusal(
            400, u"current-page and page-size are required; page-size is at most 250."_s);
    const UtcMs now = m_world.clock.utcNow();
    if (m_snapshotAt == 0 || now - m_snapshotAt >= m_world.scenario.of(kTelegence).snapshotMs) {
        m_snapshotAt = now;
        m_snapshot.clear();
        for (int index = 0; index < m_world.inventory.count(kTelegence); ++index) {
            const Line &line = m_world.inventory.at(kTelegence, index);
            if (!line.gone && line.state != telegence::kCancelled && line.state != telegence::kInStock)
                m_snapshot.append({line.ids().msisdn, line.state});
        }
    }
    const qsizetype from = static_cast<qsizetype>(page - 1) * size;
    QJsonArray lines;
    for (qsizetype i = from; i < qMin<qsizetype>(from + size, m_snapshot.size()); ++i) {
        lines.append(QJsonObject{{u"subscriberNumber"_s, m_snapshot.at(i).number},
            {u"subscriberNumberStatus"_s, m_snapshot.at(i).state},
            {u"billingAccountNumber"_s, practice::kTelegenceBillingAccount},
            {u"foundationAccountNumber"_s, practice::kTelegenceFoundationAccount}});
    }
    HttpReply reply = jsonReply(200, lines);
    const qsizetype pages = (m_snapshot.size() + size - 1) / size;
    reply.headers.emplaceBack("page-total", QByteArray::number(pages));
    reply.headers.emplaceBack("refresh-timestamp",
        QDateTime::fromMSecsSinceEpoch(m_snapshotAt, Qt::UTC).toString(Qt::ISODate).toLatin1());
    return reply;
}

HttpReply TelegenceStandIn::details(const Line &line) const
{
    const PracticeLine ids = line.ids();
    QJsonArray bag{characteristic(u"subscriberStatus"_s, line.state),
        characteristic(u"statusEffectiveDate"_s, telegence::dateText(line.changedAt)),
        characteristic(u"subscriberActivationDate"_s, telegence::dateText(line.activatedAt)),
        characteristic(u"singleUserCode"_s, line.plan),
        characteristic(u"singleUserCodeDescription"_s, u"Practice plan "_s + line.plan),
        characteristic(u"serviceZipCode"_s, line.labels.value(u"serviceZipCode"_s, u"30303"_s)),
        characteristic(u"billingAccountNumber"_s, practice::kTelegenceBillingAccount),
        characteristic(u"nextBillCycleDate"_s,
            telegence::nextBillCycle(telegence::today(m_world.clock)).toString(u"yyyy-MM-dd'Z'"_s)),
        characteristic(u"sim"_s, ids.iccid), characteristic(u"BLIMEI"_s, ids.imei),
        // The network goes on seeing the old device until the new one attaches.
        characteristic(u"NWIMEI"_s, practiceLine(kTelegence, line.index).imei),
        characteristic(u"BLDeviceTechnologyType"_s, u"LTE"_s)};
    int number = 0;
    for (const QString &offering : telegence::offeringsOf(line))
        bag.append(characteristic(u"offeringCode%1"_s.arg(++number), offering));
    return jsonReply(200,
        QJsonObject{{u"subscriberNumber"_s, ids.msisdn}, {u"serviceCharacteristic"_s, bag},
            {u"errorDescription"_s, QJsonValue::Null}});
}

HttpReply TelegenceStandIn::refused(const ChangeOrder &order, HttpReply reply)
{
    m_world.provisioning.noteRefused(order, QString::fromUtf8(reply.body));
    return reply;
}

HttpReply TelegenceStandIn::patch(const HttpRequest &request, const Line &line)
{
    const auto body = bodyObject(request);
    if (!body)
        return jsonReply(400, QJsonObject{{u"message"_s, u"The JSON is not well formed."_s}});
    ChangeOrder order{.carrier = kTelegence,
        .index = line.index,
        .change = u"state"_s,
        .request = QString::fromLatin1(request.header("X-Request-ID"))};
    const bool status = body->contains("mode"_L1);
    const QString unknown = status ? unknownMember(*body, {"mode"_L1, "reasonCode"_L1, "effectiveDate"_L1})
                                   : unknownMember(*body, {"serviceCharacteristic"_L1, "effectiveDate"_L1});
    if (!unknown.isEmpty())
        return refused(order, telegence::refusal(400, u"Unknown property %1."_s.arg(unknown)));
    const auto date = strictDate(body->value("effectiveDate"_L1).toString());
    if (body->contains("effectiveDate"_L1) && !date)
        return refused(order, telegence::refusal(400, u"effectiveDate must be yyyy-MM-ddZ."_s));
    return status ? changeStatus(*body, order, line) : changeBag(*body, order, line);
}

HttpReply TelegenceStandIn::changeStatus(const QJsonObject &body, ChangeOrder order, const Line &line)
{
    const QString mode = body.value("mode"_L1).toString();
    if (mode != "S"_L1 && mode != "R"_L1 && mode != "C"_L1)
        return refused(order, telegence::refusal(400, u"mode must be S, R or C."_s));
    order.change = changeOf(mode);
    order.to = stateAfter(mode);
    if (!telegence::takesReason(mode, body.value("reasonCode"_L1).toString()))
        return refused(
            order, telegence::refusal(400, u"reasonCode is missing or not valid for this mode."_s));
    if (line.state == telegence::kCancelled)
        return refused(order, telegence::refusal(409, u"The subscriber must be active."_s));
    const auto date = strictDate(body.value("effectiveDate"_L1).toString());
    order.handle = m_world.provisioning.newHandle();
    m_world.provisioning.accept(order, date ? std::optional(startOfDay(*date)) : std::nullopt);
    return accepted(line);
}

HttpReply TelegenceStandIn::changeBag(const QJsonObject &body, ChangeOrder order, const Line &line)
{
    const auto bag = telegence::readBag(body.value("serviceCharacteristic"_L1));
    if (!bag)
        return refused(
            order, telegence::refusal(400, u"serviceCharacteristic must be a list of name and value."_s));
    order.change = bag->contains(u"singleUserCode"_s) ? u"plan"_s : u"change-identifier"_s;
    order.to = bag->value(u"singleUserCode"_s, bag->value(u"sim"_s));
    if (auto reply = telegence::refuseBag(m_world, *bag, line))
        return refused(order, *reply);
    const auto date = strictDate(body.value("effectiveDate"_L1).toString());
    const QDate today = telegence::today(m_world.clock);
    const QDate cycleStart = telegence::nextBillCycle(today).addMonths(-1);
    if (date && (*date < cycleStart || *date >= today.addDays(30)))
        return refused(order, telegence::refusal(400, u"effectiveDate is outside the allowed window."_s));
    const auto notBefore = date ? std::optional(startOfDay(*date)) : std::nullopt;

    order.handle = m_world.provisioning.newHandle();
    for (const ChangeOrder &one : telegence::ordersIn(*bag, line, order))
        m_world.provisioning.accept(one, notBefore);
    return accepted(line);
}

} // namespace lk::sandbox
