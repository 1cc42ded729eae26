// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

#include <QString>

namespace lk::store {

/// The version of the database engine that runs now, such as "3.40.1".
[[nodiscard]] Result<QString> readEngineVersion(Database &database);

} // namespace lk::store
