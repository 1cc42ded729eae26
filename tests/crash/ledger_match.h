// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

#include <QStringList>

namespace lk::test {

/// Holds every request the carriers' ledger knows against the attempt it came from (by its X-Request-ID).
/// Stronger than counting per line, and right for several changes of the same line. One sentence for each
/// - request that no stored attempt explains, or that came before its intent was stored (I4),
/// - attempt that reached the carrier more than once (I2, trap T1),
/// - line the carrier took on more than once, or whose state does not tell what the carrier did (I2),
/// - fence that was used again (I8).
[[nodiscard]] QStringList checkEveryRequest(store::Database &database, const QString &ledger);

/// I3 where the workers are killed: every line is settled. DeadLetter only with all sends used up or after
/// three crashes in flight; Unknown only for a dangerous change where the carrier keeps a history, which can
/// show an earlier change of the same line (ThingSpace); both with their reason.
[[nodiscard]] QStringList checkSettledWithReason(store::Database &database);

/// I5, more closely: in the audit each step of a line begins where the one before ended.
[[nodiscard]] QStringList checkNoStepIsMissing(store::Database &database);

/// The audit trail of a line, for a failure message.
[[nodiscard]] QStringList storyOf(store::Database &database, const QString &lineId);

} // namespace lk::test
