// SPDX-License-Identifier: Apache-2.0
#include "core/engine/dispatcher.h"

#include "core/base/logging.h"
#include "core/base/platform.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

constexpr std::chrono::milliseconds kTick{500};
/// Commits come in bursts; looking for work once per burst is enough.
constexpr std::chrono::milliseconds kWakeDelay{5};
constexpr std::chrono::milliseconds kStopDeadline{10'000};
/// Below this nothing new is sent: a result that cannot be recorded would be a change nobody knows of.
constexpr qint64 kLeastFreeBytes = 64 * 1024 * 1024;

} // namespace

Dispatcher::Dispatcher(store::Store &store, const Clock &clock, JitterSource jitter, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_clock(clock),
      m_jitter(std::move(jitter))
{
    qRegisterMetaType<LaneStatus>();
    qRegisterMetaType<QList<LaneStatus>>();
    qRegisterMetaType<store::RecoveryReport>();
    qRegisterMetaType<RecoveryOutcome>();
    qRegisterMetaType<QList<metrics::CallSample>>();
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &Dispatcher::tick);
    m_wakeSoon.setSingleShot(true);
    m_wakeSoon.setInterval(kWakeDelay);
    connect(&m_wakeSoon, &QTimer::timeout, this, &Dispatcher::wakeAll);
    m_stopDeadline.setSingleShot(true);
    connect(&m_stopDeadline, &QTimer::timeout, this, &Dispatcher::stopped);
    connect(&m_store, &store::Store::committed, this, [this](const store::ChangeSet &) {
        if (m_running && !m_stopping && !m_wakeSoon.isActive())
            m_wakeSoon.start();
    });
    connect(&m_store, &store::Store::troubled, this, [this] { m_storeTroubled = true; });
    connect(&m_store, &store::Store::recovered, this, [this] { m_storeTroubled = false; });
}

Dispatcher::~Dispatcher() = default;

void Dispatcher::setAccounts(const QList<AccountAccess> &accounts)
{
    std::vector<std::unique_ptr<AccountLane>> lanes;
    for (const AccountAccess &access : accounts) {
        const auto same = std::find_if(m_lanes.begin(), m_lanes.end(), [&access](const auto &lane) {
            return lane && lane->account() == access.account && !lane->isHalted()
                && access.noCredentials.isEmpty()
                && lane->access().credentials.toJson() == access.credentials.toJson();
        });
        if (same != m_lanes.end()) {
            lanes.push_back(std::move(*same));
            continue;
        }
        auto lane = std::make_unique<AccountLane>(access, m_store, m_clock, m_jitter, m_logins, nullptr);
        connect(lane.get(), &AccountLane::idle, this, &Dispatcher::checkStopped);
        lanes.push_back(std::move(lane));
    }
    for (auto &old : m_lanes) {
        if (!old)
            continue;
        old->stop();
        m_retiring.push_back(std::move(old));
    }
    m_lanes = std::move(lanes);
    m_standstill.reset();
    if (m_running)
        wakeAll();
    tick();
}

void Dispatcher::start()
{
    m_store.write<store::RecoveryReport>(
        this, [](store::WriteSession &session) { return session.queue().recover(); },
        [this](const Result<store::RecoveryReport> &report) {
            if (!report) {
                Q_EMIT recoveryFailed(report.error());
                return;
            }
            m_running = true;
            m_tick.start();
            Q_EMIT recovered(*report);
            auto *follow = new RecoveryFollow(m_store, m_clock, *report, this);
            connect(follow, &RecoveryFollow::progressed, this, &Dispatcher::recoveryProgressed);
            wakeAll();
        });
}

void Dispatcher::stop()
{
    m_stopping = true;
    m_tick.stop();
    tellCalls();
    for (const auto &lane : m_lanes)
        lane->stop();
    m_stopDeadline.start(kStopDeadline);
    QMetaObject::invokeMethod(this, &Dispatcher::checkStopped, Qt::QueuedConnection);
}

void Dispatcher::checkStopped()
{
    if (m_stopping && !anyBusy() && m_stopDeadline.isActive()) {
        m_stopDeadline.stop();
        Q_EMIT stopped();
    }
}

AccountLane *Dispatcher::lane(AccountId id) const
{
    for (const auto &lane : m_lanes) {
        if (lane->account().id == id)
            return lane.get();
    }
    return nullptr;
}

QList<LaneStatus> Dispatcher::status() const
{
    QList<LaneStatus> all;
    for (const auto &lane : m_lanes)
        all.append(lane->status());
    return all;
}

bool Dispatcher::anyBusy() const
{
    const auto busy = [](const auto &lane) { return !lane->isIdle(); };
    return std::any_of(m_lanes.begin(), m_lanes.end(), busy)
        || std::any_of(m_retiring.begin(), m_retiring.end(), busy);
}

void Dispatcher::wakeAll()
{
    if (m_stopping)
        return;
    const bool sends = !m_storeTroubled && !m_diskLow;
    for (const auto &lane : m_lanes) {
        lane->allowSends(sends);
        lane->wake();
    }
}

void Dispatcher::tick()
{
    tellCalls();
    std::erase_if(m_retiring, [](const auto &lane) { return lane->isIdle(); });
    const qint64 freeBytes = platform::freeBytes(m_store.paths().dataDir);
    m_diskLow = freeBytes >= 0 && freeBytes < kLeastFreeBytes;
    const QList<LaneStatus> now = status();
    if (now != m_lastStatus) {
        m_lastStatus = now;
        Q_EMIT statusChanged(now);
    }
    if (!m_running)
        return;
    // Another process may have added work, and a troubled store is probed this way.
    wakeAll();
    checkStandstill();
}

void Dispatcher::tellCalls()
{
    QList<metrics::CallSample> calls;
    for (const auto *lanes : {&m_lanes, &m_retiring}) {
        for (const auto &lane : *lanes)
            calls += lane->takeCalls();
    }
    if (!calls.isEmpty())
        Q_EMIT callsMade(calls);
}

void Dispatcher::checkStandstill()
{
    if (m_checking || anyBusy())
        return;
    m_checking = true;
    struct Left {
        qint64 open = 0;
        bool moves = false;
    };
    QList<AccountId> working;
    for (const auto &lane : m_lanes) {
        if (!lane->isHalted())
            working.append(lane->account().id);
    }
    m_store.write<Left>(
        this,
        [working](store::WriteSession &session) -> Result<Left> {
            const auto open = session.queue().openLines();
            if (!open)
                return open.failure();
            Left left{*open, false};
            for (const AccountId id : working) {
                const auto due = session.queue().nextDue(id);
                if (!due)
                    return due.failure();
                left.moves = left.moves || due->has_value();
            }
            return left;
        },
        [this](const Result<Left> &left) {
            m_checking = false;
            if (!left || anyBusy())
                return;
            std::optional<Standstill> now;
            if (left->open == 0)
                now = Standstill::Quiet;
            else if (!left->moves)
                now = Standstill::Stalled;
            if (now == m_standstill && m_standstillOpen == left->open)
                return;
            m_standstill = now;
            m_standstillOpen = left->open;
            if (now)
                Q_EMIT standstill(*now, left->open);
        });
}

} // namespace lk::engine
