// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/row_roles.h"

#include <QTableView>
#include <QTimer>

class QMenu;
class QSettings;

namespace lk::ui {

class RowDelegate;
class Theme;

/// The table of every list: fixed row height, whole rows, hover, columns that can be moved, hidden and are
/// remembered. What room there is goes to the columns whose texts would be cut, until somebody arranges them
/// by hand. Made for models of a million rows; nothing in it looks at rows that are not visible.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(const Theme &theme, QWidget *parent = nullptr);
    ~TableView() override;

    /// How a column is painted and how wide it starts (design pixels, 0 = as Qt likes); wider where its title
    /// needs it. Call before or after setModel().
    void setColumn(int column, ColumnKind kind, double width = 0);
    /// A column of states, wide enough for each of these words; `width` as above.
    void setStateColumn(int column, double width, const QStringList &words);
    /// What these columns show is always as long: they need no more room than they start with.
    void setFixedColumns(std::initializer_list<int> columns);
    /// From now on the column is at least this wide (design pixels).
    void needWidth(int column, double width);
    /// As somebody does it by hand: it is remembered, and the table shares no room any more.
    void setColumnWidth(int column, int width);
    /// The widths are those somebody gave the columns; they stay as they are.
    void setArrangedByHand();
    /// This column is not shown until the reader chooses it.
    void setColumnOffered(int column);
    [[nodiscard]] RowDelegate *rows() const { return m_rows; }

    /// Remembers widths, order, sort and hidden columns under the object name. The settings must outlive the
    /// table.
    void setSettings(QSettings &settings);
    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selection) override;

    /// Puts a control into a cell, clear of the rows above and below. The table owns it from here on.
    void setCellControl(const QModelIndex &cell, QWidget *control);

    /// Said in the middle while there are no rows.
    void setEmptyText(const QString &text);

    [[nodiscard]] int hoverRow() const { return m_hoverRow; }
    [[nodiscard]] bool showsKeyboardFocus() const { return m_keyboardUsed; }

    /// Selected cells of the visible columns, tab separated, rows in order, raw values.
    [[nodiscard]] QString selectedAsTsv() const;
    void copySelection() const;
    /// The selected rows' values of the first shown identifier column as one comma-separated line
    /// (Ctrl+Shift+C).
    void copyIdentifiers() const;
    /// Check marks for all columns; the caller shows it, e.g. from a button.
    void fillColumnMenu(QMenu &menu);

signals:
    /// Somebody moved, resized, hid or showed columns.
    void columnsArranged();
    /// All columns are to be as they were at first.
    void columnsReset();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Share;

    void prepareHeaders();
    void applyTheme();
    void applyColumns();
    void shareRoom();
    [[nodiscard]] bool isElastic(int column) const;
    [[nodiscard]] Share shareOf(int column, bool isLast) const;
    void noteResized();
    void noteArranged();
    void showColumn(int column, bool shown);
    void resetColumns();
    [[nodiscard]] int lastShownColumn() const;
    [[nodiscard]] int startWidth(int column, double width) const;
    void restoreColumns();
    void saveColumns() const;
    void setHoverRow(int row);
    void toggleChecks();
    void showColumnMenu(const QPoint &position);
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    [[nodiscard]] QString selectedAsHtml() const;
    [[nodiscard]] QString settingsKey() const;

    const Theme &m_theme;
    RowDelegate *m_rows;
    QSettings *m_settings = nullptr;
    QTimer m_saveLater;
    QHash<int, double> m_widths;
    QHash<int, int> m_wordWidths; ///< of columns of states, in pixels
    QList<int> m_offered;
    QSet<int> m_fixed;
    QString m_emptyText;
    int m_hoverRow = -1;
    bool m_keyboardUsed = false;
    bool m_arrangedByHand = false;
};

} // namespace lk::ui
