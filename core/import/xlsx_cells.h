// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/xlsx_workbook.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace lk::intake {

/// Columns of the widest sheet there is.
inline constexpr int kMaxSheetColumns = 16384;

/// Writes cells as lines of a CSV file, so that a workbook is judged by the same code as one. A row of the
/// sheet stands on the line of its own number; a line break within a cell becomes U+2028, which is as little
/// welcome in an identifier and does not shift the lines.
class CellWriter {
public:
    /// Stops at `maxBytes`; the device must outlive the writer.
    CellWriter(QIODevice &device, qint64 maxBytes);

    /// Goes to a row; false if it is not behind the one before.
    [[nodiscard]] bool beginRow(qint64 row);
    /// Writes a cell; false if it is not behind the one before. Empty cells need not be written.
    [[nodiscard]] bool cell(int column, QByteArrayView text);
    /// Ends the last row and writes what is left.
    void finish();
    [[nodiscard]] bool isFull() const { return m_written > m_maxBytes; }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void put(QByteArrayView bytes);
    void flush();

    QIODevice &m_device;
    qint64 m_maxBytes;
    QByteArray m_buffer;
    qint64 m_written = 0;
    qint64 m_row = 1;
    qint64 m_rows = 0;
    int m_nextColumn = 0; ///< of the present row
    int m_delimiters = 0; ///< written in the present row
    bool m_begun = false;
    bool m_failed = false;
};

/// What the value of a cell is, by its attribute `t`.
enum class CellKind {
    Number, ///< "n" or nothing
    SharedText, ///< "s": an index
    Boolean, ///< "b"
    Text, ///< everything else stands for itself: "str", "inlineStr", "e", "d"
};
[[nodiscard]] CellKind cellKindOf(QStringView type);

/// One cell as it stands in the XML of a sheet.
struct SheetCell {
    CellKind kind = CellKind::Number;
    int style = -1;
    QString value = {};
    QString formula = {};
    bool hasValue = false;
    bool hasFormula = false;
};

/// What the cell says, as text in UTF-8. A number that a spreadsheet cannot hold exactly comes out in
/// exponent form: its digits are lost. A formula without a stored result comes out as its own text.
[[nodiscard]] QByteArray cellText(const SheetCell &cell, const XlsxWorkbook &book);

/// The column of a reference such as "AB12", from 0; -1 if it is none or beyond the last column of a sheet.
[[nodiscard]] int columnOfReference(QStringView reference);

} // namespace lk::intake
