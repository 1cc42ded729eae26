// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <QStringList>

namespace lk::test {

/// Copies the database of `from` with its log, as it is at this moment, into the folder of `to`. The reserve
/// is there and empty: filling it is not what is tested.
void copyDatabase(const store::StorePaths &from, const store::StorePaths &to);

/// The state of every line, and how much else there is: equal texts, equal databases.
[[nodiscard]] QString contentOf(store::Database &database);

/// What is wrong with a database by itself: the file, the invariants that need no ledger, the audit chain.
[[nodiscard]] QStringList faultsOf(store::Database &database);

/// Runs a job on the store's thread and waits for its answer.
[[nodiscard]] Result<void> answerOf(store::Store &store, const store::Store::Job &job);

} // namespace lk::test
