// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/audit_table.h"

namespace lk::report {

enum class AuditFormat {
    Csv, ///< for people and spreadsheets
    JsonLines, ///< first line the chain, then one row a line; can be verified without the database
};

/// Writes the audit rows between two moments (UTC ms; 0 = open end) to `path`, oldest first; whole or not at
/// all. JSON Lines always holds the whole chain, since a part of it could not be verified. Gives the number
/// of rows.
[[nodiscard]] Result<qint64> exportAudit(
    store::Database &database, const QString &path, AuditFormat format, UtcMs from, UtcMs to);

/// Verifies an exported JSON Lines file; needs no database.
[[nodiscard]] Result<store::ChainReport> verifyAuditFile(const QString &path);

} // namespace lk::report
