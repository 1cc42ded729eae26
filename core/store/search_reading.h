// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "core/store/database.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace lk::store {

/// The newest changes with this number or with this text in title, reason (ticket) or name of who started
/// them, in any case of letters; at most `limit`, with their counts.
[[nodiscard]] Result<QList<BulkChange>> findChanges(
    Database &database, TenantId tenant, const QString &text, int limit);

/// The inventory rows of lines whose ICCID, IMEI or MSISDN contains these digits, whole identifiers first; at
/// most `limit`. Lines of removed accounts are not found.
[[nodiscard]] Result<std::vector<qint64>> findLinesByDigits(
    Database &database, TenantId tenant, const QString &digits, int limit);

/// Which lines a list of whole identifiers names, of any kind.
struct NamedLines {
    std::vector<qint64> rows; ///< each line once, in the inventory's order
    QStringList unknown; ///< the names no line has, in the order given
};
[[nodiscard]] Result<NamedLines> lookUpNames(Database &database, TenantId tenant, const QStringList &names);

} // namespace lk::store
