// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/provisioning.h"

#include "core/sandbox/seeded.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

QString currentValue(const Line &line, const ChangeOrder &order)
{
    if (changesState(order.change))
        return line.state;
    if (order.change == "plan"_L1)
        return line.plan;
    if (order.change == "iccid"_L1)
        return line.iccid();
    if (order.change == "imei"_L1)
        return line.ids().imei;
    return line.labels.value(order.change);
}

QJsonObject recordOf(QLatin1StringView kind, const ChangeOrder &order, const Line &line)
{
    QJsonObject record{{u"kind"_s, kind}, {u"carrier"_s, carrierWord(order.carrier)},
        {u"device"_s, order.index}, {u"line"_s, line.iccid()}, {u"change"_s, order.change},
        {u"from"_s, currentValue(line, order)}, {u"to"_s, order.to}, {u"request"_s, order.request},
        {u"handle"_s, order.handle}};
    if (!order.plan.isEmpty())
        record.insert("plan"_L1, order.plan);
    if (!order.msisdn.isEmpty())
        record.insert("msisdn"_L1, order.msisdn);
    return record;
}

std::size_t slotOf(PracticeCarrier carrier)
{
    return static_cast<std::size_t>(carrier);
}

UtcMs timeIn(const QJsonObject &record, QLatin1StringView name)
{
    return QDateTime::fromString(record.value(name).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

bool changesState(const QString &change)
{
    return change == "suspend"_L1 || change == "restore"_L1 || change == "activate"_L1
        || change == "deactivate"_L1 || change == "state"_L1;
}

Provisioning::Provisioning(Inventory &inventory, Ledger &ledger, const Scenario &scenario, const Clock &clock,
    quint64 seed, QObject *parent)
    : QObject(parent),
      m_inventory(inventory),
      m_ledger(ledger),
      m_scenario(scenario),
      m_clock(clock),
      m_seed(seed)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Provisioning::runDue);
}

void Provisioning::setRule(PracticeCarrier carrier, Rule rule)
{
    m_rules.at(slotOf(carrier)) = std::move(rule);
}

Result<void> Provisioning::rebuild(const QJsonObject &record)
{
    const QString kind = record.value("kind"_L1).toString();
    if (kind == "start"_L1 || kind == "refused"_L1)
        return {};
    ChangeOrder order;
    const auto carrier = carrierOfWord(record.value("carrier"_L1).toString());
    order.index = record.value("device"_L1).toInt(-1);
    if (!carrier || order.index < 0 || order.index >= m_inventory.count(*carrier)) {
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("PracticeCarriers",
                "The practice ledger names lines that this run does not have. Practice was not started; use "
                "the "
                "same number of devices, or another ledger file."));
    }
    order.carrier = *carrier;
    order.change = record.value("change"_L1).toString();
    order.to = record.value("to"_L1).toString();
    order.plan = record.value("plan"_L1).toString();
    order.msisdn = record.value("msisdn"_L1).toString();
    order.pending = record.value("pending"_L1).toString();
    order.request = record.value("request"_L1).toString();
    order.handle = record.value("handle"_L1).toString();
    Line &line = m_inventory.at(order.carrier, order.index);
    if (kind == "accepted"_L1) {
        order.seq = record.value("seq"_L1).toInteger();
        order.number = line.accepted++;
        ++m_handles;
        noteAccepted(order);
        m_rebuilt.emplace(order.seq, std::pair(order, timeIn(record, "due"_L1)));
        return {};
    }
    m_rebuilt.erase(record.value("of"_L1).toInteger());
    if (kind == "effect"_L1)
        apply(line, order, timeIn(record, "at"_L1));
    settle(order, kind == "outcome"_L1 && record.value("result"_L1).toString() == "failed"_L1);
    return {};
}

void Provisioning::finishRebuild()
{
    const UtcMs now = m_clock.utcNow();
    const BootMs boot = m_clock.bootNow();
    for (auto &[seq, waiting] : std::exchange(m_rebuilt, {})) {
        Line &line = m_inventory.at(waiting.first.carrier, waiting.first.index);
        line.pending = waiting.first.pending;
        schedule(waiting.first, boot + qMax<qint64>(0, waiting.second - now));
    }
}

QString Provisioning::newHandle()
{
    const quint64 high = seededNumber(m_seed, {0x68616e646cULL, ++m_handles});
    const quint64 low = seededNumber(m_seed, {high, m_handles});
    return QUuid(static_cast<uint>(high >> 32U), static_cast<ushort>(high >> 16U),
        static_cast<ushort>((high & 0x0fffU) | 0x4000U), static_cast<uchar>((low & 0x3fU) | 0x80U),
        static_cast<uchar>(low >> 8U), static_cast<uchar>(low >> 16U), static_cast<uchar>(low >> 24U),
        static_cast<uchar>(low >> 32U), static_cast<uchar>(low >> 40U), static_cast<uchar>(low >> 48U),
        static_cast<uchar>(low >> 56U))
        .toString(QUuid::WithoutBraces);
}

