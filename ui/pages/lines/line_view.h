// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/line_portrait.h"

#include <QWidget>

class QAction;
class QTabWidget;
class QVBoxLayout;

namespace lk::ui {

class ConversationView;
class LineCards;
class PageHeader;
class PortraitWatch;
class StateBadge;
class TextLabel;
class Timeline;
struct Services;

/// Line 360: everything known of one line. Who it is, what the carrier says beside our record, what may be
/// done next, what happened to it, and what was said to the carrier.
class LineView : public QWidget {
    Q_OBJECT

public:
    explicit LineView(Services &services, QWidget *parent = nullptr);

    /// Shows the line of this inventory row.
    void open(qint64 row);
    void refresh();
    /// The line that is shown; 0 until it is read.
    [[nodiscard]] qint64 row() const { return m_portrait ? m_portrait->line.row : 0; }
    [[nodiscard]] const std::optional<LinePortrait> &portrait() const { return m_portrait; }
    [[nodiscard]] PageHeader &header() const { return *m_header; }
    [[nodiscard]] ConversationView &conversation() const { return *m_conversation; }

Q_SIGNALS:
    void shown();
    void backWanted();
    void changeOpened(lk::BulkChangeId id);
    void newChangeWanted(lk::ChangeKind kind);
    void failed(const lk::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildRight();
    void take(const LinePortrait &portrait);

    Services &m_services;
    PortraitWatch *m_watch;
    PageHeader *m_header;
    StateBadge *m_status;
    LineCards *m_cards;
    QTabWidget *m_tabs;
    Timeline *m_history;
    TextLabel *m_historyNote;
    ConversationView *m_conversation;
    std::optional<LinePortrait> m_portrait;
};

} // namespace lk::ui
