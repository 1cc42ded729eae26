// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

#include <QStringList>

namespace lk::test {

/// What must always hold between the database and the carriers' own ledger, whatever crashed or went wrong;
/// one function an invariant. Each gives one sentence per violation, empty = holds.
[[nodiscard]] QStringList checkNothingLost(
    store::Database &database); ///< I1: one item per row, counts add up
[[nodiscard]] QStringList checkNothingTwice(store::Database &database, const QString &ledger); ///< I2
[[nodiscard]] QStringList checkAllSettled(
    store::Database &database); ///< I3, with truthful reads also no Unknown
[[nodiscard]] QStringList checkAuditTellsAll(
    store::Database &database); ///< I5: chain intact, replay gives the states
[[nodiscard]] QStringList checkOnlyKnownTransitions(store::Database &database); ///< I6
[[nodiscard]] QStringList checkOneOpenPerLine(store::Database &database); ///< I7
[[nodiscard]] QStringList checkSendLimits(store::Database &database); ///< I15: sends per line
/// I13: no file below this folder holds a secret of the practice carriers, as it is or in a header's Base64.
[[nodiscard]] QStringList checkNoSecretIn(const QString &folder);

/// All of them but the last, which needs the folder.
[[nodiscard]] QStringList brokenInvariants(
    store::Database &database, const QString &ledger, bool quiet = true);
/// The same as a truth value, with what is broken printed.
[[nodiscard]] bool invariantsHold(store::Database &database, const QString &ledger);

} // namespace lk::test
