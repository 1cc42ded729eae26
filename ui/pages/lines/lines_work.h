// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/ticket_pack.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <vector>

namespace lk::ui {

struct Services;

/// Writes files and texts about many lines on a worker thread with a connection of its own: on the reader it
/// would keep every other question waiting. One job at a time; the destructor stops and waits for it.
class LinesWork : public QObject {
    Q_OBJECT

public:
    /// The shape of lines as text.
    enum class TextForm {
        Tsv, ///< with a heading, for a spreadsheet
        CommaList, ///< identifiers only
        DeviceList, ///< as a list for a new change
    };

    explicit LinesWork(Services &services, QObject *parent = nullptr);
    ~LinesWork() override;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// textMade follows, or failed.
    void makeText(TextForm form, std::vector<qint64> rows, std::function<void(const QString &)> done);
    /// written follows, or failed.
    void exportCsv(std::vector<qint64> rows, const QString &path);
    void writeTicketPack(std::vector<qint64> rows, const QString &path);
    void writeHar(const QList<report::Exchange> &exchanges, const QString &path);
    /// The job ends early; failed says so.
    void stop() { m_stop = true; }

Q_SIGNALS:
    void busyChanged();
    /// One sentence: what was written where.
    void written(const QString &sentence);
    void failed(const lk::Error &error);

private:
    using Told = std::function<void()>;

    void run(std::function<Told(store::Database &)> job);
    [[nodiscard]] Told failure(const Error &error);
    [[nodiscard]] QDate today() const;

    Services &m_services;
    const QString m_path;
    QThreadPool m_worker;
    std::atomic_bool m_stop = false;
    bool m_busy = false;
};

} // namespace lk::ui
