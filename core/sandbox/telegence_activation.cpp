// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/telegence_activation.h"

#include "core/sandbox/telegence_words.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

using telegence::characteristic;

namespace {

constexpr qsizetype kMostServices = 200;

QMultiMap<QString, QString> bagOf(const QJsonObject &item)
{
    const QJsonValue bag = item.value("service"_L1).toObject().value("serviceCharacteristic"_L1);
    return telegence::readBag(bag).value_or(QMultiMap<QString, QString>());
}

} // namespace

const Line *TelegenceActivation::simOf(const QJsonObject &item) const
{
    const Inventory &inventory = m_world.inventory;
    return inventory.find(PracticeCarrier::Telegence, LineKey::Iccid, bagOf(item).value(u"sim"_s));
}

QString TelegenceActivation::shapeProblem(const QJsonArray &items) const
{
    if (items.isEmpty() || items.size() > kMostServices)
        return u"Between 1 and 200 services are required."_s;
    for (const QJsonValue &element : items) {
        const QJsonObject item = element.toObject();
        const QJsonObject service = item.value("service"_L1).toObject();
        QString unknown = unknownMember(item, {"billingAccount"_L1, "relatedParty"_L1, "service"_L1});
        if (unknown.isEmpty())
            unknown = unknownMember(service,
                {"name"_L1, "category"_L1, "serviceSpecification"_L1, "serviceQualification"_L1,
                    "serviceCharacteristic"_L1});
        if (!unknown.isEmpty())
            return u"Unknown property %1."_s.arg(unknown);
        if (!telegence::readBag(service.value("serviceCharacteristic"_L1)))
            return u"serviceCharacteristic must be a list of name and value."_s;
        const QJsonObject specification = service.value("serviceSpecification"_L1).toObject();
        if (specification.value("id"_L1) != "12"_L1
            || specification.value("href"_L1) != "Mobility Services"_L1)
            return u"serviceSpecification is not valid."_s;
        const QJsonArray parties = item.value("relatedParty"_L1).toArray();
        if (parties.size() != 1 || parties.at(0).toObject().value("role"_L1) != "subscriber"_L1)
            return u"relatedParty must name one subscriber."_s;
    }
    return {};
}

QString TelegenceActivation::problemOf(const QJsonObject &item) const
{
    const auto bag = bagOf(item);
    if (item.value("billingAccount"_L1).toObject().value("id"_L1) != practice::kTelegenceBillingAccount)
        return u"Billing account not found."_s;
    if (!practicePlans(PracticeCarrier::Telegence).contains(bag.value(u"singleUserCode"_s)))
        return u"singleUserCode is not valid for this account."_s;
    const QString zip = bag.value(u"serviceZipCode"_s);
    if (zip.size() != 5 || !isDigits(zip))
        return u"serviceZipCode is not valid."_s;
    if (bag.value(u"IMEI"_s).size() != 15 || !passesLuhn(bag.value(u"IMEI"_s)))
        return u"IMEI is not valid."_s;
    if (bag.value(u"equipmentType"_s).isEmpty() || bag.value(u"deviceTechnologyType"_s).isEmpty())
        return u"equipmentType and deviceTechnologyType are required."_s;
    const Line *line = simOf(item);
    if (!line)
        return u"The SIM is not known."_s;
    return line->state == telegence::kInStock ? QString() : u"The SIM is assigned to a subscriber."_s;
}

HttpReply TelegenceActivation::order(const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isArray())
        return telegence::refusal(400, u"The body must be a list."_s);
    const QJsonArray items = document.array();
    if (const QString problem = shapeProblem(items); !problem.isEmpty())
        return telegence::refusal(400, problem);
    ChangeOrder order{.carrier = PracticeCarrier::Telegence,
        .change = u"activate"_s,
        .to = telegence::kActive,
        .request = QString::fromLatin1(request.header("X-Request-ID"))};
    order.handle = m_world.provisioning.newHandle();
    QJsonArray answers;
    for (const QJsonValue &element : items) {
        const QJsonObject item = element.toObject();
        const QString sim = bagOf(item).value(u"sim"_s);
        const QString problem = problemOf(item);
        if (problem.isEmpty()) {
            order.index = simOf(item)->index;
            order.plan = bagOf(item).value(u"singleUserCode"_s);
            m_world.provisioning.accept(order);
        } else {
            m_rejected[order.handle].append({sim, problem});
        }
        answers.prepend(
            progressOf(order.handle, sim, problem.isEmpty() ? u"pending"_s : u"rejected"_s, problem));
    }
    return jsonReply(200, answers);
}

HttpReply TelegenceActivation::status(const QString &requestId) const
{
    const auto progress = m_world.provisioning.progress(requestId);
    const QList<Rejected> rejected = m_rejected.value(requestId);
    if ((!progress || progress->carrier != PracticeCarrier::Telegence) && rejected.isEmpty())
        return telegence::refusal(404, u"Request not found."_s);
    QJsonArray answers;
    for (const Rejected &service : rejected)
        answers.append(progressOf(requestId, service.sim, u"rejected"_s, service.error));
    const auto lines = progress ? progress->lines : QMap<int, OrderPhase>();
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        const QString sim = m_world.inventory.at(PracticeCarrier::Telegence, it.key()).iccid();
        switch (it.value()) {
        case OrderPhase::Open:
            answers.prepend(progressOf(requestId, sim, u"pending"_s, {}));
            break;
        case OrderPhase::Done:
            answers.prepend(progressOf(requestId, sim, u"active"_s, {}));
            break;
        case OrderPhase::Failed:
            answers.prepend(progressOf(requestId, sim, u"rejected"_s, u"The SIM could not be activated."_s));
            break;
        }
    }
    return jsonReply(200, answers);
}

QJsonObject TelegenceActivation::progressOf(
    const QString &requestId, const QString &sim, const QString &state, const QString &error) const
{
    const Inventory &inventory = m_world.inventory;
    const Line *line = inventory.find(PracticeCarrier::Telegence, LineKey::Iccid, sim);
    const bool active = state == "active"_L1 && line;
    QJsonArray bag{characteristic(u"sim"_s, sim)};
    if (active)
        bag.append(characteristic(u"singleUserCode"_s, line->plan));
    return {{u"id"_s, requestId},
        {u"interactionStatus"_s, state == "pending"_L1 ? u"inProgress"_s : u"completed"_s},
        {u"interactionDateComplete"_s,
            state == "pending"_L1 ? QJsonValue(QJsonValue::Null)
                                  : QJsonValue(telegence::dateText(m_world.clock.utcNow()))},
        {u"billingAccount"_s, QJsonObject{{u"id"_s, practice::kTelegenceBillingAccount}}},
        {u"service"_s,
            QJsonObject{{u"status"_s, state},
                {u"subscriberNumber"_s, active ? line->ids().msisdn : QString()}, {u"error"_s, error},
                {u"name"_s, u""_s}, {u"serviceCharacteristic"_s, bag}}}};
}

} // namespace lk::sandbox
