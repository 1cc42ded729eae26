// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/today/today_needs.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace lk::ui {

class IconDisc;
class TextLabel;

/// The rows that wait for a person. A row that stays keeps its widgets, so that the keyboard stays where it
/// is.
class NeedsCard : public Card {
    Q_OBJECT

public:
    explicit NeedsCard(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<Need> &needs);

signals:
    void acted(const lk::ui::Need &need);

private:
    struct Row {
        Need need;
        QWidget *widget = nullptr;
        IconDisc *icon = nullptr;
        TextLabel *sentence = nullptr;
        QPushButton *button = nullptr;
    };
    [[nodiscard]] Row makeRow(const QString &key);
    void fill(Row &row, const Need &need);

    const Theme &m_theme;
    QList<Row> m_rows;
    QWidget *m_nothing;
    TextLabel *m_more;
    TextLabel *m_count;
};

} // namespace lk::ui
