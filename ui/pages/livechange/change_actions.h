// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"

#include <QObject>

class QAction;
class QWidget;

namespace lk::ui {

class ChangeOrders;
class DecisionDesk;
class LinesExport;
class PageHeader;
class Theme;
struct Services;

/// What can be done to the change that is shown: its buttons, shortcuts and the questions asked before.
class ChangeActions : public QObject {
    Q_OBJECT

public:
    /// The actions become those of `page` and buttons of `header`.
    ChangeActions(
        Services &services, ChangeOrders &orders, DecisionDesk &desk, PageHeader &header, QWidget &page);

    void show(const BulkChange &change, const StateCounts &counts);
    void askCancel();
    void togglePause();
    [[nodiscard]] QAction *slowerAction() const { return m_slower; }
    [[nodiscard]] QAction *fasterAction() const { return m_faster; }
    void askUndo();
    /// Asks whether a scheduled change shall start at once.
    void askStart();
    /// Asks for another time to start at.
    void askTime();
    [[nodiscard]] QAction *exportAction() const { return m_export; }

signals:
    void undoWanted(lk::BulkChangeId id);

private:
    QAction *add(const QString &name, const QString &text, const QString &icon, const QKeySequence &key);

    Services &m_services;
    const Theme &m_theme;
    ChangeOrders &m_orders;
    DecisionDesk &m_desk;
    QWidget &m_page;
    QAction *m_export;
    QAction *m_undo;
    QAction *m_retry;
    QAction *m_cancel;
    QAction *m_pause;
    QAction *m_slower;
    QAction *m_faster;
    BulkChange m_change;
    StateCounts m_counts;
};

} // namespace lk::ui
