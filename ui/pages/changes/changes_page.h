// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/models/changes_model.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QAction;
class QStackedLayout;
class QToolButton;

namespace lk::ui {

class Banner;
class ChangeGlance;
class ChangeOrders;
class EmptyState;
class FilterChip;
class PageHeader;
class SavedFiltersButton;
class SearchField;
class TableView;
struct Services;

/// The list of bulk changes: the object of the day. Filters with counts, progress in the row, orders by menu
/// and keys.
class ChangesPage : public QWidget {
    Q_OBJECT

public:
    explicit ChangesPage(Services &services, QWidget *parent = nullptr);

    void setFilter(ChangeFilter filter);

signals:
    void openChange(lk::BulkChangeId id);
    void newChangeWanted();
    /// A new change with the lines of another one.
    void duplicateWanted(const QString &list, std::optional<lk::ChangeKind> kind);
    /// What a change has done is to be taken back.
    void undoWanted(lk::BulkChangeId id);
    void showMessage(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildFilters();
    QWidget *buildEmpty();
    void prepareTable();
    void addCommands();
    QAction *addCommand(const QString &name, const QString &text, const QString &icon,
        const QKeySequence &key, void (ChangesPage::*act)());
    void showCounts();
    /// As it is saved; empty = all changes are listed.
    [[nodiscard]] QString filterText() const;
    void applyFilter(const QString &text);
    void showCommands();
    void showGlance();
    void showMenu(const QPoint &position);

    void openCurrent();
    void togglePause();
    void askCancel();
    void copyNumbers();
    void raisePriority();
    void lowerPriority();
    void movePriority(int by);
    void askStart();
    void askTime();
    void askUndo();
    void duplicate();
    [[nodiscard]] QAction *command(const QString &name) const;
    [[nodiscard]] QList<BulkChange> selected() const;

    Services &m_services;
    ChangesModel *m_changes;
    ShownChanges *m_shown;
    ChangeOrders *m_orders;
    PageHeader *m_header;
    Banner *m_error;
    SearchField *m_search;
    TableView *m_table;
    ChangeGlance *m_glance;
    SavedFiltersButton *m_saved;
    QToolButton *m_inspect;
    QStackedLayout *m_stack = nullptr;
    QHash<ChangeFilter, FilterChip *> m_chips;
    FilterChip *m_mine = nullptr;
    ChangeFilter m_filter = ChangeFilter::All;
    QAction *m_open = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_cancel = nullptr;
};

} // namespace lk::ui
