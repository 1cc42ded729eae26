// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/line_list_reading.h"

#include <QIODevice>

#include <atomic>

namespace lk::report {

/// The columns of a list of lines in a file or on the clipboard.
[[nodiscard]] QStringList lineListHead();
[[nodiscard]] QStringList lineListCells(const store::ListedLine &line);

/// Writes these inventory rows as CSV, in this order and read page by page; cells are spreadsheet-safe. Gives
/// the number of lines; the file appears whole or not at all. Ends early, without a file, once `stop` is set.
[[nodiscard]] Result<qint64> exportLines(store::Database &database, const std::vector<qint64> &rows,
    const QString &path, QDate today, const std::atomic_bool &stop);

/// The same rows as tab separated text with a heading: identifiers as they are, without grouping; tabs and
/// line breaks in a value become blanks.
[[nodiscard]] Result<QString> linesAsTsv(
    store::Database &database, const std::vector<qint64> &rows, QDate today);
/// The same rows as a list for a new change: CSV with the columns ICCID, MSISDN and IMEI.
[[nodiscard]] Result<QString> linesAsDeviceList(
    store::Database &database, const std::vector<qint64> &rows, QDate today);
/// The rows' identifiers (ICCID, else MSISDN, else IMEI) as one comma separated line.
[[nodiscard]] Result<QString> linesAsCommaList(
    store::Database &database, const std::vector<qint64> &rows, QDate today);

} // namespace lk::report
