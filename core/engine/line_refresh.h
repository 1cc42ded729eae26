// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/dispatcher.h"
#include "core/store/store.h"

#include <QObject>

#include <deque>

namespace lk::engine {

/// A line to be read from its carrier.
struct LineToRead {
    AccountId account;
    LineIds ids;
};

/// How far a reading of chosen lines is.
struct RefreshProgress {
    qint64 total = 0;
    qint64 read = 0; ///< answered, and kept in the inventory
    qint64 failed = 0; ///< not answered, or the carrier does not know the line; the inventory stays as it was
    QString trouble = {}; ///< one of the reasons; empty = none

    bool operator==(const RefreshProgress &) const = default;
    [[nodiscard]] bool isComplete() const { return read + failed >= total; }
};

/// Reads chosen lines from their carriers, one call a line within each account's budget, and keeps what they
/// say in the inventory. Nothing is changed at a carrier. Deletes itself after finished(). Engine thread.
class LineRefresh final : public QObject {
    Q_OBJECT

public:
    LineRefresh(
        Dispatcher &lanes, store::Store &store, TenantId tenant, QList<LineToRead> lines, QObject *parent);

    void start();
    /// Asks for no more lines; finished() follows when those on their way have been answered.
    void cancel();

Q_SIGNALS:
    /// At most some times a second.
    void progress(const lk::engine::RefreshProgress &progress);
    void finished(const lk::engine::RefreshProgress &progress);

private:
    struct Queue {
        AccountId account;
        std::deque<LineIds> lines;
        int reading = 0;
    };

    void pump(std::size_t queue);
    void answered(std::size_t queue, const LineReading &reading);
    void keep(AccountId account, const LineState &state);
    void noteFailure(const QString &why);
    void tell();
    void drop(Queue &queue, const QString &why);
    void endIfDone();

    Dispatcher &m_lanes;
    store::Store &m_store;
    const TenantId m_tenant;
    std::vector<Queue> m_queues;
    RefreshProgress m_progress;
    qint64 m_saving = 0; ///< read, not yet durable
    QTimer m_soon;
    bool m_ended = false;
};

} // namespace lk::engine

Q_DECLARE_METATYPE(lk::engine::RefreshProgress)
