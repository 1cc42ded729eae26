// SPDX-License-Identifier: Apache-2.0
#include "core/report/line_list_export.h"

#include "core/report/csv_writer.h"
#include "core/report/utc_text.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace lk::report {

namespace {

constexpr std::size_t kPageOfRows = 2'048;

/// The words of the list.
class List {
    Q_DECLARE_TR_FUNCTIONS(LineListExport)
};

/// Gives every row to `take`, page by page, until it says no.
Result<void> eachLine(store::Database &database, const std::vector<qint64> &rows, QDate today,
    const std::function<bool(const store::ListedLine &)> &take)
{
    for (std::size_t from = 0; from < rows.size(); from += kPageOfRows) {
        const std::size_t end = std::min(rows.size(), from + kPageOfRows);
        const std::vector<qint64> page(rows.begin() + static_cast<std::ptrdiff_t>(from),
            rows.begin() + static_cast<std::ptrdiff_t>(end));
        const auto lines = store::readListedLines(database, page, today);
        if (!lines)
            return lines.failure();
        for (const store::ListedLine &line : *lines) {
            if (!take(line))
                return {};
        }
    }
    return {};
}

QString lastChangeText(const store::ListedLine &line)
{
    if (!line.lastChange.isValid() || !line.lastKind)
        return {};
    return u"#%1 %2: %3"_s.arg(
        QString::number(line.lastChange.value), displayName(*line.lastKind), toText(line.lastState));
}

} // namespace

QStringList lineListHead()
{
    return {u"ICCID"_s, u"IMEI"_s, u"MSISDN"_s, List::tr("Carrier"), List::tr("Account"), List::tr("Status"),
        List::tr("Carrier's status"), List::tr("Rate plan"), List::tr("Customer plan"), List::tr("Pool"),
        List::tr("Last change"), List::tr("Changed at (UTC)"), List::tr("Read at (UTC)")};
}

QStringList lineListCells(const store::ListedLine &line)
{
    const LineState &state = line.state;
    return {state.ids.iccid, state.ids.imei, state.ids.msisdn, displayName(line.carrier), line.accountName,
        displayName(state.status), state.rawStatus, state.ratePlan, state.customer.plan, state.customer.pool,
        lastChangeText(line), utcText(line.lastAt), utcText(state.readAt)};
}

Result<qint64> exportLines(store::Database &database, const std::vector<qint64> &rows, const QString &path,
    QDate today, const std::atomic_bool &stop)
{
    QSaveFile file(path);
    CsvWriter csv(file);
    bool written = file.open(QIODevice::WriteOnly) && csv.row(lineListHead());
    qint64 count = 0;
    LK_TRY(eachLine(database, rows, today, [&](const store::ListedLine &line) {
        written = written && csv.row(lineListCells(line));
        count += written ? 1 : 0;
        return written && !stop;
    }));
    if (stop)
        return fail(ErrorKind::Usage, List::tr("The export was stopped; no file was made."), u"stopped"_s);
    if (!written || !file.commit())
        return fail(ErrorKind::Storage,
            List::tr("\"%1\" cannot be written; no file was made. Choose another folder, or make room.")
                .arg(path),
            file.errorString());
    return count;
}

Result<QString> linesAsTsv(store::Database &database, const std::vector<qint64> &rows, QDate today)
{
    QString text = lineListHead().join(u'\t');
    LK_TRY(eachLine(database, rows, today, [&text](const store::ListedLine &line) {
        QStringList cells = lineListCells(line);
        for (QString &cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        text += u'\n' + cells.join(u'\t');
        return true;
    }));
    return text;
}

Result<QString> linesAsDeviceList(store::Database &database, const std::vector<qint64> &rows, QDate today)
{
    QString text = u"ICCID,MSISDN,IMEI\n"_s;
    LK_TRY(eachLine(database, rows, today, [&text](const store::ListedLine &line) {
        const LineIds &ids = line.state.ids;
        text += ids.iccid + u',' + ids.msisdn + u',' + ids.imei + u'\n';
        return true;
    }));
    return text;
}

Result<QString> linesAsCommaList(store::Database &database, const std::vector<qint64> &rows, QDate today)
{
    QStringList names;
    LK_TRY(eachLine(database, rows, today, [&names](const store::ListedLine &line) {
        names.append(line.state.ids.display());
        return true;
    }));
    return names.join(u", "_s);
}

} // namespace lk::report
