// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/domain/line_history.h"
#include "core/store/database.h"

namespace lk::store {

/// Our own requests about one line since that moment, oldest first: those the carrier may have processed.
/// The line is known by its SIM and its number, so that it keeps its past when one of them changes.
[[nodiscard]] Result<QList<LineAction>> readLineActions(
    Database &database, AccountId account, const LineIds &ids, UtcMs since);

} // namespace lk::store
