// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/domain/line.h"
#include "core/store/change_set.h"
#include "core/store/database.h"

#include <QList>

namespace lk::store {

/// A line of the inventory.
struct KnownLine {
    AccountId account;
    LineState state; ///< `readAt` 0 = never read from the carrier
};

/// The inventory: which lines there are, at which account, and what was last seen of them.
class LineTable {
public:
    LineTable(Database &database, ChangeSet &changeSet);

    /// Adds the line or brings it up to date; identifiers that are empty in `state` are kept. `meant` is the
    /// operator's word for the status where the carrier has one for two: it stays as long as the carrier's
    /// own word does.
    [[nodiscard]] Result<void> learn(TenantId tenant, AccountId account, const LineState &state,
        std::optional<DeviceStatus> meant = std::nullopt);
    /// Adds or replaces a plan of the account's catalogue.
    [[nodiscard]] Result<void> learnPlan(
        AccountId account, const QString &code, const QString &name, UtcMs now);

private:
    /// The row of the line, 0 = there is none yet.
    [[nodiscard]] Result<qint64> findKnown(AccountId account, const LineState &state, const QString &msisdn);

    Database &m_database;
    ChangeSet &m_changeSet;
};

/// All inventory lines one of these identifiers belongs to (ICCID first, else MSISDN, else IMEI); more than
/// one = ambiguous.
[[nodiscard]] Result<QList<KnownLine>> findLines(Database &database, TenantId tenant, const LineIds &ids);
/// A rate plan of an account's catalogue.
struct KnownPlan {
    QString code;
    QString name;
    UtcMs readAt = 0;
};
/// The catalogue of an account, by code.
[[nodiscard]] Result<QList<KnownPlan>> readPlans(Database &database, AccountId account);
/// Of one account, those that have an ICCID.
[[nodiscard]] Result<qint64> countLines(Database &database, AccountId account);
[[nodiscard]] Result<qint64> countLines(Database &database, TenantId tenant);

} // namespace lk::store
