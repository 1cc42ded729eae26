// SPDX-License-Identifier: Apache-2.0
#include "core/import/device_list.h"

#include "core/import/column_detection.h"
#include "core/import/list_source.h"
#include "core/import/record_reader.h"
#include "core/import/repair_book.h"
#include "core/import/row_judge.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

constexpr qint64 kProgressBytes = qint64{256} * 1024;

Failure noIdentifiers(const QString &name)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Intake",
            "No column of “%1” holds ICCIDs, IMEIs or numbers; nothing was imported: "
            "choose another file, or say which column holds them.")
            .arg(name));
}

Failure noRows(const QString &name)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Intake",
            "“%1” holds no row with a value; nothing was imported: choose a list "
            "with one line (ICCID, IMEI or number) per row.")
            .arg(name));
}

Failure tooManyRows(const QString &name)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Intake",
            "“%1” has more than %L2 rows; nothing was imported: split the list into "
            "smaller files and import them one after the other.")
            .arg(name)
            .arg(kMaxListRows));
}

Failure readFailed(const QString &name, const QString &detail)
{
    return fail(ErrorKind::Storage,
        QCoreApplication::translate("Intake",
            "“%1” could not be read to its end; nothing was imported: check the drive "
            "or network share and try again.")
            .arg(name),
        detail);
}

Failure badMapping(const QString &name)
{
    return fail(ErrorKind::Usage,
        QCoreApplication::translate("Intake",
            "The chosen columns or delimiter cannot be used for “%1”; nothing was "
            "imported: choose a column and a delimiter such as a comma.")
            .arg(name));
}

Failure otherTitles(const QString &name, const QString &title)
{
    return fail(ErrorKind::Usage,
        QCoreApplication::translate("Intake",
            "“%1” has no column “%2”, which the column map names; nothing was imported: choose the map made "
            "for this list, or correct its titles.")
            .arg(name, title));
}

bool isUsable(const ColumnMap &map)
{
    const ushort delimiter = map.delimiter.unicode();
    const bool plain = delimiter == u'\t' || (delimiter >= 0x20 && delimiter < 0x7F);
    const bool placed = std::all_of(
        map.columns.begin(), map.columns.end(), [](const Column &column) { return column.index >= 0; });
    return plain && placed && delimiter != u'"' && !map.delimiter.isLetterOrNumber()
        && hasIdentifierColumn(map);
}

/// Of a workbook, unpacking was the first half of the work.
qint64 doneBytes(const ListSource &source, qint64 position, qint64 total)
{
    if (source.unpackedBytes == 0)
        return position;
    return total + std::min(position, total);
}

bool isCancelled(const ImportOptions &options)
{
    return options.cancelled != nullptr && options.cancelled->load(std::memory_order_relaxed);
}

/// Reads every record behind the titles into the list.
Result<void> readRows(ListSource &source, const ImportOptions &options, DeviceList &list)
{
    const qint64 size = source.device->size();
    const qint64 total = source.unpackedBytes == 0 ? size : size * 2;
    qint64 reported = 0;
    bool titlesAhead = list.columns.hasHeader;
    RecordReader reader(*source.device, list.columns.delimiter.toLatin1());
    RepairBook repairs(options.repairs);
    RowJudge judge(list.columns, list.rows, repairs);
    Record record;
    while (reader.next(record)) {
        if (isCancelled(options))
            return importCancelled(source.name);
        if (options.progress && reader.position() - reported >= kProgressBytes) {
            reported = reader.position();
            options.progress(doneBytes(source, reported, size), total, list.rows.size());
        }
        if (record.isBlank() || record.isSeparatorHint())
            continue;
        if (std::exchange(titlesAhead, false))
            continue;
        judge.judge(record);
        if (list.rows.size() > kMaxListRows)
            return tooManyRows(source.name);
    }
    if (reader.failed())
        return readFailed(source.name, source.device->errorString());
    if (reader.position() > kMaxListBytes + kProgressBytes)
        return readFailed(source.name, u"the file grew while it was read"_s);
    if (options.progress)
        options.progress(total, total, list.rows.size());
    list.repairs = repairs.counts();
    return {};
}

/// The columns as the operator, the map or the memory says, else as they look.
Result<void> chooseColumns(const ListSource &source, const ImportOptions &options, DeviceList &list)
{
    // The cells of a sheet are apart already: whatever stands in them is no delimiter.
    const auto delimiter = source.sheets.isEmpty() ? std::nullopt : std::optional<QChar>(u',');
    list.columns
        = options.columns ? *options.columns : detectColumns(source.head, source.headIsAll, delimiter);
    if (delimiter)
        list.columns.delimiter = *delimiter;
    list.layout = layoutKey(list.columns, list.sheet);
    if (!options.columns && options.layout) {
        if (const auto missing = applyLayout(list.columns, *options.layout))
            return otherTitles(list.source, *missing);
    } else if (!options.columns) {
        const ColumnLayout *known = options.layouts.find(list.layout);
        if (known != nullptr && !applyLayout(list.columns, *known))
            list.remembered = *known;
    }
    if (options.columns || options.layout || list.remembered)
        measureMatches(list.columns, source.head, source.headIsAll);
    return {};
}

Result<DeviceList> readList(Result<ListSource> opened, const ImportOptions &options)
{
    if (!opened)
        return opened.failure();
    ListSource &source = *opened;
    if (options.columns && !isUsable(*options.columns))
        return badMapping(source.name);
    DeviceList list{.source = source.name, .columns = {}, .rows = {}};
    list.sheets = source.sheets;
    list.sheet = source.sheet;
    list.hidden = source.hidden;
    LK_TRY(chooseColumns(source, options, list));
    source.head.clear();
    const bool mapped = hasIdentifierColumn(list.columns);
    if (!mapped && !list.columns.columns.isEmpty() && !list.columns.hasHeader)
        return noIdentifiers(source.name);
    if (const auto read = readRows(source, options, list); !read)
        return read.failure();
    if (list.rows.isEmpty())
        return noRows(source.name);
    if (!mapped)
        return noIdentifiers(source.name);
    return list;
}

} // namespace

qint64 DeviceList::count(RowVerdict verdict) const
{
    return rows.count(verdict);
}

qint64 DeviceList::duplicates() const
{
    return rows.duplicates();
}

Failure importCancelled(const QString &sourceName)
{
    return fail(ErrorKind::Usage,
        QCoreApplication::translate("Intake",
            "Reading “%1” was cancelled; nothing was imported: start the import "
            "again when you want the list.")
            .arg(sourceName),
        u"cancelled"_s);
}

Result<DeviceList> readDeviceListFile(const QString &path, const ImportOptions &options)
{
    return readList(openListFile(path, options), options);
}

Result<DeviceList> readDeviceListText(
    const QString &text, const QString &sourceName, const ImportOptions &options)
{
    return readList(openListText(text, sourceName), options);
}

} // namespace lk::intake
