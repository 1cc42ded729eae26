// SPDX-License-Identifier: Apache-2.0
#include "core/store/inventory_reading.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kInventory[]
    = "SELECT a.id, a.name, a.carrier, (SELECT count(*) FROM line l WHERE l.account_id = a.id), (SELECT "
      "count(*) FROM rate_plan p WHERE p.account_id = a.id) FROM carrier_account a WHERE a.tenant_id = "
      ":tenant AND a.removed = 0 ORDER BY a.name";

} // namespace

Result<QList<AccountInventory>> readInventory(Database &database, TenantId tenant)
{
    QList<AccountInventory> accounts;
    {
        auto rows = database.statement(kInventory).bind(u":tenant"_s, tenant.value).query();
        if (!rows)
            return rows.failure();
        while (rows->next())
            accounts.append({.account = AccountId{rows->number(0)},
                .name = rows->text(1),
                .carrier = carrierFromText(rows->text(2)).value_or(Carrier::ThingSpace),
                .lines = rows->number(3),
                .plans = rows->number(4),
                .linesRead = {},
                .plansRead = {}});
    }
    for (AccountInventory &account : accounts) {
        const auto lines = readSyncState(database, account.account, SyncKind::Lines);
        if (!lines)
            return lines.failure();
        const auto plans = readSyncState(database, account.account, SyncKind::Plans);
        if (!plans)
            return plans.failure();
        account.linesRead = *lines;
        account.plansRead = *plans;
    }
    return accounts;
}

} // namespace lk::store
