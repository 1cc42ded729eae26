// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/change_table.h"

#include <QHash>
#include <QObject>

namespace lk::ui {

struct Services;

/// Lines of one change that an order is about; none = all of the change.
struct LinesOfChange {
    BulkChangeId change;
    QList<DeviceChangeId> lines;
};

/// Gives people's orders about changes to the store and tells in one sentence what came of it.
class ChangeOrders : public QObject {
    Q_OBJECT

public:
    explicit ChangeOrders(Services &services, QObject *parent = nullptr);

    void pause(const QList<BulkChangeId> &changes);
    void resume(const QList<BulkChangeId> &changes);
    /// When a scheduled change is to start; 0 = now.
    void setStart(BulkChangeId change, UtcMs at);
    /// Which changes go first where an account's budget is shared.
    void setPriorities(const QHash<BulkChangeId, int> &priorities);
    /// Lets the accounts that work on the change use less, or more, of their budgets: 100, 75, 50, 25, 10, 5
    /// percent. Other changes at these accounts go at that pace, too.
    void changeSpeed(BulkChangeId change, bool faster);
    void cancelRest(BulkChangeId change, const QString &reason);
    /// All in one transaction; lines whose state does not allow it stay as they are.
    void decide(const QList<LinesOfChange> &lines, store::PersonDecision decision, const QString &reason);

signals:
    /// Done, or why not: one sentence.
    void told(const QString &sentence);

private:
    void setPaused(const QList<BulkChangeId> &changes, bool paused);
    void tell(const Result<qint64> &count, const std::function<QString(qint64)> &sentence);

    Services &m_services;
};

/// "12 lines go back to the queue and are sent again."
[[nodiscard]] QString sentenceFor(store::PersonDecision decision, qint64 lines);

} // namespace lk::ui
