// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/account_lane.h"
#include "core/store/sync_table.h"

#include <QObject>
#include <QPointer>

namespace lk::engine {

struct SyncProgress {
    qint64 pages = 0;
    qint64 entries = 0;
};

/// Reads all lines, or the rate plan catalogue, of one account into the inventory, page by page within the
/// account's budget. Each page is stored together with the place where the next begins, so an interrupted
/// reading goes on there; lines are read incrementally where the carrier allows it. Nothing is written at the
/// carrier. Deletes itself after finished() or failed(). Engine thread.
class AccountSync final : public QObject {
    Q_OBJECT

public:
    /// `everything` = also what did not change since the last complete reading.
    AccountSync(AccountLane &lane, store::Store &store, const Clock &clock, store::SyncKind kind,
        bool everything, QObject *parent);

    void start();
    /// Ends after the page that is on its way; what was read stays, and the next reading goes on from there.
    void cancel();

Q_SIGNALS:
    void progress(const lk::engine::SyncProgress &progress);
    void finished(const lk::engine::SyncProgress &progress);
    void failed(const lk::Error &error);

private:
    void begin(const store::SyncState &known);
    void fetchPage();
    void answered(const net::CallRecord &record);
    void tryAgain(const ReadFailed &failure);
    void takeLines(const carriers::LinePage &page);
    void takePlans(const carriers::PlanPage &page);
    void savePage(store::Store::Job learn, qint64 count, const std::optional<carriers::ListCursor> &next);
    void fail(const Error &error);
    void end();

    const QPointer<AccountLane> m_lane;
    store::Store &m_store;
    const Clock &m_clock;
    const store::SyncKind m_kind;
    const bool m_everything;
    const TenantId m_tenant;
    const AccountId m_account;
    store::SyncState m_state;
    SyncProgress m_progress;
    int m_failures = 0; ///< of the present page
    bool m_ended = false;
};

} // namespace lk::engine

Q_DECLARE_METATYPE(lk::engine::SyncProgress)
