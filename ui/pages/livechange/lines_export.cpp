// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livechange/lines_export.h"

#include "core/report/csv_writer.h"
#include "core/store/store_reader.h"
#include "ui/models/line_cells.h"
#include "ui/theme/state_look.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr qint64 kExportPage = 4'096;

QStringList exportHead()
{
    return {LinesExport::tr("Row"), LinesExport::tr("File row"), u"ICCID"_s, u"IMEI"_s, u"MSISDN"_s,
        LinesExport::tr("Carrier"), LinesExport::tr("Now"), LinesExport::tr("Then"), LinesExport::tr("State"),
        LinesExport::tr("Tries"), LinesExport::tr("Code"), LinesExport::tr("Reason"),
        LinesExport::tr("Request id"), LinesExport::tr("Updated UTC")};
}

QStringList exportCells(const DeviceChange &line)
{
    return {QString::number(line.rowNo + 1), QString::number(line.fileRow), line.ids.iccid, line.ids.imei,
        line.ids.msisdn, displayName(line.carrier), line.beforeText, line.targetText, lookOf(line.state).word,
        QString::number(line.attempts), line.refusal.code, line.reason, line.handle,
        utcExact(line.updatedAt)};
}

Failure cannotWrite(const QSaveFile &file)
{
    return fail(ErrorKind::Storage,
        LinesExport::tr("\"%1\" cannot be written; no file was made. Choose another folder, or make room.")
            .arg(file.fileName()),
        file.errorString());
}

} // namespace

/// Touched by the reader's thread while a page is written, by ours between pages; never by both.
struct LinesExport::Job {
    BulkChangeId change;
    std::vector<Position> positions;
    qint64 total = 0;
    std::unique_ptr<QSaveFile> file;
    qint64 next = 0; ///< position, or index into positions
    qint64 written = 0;
};

LinesExport::LinesExport(store::StoreReader &reader, QObject *parent)
    : QObject(parent),
      m_reader(reader)
{
}

void LinesExport::start(
    BulkChangeId change, std::vector<Position> positions, qint64 total, const QString &path)
{
    m_job = std::make_shared<Job>();
    m_job->change = change;
    m_job->positions = std::move(positions);
    m_job->total = total;
    m_job->file = std::make_unique<QSaveFile>(path);
    writeNext();
}

void LinesExport::writeNext()
{
    m_reader.ask<bool>(
        this, [job = m_job](store::Database &database) { return writePage(database, *job); },
        [this, job = m_job](const Result<bool> &more) {
            if (more && *more) {
                writeNext();
                return;
            }
            m_job.reset();
            if (more)
                emit finished(job->file->fileName(), job->written);
            else
                emit failed(more.error());
        });
}

/// True if there is more to write.
Result<bool> LinesExport::writePage(store::Database &database, Job &job)
{
    QSaveFile &file = *job.file;
    report::CsvWriter csv(file);
    if (!file.isOpen() && (!file.open(QIODevice::WriteOnly) || !csv.row(exportHead())))
        return cannotWrite(file);
    const bool chosen = !job.positions.empty();
    const qint64 end = chosen ? static_cast<qint64>(job.positions.size()) : job.total;
    const qint64 from = chosen ? job.positions[static_cast<std::size_t>(job.next)] : job.next;
    const auto lines = store::readLines(database, job.change, from, kExportPage);
    if (!lines)
        return lines.failure();
    for (const DeviceChange &line : *lines) {
        if (chosen && (job.next >= end || job.positions[static_cast<std::size_t>(job.next)] != line.rowNo))
            continue;
        if (!csv.row(exportCells(line)))
            return cannotWrite(file);
        ++job.written;
        ++job.next;
    }
    if (job.next < end && !lines->isEmpty())
        return true;
    return file.commit() ? Result<bool>(false) : Result<bool>(cannotWrite(file));
}

} // namespace lk::ui
