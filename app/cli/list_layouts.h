// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"
#include "core/import/device_list.h"

namespace lk::cli {

/// Takes --map FILE and --remembered. Without either the columns are recognised anew, so that what a script
/// does never depends on what somebody once clicked in the console.
[[nodiscard]] Result<void> takeLayout(const CliSession &session, intake::ImportOptions &options);
/// Says on standard error what a person should know about the list that was read: columns read as remembered,
/// a memory that was not used, rows and columns that the sheet does not show.
void remarkReading(const CliSession &session, const intake::DeviceList &list);
/// --save-map FILE: writes how the columns were read, to be changed and given to --map.
[[nodiscard]] Result<void> saveMap(const CliSession &session, const intake::DeviceList &list);
/// --forget-layout: the console recognises the columns of such lists anew.
void forgetLayout(const CliSession &session, const intake::DeviceList &list);

} // namespace lk::cli
