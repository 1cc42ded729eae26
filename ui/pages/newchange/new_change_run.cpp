// SPDX-License-Identifier: Apache-2.0
// From a checked plan to the running change: accepted, told how to run, recorded.
#include "core/base/text.h"
#include "core/engine/engine_host.h"
#include "core/engine/plan_start.h"
#include "core/planning/judge.h"
#include "core/store/account_table.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/pages/newchange/accept_panel.h"
#include "ui/pages/newchange/check_view.h"
#include "ui/pages/newchange/collision_finder.h"
#include "ui/pages/newchange/draft_keeper.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/run_order_form.h"
#include "ui/pages/newchange/run_panel.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/services.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// The plan as it is to run. Another way to run is another plan: it gets an id of its own, so that no two
/// plans share one.
planning::Plan withOrder(planning::Plan plan, const RunOrder &order)
{
    if (plan.run == order)
        return plan;
    plan.run = order;
    plan.planId.clear();
    return plan;
}

/// The plan without the lines that other changes have not finished with, unless they are to wait: what the
/// button counts is what would be sent.
planning::Plan withoutBusyLines(planning::Plan plan, const QHash<qsizetype, BulkChangeId> &busy)
{
    if (busy.isEmpty() || plan.run.onCollision == OnCollision::WaitBehind)
        return plan;
    plan.planId.clear();
    for (auto each = busy.cbegin(); each != busy.cend(); ++each) {
        planning::PlanRow &row = plan.rows[each.key()];
        planning::block(row, u"line.busy"_s,
            QCoreApplication::translate("NewChangePage", "The line is still open in change %1.")
                .arg(each->value),
            QCoreApplication::translate(
                "NewChangePage", "Let it wait behind that change, or check again when that is done."));
        row.reasons.move(row.reasons.size() - 1, 0); // before notes about what will not happen
    }
    return plan;
}

} // namespace

const RunOrder &NewChangePage::runOrder()
{
    if (const auto entered = m_runOrder->order())
        m_order = *entered;
    return m_order;
}

engine::PlanRequest NewChangePage::request() const
{
    engine::PlanRequest wanted;
    if (m_undo) {
        wanted = *m_undo;
    } else {
        wanted.list = m_lines->list()->list;
        wanted.spec = m_what->spec();
        wanted.reason = m_what->reason();
    }
    wanted.createdBy = m_services.actor.name;
    wanted.tenant = m_services.tenant;
    wanted.tenantName = m_services.actor.tenant;
    wanted.onlyAccount = m_check->chosenAccount();
    wanted.busyLinesStay = true; // what becomes of them is chosen on the check
    return wanted;
}

void NewChangePage::takePlan(const planning::Plan &plan)
{
    // The reader's thread does it: a plan of a million rows takes longer than a frame.
    m_services.reader.ask<PreparedPlan>(
        this,
        [plan, order = runOrder(), wishes = m_check->acceptPanel().acceptance(), accounts = m_accounts,
            now = m_services.clock.utcNow()](store::Database &database) -> Result<PreparedPlan> {
            const auto paced = store::asSlowedDown(database, accounts);
            return preparedPlan(withOrder(plan, order), wishes, paced ? *paced : accounts, now);
        },
        [this, number = m_planNumber](const Result<PreparedPlan> &prepared) {
            if (number != m_planNumber)
                return;
            m_planNumber = 0;
            if (prepared)
                takePrepared(*prepared);
            else
                takePlanError(prepared.error());
        });
}

void NewChangePage::takePrepared(const PreparedPlan &prepared)
{
    ++m_plansTaken;
    m_checked = prepared.plan;
    m_busy.clear();
    m_plan = prepared.plan;
    m_stale = false;
    m_missing = whatIsMissing(prepared);
    m_check->showPlan(prepared);
    m_collisions->find(prepared.plan);
    // Something may have been entered while the plan was being frozen.
    if (runOrder() != m_plan->run)
        prepareAgain();
    else
        showRun();
    showSections();
    refreshSummaries();
}

