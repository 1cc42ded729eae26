// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "core/planning/plan.h"

#include <QHash>
#include <QObject>

namespace lk::ui {

struct Services;

/// Lines of a plan that other changes have not finished with.
struct Collisions {
    /// A change that has some of them.
    struct Holder {
        BulkChangeId change;
        BulkState state = BulkState::Running;
        qint64 lines = 0;
    };

    QHash<qsizetype, BulkChangeId> rows = {}; ///< by place in the plan
    QList<Holder> holders = {}; ///< the one with the most lines first
};

/// Looks for the lines of a plan in the changes that are open, some thousand at a time so that other
/// questions get their turn. Main thread; the reader's thread does the looking.
class CollisionFinder : public QObject {
    Q_OBJECT

public:
    explicit CollisionFinder(Services &services, QObject *parent = nullptr);

    /// found() follows, unless another plan is looked at or it is cancelled before.
    void find(const planning::Plan &plan);
    void cancel();

Q_SIGNALS:
    void found(const lk::ui::Collisions &collisions);

private:
    void lookFrom(qsizetype row);
    void finish();

    Services &m_services;
    planning::Plan m_plan;
    QHash<BulkChangeId, BulkState> m_open;
    Collisions m_found;
    quint64 m_round = 0;
};

} // namespace lk::ui
