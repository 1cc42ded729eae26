// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/change_set.h"
#include "core/store/change_table.h"
#include "ui/models/line_story.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QStackedLayout;

namespace lk::ui {

class CallView;
class IdentifierLabel;
class KeyValueGrid;
class StateBadge;
class TextLabel;
class Timeline;
struct Services;

/// Everything about the line chosen: who it is, where it stands and why, what happened, what was said to the
/// carrier, and what a person can decide.
class LineInspector : public Card {
    Q_OBJECT

public:
    explicit LineInspector(Services &services, QWidget *parent = nullptr);

    /// An invalid id shows what to do to see a line.
    void show(DeviceChangeId id);
    using QWidget::show;
    void apply(const store::ChangeSet &changes);
    [[nodiscard]] DeviceChangeId line() const { return m_id; }

signals:
    void decisionAsked(lk::store::PersonDecision decision, lk::DeviceChangeId line);
    void failed(const lk::Error &error);

private:
    void build();
    QWidget *buildDecisions();
    void refresh();
    void take(const LineDossier &dossier);
    void showFacts(const DeviceChange &line);
    void showStory(const LineDossier &dossier);

    Services &m_services;
    DeviceChangeId m_id;
    int m_factKinds = -1; ///< which optional facts have a row
    QTimer m_soon;
    QStackedLayout *m_stack = nullptr;
    TextLabel *m_rowText = nullptr;
    IdentifierLabel *m_name = nullptr;
    StateBadge *m_badge = nullptr;
    TextLabel *m_why = nullptr;
    TextLabel *m_carrierSays = nullptr;
    QWidget *m_decisions = nullptr;
    KeyValueGrid *m_facts = nullptr;
    TextLabel *m_attempts = nullptr;
    Timeline *m_timeline = nullptr;
    CallView *m_calls = nullptr;
};

} // namespace lk::ui
