// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/engine/plan_builder.h"
#include "ui/pages/newchange/prepared_plan.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QBoxLayout;

namespace lk::store {
struct CreatedChange;
}

namespace lk::ui {

class Banner;
class CheckView;
class CollapsibleSection;
class DraftKeeper;
class LinesForm;
class PageHeader;
class PlanSaver;
class CollisionFinder;
struct Collisions;
class RunOrderForm;
class RunPanel;
class WhatForm;
struct Services;

/// One change from the idea to the start: what, which lines, check, run. Four sections on one page; nothing
/// that was entered is lost by going back and forth. Main thread.
class NewChangePage : public QWidget {
    Q_OBJECT

public:
    explicit NewChangePage(Services &services, QWidget *parent = nullptr);

    /// Loads a list; what else was entered stays.
    void openFile(const QString &path);
    void browse();
    /// Offered while no list is loaded; empty = none.
    void setSampleList(const QString &path);

    /// Plans what takes back a change, at the check. What was being prepared comes back afterwards.
    void openUndo(BulkChangeId id);
    /// Back from an undo to what was being prepared before; nothing happens if there is none.
    void leaveUndo();

    [[nodiscard]] WhatForm &what() const { return *m_what; }
    [[nodiscard]] LinesForm &lines() const { return *m_lines; }
    /// The plan that would run now; nothing while there is none or the inputs have changed since.
    [[nodiscard]] const planning::Plan *currentPlan() const;

public Q_SLOTS:
    /// Lines the inventory has read just now are not read once more.
    void check();
    /// Reads every line.
    void recheck();
    void run();
    void startOver();

Q_SIGNALS:
    /// The change is recorded and in the queue.
    void changeStarted(lk::BulkChangeId id);
    void settingsWanted();
    /// To see what another change does with the lines.
    void changeWanted(lk::BulkChangeId id);

private:
    void buildSections();
    /// The steps that scroll; the last one always stands below them.
    QWidget *buildInside();
    void makeActions();
    void connectParts();
    void listenToEngine();
    void loadChoices();
    void inputsEdited();
    void goOn();
    void startCheck(bool readAnew);
    void takePlan(const planning::Plan &plan);
    void takePrepared(const PreparedPlan &prepared);
    void acceptanceEdited();
    void runOrderEdited();
    /// Freezes the plan anew with what is accepted now and how it is to run, without reading a line.
    void prepareAgain();
    void takeCollisions(const Collisions &collisions);
    void showRun();
    void beginUndo(const engine::PlanRequest &request, BulkChangeId id);
    /// How it is to run; the last that could be used while the present entry cannot.
    [[nodiscard]] const RunOrder &runOrder();
    [[nodiscard]] engine::PlanRequest request() const;
    void tellLeft(const store::CreatedChange &created);
    void tellRestored(qint64 savedAt);
    void takePlanError(const Error &error);
    void started(const Result<store::CreatedChange> &created);
    void showSections();
    void refreshSummaries();
    void complain(const Error &error);
    [[nodiscard]] QString missing() const;
    [[nodiscard]] bool isChecking() const { return m_planNumber != 0; }

    Services &m_services;
    PageHeader *m_header;
    Banner *m_banner;
    Banner *m_noAccounts;
    WhatForm *m_what;
    LinesForm *m_lines;
    CheckView *m_check;
    RunOrderForm *m_runOrder;
    RunPanel *m_runPanel;
    CollapsibleSection *m_whatSection;
    CollapsibleSection *m_linesSection;
    CollapsibleSection *m_checkSection;
    CollapsibleSection *m_howSection;
    CollapsibleSection *m_runSection;
    QBoxLayout *m_inputs;
    PlanSaver *m_saver;
    DraftKeeper *m_draft;
    Banner *m_restored;
    QAction *m_recheck;
    QList<CarrierAccount> m_accounts;
    CollisionFinder *m_collisions;
    RunOrder m_order; ///< the last one that could be used
    std::optional<engine::PlanRequest> m_undo; ///< instead of what the first two steps say
    BulkChangeId m_undone;
    QList<AcceptedWarning> m_acceptedBefore; ///< while an undo is on the page: what it set aside
    RunOrder m_orderBefore; ///< the same
    std::optional<planning::Plan> m_plan;
    QString m_missing; ///< what keeps the plan from being run
    quint64 m_plansTaken = 0;
    planning::Plan m_checked; ///< as the check made it, with the lines of other changes
    QHash<qsizetype, BulkChangeId> m_busy; ///< those lines, by place in the plan
    quint64 m_planNumber = 0; ///< of the check in progress; 0 = none
    bool m_stale = false;
    QTimer m_checkSoon;
};

} // namespace lk::ui
