// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/provisioning.h"

#include "core/sandbox/order_record.h"
#include "core/sandbox/seeded.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

std::size_t slotOf(PracticeCarrier carrier)
{
    return static_cast<std::size_t>(carrier);
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

void Provisioning::setListener(PracticeCarrier carrier, Listener listener)
{
    m_listeners.at(slotOf(carrier)) = std::move(listener);
}

Result<ChangeOrder> Provisioning::orderIn(const QJsonObject &record)
{
    const auto order = readOrder(record);
    if (order && order->change == "add"_L1 && order->index == m_inventory.count(order->carrier))
        m_inventory.add(order->carrier, order->ids, timeIn(record, "at"_L1));
    if (!order || order->index < 0 || order->index >= m_inventory.count(order->carrier)) {
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("PracticeCarriers",
                "The practice ledger names lines that this run does not have. Practice was not started; use "
                "the "
                "same number of devices, or another ledger file."));
    }
    return *order;
}

Result<void> Provisioning::rebuild(const QJsonObject &record)
{
    ++m_replayed;
    const QString kind = record.value("kind"_L1).toString();
    if (kind == "start"_L1 || kind == "refused"_L1)
        return {};
    auto read = orderIn(record);
    if (!read)
        return read.failure();
    ChangeOrder &order = *read;
    Line &line = m_inventory.at(order.carrier, order.index);
    if (kind == "accepted"_L1) {
        order.seq = record.value("seq"_L1).toInteger();
        order.number = line.accepted++;
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
    // Not every id of an earlier run stands in the ledger; its length makes those of this run others.
    const quint64 high = seededNumber(m_seed, {0x68616e646cULL ^ m_replayed, ++m_handles});
    const quint64 low = seededNumber(m_seed, {high, m_handles});
    return QUuid(static_cast<uint>(high >> 32U), static_cast<ushort>(high >> 16U),
        static_cast<ushort>((high & 0x0fffU) | 0x4000U), static_cast<uchar>((low & 0x3fU) | 0x80U),
        static_cast<uchar>(low >> 8U), static_cast<uchar>(low >> 16U), static_cast<uchar>(low >> 24U),
        static_cast<uchar>(low >> 32U), static_cast<uchar>(low >> 40U), static_cast<uchar>(low >> 48U),
        static_cast<uchar>(low >> 56U))
        .toString(QUuid::WithoutBraces);
}

int Provisioning::settleTime(const ChangeOrder &order) const
{
    const CarrierSettings &settings = m_scenario.of(order.carrier);
    // What is told of before the answer must have happened before it.
    if (order.atOnce || settings.callbackWhen == CallbackWhen::Early)
        return 0;
    return settings.settle.pick(seededNumber(
        m_seed, {static_cast<quint64>(order.carrier), static_cast<quint64>(order.index), order.number}));
}

void Provisioning::accept(ChangeOrder order, std::optional<UtcMs> notBefore)
{
    Line &line = m_inventory.at(order.carrier, order.index);
    order.number = line.accepted++;
    const int settleMs = settleTime(order);
    const UtcMs now = m_clock.utcNow();
    const BootMs boot = m_clock.bootNow();
    const qint64 wait = settleMs + (notBefore ? qMax<qint64>(0, *notBefore - now) : 0);
    const BootMs due = order.atOnce ? boot : qMax(boot + wait, line.busyUntil);

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

Ruling Provisioning::rule(const Line &line, const ChangeOrder &order) const
{
    const auto dice = seededNumber(m_seed,
        {static_cast<quint64>(order.carrier), static_cast<quint64>(order.index), order.number,
            0x6661696cULL});
    if (!order.atOnce && asShare(dice) < m_scenario.of(order.carrier).failRate)
        return Ruling::Impossible;
    return m_rules.at(slotOf(order.carrier))(line, order);
}

void Provisioning::carryOut(const ChangeOrder &order)
{
    Line &line = m_inventory.at(order.carrier, order.index);
    const PracticeLine before = line.ids();
    const Ruling ruling = rule(line, order);
    QJsonObject record = recordOf(ruling == Ruling::Apply ? "effect"_L1 : "outcome"_L1, order, line);
    record.insert("of"_L1, order.seq);
    if (ruling != Ruling::Apply)
        record.insert("result"_L1, ruling == Ruling::AlreadySo ? "no effect"_L1 : "failed"_L1);
    m_ledger.append(record);
    const LineEvent event{.at = m_clock.utcNow(),
        .change = order.change,
        .from = currentValue(line, order),
        .to = order.to,
        .failed = ruling == Ruling::Impossible,
        .noEffect = ruling == Ruling::AlreadySo};
    if (ruling == Ruling::Apply)
        apply(line, order, event.at);
    settle(order, ruling == Ruling::Impossible);
    if (const Listener &listener = m_listeners.at(slotOf(order.carrier)))
        listener(order, event, before);
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
    ++m_effects.at(slotOf(order.carrier));
    if (order.change == "delete"_L1) {
        m_history.remove({order.carrier, order.index});
        m_inventory.remove(line);
        return;
    }
    if (order.peer < 0) {
        m_history[{order.carrier, order.index}].append(
            {.at = at, .change = order.change, .from = currentValue(line, order), .to = order.to});
    }
    for (auto label = order.labels.begin(); label != order.labels.end(); ++label)
        line.labels.insert(label.key(), label.value());
    if (changesState(order.change)) {
        changeState(line, order, at);
    } else if (order.change == "add"_L1) {
        line.state = order.to;
        line.gone = false;
    } else if (order.change == "plan"_L1) {
        line.plan = order.to;
    } else if (order.change == "change-identifier"_L1) {
        changeIdentifiers(line, order, at);
    } else if (order.change == "iccid"_L1) {
        m_inventory.replaceIdentifier(line, LineKey::Iccid, order.to);
    } else if (order.change == "imei"_L1) {
        m_inventory.replaceIdentifier(line, LineKey::Imei, order.to);
    } else if (order.labels.isEmpty()) {
        line.labels.insert(order.change, order.to);
    }
    m_inventory.markChanged(line, at);
}

void Provisioning::changeState(Line &line, const ChangeOrder &order, UtcMs at)
{
    line.state = order.to;
    if (order.change == "activate"_L1)
        line.activatedAt = at;
    if (!order.plan.isEmpty())
        line.plan = order.plan;
    if (!order.msisdn.isEmpty())
        m_inventory.replaceIdentifier(line, LineKey::Msisdn, order.msisdn);
    for (auto id = order.ids.begin(); id != order.ids.end(); ++id)
        m_inventory.replaceIdentifier(line, id.key(), id.value());
}

void Provisioning::changeIdentifiers(Line &line, const ChangeOrder &order, UtcMs at)
{
    if (order.peer >= 0) {
        exchangeSims(line, m_inventory.at(order.carrier, order.peer), at);
        return;
    }
    if (!order.plan.isEmpty())
        line.plan = order.plan;
    for (auto id = order.ids.begin(); id != order.ids.end(); ++id) {
        // A SIM that lay in stock is used up: it is no line of its own any more.
        Line *stock = m_inventory.find(order.carrier, id.key(), id.value());
        if (id.key() == LineKey::Iccid && stock && stock != &line)
            m_inventory.remove(*stock);
        m_inventory.replaceIdentifier(line, id.key(), id.value());
    }
}

void Provisioning::exchangeSims(Line &old, Line &fresh, UtcMs at)
{
    const QString number = old.ids().msisdn;
    m_history[{old.carrier, old.index}].append(
        {.at = at, .change = u"state"_s, .from = old.state, .to = u"REPLACED"_s});
    m_history[{fresh.carrier, fresh.index}].append(
        {.at = at, .change = u"state"_s, .from = fresh.state, .to = old.state});
    fresh.state = old.state;
    fresh.plan = old.plan;
    fresh.labels = old.labels;
    fresh.activatedAt = at;
    old.state = u"REPLACED"_s;
    m_inventory.replaceIdentifier(old, LineKey::Msisdn, {});
    m_inventory.replaceIdentifier(fresh, LineKey::Msisdn, number);
    m_inventory.markChanged(fresh, at);
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
