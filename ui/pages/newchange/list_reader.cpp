// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/list_reader.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace lk::ui {

namespace {

void noteExamples(LoadedList &loaded, const intake::ImportedRow &row)
{
    for (const intake::RowRepair &repair : row.repairs) {
        const bool known = std::any_of(loaded.examples.begin(), loaded.examples.end(),
            [&](const RepairExample &example) { return example.repair.kind == repair.kind; });
        if (!known)
            loaded.examples.push_back({row.fileRow, repair});
    }
}

std::shared_ptr<const LoadedList> loadedFrom(intake::DeviceList &&list)
{
    auto loaded = std::make_shared<LoadedList>();
    loaded->list = std::move(list);
    const intake::RowList &rows = loaded->list.rows;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.verdictAt(i) != intake::RowVerdict::Ok)
            loaded->problems.push_back(i);
        // Every kind that occurs has its example on one of the rows that say so.
        if (loaded->examples.size() < static_cast<std::size_t>(loaded->list.repairs.size()))
            noteExamples(*loaded, rows.at(i));
    }
    loaded->warnings = rows.count(intake::RowVerdict::Warning);
    loaded->blocked = rows.count(intake::RowVerdict::Blocked);
    loaded->duplicates = rows.duplicates();
    loaded->usable = rows.size() - loaded->blocked;
    return loaded;
}

} // namespace

ListReader::ListReader(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

ListReader::~ListReader()
{
    cancel();
    m_worker.waitForDone();
}

void ListReader::readFile(const QString &path)
{
    m_fromFile = true;
    m_path = path;
    m_text.clear();
    m_name = QFileInfo(path).fileName();
    m_wishes = {};
    start();
}

void ListReader::readText(const QString &text, const QString &name)
{
    m_fromFile = false;
    m_text = text;
    m_name = name;
    m_wishes = {};
    start();
}

void ListReader::readAgain(const intake::ColumnMap &columns)
{
    m_wishes.columns = columns;
    start();
}

void ListReader::readAfresh()
{
    m_wishes.columns.reset();
    start();
}

void ListReader::readSheet(const QString &sheet)
{
    m_wishes.columns.reset();
    m_wishes.sheet = sheet;
    start();
}

void ListReader::readWithConsent(intake::RepairKind kind, bool accepted)
{
    if (accepted)
        m_wishes.repairs.insert(kind);
    else
        m_wishes.repairs.remove(kind);
    start();
}

ListOrigin ListReader::origin() const
{
    return {m_fromFile, m_path, m_text, m_name, m_wishes.columns, m_wishes.sheet, m_wishes.repairs};
}

void ListReader::readAs(const ListOrigin &origin)
{
    m_fromFile = origin.fromFile;
    m_path = origin.path;
    m_text = origin.text;
    m_name = origin.name;
    m_wishes = {origin.columns, origin.sheet, m_layouts, origin.repairs};
    start();
}

void ListReader::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

/// Made on the worker; the progress is reported on the main thread.
intake::ImportOptions ListReader::optionsOf(
    const Wishes &wishes, quint64 number, const std::atomic_bool *cancelled)
{
    intake::ImportOptions options;
    options.columns = wishes.columns;
    options.sheet = wishes.sheet;
    options.layouts = wishes.layouts;
    options.repairs = wishes.repairs;
    options.cancelled = cancelled;
    options.progress = [this, number](qint64 done, qint64 total, qint64 rows) {
        const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
        QMetaObject::invokeMethod(
            this,
            [this, number, percent, rows] {
                if (number == m_number)
                    Q_EMIT progress(percent, rows);
            },
            Qt::QueuedConnection);
    };
    return options;
}

void ListReader::start()
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_wishes.layouts = m_layouts;
    const quint64 number = ++m_number;
    Q_EMIT started(m_name);
    // `this` outlives the worker: the destructor waits for it. What it posts is dropped with this object.
    m_worker.start([this, number, wishes = m_wishes, cancelled = m_cancelled, fromFile = m_fromFile,
                       path = m_path, text = m_text, name = m_name] {
        const intake::ImportOptions options = optionsOf(wishes, number, cancelled.get());
        auto read = fromFile ? intake::readDeviceListFile(path, options)
                             : intake::readDeviceListText(text, name, options);
        if (!read) {
            QMetaObject::invokeMethod(
                this, [this, number, error = read.error()] { endedBadly(number, error); },
                Qt::QueuedConnection);
            return;
        }
        QMetaObject::invokeMethod(
            this, [this, number, list = loadedFrom(std::move(*read))] { ended(number, list); },
            Qt::QueuedConnection);
    });
}

void ListReader::ended(quint64 number, const std::shared_ptr<const LoadedList> &list)
{
    if (number != m_number)
        return;
    m_cancelled.reset();
    Q_EMIT finished(list);
}

void ListReader::endedBadly(quint64 number, const Error &error)
{
    if (number != m_number)
        return;
    m_cancelled.reset();
    Q_EMIT failed(error);
}

} // namespace lk::ui
