// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace lk::ui {

struct Services;

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

signals:
    /// Done, or why not: one sentence.
    void told(const QString &sentence);

private:
    void setPaused(const QList<BulkChangeId> &changes, bool paused);
    void tell(const Result<qint64> &count, const std::function<QString(qint64)> &sentence);

    Services &m_services;
};

} // namespace lk::ui
