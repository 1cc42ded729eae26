// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/change_table.h"
#include "ui/models/trouble_cause.h"
#include "ui/widgets/card.h"

class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace lk::ui {

class StateBadge;
class TextLabel;

/// What a cause means, what to do about it and whether a retry will help, with the carrier's own words folded
/// away below and the decisions that are open to a person.
class CausePanel : public Card {
    Q_OBJECT

public:
    explicit CausePanel(const Theme &theme, QWidget *parent = nullptr);

    /// `groups` are what the chosen entry of the tree stands for; `lines` is how many an order would be
    /// about.
    void show(Cause cause, const QList<store::TroubleGroup> &groups, qint64 lines);
    using QWidget::show;

signals:
    void decisionAsked(lk::store::PersonDecision decision);

private:
    TextLabel *addPart(const QString &title, const QString &name);
    QWidget *buildDecisions();
    QWidget *buildRaw();

    const Theme &m_theme;
    StateBadge *m_badge;
    TextLabel *m_meaning;
    TextLabel *m_whatToDo;
    TextLabel *m_willHelp;
    QWidget *m_decisions;
    TextLabel *m_question;
    QToolButton *m_toggle = nullptr;
    QPlainTextEdit *m_raw = nullptr;
};

} // namespace lk::ui
