// SPDX-License-Identifier: Apache-2.0
#include "core/store/engine_version.h"

namespace lk::store {

namespace {

constexpr char kEngineVersion[] = "SELECT sqlite_version()";

} // namespace

Result<QString> readEngineVersion(Database &database)
{
    auto rows = database.statement(kEngineVersion).query();
    if (!rows)
        return rows.failure();
    return rows->next() ? rows->text(0) : QString();
}

} // namespace lk::store
