// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/lines_work.h"

#include "core/base/text.h"
#include "core/report/har_file.h"
#include "core/report/line_list_export.h"
#include "core/store/store.h"
#include "ui/services.h"

#include <QDateTime>
#include <QSaveFile>

namespace lk::ui {

namespace {

Result<QString> textOf(
    store::Database &database, LinesWork::TextForm form, const std::vector<qint64> &rows, QDate today)
{
    switch (form) {
    case LinesWork::TextForm::Tsv:
        return report::linesAsTsv(database, rows, today);
    case LinesWork::TextForm::CommaList:
        return report::linesAsCommaList(database, rows, today);
    case LinesWork::TextForm::DeviceList:
        return report::linesAsDeviceList(database, rows, today);
    }
    return QString();
}

} // namespace

LinesWork::LinesWork(Services &services, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_path(services.store.paths().database())
{
    m_worker.setMaxThreadCount(1);
}

LinesWork::~LinesWork()
{
    m_stop = true;
    m_worker.waitForDone();
}

QDate LinesWork::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_services.clock.utcNow()).date();
}

LinesWork::Told LinesWork::failure(const Error &error)
{
    return [this, error] { Q_EMIT failed(error); };
}

/// `job` runs on the worker and gives back what is to be told on our thread.
void LinesWork::run(std::function<Told(store::Database &)> job)
{
    if (m_busy)
        return;
    m_busy = true;
    m_stop = false;
    Q_EMIT busyChanged();
    // `this` outlives the worker: the destructor waits for it. What it posts is dropped with this object.
    m_worker.start([this, job = std::move(job)] {
        Told tell;
        {
            const auto database = store::Database::open(m_path, store::OpenMode::ReadOnly);
            tell = database ? job(**database) : failure(database.error());
            // Half of the rows are no answer.
            if (const auto broken = database ? (*database)->takeBrokenOff() : std::nullopt)
                tell = failure(*broken);
        }
        QMetaObject::invokeMethod(
            this,
            [this, tell] {
                m_busy = false;
                tell();
                Q_EMIT busyChanged();
            },
            Qt::QueuedConnection);
    });
}

void LinesWork::makeText(TextForm form, std::vector<qint64> rows, std::function<void(const QString &)> done)
{
    run([this, form, rows = std::move(rows), done = std::move(done), day = today()](
            store::Database &database) -> Told {
        const auto text = textOf(database, form, rows, day);
        if (!text)
            return failure(text.error());
        return [done, text = *text] { done(text); };
    });
}

void LinesWork::exportCsv(std::vector<qint64> rows, const QString &path)
{
    run([this, rows = std::move(rows), path, day = today()](store::Database &database) -> Told {
        const auto lines = report::exportLines(database, rows, path, day, m_stop);
        if (!lines)
            return failure(lines.error());
        return [this, path, count = pluralCount(*lines)] {
            Q_EMIT written(tr("Written to %1: %Ln line(s).", nullptr, count).arg(path));
        };
    });
}

void LinesWork::writeTicketPack(std::vector<qint64> rows, const QString &path)
{
    run([this, rows = std::move(rows), path, day = today(), by = m_services.actor.name,
            now = m_services.clock.utcNow()](store::Database &database) -> Told {
        auto pack = report::readTicketPack(database, rows, day);
        if (!pack)
            return failure(pack.error());
        pack->madeAt = now;
        pack->madeBy = by;
        const auto exchanges = report::writeTicketPack(*pack, path);
        if (!exchanges)
            return failure(exchanges.error());
        return [this, path, count = pluralCount(*exchanges)] {
            Q_EMIT written(tr(
                "Ticket pack written to %1, with %Ln exchange(s). It holds no credentials.", nullptr, count)
                               .arg(path));
        };
    });
}

void LinesWork::writeHar(const QList<report::Exchange> &exchanges, const QString &path)
{
    run([this, exchanges, path](store::Database &) -> Told {
        const QByteArray bytes = report::harFile(exchanges);
        QSaveFile file(path);
        const bool whole
            = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        if (!whole)
            return failure({ErrorKind::Storage,
                tr("\"%1\" cannot be written; no file was made. Choose another folder, or make room.")
                    .arg(path),
                file.errorString()});
        return [this, path, count = pluralCount(exchanges.size())] {
            Q_EMIT written(tr("Written to %1: %Ln exchange(s).", nullptr, count).arg(path));
        };
    });
}

} // namespace lk::ui