void Provisioning::accept(ChangeOrder order, std::optional<UtcMs> notBefore)
{
    Line &line = m_inventory.at(order.carrier, order.index);
    order.number = line.accepted++;
    const int settleMs
        = m_scenario.of(order.carrier)
              .settle.pick(seededNumber(m_seed,
                  {static_cast<quint64>(order.carrier), static_cast<quint64>(order.index), order.number}));
    const UtcMs now = m_clock.utcNow();
    const BootMs boot = m_clock.bootNow();
    const qint64 wait = settleMs + (notBefore ? qMax<qint64>(0, *notBefore - now) : 0);
    const BootMs due = qMax(boot + wait, line.busyUntil);

    QJsonObject record = recordOf("accepted"_L1, order, line);
    record.insert(
        "due"_L1, QDateTime::fromMSecsSinceEpoch(now + due - boot, Qt::UTC).toString(Qt::ISODateWithMs));
    if (!order.pending.isEmpty())
        record.insert("pending"_L1, order.pending);
    order.seq = m_ledger.append(record);
    noteAccepted(order);
    line.pending = order.pending;
    if (due <= boot)
        carryOut(order);
    else
        schedule(order, due);
    emit recorded();
}

void Provisioning::noteAccepted(const ChangeOrder &order)
{
    RequestProgress &progress = m_requests[order.handle];
    progress.carrier = order.carrier;
    progress.change = order.change;
    progress.lines.insert(order.index, OrderPhase::Open);
}

void Provisioning::noteRefused(const ChangeOrder &order, const QString &why)
{
    QJsonObject record = recordOf("refused"_L1, order, m_inventory.at(order.carrier, order.index));
    record.insert("why"_L1, why);
    m_ledger.append(record);
    emit recorded();
}

void Provisioning::schedule(ChangeOrder order, BootMs due)
{
    Line &line = m_inventory.at(order.carrier, order.index);
    line.busyUntil = qMax(line.busyUntil, due);
    m_queue.emplace(line.busyUntil, std::move(order));
    armTimer();
}

void Provisioning::armTimer()
{
    if (m_queue.empty())
        return;
    // A date months away does not fit into a timer; waking up early costs nothing.
    constexpr qint64 kLongestSleepMs = 3'600'000;
    const qint64 wait = qBound<qint64>(0, m_queue.begin()->first - m_clock.bootNow(), kLongestSleepMs);
    if (!m_timer.isActive() || m_timer.remainingTime() > wait)
        m_timer.start(static_cast<int>(wait));
}

void Provisioning::runDue()
{
    const BootMs now = m_clock.bootNow();
    bool any = false;
    while (!m_queue.empty() && m_queue.begin()->first <= now) {
        const ChangeOrder order = m_queue.begin()->second;
        m_queue.erase(m_queue.begin());
        carryOut(order);
        any = true;
    }
    armTimer();
    if (any)
        emit recorded();
}

void Provisioning::carryOut(const ChangeOrder &order)
{
    Line &line = m_inventory.at(order.carrier, order.index);
    const double failRate = m_scenario.of(order.carrier).failRate;
    const auto dice = seededNumber(m_seed,
        {static_cast<quint64>(order.carrier), static_cast<quint64>(order.index), order.number,
            0x6661696cULL});
    const Ruling ruling
        = asShare(dice) < failRate ? Ruling::Impossible : m_rules.at(slotOf(order.carrier))(line, order);
    QJsonObject record = recordOf(ruling == Ruling::Apply ? "effect"_L1 : "outcome"_L1, order, line);
    record.insert("of"_L1, order.seq);
    if (ruling != Ruling::Apply)
        record.insert("result"_L1, ruling == Ruling::AlreadySo ? "no effect"_L1 : "failed"_L1);
    m_ledger.append(record);
    if (ruling == Ruling::Apply)
        apply(line, order, m_clock.utcNow());
    settle(order, ruling == Ruling::Impossible);
}

void Provisioning::settle(const ChangeOrder &order, bool failed)
{
    m_inventory.at(order.carrier, order.index).pending.clear();
    m_requests[order.handle].lines.insert(order.index, failed ? OrderPhase::Failed : OrderPhase::Done);
    if (failed) {
        m_history[{order.carrier, order.index}].append(
            {.at = m_clock.utcNow(), .change = order.change, .from = {}, .to = order.to, .failed = true});
    }
}

void Provisioning::apply(Line &line, const ChangeOrder &order, UtcMs at)
{
    m_history[{order.carrier, order.index}].append(
        {.at = at, .change = order.change, .from = currentValue(line, order), .to = order.to});
    ++m_effects.at(slotOf(order.carrier));
    if (changesState(order.change)) {
        line.state = order.to;
        if (order.change == "activate"_L1)
            line.activatedAt = at;
        if (!order.plan.isEmpty())
            line.plan = order.plan;
        if (!order.msisdn.isEmpty())
            m_inventory.replaceIdentifier(line, LineKey::Msisdn, order.msisdn);
    } else if (order.change == "plan"_L1) {
        line.plan = order.to;
    } else if (order.change == "iccid"_L1) {
        m_inventory.replaceIdentifier(line, LineKey::Iccid, order.to);
    } else if (order.change == "imei"_L1) {
        m_inventory.replaceIdentifier(line, LineKey::Imei, order.to);
    } else {
        line.labels.insert(order.change, order.to);
    }
    m_inventory.markChanged(line, at);
}

std::optional<RequestProgress> Provisioning::progress(const QString &handle) const
{
    const auto it = m_requests.constFind(handle);
    return it == m_requests.cend() ? std::nullopt : std::optional(*it);
}

QList<LineEvent> Provisioning::history(const Line &line) const
{
    return m_history.value({line.carrier, line.index});
}

int Provisioning::effects(PracticeCarrier carrier) const
{
    return m_effects.at(slotOf(carrier));
}

} // namespace lk::sandbox
