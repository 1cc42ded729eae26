// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/import/column_layout.h"
#include "core/import/column_map.h"
#include "core/import/repair.h"
#include "core/import/row_list.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>

namespace lk::intake {

/// What a sheet holds but does not show on the screen. It is read like everything else.
struct HiddenParts {
    qint64 rows = 0; ///< hidden rows with a value, by a filter or by hand
    qint64 columns = 0; ///< hidden columns with a value
    bool filtered = false; ///< a filter is set on the sheet

    bool operator==(const HiddenParts &) const = default;
    [[nodiscard]] bool isEmpty() const { return rows == 0 && columns == 0; }
};

/// How to read. The callback runs on the calling thread, about every quarter of a mebibyte.
struct ImportOptions {
    std::optional<ColumnMap> columns; ///< the operator's own mapping; otherwise the columns are recognised
    std::function<void(qint64 bytesDone, qint64 bytesTotal, qint64 rows)> progress;
    const std::atomic_bool *cancelled = nullptr; ///< looked at between records; may be set from any thread
    QString sheet = {}; ///< of a workbook; empty = the first visible one that holds identifiers
    RepairSet repairs = kFormattingRepairs; ///< the kinds the operator accepts; others are only offered
    /// How somebody said that the columns are read, by their titles; a list without one of them is refused.
    std::optional<ColumnLayout> layout = {};
    LayoutBook layouts = {}; ///< what is remembered: used where neither `columns` nor `layout` is given
};

/// A list as it was read: every non-blank record of the file is one row here, whatever its verdict.
struct DeviceList {
    QString source;
    ColumnMap columns;
    RowList rows;
    QStringList sheets = {}; ///< of a workbook, in its order; empty for text
    QString sheet = {}; ///< the one that was read
    QList<RepairCount> repairs = {}; ///< the kinds that occur, done and offered
    HiddenParts hidden = {}; ///< of the sheet; all of it was read
    QString layout = {}; ///< the `layoutKey` of the list
    std::optional<ColumnLayout> remembered = {}; ///< the layout of the book by which the columns were read

    [[nodiscard]] qint64 count(RowVerdict verdict) const;
    /// Rows that repeat an identifier of an earlier row.
    [[nodiscard]] qint64 duplicates() const;
};

/// Limits of one list; a larger one is refused as a whole, a larger cell blocks its row.
inline constexpr qint64 kMaxListBytes = qint64{200} * 1024 * 1024;
inline constexpr qint64 kMaxListRows = 2'000'000;
inline constexpr qsizetype kMaxCellBytes = qsizetype{32} * 1024;

/// Reads an XLSX workbook, a CSV file or a plain list of identifiers (UTF-8, UTF-16 with or without BOM,
/// Windows-1252), told apart by their content. Blocking; call it on a worker thread. A bad row never makes it
/// fail; BadInput, NotFound or Storage speak of the whole file, Usage (detail "cancelled") of a read that was
/// cancelled.
[[nodiscard]] Result<DeviceList> readDeviceListFile(const QString &path, const ImportOptions &options = {});
/// The same for text from the clipboard or a text box.
[[nodiscard]] Result<DeviceList> readDeviceListText(
    const QString &text, const QString &sourceName, const ImportOptions &options = {});

/// The answer to a read that was cancelled.
[[nodiscard]] Failure importCancelled(const QString &sourceName);

} // namespace lk::intake
