// SPDX-License-Identifier: Apache-2.0
// How the page is put together; what it does is in new_change_page.cpp.
#include "core/engine/engine_host.h"
#include "core/store/account_table.h"
#include "core/store/customer_table.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/pages/newchange/accept_panel.h"
#include "ui/pages/newchange/check_view.h"
#include "ui/pages/newchange/collision_finder.h"
#include "ui/pages/newchange/draft_keeper.h"
#include "ui/pages/newchange/lines_form.h"
#include "ui/pages/newchange/new_change_page.h"
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
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

Result<void> readCustomerCodes(
    store::Database &database, TenantId tenant, QStringList &plans, QStringList &pools)
{
    const auto known = store::readCustomerCatalogue(database, tenant, store::CustomerItem::Plan);
    if (!known)
        return known.failure();
    for (const store::CustomerCode &code : *known)
        plans.append(code.code);
    const auto knownPools = store::readCustomerCatalogue(database, tenant, store::CustomerItem::Pool);
    if (!knownPools)
        return knownPools.failure();
    for (const store::CustomerCode &code : *knownPools)
        pools.append(code.code);
    return {};
}

ListAsks asksOf(const std::shared_ptr<const LoadedList> &list)
{
    ListAsks asks{.loaded = list != nullptr};
    if (!list)
        return asks;
    for (const intake::Column &column : list->list.columns.columns) {
        const intake::RequestRole role = column.asksFor();
        asks.action |= role == intake::RequestRole::Action;
        asks.ratePlan |= role == intake::RequestRole::RatePlan;
        asks.customerTerms
            |= role == intake::RequestRole::CustomerPlan || role == intake::RequestRole::DataPool;
    }
    return asks;
}

} // namespace

void NewChangePage::buildSections()
{
    const Theme &theme = m_services.theme;
    m_whatSection->setContent(m_what);
    m_linesSection->setContent(m_lines);
    m_checkSection->setContent(m_check);
    m_howSection->setContent(m_runOrder);
    m_howSection->setExpanded(false);
    m_runSection->setContent(m_runPanel);
    m_banner->setObjectName(u"newChangeBanner"_s);
    m_banner->setDismissible(true);
    m_banner->hide();
    m_noAccounts->setText(tr("There is no carrier account yet, so no line can be checked. Add one first."));
    connect(m_noAccounts->addButton(tr("Open settings")), &QPushButton::clicked, this,
        &NewChangePage::settingsWanted);
    m_noAccounts->hide();
    m_restored->setObjectName(u"restoredBanner"_s);
    m_restored->setDismissible(true);
    auto *discard = m_restored->addButton(tr("Discard it"));
    discard->setObjectName(u"discardDraft"_s);
    connect(discard, &QPushButton::clicked, this, &NewChangePage::startOver);
    m_restored->hide();
    auto *pane = new ScrollPane(tr("Steps of the change"));
    pane->setContent(buildInside());
    auto *column = new QVBoxLayout(this);
    // The pane's bar stands in the margin, so that the sections end where the head and the foot end.
    const int bar = pane->barRoom();
    column->setContentsMargins(theme.dp(20), theme.dp(14), theme.dp(20) - bar, theme.dp(14));
    column->setSpacing(theme.dp(10));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(0, 0, bar, 0);
    head->setSpacing(theme.dp(10));
    head->addWidget(m_header);
    head->addWidget(m_noAccounts);
    head->addWidget(m_banner);
    head->addWidget(m_restored);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(0, 0, bar, 0);
    foot->addWidget(m_runSection);
    column->addLayout(head);
    column->addWidget(pane, 1);
    column->addLayout(foot);
}

QWidget *NewChangePage::buildInside()
{
    const Theme &theme = m_services.theme;
    auto *inside = new QWidget;
    auto *sections = new QVBoxLayout(inside);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(theme.dp(10));
    m_inputs->setSpacing(theme.dp(10));
    m_inputs->addWidget(m_whatSection);
    m_inputs->addWidget(m_linesSection);
    sections->addLayout(m_inputs);
    sections->addWidget(m_checkSection);
    sections->addWidget(m_howSection);
    sections->addStretch(1);
    const auto arrange = [this, sections] {
        // Closed, the two inputs share a row; an open section takes what room is left.
        const bool closed = !m_whatSection->isExpanded() && !m_linesSection->isExpanded();
        m_inputs->setDirection(closed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        sections->setStretchFactor(m_inputs, m_linesSection->isExpanded() ? 1000 : 0);
        sections->setStretchFactor(m_checkSection, m_checkSection->isExpanded() ? 1000 : 0);
    };
    for (CollapsibleSection *section : {m_whatSection, m_linesSection, m_checkSection})
        connect(section, &CollapsibleSection::toggled, this, arrange);
    return inside;
}

void NewChangePage::makeActions()
{
    const Theme &theme = m_services.theme;
    m_recheck = new QAction(theme.icon(u"refresh-cw"_s), tr("C&heck again"), this);
    m_recheck->setObjectName(u"recheck"_s);
    m_recheck->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_recheck, &QAction::triggered, this, &NewChangePage::recheck);
    auto *paste = new QAction(theme.icon(u"clipboard-paste"_s), tr("Paste a &list"), this);
    paste->setObjectName(u"pasteList"_s);
    paste->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    connect(paste, &QAction::triggered, m_lines, &LinesForm::paste);
    auto *over = new QAction(theme.icon(u"rotate-ccw"_s), tr("Start ov&er"), this);
    over->setObjectName(u"startOver"_s);
    over->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(over, &QAction::triggered, this, &NewChangePage::startOver);
    connect(m_runPanel->runAction(), &QAction::triggered, this, &NewChangePage::run);
    connect(m_runPanel->saveAction(), &QAction::triggered, this, [this] {
        if (m_plan)
            m_saver->ask(*m_plan, this);
    });
    addActions({m_recheck, paste, over, m_runPanel->saveAction(), m_runPanel->runAction()});
    m_header->addAction(over);
}

