// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/change_state.h"
#include "core/domain/outcome.h"
#include "core/domain/run_order.h"
#include "core/domain/time_window.h"
#include "core/store/audit_table.h"
#include "core/store/change_set.h"

#include <QHash>
#include <QList>

#include <optional>

namespace lk::store {

/// A change that may send now, and how far.
struct RunningChange {
    BulkChangeId id;
    int priority = 0;
    qint64 released = 0; ///< rows below this number may be sent
    QString title = {};
    std::optional<TimeWindow> hours = {}; ///< the hours it may send in; nothing = any
};

/// Keeps changes within their start, stages and guard, in the transactions that claim and settle their lines:
/// what it decided survives a restart.
class RunTable {
public:
    RunTable(Database &database, const Clock &clock, AuditTable &audit, ChangeSet &changeSet);

    /// Puts a change that was just created at its beginning.
    [[nodiscard]] Result<void> begin(BulkChangeId id, const RunOrder &order);
    /// Starts what is due, ends holds that are over, releases lines of the account that waited behind another
    /// change; then the changes that may send, the higher priority first, else the older one.
    [[nodiscard]] Result<QList<RunningChange>> running(AccountId account);
    /// After a line has settled: stage and guard.
    [[nodiscard]] Result<void> noteSettled(BulkChangeId id, ChangeState to, ErrorClass why);
    /// The same after a line that had been settled before was asked about: the guard knows its result
    /// already.
    [[nodiscard]] Result<void> noteSettledAgain(BulkChangeId id);
    /// When a change waits for the clock on the wall: the next such moment. Nothing = none does.
    [[nodiscard]] Result<std::optional<UtcMs>> nextMoment();

private:
    struct Progress {
        RunOrder order;
        int stage = 0;
        qint64 released = 0;
        qint64 stageSettled = 0; ///< settled lines of the change at which its stage may be over
        QString guardResults;
        bool paused = false;
    };
    [[nodiscard]] Result<std::optional<Progress>> progressOf(BulkChangeId id);
    [[nodiscard]] Result<void> startDue(UtcMs now);
    [[nodiscard]] Result<void> endHolds(UtcMs now);
    [[nodiscard]] Result<void> releaseBehind(AccountId account);
    [[nodiscard]] Result<void> releaseStage(BulkChangeId id, const RunOrder &order, int stage);
    [[nodiscard]] Result<void> checkStage(BulkChangeId id, const Progress &progress);
    [[nodiscard]] Result<void> checkGuard(
        BulkChangeId id, const Progress &progress, ChangeState to, ErrorClass why);
    [[nodiscard]] Result<void> record(BulkChangeId id, const QString &action, const QString &reason);
    [[nodiscard]] Result<QList<BulkChangeId>> changesWhere(const char *sql, UtcMs now);
    [[nodiscard]] Result<StateCounts> countsOf(BulkChangeId id);

    Database &m_database;
    const Clock &m_clock;
    AuditTable &m_audit;
    ChangeSet &m_changeSet;
};

} // namespace lk::store
