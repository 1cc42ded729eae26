// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/pages/today/today_facts.h"
#include "ui/pages/today/today_needs.h"

#include <QWidget>

class QStackedLayout;

namespace lk::ui {

class Banner;
class CarrierModel;
class ChangeOrders;
class ChartsCard;
class FirstSteps;
class NeedsCard;
class NextCard;
class PageHeader;
class RunningCard;
class TableView;
struct Services;

/// The start page: what runs, what needs somebody, how the carriers answer, what comes next.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    explicit TodayPage(Services &services, QWidget *parent = nullptr);

    /// What waits for a person, as last shown.
    [[nodiscard]] qsizetype needs() const { return m_needCount; }

signals:
    void openChange(lk::BulkChangeId id);
    void changesWanted();
    void failuresWanted();
    void settingsWanted();
    void importWanted();
    void practiceWanted();
    void showMessage(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildDesk();
    [[nodiscard]] QWidget *buildCarriers();
    void connectParts();
    void addCommands();
    void take(const TodayFacts &facts);
    void showFigures();
    void showNeeds();
    void act(const Need &need);
    void resume(AccountId account);

    Services &m_services;
    TodayWatch *m_watch;
    ChangeOrders *m_orders;
    CarrierModel *m_carriers;
    PageHeader *m_header;
    Banner *m_error;
    NeedsCard *m_needs;
    RunningCard *m_running;
    NextCard *m_next;
    TableView *m_table;
    ChartsCard *m_charts;
    FirstSteps *m_steps;
    QStackedLayout *m_stack = nullptr;
    TodayFacts m_facts;
    qsizetype m_needCount = 0;
    bool m_isRead = false;
};

} // namespace lk::ui