void NewChangePage::connectParts()
{
    connect(m_what, &WhatForm::edited, this, &NewChangePage::inputsEdited);
    connect(m_what, &WhatForm::settled, this, &NewChangePage::goOn);
    connect(m_lines, &LinesForm::listChanged, this, [this] {
        m_what->setListAsks(asksOf(m_lines->list()));
        inputsEdited();
        goOn();
    });
    connect(m_saver, &PlanSaver::failed, this, &NewChangePage::complain);
    connect(m_saver, &PlanSaver::saved, this, [this](const QString &path) {
        m_banner->setKind(Banner::Kind::Info);
        m_banner->setText(tr("The plan was saved to %1. linekeeperctl shows and runs it.").arg(path));
        m_banner->show();
    });
    connect(m_check, &CheckView::checkWanted, this, &NewChangePage::check);
    connect(m_check, &CheckView::recheckWanted, this, &NewChangePage::recheck);
    connect(m_check, &CheckView::saveWanted, m_runPanel->saveAction(), &QAction::trigger);
    connect(&m_check->acceptPanel(), &AcceptPanel::acceptanceChanged, this, &NewChangePage::acceptanceEdited);
    connect(m_check, &CheckView::collisionChosen, m_runOrder, &RunOrderForm::setOnCollision);
    connect(m_check, &CheckView::changeWanted, this, &NewChangePage::changeWanted);
    connect(m_collisions, &CollisionFinder::found, this, &NewChangePage::takeCollisions);
    // What is on the button must be what would run: it waits for the plan as it is to run.
    connect(m_runOrder, &RunOrderForm::touched, this, [this] {
        if (currentPlan() != nullptr)
            m_runPanel->setPreparing();
    });
    connect(m_runOrder, &RunOrderForm::edited, this, &NewChangePage::runOrderEdited);
    connect(m_draft, &DraftKeeper::restored, this, &NewChangePage::tellRestored);
    connect(m_check, &CheckView::accountChosen, this, &NewChangePage::check);
    connect(m_check, &CheckView::cancelWanted, this, [this] { m_services.engine.cancelPlan(m_planNumber); });
    connect(&m_checkSoon, &QTimer::timeout, this, [this] {
        if (missing().isEmpty() && !isChecking() && (!m_plan || m_stale))
            check();
    });
}

void NewChangePage::listenToEngine()
{
    connect(&m_services.engine, &engine::EngineHost::planProgress, this,
        [this](quint64 number, const engine::PlanProgress &progress) {
            if (number == m_planNumber)
                m_check->showProgress(progress);
        });
    connect(&m_services.engine, &engine::EngineHost::planReady, this,
        [this](quint64 number, const planning::Plan &plan) {
            if (number == m_planNumber)
                takePlan(plan);
        });
    connect(&m_services.engine, &engine::EngineHost::planFailed, this,
        [this](quint64 number, const Error &error) {
            if (number == m_planNumber)
                takePlanError(error);
        });
    connect(&m_services.store, &store::Store::committed, this, [this](const store::ChangeSet &changes) {
        if (changes.accounts)
            loadChoices();
    });
    connect(&m_services.reader, &store::StoreReader::changedElsewhere, this, &NewChangePage::loadChoices);
}

void NewChangePage::loadChoices()
{
    struct Choices {
        QList<CarrierAccount> accounts = {};
        QStringList plans = {};
        QStringList customerPlans = {};
        QStringList customerPools = {};
    };
    static const char kSlot = 0;
    m_services.reader.ask<Choices>(
        this,
        [tenant = m_services.tenant](store::Database &database) -> Result<Choices> {
            const auto accounts = store::readAccounts(database, tenant);
            if (!accounts)
                return accounts.failure();
            Choices choices{.accounts = *accounts};
            for (const CarrierAccount &account : *accounts) {
                const auto known = store::readPlanCodes(database, account.id);
                if (!known)
                    return known.failure();
                choices.plans += *known;
            }
            choices.plans.removeDuplicates();
            choices.plans.sort();
            LK_TRY(readCustomerCodes(database, tenant, choices.customerPlans, choices.customerPools));
            return choices;
        },
        [this](const Result<Choices> &choices) {
            if (!choices)
                return complain(choices.error());
            m_accounts = choices->accounts;
            m_check->setAccounts(choices->accounts);
            m_what->setPlanCodes(choices->plans);
            m_what->setCustomerCodes(choices->customerPlans, choices->customerPools);
            m_noAccounts->setVisible(choices->accounts.isEmpty());
        },
        &kSlot);
}

} // namespace lk::ui
