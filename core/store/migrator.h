// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

namespace lk::store {

/// Brings a database to the newest schema: the numbered files of resources/sql/sqlite, each in one
/// transaction, the number in user_version. Refuses a database that is newer than the program. Before
/// migrating one that holds data: quick_check and a copy beside it.
[[nodiscard]] Result<void> migrate(Database &database);

/// The newest schema number this program knows.
[[nodiscard]] int newestSchema();

/// The statements of one migration file: divided by blank lines, because QSQLITE runs one per exec().
[[nodiscard]] QStringList migrationStatements(const QString &fileText);

} // namespace lk::store
