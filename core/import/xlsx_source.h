// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/import/device_list.h"
#include "core/import/list_source.h"

#include <QByteArrayView>
#include <QString>

namespace lk::intake {

/// True if the first bytes are those of a zip archive or of an OLE file, whatever the name of the file says.
[[nodiscard]] bool looksLikeWorkbook(QByteArrayView head);

/// Opens an Excel workbook and turns one of its sheets into the lines of a list, in a temporary file that has
/// no name. The sheet is `options.sheet`, else the first visible one that holds identifiers. Blocking;
/// `options.progress` and `options.cancelled` count here too.
[[nodiscard]] Result<ListSource> openWorkbook(
    const QString &path, const QString &name, const ImportOptions &options);

} // namespace lk::intake