void NewChangePage::takeCollisions(const Collisions &collisions)
{
    m_busy = collisions.rows;
    m_check->showCollisions(collisions);
    if (!m_busy.isEmpty())
        prepareAgain();
}

void NewChangePage::showRun()
{
    if (currentPlan() == nullptr)
        return;
    const auto entered = m_runOrder->order();
    m_runPanel->setPlan(*m_plan, entered ? m_missing : entered.error().message);
}

void NewChangePage::acceptanceEdited()
{
    if (!m_undo)
        m_draft->note();
    prepareAgain();
}

void NewChangePage::runOrderEdited()
{
    if (!m_undo)
        m_draft->note();
    m_check->setOnCollision(runOrder().onCollision);
    refreshSummaries();
    if (m_runOrder->order())
        prepareAgain();
    else
        showRun();
}

void NewChangePage::prepareAgain()
{
    if (currentPlan() == nullptr)
        return;
    m_runPanel->setPreparing();
    static const char kSlot = 0;
    m_services.reader.ask<PreparedPlan>(
        this,
        [plan = m_checked, order = runOrder(), busy = m_busy, wishes = m_check->acceptPanel().acceptance(),
            accounts = m_accounts,
            now = m_services.clock.utcNow()](store::Database &database) -> Result<PreparedPlan> {
            const auto paced = store::asSlowedDown(database, accounts);
            return preparedPlan(
                withoutBusyLines(withOrder(plan, order), busy), wishes, paced ? *paced : accounts, now);
        },
        [this, taken = m_plansTaken](const Result<PreparedPlan> &prepared) {
            // Another check may have begun meanwhile.
            if (!prepared || currentPlan() == nullptr || taken != m_plansTaken)
                return;
            const bool sameRows = prepared->plan.counts() == m_plan->counts();
            m_plan = prepared->plan;
            m_missing = whatIsMissing(*prepared);
            if (sameRows)
                m_check->showAccepted(*prepared);
            else
                m_check->showOtherRows(*prepared);
            showRun();
            refreshSummaries();
        },
        &kSlot);
}

void NewChangePage::run()
{
    const planning::Plan *plan = currentPlan();
    if (plan == nullptr || !m_runPanel->runAction()->isEnabled())
        return;
    m_banner->hide();
    // The moment it is to start at may have passed since it was entered.
    if (const auto entered = m_runOrder->order(); !entered || *entered != plan->run) {
        runOrderEdited();
        return entered ? void() : complain(entered.error());
    }
    m_runPanel->setStarting(true);
    m_services.store.write<store::CreatedChange>(
        this,
        [plan = *plan, actor = m_services.actor, tenant = m_services.tenant](store::WriteSession &session)
            -> Result<store::CreatedChange> { return engine::recordPlan(session, plan, tenant, actor); },
        [this](const Result<store::CreatedChange> &created) { started(created); });
}

void NewChangePage::started(const Result<store::CreatedChange> &created)
{
    m_runPanel->setStarting(false);
    if (!created)
        return complain(created.error());
    startOver();
    tellLeft(*created);
    Q_EMIT changeStarted(created->id);
}

void NewChangePage::tellLeft(const store::CreatedChange &created)
{
    QStringList left;
    const int busy = pluralCount(created.busy);
    if (busy > 0)
        left.append(
            tr("Not taken into change %1: %Ln line(s), each still open in another change.", nullptr, busy)
                .arg(created.id.value));
    const int behind = pluralCount(created.behind);
    if (behind > 0)
        left.append(tr("Waiting behind another change: %Ln line(s).", nullptr, behind));
    const int refused = pluralCount(created.refused);
    if (refused > 0)
        left.append(tr("Not recorded: %Ln line(s) whose customer plan is no longer what the plan saw.",
            nullptr, refused));
    if (left.isEmpty())
        return;
    m_banner->setKind(Banner::Kind::Warning);
    m_banner->setText(left.join(u' '));
    m_banner->show();
}

} // namespace lk::ui
