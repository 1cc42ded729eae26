// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/identifier.h"
#include "core/import/column_map.h"
#include "core/import/repair.h"
#include "core/import/row_request.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>

namespace lk::intake {

/// Whether a row can be used. The order is the severity.
enum class RowVerdict {
    Ok,
    Warning, ///< usable, but the operator should look
    Blocked, ///< cannot be used as it stands; the other rows go on
};

/// Why a row is not simply Ok: a stable rule id such as "iccid.check-digit", a sentence, and what to do.
/// The texts may quote the file: show them as plain text only.
struct RowReason {
    QString rule = {};
    QString text = {};
    QString fix = {};

    bool operator==(const RowReason &) const = default;
};

/// One row of a list. Identifiers and request come from the same record. A value that cannot be read is left
/// empty and explained by a reason. NANP numbers are kept as ten digits, IMEIs as fifteen.
struct ImportedRow {
    qint64 fileRow = 0; ///< line of the file on which the record starts, 1-based
    LineIds ids = {};
    RowVerdict verdict = RowVerdict::Ok;
    QList<RowReason> reasons = {};
    qint64 duplicateOf = 0; ///< fileRow of the first row with the same identifier; 0 = no duplicate
    SharedRequest request = {}; ///< what the row asks for beside naming its line
    QList<RowRepair> repairs = {}; ///< what was put right in its cells, or could be

    bool operator==(const ImportedRow &) const = default;
};

/// How to read. The callback runs on the calling thread, about every quarter of a mebibyte.
struct ImportOptions {
    std::optional<ColumnMap> columns; ///< the operator's own mapping; otherwise the columns are recognised
    std::function<void(qint64 bytesDone, qint64 bytesTotal, qint64 rows)> progress;
    const std::atomic_bool *cancelled = nullptr; ///< looked at between records; may be set from any thread
    QString sheet = {}; ///< of a workbook; empty = the first visible one that holds identifiers
    RepairSet repairs = kFormattingRepairs; ///< the kinds the operator accepts; others are only offered
};

/// A list as it was read: every non-blank record of the file is one row here, whatever its verdict.
struct DeviceList {
    QString source;
    ColumnMap columns;
    QList<ImportedRow> rows;
    QStringList sheets = {}; ///< of a workbook, in its order; empty for text
    QString sheet = {}; ///< the one that was read
    QList<RepairCount> repairs = {}; ///< the kinds that occur, done and offered

    [[nodiscard]] qint64 count(RowVerdict verdict) const;
    /// Rows that repeat an identifier of an earlier row.
    [[nodiscard]] qint64 duplicates() const;
};

/// Limits of one list; a larger one is refused as a whole, a larger cell blocks its row.
inline constexpr qint64 kMaxListBytes = qint64{200} * 1024 * 1024;
inline constexpr qint64 kMaxListRows = 2'000'000;
inline constexpr qsizetype kMaxCellBytes = qsizetype{32} * 1024;

/// Reads an XLSX workbook, a CSV file or a plain list of identifiers (UTF-8, UTF-16 with BOM, Windows-1252),
/// told apart by their content. Blocking; call it on a worker thread. A bad row never makes it fail;
/// BadInput, NotFound or Storage speak of the whole file, Usage (detail "cancelled") of a read that was
/// cancelled.
[[nodiscard]] Result<DeviceList> readDeviceListFile(const QString &path, const ImportOptions &options = {});
/// The same for text from the clipboard or a text box.
[[nodiscard]] Result<DeviceList> readDeviceListText(
    const QString &text, const QString &sourceName, const ImportOptions &options = {});

/// The answer to a read that was cancelled.
[[nodiscard]] Failure importCancelled(const QString &sourceName);

} // namespace lk::intake

/// Lets QList grow by moving memory as a block: a million rows are never held twice.
Q_DECLARE_TYPEINFO(lk::intake::ImportedRow, Q_RELOCATABLE_TYPE);
