// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "ui/models/change_pace.h"
#include "ui/models/state_groups.h"

#include <QWidget>

class QGridLayout;

namespace lk::ui {

class KpiTile;
class Theme;

/// The figures of a running change: where its lines stand, how fast it goes, how long it will take. The tiles
/// that count lines are filters.
class ChangeTiles : public QWidget {
    Q_OBJECT

public:
    explicit ChangeTiles(const Theme &theme, QWidget *parent = nullptr);

    void show(const BulkChange &change, const StateCounts &counts, const ChangePace &pace, UtcMs now);
    using QWidget::show;

signals:
    void groupsChosen(const QList<lk::ui::LineGroup> &groups);

private:
    KpiTile *addTile(const Theme &theme, const QString &name, const QString &title, const QString &icon,
        const QList<LineGroup> &groups);
    void showPace(const BulkChange &change, const StateCounts &counts, const ChangePace &pace, UtcMs now);

    QGridLayout *m_grid;
    KpiTile *m_done;
    KpiTile *m_inFlight;
    KpiTile *m_waiting;
    KpiTile *m_failed;
    KpiTile *m_unknown;
    KpiTile *m_rate;
    KpiTile *m_left;
};

} // namespace lk::ui
