// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/change_lines_model.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace lk::ui {

class FilterChip;
class SearchField;
class TableView;
class Theme;

/// Narrows a change's lines by state and text, says how many there are, and offers what the filter lacks.
class LineFilterBar : public QWidget {
    Q_OBJECT

public:
    LineFilterBar(const Theme &theme, ChangeLinesModel &lines, TableView &table, QWidget *parent = nullptr);

    void chooseGroups(const QList<LineGroup> &groups);
    /// Removes text and states; true if there was something to remove.
    bool clear();

    /// One row of chips: at the least width there would be one chip a row, and the page would grow for it.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void followToggled(bool on);

private:
    void prepareButtons(TableView &table);
    QWidget *makeChips(const Theme &theme);
    void choose(LineGroup group, bool on);
    void showCounts();
    void showSelection();

    const Theme &m_theme;
    ChangeLinesModel &m_lines;
    SearchField *m_search;
    FilterChip *m_all;
    QHash<LineGroup, FilterChip *> m_chips;
    QPushButton *m_more;
    QToolButton *m_follow;
    QToolButton *m_columns;
};

} // namespace lk::ui
