// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/telegence_bag.h"

#include "core/sandbox/telegence_words.h"

#include <QUuid>

#include <algorithm>

namespace lk::sandbox::telegence {

namespace {

constexpr auto kAtt = PracticeCarrier::Telegence;
constexpr auto kOfferingsLabel = "offeringCodes"_L1;
constexpr std::array kBagNames{"singleUserCode"_L1, "addOfferingCode"_L1, "removeOfferingCode"_L1,
    "reasonCode"_L1, "serviceZipCode"_L1, "technologyType"_L1, "IMEI"_L1, "sim"_L1, "dataGroupIDCode1"_L1};
constexpr std::array kEquipmentNames{
    "reasonCode"_L1, "serviceZipCode"_L1, "technologyType"_L1, "sim"_L1, "IMEI"_L1};
constexpr std::array kTechnologies{"LTE"_L1, "UMTS"_L1, "5G"_L1};

template <std::size_t N>
bool isOneOf(const std::array<QLatin1StringView, N> &words, const QString &text)
{
    return std::any_of(words.begin(), words.end(), [&](auto word) { return text == word; });
}

/// Misleading as the real one: the device needs an eSIM.
HttpReply esimRefusal()
{
    return jsonReply(404,
        QJsonObject{{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"description"_s, u"/service/"_s}});
}

/// A SIM may go onto a line if it is one of the account's cards and on no other line.
bool isCardTaken(const Inventory &inventory, const QString &sim, const Line &line)
{
    const Line *holder = inventory.find(kAtt, LineKey::Iccid, sim);
    return holder && holder != &line && holder->state != kInStock;
}

bool isCardOfTheAccount(const Inventory &inventory, const QString &sim)
{
    const auto index = indexOfIccid(kAtt, sim);
    return index && *index < inventory.count(kAtt) + kSpareCards;
}

std::optional<HttpReply> refuseEquipment(const PracticeWorld &world, const Bag &bag, const Line &line)
{
    const bool wanted = std::any_of(
        kEquipmentNames.begin(), kEquipmentNames.end(), [&](auto name) { return bag.contains(name); });
    if (!wanted)
        return std::nullopt;
    for (const auto name : kEquipmentNames) {
        if (bag.count(name) != 1 || bag.value(name).isEmpty())
            return refusal(400, u"One %1 is required for an equipment change."_s.arg(name));
    }
    const QString sim = bag.value(u"sim"_s);
    const QString imei = bag.value(u"IMEI"_s);
    const QString zip = bag.value(u"serviceZipCode"_s);
    if (sim.size() != 20 || !isDigits(sim) || imei.size() != 15 || !passesLuhn(imei))
        return refusal(400, u"sim or IMEI is not valid."_s);
    if (zip.size() != 5 || !isDigits(zip) || !isOneOf(kTechnologies, bag.value(u"technologyType"_s)))
        return refusal(400, u"serviceZipCode or technologyType is not valid."_s);
    if (!isCardOfTheAccount(world.inventory, sim))
        return refusal(400, u"The SIM is not known."_s);
    if (isCardTaken(world.inventory, sim, line) || isDeviceTaken(world.inventory, imei, &line))
        return refusal(409, u"The equipment is assigned to another subscriber."_s);
    if (imei != line.ids().imei && needsEsim(world.seed, imei))
        return esimRefusal();
    return std::nullopt;
}

std::optional<HttpReply> refuseOfferings(const Bag &bag, const Line &line)
{
    const QStringList offerings = offeringsOf(line);
    for (const QString &code : bag.values(u"addOfferingCode"_s)) {
        if (!practiceOfferings().contains(code))
            return refusal(400, u"Offering %1 is not valid for this account."_s.arg(code));
    }
    for (const QString &code : bag.values(u"removeOfferingCode"_s)) {
        if (!offerings.contains(code))
            return refusal(400, u"The subscriber does not have offering %1."_s.arg(code));
    }
    return std::nullopt;
}

} // namespace

QStringList offeringsOf(const Line &line)
{
    return line.labels.value(kOfferingsLabel, u"LKOFF1"_s).split(u',', Qt::SkipEmptyParts);
}

bool isDeviceTaken(const Inventory &inventory, const QString &imei, const Line *except)
{
    const Line *holder = inventory.find(kAtt, LineKey::Imei, imei);
    return holder && holder != except && holder->state != kInStock;
}

std::optional<HttpReply> refuseBag(const PracticeWorld &world, const Bag &bag, const Line &line)
{
    for (auto it = bag.begin(); it != bag.end(); ++it) {
        if (!isOneOf(kBagNames, it.key()))
            return refusal(400, u"Unknown service characteristic %1."_s.arg(it.key()));
    }
    if (bag.isEmpty())
        return refusal(400, u"Nothing to change."_s);
    if (line.state == kCancelled)
        return refusal(409, u"The subscriber must be active."_s);
    const bool plan = bag.contains(u"singleUserCode"_s);
    if (plan
        && (bag.count(u"singleUserCode"_s) != 1
            || !practicePlans(kAtt).contains(bag.value(u"singleUserCode"_s))))
        return refusal(400, u"singleUserCode is not valid for this account."_s);
    if (auto refused = refuseOfferings(bag, line))
        return refused;
    return refuseEquipment(world, bag, line);
}

QList<ChangeOrder> ordersIn(const Bag &bag, const Line &line, const ChangeOrder &model)
{
    QList<ChangeOrder> orders;
    const auto add = [&](const QString &change, const QString &to) -> ChangeOrder & {
        orders.append(model);
        orders.last().change = change;
        orders.last().to = to;
        return orders.last();
    };
    if (bag.contains(u"singleUserCode"_s))
        add(u"plan"_s, bag.value(u"singleUserCode"_s));
    if (bag.contains(u"sim"_s)) {
        const QString sim = bag.value(u"sim"_s);
        add(u"change-identifier"_s, sim).ids = {{LineKey::Iccid, sim}, {LineKey::Imei, bag.value(u"IMEI"_s)}};
    }
    QStringList offerings = offeringsOf(line);
    for (const QString &code : bag.values(u"removeOfferingCode"_s))
        offerings.removeAll(code);
    offerings += bag.values(u"addOfferingCode"_s);
    offerings.removeDuplicates();
    const bool featured = bag.contains(u"addOfferingCode"_s) || bag.contains(u"removeOfferingCode"_s);
    if (featured)
        add(kOfferingsLabel, offerings.join(u','));
    return orders;
}

} // namespace lk::sandbox::telegence
