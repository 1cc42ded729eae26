// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/store/sync_table.h"

#include <QList>

namespace lk::store {

/// What is known here of one account's lines and rate plans, and how old that is.
struct AccountInventory {
    AccountId account;
    QString name;
    Carrier carrier = Carrier::ThingSpace;
    qint64 lines = 0;
    qint64 plans = 0;
    SyncState linesRead;
    SyncState plansRead;
};

/// Every account of the tenant that was not removed, by name.
[[nodiscard]] Result<QList<AccountInventory>> readInventory(Database &database, TenantId tenant);

} // namespace lk::store
