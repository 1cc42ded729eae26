// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/audit_export.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace lk::ui {

/// Verifies and exports the audit trail on a worker thread with a connection of its own: on the reader it
/// would keep every other question waiting. One job at a time; the destructor waits for it.
class AuditWork : public QObject {
    Q_OBJECT

public:
    explicit AuditWork(const QString &databasePath, QObject *parent = nullptr);
    ~AuditWork() override;

    void verify();
    /// Moments in UTC ms; 0 = open end.
    void writeFile(const QString &path, report::AuditFormat format, UtcMs from, UtcMs to);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged();
    void verified(const lk::store::ChainReport &report);
    void written(const QString &path, qint64 rows);
    void failed(const lk::Error &error);

private:
    void run(std::function<std::function<void()>(store::Database &)> job);

    const QString m_path;
    QThreadPool m_worker;
    bool m_busy = false;
};

} // namespace lk::ui
