// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "core/store/audit_table.h"
#include "core/store/database.h"

#include <QList>

#include <optional>
#include <vector>

namespace lk::store {

/// The newest changes of a tenant, `limit` of them, and those before them that are not finished: newest
/// first, with their counts.
[[nodiscard]] Result<QList<BulkChange>> readChanges(Database &database, TenantId tenant, int limit = 500);
/// One change; nothing = there is none with this number.
[[nodiscard]] Result<std::optional<BulkChange>> readChange(Database &database, BulkChangeId id);

/// State of every line of a change, by position: one byte a line, for lists of any size.
struct LineStates {
    DeviceChangeId first; ///< id of position 0; ids follow without gaps
    std::vector<ChangeState> states;
};
[[nodiscard]] Result<LineStates> readLineStates(Database &database, BulkChangeId id);

/// The lines at positions [from, from + count) of a change.
[[nodiscard]] Result<QList<DeviceChange>> readLines(
    Database &database, BulkChangeId id, qint64 from, qint64 count);
[[nodiscard]] Result<std::optional<DeviceChange>> readLine(Database &database, DeviceChangeId id);
/// These lines of whatever changes, in this order; those there are not are left out. For pages.
[[nodiscard]] Result<QList<DeviceChange>> readTheseLines(
    Database &database, const QList<DeviceChangeId> &lines);
/// Positions of lines whose ICCID, IMEI or MSISDN contains `text`, at most `limit`.
[[nodiscard]] Result<std::vector<qint64>> findPositions(
    Database &database, BulkChangeId id, const QString &text, int limit = 100'000);

/// One attempt of a line.
struct AttemptSummary {
    int n = 0;
    QString uuid;
    UtcMs intentAt = 0;
    UtcMs endedAt = 0;
    QString outcome;
};
[[nodiscard]] Result<QList<AttemptSummary>> readAttempts(Database &database, DeviceChangeId id);

/// Which open change a line of this account is in; 0 = none.
[[nodiscard]] Result<BulkChangeId> openChangeOf(
    Database &database, AccountId account, const QString &lineKey);
/// The number of the change this plan was run as; invalid = it was not.
[[nodiscard]] Result<BulkChangeId> changeOfPlan(
    Database &database, TenantId tenant, const QByteArray &fingerprint);

/// Open lines per account, over all running changes.
struct AccountLoad {
    AccountId account;
    qint64 waiting = 0;
    qint64 inFlight = 0;
};
[[nodiscard]] Result<QList<AccountLoad>> readAccountLoads(Database &database);

} // namespace lk::store
