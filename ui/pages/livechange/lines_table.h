// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/change_lines_model.h"
#include "ui/widgets/table_view.h"

namespace lk::ui {

/// The table of a change's lines. Keeps the line looked at in its place when the filter is renewed, and tells
/// the model which rows are on the screen.
class LinesTable : public TableView {
    Q_OBJECT

public:
    LinesTable(const Theme &theme, ChangeLinesModel &lines, QWidget *parent = nullptr);

    /// Scrolls to each line that moves. Off unless asked for.
    void setFollowing(bool following) { m_following = following; }
    /// Selected lines in one of these states; empty set = all.
    [[nodiscard]] QList<DeviceChangeId> selectedLines(StateSet states = {}) const;
    /// Their ICCIDs (of those at hand), comma separated.
    [[nodiscard]] QString selectedIccids() const;

signals:
    /// The line the keyboard is on is another one.
    void lineChosen(lk::DeviceChangeId id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void remember();
    void restore();
    void tellRange();
    [[nodiscard]] QList<int> selectedRowList() const;

    ChangeLinesModel &m_lines;
    bool m_following = false;
    bool m_resetting = false;
    std::optional<Position> m_current;
    std::optional<Position> m_top;
    int m_topOffset = 0;
    std::vector<Position> m_selected;
};

} // namespace lk::ui
