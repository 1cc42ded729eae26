// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QAction;
class QStackedLayout;

namespace lk {
struct BulkChange;
}

namespace lk::ui {

class AgendaModel;
class Banner;
class ChangeOrders;
class PageHeader;
class TableView;
struct Services;

/// What starts by itself, and when nothing is sent: the agenda of the next seven days. Main thread.
class SchedulePage : public QWidget {
    Q_OBJECT

public:
    explicit SchedulePage(Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void openChange(lk::BulkChangeId id);
    void newChangeWanted();
    void showMessage(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void prepareTable();
    QWidget *buildList();
    QWidget *buildEmpty();
    void addCommands();
    QAction *addCommand(const QString &name, const QString &text, const QString &icon,
        const QKeySequence &key, void (SchedulePage::*act)());
    void showCommands();
    void showAgenda();
    void showMenu(const QPoint &position);
    /// The change of the row the keyboard is on; none on a freeze window.
    [[nodiscard]] const BulkChange *current() const;

    void openCurrent();
    void askTime();
    void askStart();
    void askCancel();

    Services &m_services;
    AgendaModel *m_agenda;
    ChangeOrders *m_orders;
    PageHeader *m_header;
    Banner *m_error;
    TableView *m_table;
    QStackedLayout *m_stack = nullptr;
    QAction *m_open = nullptr;
    QAction *m_time = nullptr;
    QAction *m_start = nullptr;
    QAction *m_cancel = nullptr;
};

} // namespace lk::ui
