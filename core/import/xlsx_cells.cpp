// SPDX-License-Identifier: Apache-2.0
#include "core/import/xlsx_cells.h"

#include "core/import/device_list.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

constexpr qsizetype kFlushBytes = qsizetype{64} * 1024;
constexpr double kLargestExact = 9007199254740992.0; // 2^53
constexpr double kDayAfterLast = 2958466.0; // 10000-01-01
constexpr qint64 kSecondsOfDay = 86400;

/// The day a serial number stands for. 1900 has a 29th of February in this count, which never was.
QByteArray dayText(double serial, bool from1904)
{
    const auto whole = static_cast<qint64>(std::floor(serial));
    const QDate start = from1904 ? QDate(1904, 1, 1) : whole < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate day = start.addDays(whole);
    const qint64 seconds = std::llround((serial - std::floor(serial)) * kSecondsOfDay);
    if (seconds == 0)
        return day.toString(Qt::ISODate).toLatin1();
    return QDateTime(day, QTime(0, 0), Qt::UTC)
        .addSecs(seconds)
        .toString(u"yyyy-MM-ddTHH:mm:ss"_s)
        .toLatin1();
}

QByteArray numberText(const QString &raw, bool asDay, bool from1904)
{
    bool isNumber = false;
    const double value = raw.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return raw.toUtf8();
    if (asDay && value >= (from1904 ? 0.0 : 1.0) && value < kDayAfterLast)
        return dayText(value, from1904);
    if (std::abs(value) >= kLargestExact)
        return QByteArray::number(value, 'E', 14);
    if (std::floor(value) == value)
        return QByteArray::number(static_cast<qint64>(value));
    return raw.toUtf8();
}

} // namespace

CellWriter::CellWriter(QIODevice &device, qint64 maxBytes)
    : m_device(device),
      m_maxBytes(maxBytes)
{
}

bool CellWriter::beginRow(qint64 row)
{
    if (m_begun ? row <= m_row : row < m_row)
        return false;
    m_begun = true;
    for (; m_row < row; ++m_row)
        put("\n");
    m_nextColumn = 0;
    m_delimiters = 0;
    ++m_rows;
    return true;
}

bool CellWriter::cell(int column, QByteArrayView text)
{
    if (column < m_nextColumn)
        return false;
    m_nextColumn = column + 1;
    if (text.isEmpty())
        return true;
    for (; m_delimiters < column; ++m_delimiters)
        put(",");
    // One byte more than allowed, so that the reader of the lines says so.
    text = text.first(std::min<qsizetype>(text.size(), kMaxCellBytes + 1));
    const bool plain = std::none_of(text.begin(), text.end(),
        [](char c) { return c == '"' || c == ',' || c == '\n' || c == '\r' || c == ' '; });
    if (plain) {
        put(text);
        return true;
    }
    QByteArray quoted = text.toByteArray();
    quoted.replace("\r\n", "\n").replace('\r', '\n').replace('\n', "\u2028").replace('"', "\"\"");
    put("\"");
    put(quoted);
    put("\"");
    return true;
}

void CellWriter::finish()
{
    put("\n");
    flush();
}

void CellWriter::put(QByteArrayView bytes)
{
    m_written += bytes.size();
    if (isFull())
        return;
    m_buffer.append(bytes);
    if (m_buffer.size() >= kFlushBytes)
        flush();
}

void CellWriter::flush()
{
    m_failed = m_failed || m_device.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

CellKind cellKindOf(QStringView type)
{
    if (type.isEmpty() || type == u"n")
        return CellKind::Number;
    if (type == u"s")
        return CellKind::SharedText;
    return type == u"b" ? CellKind::Boolean : CellKind::Text;
}

QByteArray cellText(const SheetCell &cell, const XlsxWorkbook &book)
{
    if (!cell.hasValue)
        return cell.hasFormula ? QString(u'=' + cell.formula).toUtf8() : QByteArray();
    if (cell.kind == CellKind::SharedText) {
        bool isIndex = false;
        const QByteArrayView text = book.texts.at(cell.value.toLongLong(&isIndex));
        // An index that leads nowhere is shown, not dropped: the row must not look as if it were blank.
        return isIndex && !text.isNull() ? text.toByteArray() : "#" + cell.value.toUtf8();
    }
    if (cell.kind == CellKind::Boolean)
        return cell.value == u"0" ? "FALSE" : "TRUE";
    if (cell.kind == CellKind::Number) {
        const bool asDay = cell.style >= 0 && cell.style < static_cast<int>(book.dateStyles.size())
            && book.dateStyles[static_cast<std::size_t>(cell.style)];
        return numberText(cell.value, asDay, book.from1904);
    }
    return withoutXlsxEscapes(cell.value).toUtf8();
}

int columnOfReference(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
        if (column > kMaxSheetColumns)
            return -1;
    }
    return column - 1;
}

} // namespace lk::intake
