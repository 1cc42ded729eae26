// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/inventory.h"

#include "core/base/text.h"
#include "core/sandbox/seeded.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

/// 2024-03-01T00:00:00Z: nothing in a practice account is older.
constexpr UtcMs kFirstDay = 1'709'251'200'000;
constexpr UtcMs kDayMs = 86'400'000;

constexpr std::array<EnumWord<LineKey>, 3> kLineKeyWords{{
    {LineKey::Iccid, "iccid"_L1},
    {LineKey::Imei, "imei"_L1},
    {LineKey::Msisdn, "msisdn"_L1},
}};

/// A state and the percentage up to which a random number means it.
struct StateShare {
    int upTo;
    QString state;
};

const std::array<StateShare, 6> &stateShares(PracticeCarrier carrier)
{
    static const std::array<StateShare, 6> thingSpace{{{82, u"active"_s}, {90, u"suspend"_s},
        {95, u"deactive"_s}, {100, u"preactive"_s}, {100, {}}, {100, {}}}};
    static const std::array<StateShare, 6> jasper{{{80, u"ACTIVATED"_s}, {90, u"DEACTIVATED"_s},
        {94, u"INVENTORY"_s}, {96, u"TEST_READY"_s}, {98, u"ACTIVATION_READY"_s}, {100, u"RETIRED"_s}}};
    static const std::array<StateShare, 6> telegence{
        {{84, u"A"_s}, {92, u"S"_s}, {96, u"C"_s}, {100, {}}, {100, {}}, {100, {}}}};
    switch (carrier) {
    case PracticeCarrier::ThingSpace:
        return thingSpace;
    case PracticeCarrier::Jasper:
        return jasper;
    case PracticeCarrier::Telegence:
        return telegence;
    }
    return thingSpace;
}

QString firstState(PracticeCarrier carrier, quint64 number)
{
    const int percent = static_cast<int>(number % 100);
    for (const StateShare &share : stateShares(carrier)) {
        if (percent < share.upTo)
            return share.state;
    }
    return {};
}

Line newLine(PracticeCarrier carrier, int index, quint64 seed)
{
    const auto number = [&](quint64 purpose) {
        return seededNumber(seed, {static_cast<quint64>(carrier), static_cast<quint64>(index), purpose});
    };
    Line line;
    line.carrier = carrier;
    line.index = index;
    line.state = firstState(carrier, number(1));
    const QStringList &plans = practicePlans(carrier);
    line.plan = plans.at(static_cast<qsizetype>(number(2) % static_cast<quint64>(plans.size())));
    line.addedAt = kFirstDay + static_cast<UtcMs>(number(3) % (90 * kDayMs));
    line.activatedAt = line.addedAt + kDayMs;
    line.changedAt = line.addedAt + 2 * kDayMs + static_cast<UtcMs>(number(4) % (200 * kDayMs));
    if (carrier == PracticeCarrier::Jasper)
        line.labels.insert(u"communicationPlan"_s, practiceCommunicationPlans().first());
    return line;
}

QString original(const PracticeLine &ids, LineKey key)
{
    switch (key) {
    case LineKey::Iccid:
        return ids.iccid;
    case LineKey::Imei:
        return ids.imei;
    case LineKey::Msisdn:
        return ids.msisdn;
    }
    return {};
}

} // namespace

PracticeLine Line::ids() const
{
    PracticeLine ids = practiceLine(carrier, index);
    ids.iccid = replaced.value(LineKey::Iccid, ids.iccid);
    ids.imei = replaced.value(LineKey::Imei, ids.imei);
    ids.msisdn = replaced.value(LineKey::Msisdn, ids.msisdn);
    return ids;
}

QString Line::iccid() const
{
    return ids().iccid;
}

Inventory::Inventory(int devices, quint64 seed)
{
    for (const PracticeCarrier carrier : kPracticeCarriers) {
        Share &share = m_shares.at(static_cast<std::size_t>(carrier));
        const int count = practiceShare(carrier, devices);
        for (int index = 0; index < count; ++index) {
            share.lines.push_back(newLine(carrier, index, seed));
            share.byChange.emplace(share.lines.back().changedAt, index);
        }
    }
}

int Inventory::count(PracticeCarrier carrier) const
{
    return static_cast<int>(m_shares.at(static_cast<std::size_t>(carrier)).lines.size());
}

Line &Inventory::at(PracticeCarrier carrier, int index)
{
    return m_shares.at(static_cast<std::size_t>(carrier)).lines.at(static_cast<std::size_t>(index));
}

const Line &Inventory::at(PracticeCarrier carrier, int index) const
{
    return m_shares.at(static_cast<std::size_t>(carrier)).lines.at(static_cast<std::size_t>(index));
}

