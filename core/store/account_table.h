// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/store/audit_table.h"
#include "core/store/change_set.h"

#include <QList>

namespace lk::store {

/// An ICCID issuer prefix and the carrier its SIMs usually belong to.
struct IssuerPrefix {
    QString prefix;
    Carrier carrier = Carrier::ThingSpace;
    QString note;
};

/// Writes carrier accounts and the issuer prefix table.
class AccountTable {
public:
    AccountTable(Database &database, AuditTable &audit, ChangeSet &changeSet);

    /// Adds an account; its name must be free in the tenant.
    [[nodiscard]] Result<AccountId> add(const CarrierAccount &account, const audit::Actor &actor);
    /// Turning the write switch has an audit row of its own.
    [[nodiscard]] Result<void> update(const CarrierAccount &account, const audit::Actor &actor);
    /// Hides an account that has no open lines; its history stays.
    [[nodiscard]] Result<void> remove(AccountId id, const audit::Actor &actor);
    [[nodiscard]] Result<void> setPaused(
        AccountId id, bool paused, const QString &reason, const audit::Actor &actor);
    /// How much of its budget the account uses, in percent (1–100), from the next line on.
    [[nodiscard]] Result<void> setSpeed(AccountId id, int percent, const audit::Actor &actor);
    /// New credentials also forgive the logins that were refused with the old ones.
    [[nodiscard]] Result<void> setSecretStored(AccountId id, bool stored);
    /// How many logins in a row the carrier has refused with the stored credentials.
    [[nodiscard]] Result<void> setRefusedLogins(AccountId id, int count);
    [[nodiscard]] Result<void> setPrefixes(const QList<IssuerPrefix> &prefixes, const audit::Actor &actor);

private:
    [[nodiscard]] Result<void> record(
        const audit::Actor &actor, const QString &action, AccountId id, const QString &reason);

    Database &m_database;
    AuditTable &m_audit;
    ChangeSet &m_changeSet;
};

/// All accounts of a tenant that were not removed, by name.
[[nodiscard]] Result<QList<CarrierAccount>> readAccounts(Database &database, TenantId tenant);
/// The account's write switch as it stands now; off for an account that is not there.
[[nodiscard]] Result<bool> readWritesOn(Database &database, AccountId account);
/// How much of its budget the account uses, in percent.
[[nodiscard]] Result<int> readSpeed(Database &database, AccountId account);
/// These accounts with the budgets that are left of them: an account that somebody slowed down counts as slow
/// as it is. For estimates only; an account is never written back like this.
[[nodiscard]] Result<QList<CarrierAccount>> asSlowedDown(Database &database, QList<CarrierAccount> accounts);
/// The accounts that lines of the change are still to be sent to, or are on their way to.
[[nodiscard]] Result<QList<AccountId>> readAccountsAtWork(Database &database, BulkChangeId change);
[[nodiscard]] Result<QList<IssuerPrefix>> readPrefixes(Database &database);
/// The plan codes known for an account; empty = no catalogue was read.
[[nodiscard]] Result<QStringList> readPlanCodes(Database &database, AccountId account);

} // namespace lk::store
