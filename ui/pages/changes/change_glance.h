// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"

#include <QStackedWidget>

namespace lk::ui {

class KeyValueGrid;
class SegmentBar;
class StateBadge;
class TextLabel;
struct Services;

/// The inspector of the list of changes: what the chosen one is, how far it is, and under which plan it runs.
class ChangeGlance : public QStackedWidget {
    Q_OBJECT

public:
    explicit ChangeGlance(Services &services, QWidget *parent = nullptr);

    void show(const BulkChange &change);
    using QWidget::show;
    /// No change is chosen.
    void clear();

private:
    QWidget *buildCard();
    void showPlan(const BulkChange &change);

    Services &m_services;
    TextLabel *m_title;
    StateBadge *m_state;
    SegmentBar *m_bar;
    TextLabel *m_note;
    KeyValueGrid *m_facts;
};

} // namespace lk::ui
