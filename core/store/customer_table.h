// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/customer_plan.h"
#include "core/domain/identifier.h"
#include "core/store/database.h"

#include <QList>

#include <optional>

namespace lk::store {

/// The two things a customer catalogue lists.
enum class CustomerItem { Plan, Pool };

/// A customer rate plan or pool people may choose.
struct CustomerCode {
    QString code;
    QString name;

    bool operator==(const CustomerCode &) const = default;
};

/// A line's terms on a day.
struct LineTerms {
    qint64 line = 0; ///< the inventory's row
    CustomerTerms terms;
};

/// Records what is billed to customers for a line. Each change is an entry of its own with the day it takes
/// effect; nothing is overwritten.
class CustomerTable {
public:
    explicit CustomerTable(Database &database);

    /// Records a change of the terms of a line from `change.effectiveOn` on, which must be valid. Once per
    /// device change; false = the inventory has no such line any more, nothing was recorded.
    [[nodiscard]] Result<bool> record(
        AccountId account, const LineIds &ids, const CustomerChange &change, DeviceChangeId cause, UtcMs now);
    /// Replaces the catalogue of plans or of pools.
    [[nodiscard]] Result<void> setCatalogue(
        TenantId tenant, CustomerItem what, const QList<CustomerCode> &codes);

private:
    Database &m_database;
};

/// The terms of a line on a day; nothing = the inventory does not have the line.
[[nodiscard]] Result<std::optional<LineTerms>> readCustomerTerms(
    Database &database, AccountId account, const LineIds &ids, QDate on);
/// What was imported, by code; empty = no catalogue, any code is taken.
[[nodiscard]] Result<QList<CustomerCode>> readCustomerCatalogue(
    Database &database, TenantId tenant, CustomerItem what);

} // namespace lk::store
