// SPDX-License-Identifier: Apache-2.0
// Orders of the list of changes about when a change goes, what goes first, and what comes of it afterwards.
#include "core/store/change_reading.h"
#include "core/store/store_reader.h"
#include "ui/models/change_orders.h"
#include "ui/models/order_questions.h"
#include "ui/models/start_dialog.h"
#include "ui/pages/changes/changes_page.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QAction>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr int kHighestPriority = 9;

/// The lines of a change as a list that a new change can take.
Result<QString> listOf(store::Database &database, BulkChangeId id, qint64 lines)
{
    const auto read = store::readLines(database, id, 0, lines);
    if (!read)
        return read.failure();
    QString list = u"ICCID,IMEI,MSISDN\n"_s;
    for (const DeviceChange &line : *read)
        list += line.ids.iccid + u',' + line.ids.imei + u',' + line.ids.msisdn + u'\n';
    return list;
}

} // namespace

QAction *ChangesPage::command(const QString &name) const
{
    return findChild<QAction *>(name, Qt::FindDirectChildrenOnly);
}

void ChangesPage::raisePriority()
{
    movePriority(1);
}

void ChangesPage::lowerPriority()
{
    movePriority(-1);
}

void ChangesPage::movePriority(int by)
{
    QHash<BulkChangeId, int> priorities;
    const QList<BulkChange> changes = selected();
    for (const BulkChange &change : changes) {
        const int wanted = std::clamp(change.priority + by, -kHighestPriority, kHighestPriority);
        if (change.counts.open() > 0 && wanted != change.priority)
            priorities.insert(change.id, wanted);
    }
    m_orders->setPriorities(priorities);
}

void ChangesPage::askStart()
{
    const QList<BulkChange> changes = selected();
    if (changes.size() != 1 || changes.first().startAt == 0)
        return;
    auto *dialog = new OrderDialog(m_services.theme, startQuestion(changes.first()), this);
    connect(dialog, &QDialog::accepted, this, [this, id = changes.first().id] { m_orders->setStart(id, 0); });
    dialog->open();
}

void ChangesPage::askTime()
{
    const QList<BulkChange> changes = selected();
    if (changes.size() != 1 || changes.first().startAt == 0)
        return;
    const BulkChange &change = changes.first();
    auto *dialog = new StartDialog(m_services.theme, m_services.clock, change.title, change.startAt, this);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, id = change.id] { m_orders->setStart(id, dialog->startAt()); });
    dialog->open();
}

void ChangesPage::askUndo()
{
    const QList<BulkChange> changes = selected();
    if (changes.size() == 1 && changes.first().counts.of(ChangeState::Succeeded) > 0)
        emit undoWanted(changes.first().id);
}

void ChangesPage::duplicate()
{
    const QList<BulkChange> changes = selected();
    if (changes.size() != 1)
        return;
    const ChangeSpec spec = changes.first().spec;
    static const char kSlot = 0;
    m_services.reader.ask<QString>(
        this,
        [id = changes.first().id, lines = changes.first().counts.total()](
            store::Database &database) { return listOf(database, id, lines); },
        [this, spec](const Result<QString> &list) {
            if (list) {
                const auto kind = spec.asListed ? std::nullopt : std::optional(spec.kind);
                emit duplicateWanted(*list, kind);
                return;
            }
            m_error->setText(list.error().message);
            m_error->show();
        },
        &kSlot);
}

} // namespace lk::ui
