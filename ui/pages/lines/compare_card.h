// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/line_portrait.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace lk::ui {

class StateBadge;
class TextLabel;
struct Services;

/// The carrier's word beside our record: what differs is marked and explained.
class CompareCard : public Card {
    Q_OBJECT

public:
    explicit CompareCard(Services &services, QWidget *parent = nullptr);

    void show(const LinePortrait &portrait);
    using QWidget::show;

private:
    struct Row {
        TextLabel *name = nullptr;
        TextLabel *theirs = nullptr;
        TextLabel *ours = nullptr;
        StateBadge *differs = nullptr;
        TextLabel *why = nullptr;
    };

    Row &rowOf(qsizetype number);
    void showRow(Row &row, const LineComparison &comparison);

    Services &m_services;
    TextLabel *m_age;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace lk::ui
