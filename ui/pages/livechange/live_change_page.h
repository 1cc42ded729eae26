// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/engine/account_access.h"
#include "core/store/change_set.h"
#include "ui/models/change_pace.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace lk::ui {

class Card;
class ChangeActions;
class ChangeBanners;
class ChangeLinesModel;
class ChangeOrders;
class ChangeTiles;
class ChangeWatch;
class DecisionDesk;
class LineFilterBar;
class LineInspector;
class LinesExport;
class LinesTable;
class PaceCard;
class PageHeader;
class SegmentBar;
class StageStrip;
class StateBadge;
class TextLabel;
struct Services;

/// One change as it runs: figures, bar, every line live, and the line chosen in detail.
class LiveChangePage : public QWidget {
    Q_OBJECT

public:
    explicit LiveChangePage(Services &services, QWidget *parent = nullptr);

    void open(BulkChangeId id);
    [[nodiscard]] BulkChangeId change() const;
    /// A file is being written.
    [[nodiscard]] bool isWriting() const;
    /// A decision is being carried out.
    [[nodiscard]] bool isDeciding() const;

signals:
    void showMessage(const QString &sentence);
    /// Back to the list of changes.
    void changesWanted();
    /// What this change has done is to be taken back.
    void undoWanted(lk::BulkChangeId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QVBoxLayout *bodyOf(QVBoxLayout &page);
    QWidget *buildLines();
    QWidget *buildProgress();
    void connectModels();
    void addCommands();
    void addCommand(
        const QString &name, const QString &text, const QString &keys, void (LiveChangePage::*act)());
    void hear(const store::ChangeSet &changes);
    void hearElsewhere();
    void showHead();
    void showCounts();
    void showMenu(const QPoint &position);
    void tick();

    void refresh();
    void retrySelected();
    void copyIccids();
    void escape();
    void exportShown();

    Services &m_services;
    ChangeWatch *m_watch;
    ChangeLinesModel *m_lines;
    ChangeOrders *m_orders;
    DecisionDesk *m_desk;
    LinesExport *m_export;
    PageHeader *m_header;
    StateBadge *m_badge;
    ChangeBanners *m_banners;
    ChangeTiles *m_tiles;
    TextLabel *m_progress;
    SegmentBar *m_bar;
    StageStrip *m_stages;
    Card *m_progressCard = nullptr;
    LinesTable *m_table;
    LineFilterBar *m_filters;
    QWidget *m_side;
    PaceCard *m_pace;
    LineInspector *m_inspector;
    ChangeActions *m_actions;
    ChangePace m_measured;
    QTimer m_tick;
    QList<engine::LaneStatus> m_lanes;
    BootMs m_lastCommit = 0; ///< when we last heard of a commit of our own process
};

} // namespace lk::ui
