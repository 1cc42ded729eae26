// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/new_change_page.h"

#include "core/base/text.h"
#include "core/domain/bulk_change.h"
#include "core/engine/engine_host.h"
#include "core/store/account_table.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/local_time.h"
#include "ui/pages/newchange/accept_panel.h"
#include "ui/pages/newchange/check_view.h"
#include "ui/pages/newchange/collision_finder.h"
#include "ui/pages/newchange/draft_keeper.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/plan_saver.h"
#include "ui/pages/newchange/run_order_form.h"
#include "ui/pages/newchange/run_panel.h"
#include "ui/pages/newchange/what_form.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_pane.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

NewChangePage::NewChangePage(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_header(new PageHeader(services.theme)),
      m_banner(new Banner(services.theme, Banner::Kind::Danger)),
      m_noAccounts(new Banner(services.theme, Banner::Kind::Warning)),
      m_what(new WhatForm(services.theme)),
      m_lines(new LinesForm(services)),
      m_check(new CheckView(services)),
      m_runOrder(new RunOrderForm(services.theme, services.clock)),
      m_runPanel(new RunPanel(services.theme)),
      m_whatSection(new CollapsibleSection(services.theme, 1, tr("What"))),
      m_linesSection(new CollapsibleSection(services.theme, 2, tr("Which lines"))),
      m_checkSection(new CollapsibleSection(services.theme, 3, tr("Check"))),
      m_howSection(new CollapsibleSection(services.theme, 4, tr("How to run"))),
      m_runSection(new CollapsibleSection(services.theme, 5, tr("Run"))),
      m_inputs(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_saver(new PlanSaver(services, this)),
      m_draft(new DraftKeeper(services, *m_what, *m_lines, m_check->acceptPanel(), *m_runOrder, this)),
      m_restored(new Banner(services.theme, Banner::Kind::Info)),
      m_collisions(new CollisionFinder(services, this))
{
    setObjectName(u"newChangePage"_s);
    setWindowTitle(tr("New change"));
    m_header->setTitle(tr("New change"));
    m_header->setSubtitle(tr("Checked against the carriers before anything is sent."));
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(250ms);
    buildSections();
    makeActions();
    connectParts();
    listenToEngine();
    loadChoices();
    showSections();
    refreshSummaries();
    m_draft->restore();
}

QString NewChangePage::missing() const
{
    if (m_undo)
        return {};
    if (const QString what = m_what->missing(); !what.isEmpty())
        return what;
    if (m_lines->isReading())
        return tr("The list is being read.");
    if (!m_lines->list())
        return tr("Load the list of lines.");
    return m_lines->list()->usable > 0 ? QString() : tr("No row of the list can be used.");
}

void NewChangePage::openFile(const QString &path)
{
    leaveUndo();
    m_linesSection->setExpanded(true);
    m_lines->openFile(path);
}

void NewChangePage::browse()
{
    leaveUndo();
    m_lines->browse();
}

void NewChangePage::setSampleList(const QString &path)
{
    m_lines->setSampleList(path);
}

const planning::Plan *NewChangePage::currentPlan() const
{
    return m_plan && !m_stale ? &*m_plan : nullptr;
}

void NewChangePage::inputsEdited()
{
    m_draft->note();
    if (m_undo)
        return;
    if (isChecking())
        m_services.engine.cancelPlan(std::exchange(m_planNumber, 0));
    m_stale = m_plan.has_value();
    if (m_plan && m_lines->list()) {
        m_check->setStale(true);
        m_runPanel->setNothing(tr("The check above is out of date."));
    } else {
        m_plan.reset();
        m_stale = false;
        m_check->showIdle(missing());
        m_runPanel->setNothing({});
    }
    refreshSummaries();
}

/// After an input was completed: the check starts by itself as soon as nothing is missing.
void NewChangePage::goOn()
{
    if (!m_undo && missing().isEmpty())
        m_checkSoon.start();
}

void NewChangePage::check()
{
    startCheck(false);
}

void NewChangePage::recheck()
{
    startCheck(true);
}

void NewChangePage::startCheck(bool readAnew)
{
    if (const QString what = missing(); !what.isEmpty()) {
        m_check->showIdle(what);
        m_checkSection->setExpanded(true);
        return;
    }
    m_checkSoon.stop();
    m_banner->hide();
    if (isChecking())
        m_services.engine.cancelPlan(m_planNumber);
    m_plan.reset();
    m_collisions->cancel();
    m_stale = false;
    m_runPanel->setNothing(tr("The check is running."));
    engine::PlanRequest wanted = request();
    wanted.run = runOrder();
    wanted.readAnew = readAnew;
    m_check->showProgress({.judged = 0, .total = wanted.list.rows.size()});
    m_planNumber = m_services.engine.plan(wanted);
    showSections();
    refreshSummaries();
}

void NewChangePage::takePlanError(const Error &error)
{
    m_planNumber = 0;
    m_check->showError(error);
    m_runPanel->setNothing({});
    refreshSummaries();
}

void NewChangePage::showSections()
{
    // While the check runs or stands, its table gets the room; the steps before it say in a line what they
    // hold.
    const bool checked = isChecking() || m_plan.has_value();
    m_whatSection->setExpanded(!checked);
    m_linesSection->setExpanded(!checked);
    m_checkSection->setExpanded(checked);
    m_runSection->setExpanded(checked);
}

void NewChangePage::refreshSummaries()
{
    const QString what = m_what->missing();
    m_whatSection->setDone(what.isEmpty());
    m_whatSection->setSummary(
        what.isEmpty() ? m_what->summary() : tr("%1 – %2").arg(m_what->summary(), what));
    m_linesSection->setDone(m_lines->list() && m_lines->list()->usable > 0);
    m_linesSection->setSummary(m_lines->summary());
    m_checkSection->setDone(currentPlan() != nullptr);
    m_howSection->setDone(m_runOrder->order().has_value());
    m_howSection->setSummary(m_runOrder->summary());
    m_recheck->setEnabled(missing().isEmpty());
    if (isChecking())
        m_checkSection->setSummary(tr("Reading the lines at their carriers…"));
    else if (const planning::Plan *plan = currentPlan())
        m_checkSection->setSummary(plan->sentence());
    else
        m_checkSection->setSummary(m_stale ? tr("Out of date") : missing());
    m_runSection->setSummary(
        currentPlan() ? tr("Plan %1").arg(shortFingerprint(m_plan->fingerprint)) : QString());
}

void NewChangePage::startOver()
{
    if (m_undo)
        return leaveUndo();
    if (isChecking())
        m_services.engine.cancelPlan(std::exchange(m_planNumber, 0));
    m_plan.reset();
    m_stale = false;
    m_banner->hide();
    m_restored->hide();
    m_what->clear();
    m_lines->clear();
    m_check->acceptPanel().setAcceptance({});
    m_check->resetAccount();
    m_runOrder->clear();
    m_checkSoon.stop();
    inputsEdited();
    m_draft->discard();
    showSections();
}

void NewChangePage::tellRestored(qint64 savedAt)
{
    m_restored->setText(
        tr("What you were preparing is here again, as it was %1. Nothing of it has been sent.")
            .arg(localDay(savedAt, m_services.clock.utcNow())));
    m_restored->show();
    goOn();
}

void NewChangePage::complain(const Error &error)
{
    m_banner->setKind(Banner::Kind::Danger);
    m_banner->setText(error.message);
    m_banner->show();
}

} // namespace lk::ui
