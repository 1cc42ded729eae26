// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/next_actions.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QPushButton;

namespace lk::ui {

class TextLabel;
struct Services;

/// What can be done to a line next. What a rule forbids is there too, greyed, with the rule's sentence.
class ActionsCard : public Card {
    Q_OBJECT

public:
    explicit ActionsCard(Services &services, QWidget *parent = nullptr);

    void show(const QList<engine::NextAction> &actions);
    using QWidget::show;

Q_SIGNALS:
    /// A new change of this kind is to begin with the line.
    void chosen(lk::ChangeKind kind);

private:
    struct Row {
        QPushButton *button = nullptr;
        TextLabel *why = nullptr;
    };

    Row addRow(QGridLayout &grid, ChangeKind kind);
    void showRow(const Row &row, const engine::NextAction &action);

    Services &m_services;
    QMap<ChangeKind, Row> m_rows;
};

} // namespace lk::ui
