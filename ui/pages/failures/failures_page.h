// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/store/change_table.h"
#include "core/store/trouble_reading.h"

#include <QModelIndex>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QStackedLayout;

namespace lk::ui {

class Banner;
class Card;
class CausePanel;
class CauseTree;
class DecisionDesk;
class FailureGroupsModel;
class KeptSelection;
class LineCopy;
class LineFiles;
class LinesListModel;
class PageHeader;
class ReadNow;
class SearchField;
class TableView;
class TextLabel;
struct Services;

/// The triage desk: what went wrong by cause, the lines it happened to, and what to do about it.
class FailuresPage : public QWidget {
    Q_OBJECT

public:
    explicit FailuresPage(Services &services, QWidget *parent = nullptr);

    /// A decision is being carried out.
    [[nodiscard]] bool isDeciding() const;
    /// A list or a ticket pack is being made.
    [[nodiscard]] bool isWriting() const;

signals:
    void openChange(lk::BulkChangeId id);
    /// A new change with this list of lines; nothing = of whatever type.
    void newChangeWanted(const QString &list, std::optional<lk::ChangeKind> kind);
    void showMessage(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void setFollowing(bool on);
    QWidget *buildDesk();
    QWidget *buildLines();
    void prepareTable();
    void addCommands();
    void addLineOrders();
    QAction *addCommand(const QString &name, const QString &text, const QString &icon, const QString &keys,
        void (FailuresPage::*act)());
    void choose(const QModelIndex &index);
    void narrow();
    void showChosen();
    void showTotal();
    void showMenu(const QPoint &position);

    void retry();
    void askCarrier();
    void replan();
    void askTicketPack();
    void openChangeOfLine();
    void copyIccids();
    void copyRows();
    void refresh();
    void askDecision(store::PersonDecision decision);
    /// Orders are about two or more selected lines if there are others as well, else about every line of the
    /// cause that the search lets through.
    [[nodiscard]] bool areSomeMeant() const;
    [[nodiscard]] qint64 countFor(store::PersonDecision decision) const;
    [[nodiscard]] QList<DeviceChangeId> linesMeant() const;
    /// The same with their states, read in the database at this moment unless lines are selected.
    void withLinesMeant(const std::function<void(const std::vector<store::TroublePlace> &)> &use);

    Services &m_services;
    FailureGroupsModel *m_groups;
    LinesListModel *m_lines;
    DecisionDesk *m_desk;
    ReadNow *m_readNow;
    LineCopy *m_copies;
    LineFiles *m_files;
    PageHeader *m_header;
    Banner *m_error;
    Card *m_causes = nullptr;
    CauseTree *m_tree;
    SearchField *m_find;
    TableView *m_table;
    KeptSelection *m_selected = nullptr;
    TextLabel *m_facts;
    CausePanel *m_panel;
    QStackedLayout *m_stack = nullptr;
    QAction *m_open = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_ask = nullptr;
    QAction *m_replan = nullptr;
    QAction *m_pack = nullptr;
    QPersistentModelIndex m_chosen;
};

} // namespace lk::ui
