// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"
#include "core/import/device_list.h"

namespace lk::cli {

/// `import FILE [--sheet NAME] [--accept REPAIR,…] [--refuse REPAIR,…] [--map FILE|--remembered]
/// [--save-map FILE] [--forget-layout]`: says how a list is read, row by row.
/// Keeps nothing and calls no carrier.
void importListCommand(CliSession &session);

/// The list in a file, read as --sheet, --accept, --refuse, --map and --remembered ask for; remarks on
/// standard error what a person should know about it.
[[nodiscard]] Result<intake::DeviceList> listOf(const CliSession &session, const QString &path);
/// One sentence for each kind of repair that occurs: what was done, and what is offered.
[[nodiscard]] QStringList repairSentences(const intake::DeviceList &list);

} // namespace lk::cli
