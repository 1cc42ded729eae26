// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/collision_finder.h"

#include "core/store/change_reading.h"
#include "core/store/store_reader.h"
#include "ui/services.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr qsizetype kRowsPerLook = 2'000;

using OpenChanges = QHash<BulkChangeId, BulkState>;
using FoundRows = QHash<qsizetype, BulkChangeId>;

Result<OpenChanges> readOpenChanges(store::Database &database, TenantId tenant)
{
    const auto changes = store::readChanges(database, tenant);
    if (!changes)
        return changes.failure();
    OpenChanges open;
    for (const BulkChange &change : *changes) {
        if (change.counts.open() > 0)
            open.insert(change.id, change.state());
    }
    return open;
}

Result<FoundRows> lookFor(store::Database &database, const planning::Plan &plan, qsizetype from)
{
    FoundRows found;
    const qsizetype end = std::min(from + kRowsPerLook, plan.rows.size());
    for (qsizetype i = from; i < end; ++i) {
        const planning::PlanRow &row = plan.rows.at(i);
        if (!row.willBeSent() || !row.carrier || isLocal(plan.specOf(row).kind))
            continue;
        const QString key = carrierKey(*row.carrier, row.ids);
        const auto holder
            = store::openChangeOf(database, row.account, key.isEmpty() ? u"iccid:"_s + row.ids.iccid : key);
        if (!holder)
            return holder.failure();
        if (holder->isValid())
            found.insert(i, *holder);
    }
    return found;
}

} // namespace

CollisionFinder::CollisionFinder(Services &services, QObject *parent)
    : QObject(parent),
      m_services(services)
{
}

void CollisionFinder::cancel()
{
    ++m_round;
    m_plan = {};
}

void CollisionFinder::find(const planning::Plan &plan)
{
    cancel();
    m_plan = plan;
    m_found = {};
    m_services.reader.ask<OpenChanges>(
        this,
        [tenant = m_services.tenant](store::Database &database) { return readOpenChanges(database, tenant); },
        [this, round = m_round](const Result<OpenChanges> &open) {
            if (round != m_round)
                return;
            m_open = open ? *open : OpenChanges{};
            // Without open changes no line can be in one: nothing has to be looked for.
            if (m_open.isEmpty())
                finish();
            else
                lookFrom(0);
        });
}

void CollisionFinder::lookFrom(qsizetype row)
{
    if (row >= m_plan.rows.size())
        return finish();
    m_services.reader.ask<FoundRows>(
        this, [plan = m_plan, row](store::Database &database) { return lookFor(database, plan, row); },
        [this, row, round = m_round](const Result<FoundRows> &rows) {
            if (round != m_round)
                return;
            if (rows)
                m_found.rows.insert(*rows);
            lookFrom(row + kRowsPerLook);
        });
}

void CollisionFinder::finish()
{
    QHash<BulkChangeId, qint64> lines;
    for (const BulkChangeId id : std::as_const(m_found.rows))
        ++lines[id];
    for (auto each = lines.cbegin(); each != lines.cend(); ++each)
        m_found.holders.append({each.key(), m_open.value(each.key(), BulkState::Running), each.value()});
    std::sort(m_found.holders.begin(), m_found.holders.end(),
        [](const Collisions::Holder &a, const Collisions::Holder &b) {
            return a.lines != b.lines ? a.lines > b.lines : a.change.value > b.change.value;
        });
    m_plan = {};
    Q_EMIT found(m_found);
}

} // namespace lk::ui
