// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/audit/audit_work.h"

#include <utility>

namespace lk::ui {

AuditWork::AuditWork(const QString &databasePath, QObject *parent)
    : QObject(parent),
      m_path(databasePath)
{
    m_worker.setMaxThreadCount(1);
}

AuditWork::~AuditWork()
{
    m_worker.waitForDone();
}

/// `job` runs on the worker and gives back what is to be told on our thread.
void AuditWork::run(std::function<std::function<void()>(store::Database &)> job)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT busyChanged();
    // `this` outlives the worker: the destructor waits for it. What it posts is dropped with this object.
    m_worker.start([this, job = std::move(job)] {
        std::function<void()> tell;
        {
            const auto database = store::Database::open(m_path, store::OpenMode::ReadOnly);
            tell = database ? job(**database) : [this, error = database.error()] { Q_EMIT failed(error); };
            // Half of the rows are no answer.
            if (const auto broken = database ? (*database)->takeBrokenOff() : std::nullopt)
                tell = [this, error = *broken] { Q_EMIT failed(error); };
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

void AuditWork::verify()
{
    run([this](store::Database &database) -> std::function<void()> {
        const auto report = store::verifyChain(database);
        if (!report)
            return [this, error = report.error()] { Q_EMIT failed(error); };
        return [this, report = *report] { Q_EMIT verified(report); };
    });
}

void AuditWork::writeFile(const QString &path, report::AuditFormat format, UtcMs from, UtcMs to)
{
    run([this, path, format, from, to](store::Database &database) -> std::function<void()> {
        const auto rows = report::exportAudit(database, path, format, from, to);
        if (!rows)
            return [this, error = rows.error()] { Q_EMIT failed(error); };
        return [this, path, rows = *rows] { Q_EMIT written(path, rows); };
    });
}

} // namespace lk::ui
