// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/account_lane.h"
#include "core/engine/recovery_follow.h"
#include "core/store/store.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace lk::engine {

/// What is left when nothing more happens by itself.
enum class Standstill {
    Quiet, ///< every line is settled
    Stalled, ///< open lines are left, but only a person can move them: paused change, paused account, no
             ///< credentials
};

/// Recovers after a start and keeps every account's lane busy. The only one that runs the queue: whoever
/// creates it holds `db.lock`. Engine thread.
class Dispatcher final : public QObject {
    Q_OBJECT

public:
    Dispatcher(store::Store &store, const Clock &clock, JitterSource jitter, QObject *parent);
    ~Dispatcher() override;

    /// Replaces the lanes of accounts that are new or changed; work in progress of unchanged ones goes on.
    void setAccounts(const QList<AccountAccess> &accounts);
    /// Recovers, then begins to claim. recovered() follows.
    void start();
    /// Stops claiming and lets running calls end (at most 10 s); stopped() follows.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// The lane of an account, also for reads outside changes; nothing = unknown account.
    [[nodiscard]] AccountLane *lane(AccountId id) const;
    /// The refused logins of all accounts; outlives every lane.
    [[nodiscard]] const std::shared_ptr<net::LoginLedger> &logins() const { return m_logins; }
    [[nodiscard]] QList<LaneStatus> status() const;

Q_SIGNALS:
    void recovered(const lk::store::RecoveryReport &report);
    void recoveryFailed(const lk::Error &error);
    /// What the carriers have said since of the lines that were in flight.
    void recoveryProgressed(const lk::engine::RecoveryOutcome &outcome);
    void statusChanged(const QList<lk::engine::LaneStatus> &lanes);
    /// The calls of all accounts since the last time; twice a second while there are any.
    void callsMade(const QList<lk::metrics::CallSample> &calls);
    /// Nothing moves any more; emitted once per change of that fact.
    void standstill(lk::engine::Standstill kind, qint64 openLines);
    void stopped();

private:
    void wakeAll();
    void tick();
    void checkStandstill();
    void tellCalls();
    void checkStopped();
    [[nodiscard]] bool anyBusy() const;

    store::Store &m_store;
    const Clock &m_clock;
    JitterSource m_jitter;
    const std::shared_ptr<net::LoginLedger> m_logins = std::make_shared<net::LoginLedger>();
    std::vector<std::unique_ptr<AccountLane>> m_lanes;
    std::vector<std::unique_ptr<AccountLane>> m_retiring; ///< replaced lanes that still end their calls
    QTimer m_tick{this};
    QTimer m_wakeSoon{this};
    QTimer m_stopDeadline{this};
    QList<LaneStatus> m_lastStatus;
    std::optional<Standstill> m_standstill;
    qint64 m_standstillOpen = -1;
    bool m_running = false;
    bool m_stopping = false;
    bool m_checking = false;
    bool m_storeTroubled = false;
    bool m_diskLow = false;
};

} // namespace lk::engine

Q_DECLARE_METATYPE(lk::store::RecoveryReport)
