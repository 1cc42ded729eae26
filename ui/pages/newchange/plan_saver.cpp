// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/plan_saver.h"

#include "core/domain/bulk_change.h"
#include "core/planning/plan_file.h"
#include "core/store/store_reader.h"
#include "ui/services.h"

#include <QFileDialog>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

PlanSaver::PlanSaver(Services &services, QObject *parent)
    : QObject(parent),
      m_services(services)
{
}

void PlanSaver::ask(const planning::Plan &plan, QWidget *window)
{
    auto *dialog = new QFileDialog(window, tr("Save the plan"), {}, tr("Plans (*.lkplan)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"lkplan"_s);
    dialog->selectFile(u"%1-%2.lkplan"_s.arg(toText(plan.spec.kind), shortFingerprint(plan.fingerprint)));
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, plan](const QString &path) { save(plan, path); });
    dialog->open();
}

void PlanSaver::save(const planning::Plan &plan, const QString &path)
{
    // The reader's thread does it: the bytes of a large plan take longer than a frame. It asks the database
    // nothing.
    m_services.reader.ask<bool>(
        this,
        [frozen = plan, path](store::Database &) mutable -> Result<bool> {
            const QByteArray bytes = planning::freeze(frozen);
            LK_TRY(planning::savePlan(path, bytes));
            return true;
        },
        [this, path](const Result<bool> &written) {
            if (written)
                Q_EMIT saved(path);
            else
                Q_EMIT failed(written.error());
        });
}

} // namespace lk::ui
