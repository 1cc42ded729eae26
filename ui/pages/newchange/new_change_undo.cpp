// SPDX-License-Identifier: Apache-2.0
// A done change taken back: its plan comes from what was recorded, not from the first two steps.
#include "core/engine/engine_host.h"
#include "core/engine/undo_plan.h"
#include "core/store/store_reader.h"
#include "ui/pages/newchange/accept_panel.h"
#include "ui/pages/newchange/check_view.h"
#include "ui/pages/newchange/collision_finder.h"
#include "ui/pages/newchange/new_change_page.h"
#include "ui/pages/newchange/run_order_form.h"
#include "ui/pages/newchange/run_panel.h"
#include "ui/services.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/collapsible_section.h"
#include "ui/widgets/page_header.h"

#include <utility>

namespace lk::ui {

void NewChangePage::openUndo(BulkChangeId id)
{
    static const char kSlot = 0;
    m_services.reader.ask<engine::PlanRequest>(
        this, [id](store::Database &database) { return engine::readUndoRequest(database, id); },
        [this, id](const Result<engine::PlanRequest> &request) {
            if (request)
                beginUndo(*request, id);
            else
                complain(request.error());
        },
        &kSlot);
}

void NewChangePage::beginUndo(const engine::PlanRequest &request, BulkChangeId id)
{
    if (!m_undo) {
        m_acceptedBefore = m_check->acceptPanel().acceptance();
        m_orderBefore = runOrder();
    }
    m_undo = request;
    m_undone = id;
    m_check->acceptPanel().setAcceptance({});
    m_check->resetAccount();
    m_runOrder->clear();
    m_header->setTitle(tr("Undo change #%1").arg(id.value));
    m_header->setSubtitle(
        tr("Puts its lines back to what they were. Lines that were changed since are left as they are."));
    m_whatSection->hide();
    m_linesSection->hide();
    m_restored->hide();
    startCheck(false);
}

void NewChangePage::leaveUndo()
{
    if (!m_undo)
        return;
    if (isChecking())
        m_services.engine.cancelPlan(std::exchange(m_planNumber, 0));
    m_undo.reset();
    m_plan.reset();
    m_collisions->cancel();
    m_banner->hide();
    m_check->acceptPanel().setAcceptance(std::exchange(m_acceptedBefore, {}));
    m_check->resetAccount();
    m_runOrder->setOrder(m_orderBefore);
    m_header->setTitle(tr("New change"));
    m_header->setSubtitle(tr("Checked against the carriers before anything is sent."));
    m_whatSection->show();
    m_linesSection->show();
    inputsEdited();
    showSections();
    goOn();
}

} // namespace lk::ui
