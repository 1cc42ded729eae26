// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/change_set.h"
#include "ui/models/pace_history.h"
#include "ui/widgets/card.h"

namespace lk::ui {

class RateChart;
class TextLabel;
struct Services;

/// Lines per minute and the share that failed, over the last hour at most.
class PaceCard : public Card {
    Q_OBJECT

public:
    explicit PaceCard(Services &services, QWidget *parent = nullptr);

    /// Puts buttons of these actions below the picture.
    void addActions(const QList<QAction *> &actions);
    /// Another change with so many lines. Very large ones are shown from now on only: reading them all for a
    /// picture would keep the reader busy.
    void open(BulkChangeId id, qint64 lines);
    void hear(const store::ChangeSet &changes);
    /// Draws what is known by now.
    void show(const BulkChange &change);
    using QWidget::show;

private:
    Services &m_services;
    RateChart *m_chart;
    TextLabel *m_span;
    PaceHistory m_history;
    BulkChangeId m_id;
};

} // namespace lk::ui
