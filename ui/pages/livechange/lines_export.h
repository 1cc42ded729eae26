// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "ui/models/line_states.h"

#include <QObject>

#include <memory>

class QSaveFile;

namespace lk::store {
class StoreReader;
}

namespace lk::ui {

/// Writes lines of a change as CSV, page by page on the reader's thread. The file appears whole or not at
/// all.
class LinesExport : public QObject {
    Q_OBJECT

public:
    explicit LinesExport(store::StoreReader &reader, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    /// The lines at `positions` (in order) of a change with `total` lines; empty = all of them.
    void start(BulkChangeId change, std::vector<Position> positions, qint64 total, const QString &path);

signals:
    void finished(const QString &path, qint64 lines);
    void failed(const lk::Error &error);

private:
    struct Job;

    void writeNext();
    [[nodiscard]] static Result<bool> writePage(store::Database &database, Job &job);

    store::StoreReader &m_reader;
    std::shared_ptr<Job> m_job;
};

} // namespace lk::ui
