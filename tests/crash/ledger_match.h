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

/// I3 where single lines may be left to a person: every line is settled, and Unknown and DeadLetter say why.
[[nodiscard]] QStringList checkSettledWithReason(store::Database &database);

/// The audit trail of a line, for a failure message.
[[nodiscard]] QStringList storyOf(store::Database &database, const QString &lineId);

} // namespace lk::test
