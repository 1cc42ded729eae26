// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "core/store/store_reader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace lk::cli {

/// Watches one change in the database, prints its progress and says when it has settled. Works whoever runs
/// the queue. Main thread.
class ChangeFollower final : public QObject {
    Q_OBJECT

public:
    ChangeFollower(store::StoreReader &reader, BulkChangeId id, bool quiet, QObject *parent);
    void start();

Q_SIGNALS:
    /// Every line is settled.
    void settled(const lk::BulkChange &change);
    void failed(const lk::Error &error);

private:
    void look();
    void show(const BulkChange &change, bool last);

    store::StoreReader &m_reader;
    const BulkChangeId m_id;
    const bool m_quiet;
    QTimer m_timer;
    QElapsedTimer m_sinceShown;
    StateCounts m_shown;
    QString m_notice;
};

} // namespace lk::cli
