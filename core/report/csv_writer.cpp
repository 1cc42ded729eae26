// SPDX-License-Identifier: Apache-2.0
#include "core/report/csv_writer.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::report {

QString spreadsheetSafe(const QString &cell)
{
    static const QString kFormulaStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !cell.isEmpty() && kFormulaStarts.contains(cell.front()) ? QString(u'\'' + cell) : cell;
}

CsvWriter::CsvWriter(QIODevice &device)
    : m_device(device)
{
}

bool CsvWriter::row(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells) {
        QString safe = spreadsheetSafe(cell);
        if (!line.isEmpty())
            line += u',';
        line += u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
    }
    const QByteArray bytes = line.toUtf8() + "\r\n";
    return m_device.write(bytes) == bytes.size();
}

} // namespace lk::report
