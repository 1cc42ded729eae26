// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine.h"

#include <QMap>
#include <QObject>
#include <QThread>

#include <memory>

namespace lk::engine {

/// Runs an Engine on a thread of its own and speaks for it on the thread that made it (the console's main
/// thread). All its signals arrive there.
class EngineHost final : public QObject {
    Q_OBJECT

public:
    EngineHost(
        store::Store &store, store::StoreReader &reader, const Clock &clock, QObject *parent = nullptr);
    /// Stops cleanly: no new claims, running calls end (at most 10 s), then the thread.
    ~EngineHost() override;

    /// Accounts with their credentials; replaces what it had.
    void setAccounts(const QList<AccountAccess> &accounts);
    /// Begins to run the queue. Only for the holder of `db.lock`.
    void startQueue();
    /// Begins a check and gives its number; planProgress, planReady or planFailed follow with that number.
    quint64 plan(const PlanRequest &request);
    void cancelPlan(quint64 number);
    /// Reads an account's lines or rate plans into the inventory, within its budget; syncProgress and
    /// syncFinished or syncFailed follow. A reading of the same that is under way goes on instead.
    void sync(AccountId account, store::SyncKind kind, bool everything);
    /// Ends after the page on its way; what was read stays.
    void cancelSync(AccountId account, store::SyncKind kind);
    /// Reads these lines from their carriers, one call each within the accounts' budgets, and gives the
    /// reading its number; refreshProgress and refreshFinished follow with it.
    quint64 refreshLines(TenantId tenant, const QList<LineToRead> &lines);
    /// Asks for no more lines; refreshFinished follows.
    void cancelRefresh(quint64 number);
    /// Tests a connection; testStep and testFinished follow.
    void testAccount(const AccountAccess &access);
    /// Receives callbacks as configured from now on; callbackStatus follows. Only for the holder of
    /// `db.lock`.
    void openCallbacks(const Result<webhook::ListenerConfig> &config);
    /// How the callback listener stood when it was last told.
    [[nodiscard]] const CallbackStatus &lastCallbackStatus() const { return m_callbacks; }
    /// Sends a sample message to the listener; callbacksTested follows.
    void testCallbacks(AccountId account);
    /// Registers a URL at the account's carrier; callbackRegistered follows.
    void registerCallback(AccountId account, const audit::Actor &actor, const QUrl &url,
        const QString &username, const Secret &password);

Q_SIGNALS:
    void recovered(const lk::store::RecoveryReport &report);
    void recoveryFailed(const lk::Error &error);
    void recoveryProgressed(const lk::engine::RecoveryOutcome &outcome);
    void laneStatus(const QList<lk::engine::LaneStatus> &lanes);
    void callsMade(const QList<lk::metrics::CallSample> &calls);
    void planProgress(quint64 number, const lk::engine::PlanProgress &progress);
    void planReady(quint64 number, const lk::planning::Plan &plan);
    void planFailed(quint64 number, const lk::Error &error);
    void syncProgress(lk::AccountId account, lk::store::SyncKind kind, qint64 entries);
    void syncFinished(lk::AccountId account, lk::store::SyncKind kind, qint64 entries);
    void syncFailed(lk::AccountId account, lk::store::SyncKind kind, const lk::Error &error);
    void refreshProgress(quint64 number, const lk::engine::RefreshProgress &progress);
    void refreshFinished(quint64 number, const lk::engine::RefreshProgress &progress);
    void testStep(lk::AccountId account, const lk::engine::TestStep &step);
    void testFinished(lk::AccountId account, bool passed);
    void callbackStatus(const lk::engine::CallbackStatus &status);
    void callbacksTested(lk::AccountId account, const lk::webhook::SelfTestReport &report);
    /// An empty sentence: it is registered.
    void callbackRegistered(lk::AccountId account, const QString &trouble);
    void standstill(lk::engine::Standstill kind, qint64 openLines);

private:
    void follow(AccountSync *sync, AccountId account, store::SyncKind kind);
    void inEngine(std::function<void(Engine &)> work);

    QThread m_thread;
    Engine *m_engine = nullptr; ///< lives on m_thread
    CallbackStatus m_callbacks;
    quint64 m_planNumber = 0;
    QHash<quint64, QPointer<PlanBuilder>> m_plans; ///< engine thread only
    QMap<std::pair<qint64, store::SyncKind>, QPointer<AccountSync>> m_syncs; ///< engine thread only
    quint64 m_refreshNumber = 0;
    QHash<quint64, QPointer<LineRefresh>> m_refreshes; ///< engine thread only
};

} // namespace lk::engine