std::optional<int> Inventory::indexOf(PracticeCarrier carrier, LineKey key, const QString &id) const
{
    switch (key) {
    case LineKey::Iccid:
        return indexOfIccid(carrier, id);
    case LineKey::Imei:
        return indexOfImei(carrier, id);
    case LineKey::Msisdn:
        return indexOfMsisdn(carrier, id);
    }
    return std::nullopt;
}

const Line *Inventory::find(PracticeCarrier carrier, LineKey key, const QString &id) const
{
    const Share &share = m_shares.at(static_cast<std::size_t>(carrier));
    if (const auto it = share.replaced.constFind({key, id}); it != share.replaced.cend())
        return at(carrier, *it).gone ? nullptr : &at(carrier, *it);
    const auto index = indexOf(carrier, key, id);
    if (!index || *index < 0 || *index >= count(carrier))
        return nullptr;
    const Line &line = at(carrier, *index);
    const bool itsOwn = !line.gone && !line.replaced.contains(key);
    return itsOwn && original(practiceLine(carrier, *index), key) == id ? &line : nullptr;
}

Line *Inventory::find(PracticeCarrier carrier, LineKey key, const QString &id)
{
    const Line *line = std::as_const(*this).find(carrier, key, id);
    return line ? &at(carrier, line->index) : nullptr;
}

void Inventory::replaceIdentifier(Line &line, LineKey key, const QString &id)
{
    Share &share = m_shares.at(static_cast<std::size_t>(line.carrier));
    const QString old = line.replaced.value(key);
    if (share.replaced.value({key, old}, -1) == line.index)
        share.replaced.remove({key, old});
    if (original(practiceLine(line.carrier, line.index), key) == id) {
        line.replaced.remove(key);
        return;
    }
    line.replaced.insert(key, id);
    if (!id.isEmpty())
        share.replaced.insert({key, id}, line.index);
}

Line &Inventory::add(PracticeCarrier carrier, const QMap<LineKey, QString> &ids, UtcMs at)
{
    Share &share = m_shares.at(static_cast<std::size_t>(carrier));
    Line line;
    line.carrier = carrier;
    line.index = count(carrier);
    line.plan = practicePlans(carrier).first();
    line.addedAt = at;
    line.changedAt = at;
    line.gone = true;
    share.lines.push_back(line);
    share.byChange.emplace(at, line.index);
    replaceIdentifier(share.lines.back(), LineKey::Iccid, ids.value(LineKey::Iccid));
    replaceIdentifier(share.lines.back(), LineKey::Imei, ids.value(LineKey::Imei));
    return share.lines.back();
}

void Inventory::remove(Line &line)
{
    line.gone = true;
    Share &share = m_shares.at(static_cast<std::size_t>(line.carrier));
    for (auto it = line.replaced.begin(); it != line.replaced.end(); ++it) {
        if (share.replaced.value({it.key(), it.value()}, -1) == line.index)
            share.replaced.remove({it.key(), it.value()});
    }
}

void Inventory::markChanged(Line &line, UtcMs at)
{
    ByChange &byChange = m_shares.at(static_cast<std::size_t>(line.carrier)).byChange;
    byChange.erase({line.changedAt, line.index});
    line.changedAt = at;
    byChange.emplace(at, line.index);
}

const Inventory::ByChange &Inventory::byChange(PracticeCarrier carrier) const
{
    return m_shares.at(static_cast<std::size_t>(carrier)).byChange;
}

QLatin1StringView lineKeyWord(LineKey key)
{
    return wordOf(kLineKeyWords, key);
}

bool needsEsim(quint64 seed, QStringView imei)
{
    return seededNumber(seed, {0x6553494dULL, textNumber(imei.toLatin1())}) % 16 == 0;
}

QList<PracticeLine> freeSims(PracticeCarrier carrier, int devices, quint64 seed, int count)
{
    QList<PracticeLine> free;
    const int share = practiceShare(carrier, devices);
    if (carrier == PracticeCarrier::ThingSpace) {
        for (int n = 0; n < count; ++n)
            free.append(practiceLine(carrier, share + n));
        return free;
    }
    const QString stock = carrier == PracticeCarrier::Jasper ? u"INVENTORY"_s : QString();
    const bool telegence = carrier == PracticeCarrier::Telegence;
    const int last = telegence ? share + kSpareCards : share;
    for (int index = 0; index < last && free.size() < count; ++index) {
        const PracticeLine ids = practiceLine(carrier, index);
        const bool inStock = index >= share || newLine(carrier, index, seed).state == stock;
        if (inStock && !(telegence && needsEsim(seed, ids.imei)))
            free.append(ids);
    }
    return free;
}

} // namespace lk::sandbox
