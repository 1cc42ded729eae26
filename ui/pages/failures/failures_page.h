// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/store/change_table.h"
#include "ui/models/change_orders.h"

#include <QModelIndex>
#include <QWidget>

class QAction;
class QStackedLayout;

namespace lk::ui {

class Banner;
class Card;
class CausePanel;
class CauseTree;
class EmptyState;
class FailureGroupsModel;
class LinesListModel;
class PageHeader;
class TableView;
class TextLabel;
struct Services;

/// The triage desk: what went wrong by cause, the lines it happened to, and what to do about it.
class FailuresPage : public QWidget {
    Q_OBJECT

public:
    explicit FailuresPage(Services &services, QWidget *parent = nullptr);

signals:
    void openChange(lk::BulkChangeId id);
    void showMessage(const QString &sentence);
    /// How many lines need somebody; for the rail.
    void countChanged(qint64 lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildDesk();
    QWidget *buildLines();
    void prepareTable();
    void addCommands();
    QAction *addCommand(const QString &name, const QString &text, const QString &icon, const QString &keys,
        void (FailuresPage::*act)());
    void choose(const QModelIndex &index);
    void showChosen();
    void showTotal();
    void showMenu(const QPoint &position);

    void retry();
    void openChangeOfLine();
    void copyIccids();
    void refresh();
    void askDecision(store::PersonDecision decision);
    /// Two or more selected rows, else every line listed; only those the decision can be about.
    [[nodiscard]] QList<LinesOfChange> linesFor(store::PersonDecision decision) const;
    [[nodiscard]] qint64 countFor(store::PersonDecision decision) const;
    [[nodiscard]] QList<int> rowsMeant() const;

    Services &m_services;
    FailureGroupsModel *m_groups;
    LinesListModel *m_lines;
    ChangeOrders *m_orders;
    PageHeader *m_header;
    Banner *m_error;
    Card *m_causes = nullptr;
    CauseTree *m_tree;
    TableView *m_table;
    TextLabel *m_cut;
    CausePanel *m_panel;
    QStackedLayout *m_stack = nullptr;
    QAction *m_open = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_retry = nullptr;
    QPersistentModelIndex m_chosen;
};

} // namespace lk::ui
