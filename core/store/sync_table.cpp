// SPDX-License-Identifier: Apache-2.0
#include "core/store/sync_table.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kReadSync[]
    = "SELECT since, position, started_at, entries, completed_start, completed_at FROM "
      "sync_state WHERE account_id = :account AND what = :what";
constexpr char kSaveSync[]
    = "INSERT INTO sync_state (account_id, what, since, position, started_at, entries, completed_start, "
      "completed_at) VALUES (:account, :what, :since, :position, :started, :entries, :completedStart, "
      ":completedAt) ON CONFLICT (account_id, what) DO UPDATE SET since = excluded.since, position = "
      "excluded.position, started_at = excluded.started_at, entries = excluded.entries, completed_start = "
      "excluded.completed_start, completed_at = excluded.completed_at";

QString wordOf(SyncKind kind)
{
    return kind == SyncKind::Lines ? u"lines"_s : u"plans"_s;
}

} // namespace

SyncTable::SyncTable(Database &database, ChangeSet &changeSet)
    : m_database(database),
      m_changeSet(changeSet)
{
}

Result<SyncState> SyncTable::read(AccountId account, SyncKind kind)
{
    return readSyncState(m_database, account, kind);
}

Result<void> SyncTable::save(AccountId account, SyncKind kind, const SyncState &state)
{
    LK_TRY(m_database.statement(kSaveSync)
               .bind(u":account"_s, account.value)
               .bind(u":what"_s, wordOf(kind))
               .bind(u":since"_s, state.since)
               .bind(u":position"_s, state.position)
               .bind(u":started"_s, state.startedAt)
               .bind(u":entries"_s, state.entries)
               .bind(u":completedStart"_s, state.completedStart)
               .bind(u":completedAt"_s, state.completedAt)
               .run());
    m_changeSet.inventory = true;
    return {};
}

Result<SyncState> readSyncState(Database &database, AccountId account, SyncKind kind)
{
    auto rows = database.statement(kReadSync)
                    .bind(u":account"_s, account.value)
                    .bind(u":what"_s, wordOf(kind))
                    .query();
    if (!rows)
        return rows.failure();
    if (!rows->next())
        return SyncState{};
    return SyncState{.since = rows->number(0),
        .position = rows->text(1),
        .startedAt = rows->number(2),
        .entries = rows->number(3),
        .completedStart = rows->number(4),
        .completedAt = rows->number(5)};
}

} // namespace lk::store
