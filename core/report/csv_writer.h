// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QStringList>

namespace lk::report {

/// A cell that a spreadsheet cannot take for a formula: text beginning with = + - @ TAB CR LF (or their
/// full-width forms) gets an apostrophe in front.
[[nodiscard]] QString spreadsheetSafe(const QString &cell);

/// Writes rows as CSV (RFC 4180), every cell quoted.
class CsvWriter {
public:
    explicit CsvWriter(QIODevice &device);
    /// Every cell is quoted and made spreadsheet-safe. False = the device refused the bytes.
    [[nodiscard]] bool row(const QStringList &cells);

private:
    QIODevice &m_device;
};

} // namespace lk::report
