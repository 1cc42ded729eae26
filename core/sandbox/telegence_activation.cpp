// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/telegence_activation.h"

#include "core/sandbox/telegence_bag.h"
#include "core/sandbox/telegence_words.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

using telegence::characteristic;

namespace {

constexpr qsizetype kMostServices = 200;

telegence::Bag bagOf(const QJsonObject &item)
{
    const QJsonValue bag = item.value("service"_L1).toObject().value("serviceCharacteristic"_L1);
    return telegence::readBag(bag).value_or(telegence::Bag());
}

QString simIn(const QJsonObject &item)
{
    return bagOf(item).value(u"sim"_s);
}

bool isActivationName(const QString &name)
{
    const bool numbered = name.startsWith("offeringCode"_L1) && isDigits(QStringView(name).mid(12));
    return numbered || name == "singleUserCode"_L1 || name == "serviceZipCode"_L1
        || name == "equipmentType"_L1 || name == "deviceTechnologyType"_L1 || name == "IMEI"_L1
        || name == "sim"_L1 || name == "dataGroupIDCode1"_L1;
}

/// The first member that the API does not know, anywhere in one element of the list; empty if there is none.
QString unknownAnywhere(const QJsonObject &item)
{
    const QJsonObject service = item.value("service"_L1).toObject();
    const QJsonObject party = item.value("relatedParty"_L1).toArray().at(0).toObject();
    for (const QString &unknown :
        {unknownMember(item, {"billingAccount"_L1, "relatedParty"_L1, "service"_L1}),
            unknownMember(item.value("billingAccount"_L1).toObject(), {"id"_L1}),
            unknownMember(party, {"id"_L1, "role"_L1, "firstName"_L1, "lastName"_L1, "address"_L1}),
            unknownMember(party.value("address"_L1).toObject(),
                {"streetNumber"_L1, "streetDirection"_L1, "streetName"_L1, "streetType"_L1, "city"_L1,
                    "state"_L1, "zipCode"_L1}),
            unknownMember(service,
                {"name"_L1, "category"_L1, "serviceSpecification"_L1, "serviceQualification"_L1,
                    "serviceCharacteristic"_L1}),
            unknownMember(service.value("category"_L1).toObject(), {"id"_L1, "name"_L1}),
            unknownMember(service.value("serviceSpecification"_L1).toObject(), {"id"_L1, "href"_L1}),
            unknownMember(service.value("serviceQualification"_L1).toObject(), {"id"_L1})}) {
        if (!unknown.isEmpty())
            return unknown;
    }
    return {};
}

/// Why the whole list is refused; empty if it is not.
QString shapeProblem(const QJsonArray &items)
{
    if (items.isEmpty() || items.size() > kMostServices)
        return u"Between 1 and 200 services are required."_s;
    for (const QJsonValue &element : items) {
        const QJsonObject item = element.toObject();
        const QJsonObject service = item.value("service"_L1).toObject();
        if (const QString unknown = unknownAnywhere(item); !unknown.isEmpty())
            return u"Unknown property %1."_s.arg(unknown);
        const auto bag = telegence::readBag(service.value("serviceCharacteristic"_L1));
        if (!bag)
            return u"serviceCharacteristic must be a list of name and value."_s;
        for (auto pair = bag->begin(); pair != bag->end(); ++pair) {
            if (!isActivationName(pair.key()) || bag->count(pair.key()) != 1)
                return u"Unknown or repeated service characteristic %1."_s.arg(pair.key());
        }
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

QString billingProblem(const QJsonObject &item)
{
    const QJsonValue account = item.value("billingAccount"_L1).toObject().value("id"_L1);
    if (account == practice::kTelegenceBillingAccount)
        return {};
    return account == practice::kTelegenceClosedBillingAccount ? u"Billing account is not active."_s
                                                               : u"Billing account not found."_s;
}

QStringList offeringsIn(const telegence::Bag &bag)
{
    QStringList offerings;
    for (auto pair = bag.begin(); pair != bag.end(); ++pair) {
        if (pair.key().startsWith("offeringCode"_L1))
            offerings.append(pair.value());
    }
    return offerings;
}

} // namespace

const Line *TelegenceActivation::simOf(const QJsonObject &item) const
{
    const Inventory &inventory = m_world.inventory;
    return inventory.find(PracticeCarrier::Telegence, LineKey::Iccid, simIn(item));
}

QString TelegenceActivation::problemOf(const QJsonObject &item) const
{
    const auto bag = bagOf(item);
    if (const QString problem = billingProblem(item); !problem.isEmpty())
        return problem;
    if (!practicePlans(PracticeCarrier::Telegence).contains(bag.value(u"singleUserCode"_s)))
        return u"singleUserCode is not valid for this account."_s;
    const QString zip = bag.value(u"serviceZipCode"_s);
    if (zip.size() != 5 || !isDigits(zip))
        return u"serviceZipCode is not valid."_s;
    if (bag.value(u"IMEI"_s).size() != 15 || !passesLuhn(bag.value(u"IMEI"_s)))
        return u"IMEI is not valid."_s;
    if (bag.value(u"equipmentType"_s).isEmpty() || bag.value(u"deviceTechnologyType"_s).isEmpty())
        return u"equipmentType and deviceTechnologyType are required."_s;
    for (const QString &code : offeringsIn(bag)) {
        if (!practiceOfferings().contains(code))
            return u"Offering %1 is not valid for this account."_s.arg(code);
    }
    const Line *line = simOf(item);
    if (!line)
        return u"The SIM is not known."_s;
    if (line->state != telegence::kInStock)
        return u"The SIM is assigned to a subscriber."_s;
    const bool taken = telegence::isDeviceTaken(m_world.inventory, bag.value(u"IMEI"_s), line);
    return taken ? u"The IMEI is assigned to a subscriber."_s : QString();
}

ChangeOrder TelegenceActivation::orderOf(const QJsonObject &item, const ChangeOrder &model) const
{
    const Line &line = *simOf(item);
    const auto bag = bagOf(item);
    ChangeOrder order = model;
    order.index = line.index;
    order.plan = bag.value(u"singleUserCode"_s);
    order.labels.insert(u"serviceZipCode"_s, bag.value(u"serviceZipCode"_s));
    if (const QStringList offerings = offeringsIn(bag); !offerings.isEmpty())
        order.labels.insert(u"offeringCodes"_s, offerings.join(u','));
    if (bag.value(u"IMEI"_s) != line.ids().imei)
        order.ids.insert(LineKey::Imei, bag.value(u"IMEI"_s));
    return order;
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
    QSet<QString> sims;
    QJsonArray answers;
    for (const QJsonValue &element : items) {
        const QJsonObject item = element.toObject();
        const QString sim = simIn(item);
        const QString problem = sims.contains(sim) ? u"The SIM is listed twice."_s : problemOf(item);
        sims.insert(sim);
        if (problem.isEmpty())
            m_world.provisioning.accept(orderOf(item, order));
        else
            m_rejected[order.handle].append({sim, problem});
        answers.prepend(
            progressOf(order.handle, sim, problem.isEmpty() ? u"pending"_s : u"rejected"_s, problem));
    }
    return jsonReply(200, answers);
}

HttpReply TelegenceActivation::status(const QString &requestId)
{
    const auto progress = m_world.provisioning.progress(requestId);
    const QList<Rejected> rejected = m_rejected.value(requestId);
    if ((!progress || progress->carrier != PracticeCarrier::Telegence) && rejected.isEmpty())
        return telegence::refusal(404, u"Request not found."_s);
    const QString open = m_polled.contains(requestId) ? u"reserved"_s : u"pending"_s;
    m_polled.insert(requestId);
    QJsonArray answers;
    for (const Rejected &service : rejected)
        answers.append(progressOf(requestId, service.sim, u"rejected"_s, service.error));
    const auto lines = progress ? progress->lines : QMap<int, OrderPhase>();
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        const QString sim = m_world.inventory.at(PracticeCarrier::Telegence, it.key()).iccid();
        switch (it.value()) {
        case OrderPhase::Open:
            answers.prepend(progressOf(requestId, sim, open, {}));
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
    const bool open = state == "pending"_L1 || state == "reserved"_L1;
    QJsonArray bag{characteristic(u"sim"_s, sim)};
    if (active)
        bag.append(characteristic(u"singleUserCode"_s, line->plan));
    return {{u"id"_s, requestId}, {u"interactionStatus"_s, open ? u"inProgress"_s : u"completed"_s},
        {u"interactionDateComplete"_s,
            open ? QJsonValue(QJsonValue::Null) : QJsonValue(telegence::dateText(m_world.clock.utcNow()))},
        {u"billingAccount"_s, QJsonObject{{u"id"_s, practice::kTelegenceBillingAccount}}},
        {u"service"_s,
            QJsonObject{{u"status"_s, state},
                {u"subscriberNumber"_s, active ? line->ids().msisdn : QString()}, {u"error"_s, error},
                {u"name"_s, u""_s}, {u"serviceCharacteristic"_s, bag}}}};
}

} // namespace lk::sandbox
