// SPDX-License-Identifier: Apache-2.0
#include "core/engine/local_rows.h"

#include "core/planning/judge.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

/// True if a catalogue was imported and the code is not in it. Without one any code is taken.
bool isUnknownCode(const QList<store::CustomerCode> &catalogue, const TermChange &term)
{
    return term.what == TermChange::What::Set && !catalogue.isEmpty()
        && std::none_of(catalogue.begin(), catalogue.end(),
            [&term](const store::CustomerCode &known) { return known.code == term.value; });
}

} // namespace

LocalRows::LocalRows(TenantId tenant, QDate today, UtcMs now)
    : m_tenant(tenant),
      m_today(today),
      m_now(now)
{
}

Result<void> LocalRows::readCatalogue(store::Database &database)
{
    const auto plans = store::readCustomerCatalogue(database, m_tenant, store::CustomerItem::Plan);
    if (!plans)
        return plans.failure();
    const auto pools = store::readCustomerCatalogue(database, m_tenant, store::CustomerItem::Pool);
    if (!pools)
        return pools.failure();
    m_plans = *plans;
    m_pools = *pools;
    return {};
}

bool LocalRows::blockUnknownCode(planning::PlanRow &row, const CustomerChange &change) const
{
    if (isUnknownCode(m_plans, change.plan)) {
        planning::block(row, u"customer.unknown-plan"_s,
            QCoreApplication::translate("LocalRows", "There is no customer rate plan \"%1\".")
                .arg(change.plan.value),
            QCoreApplication::translate("LocalRows",
                "Check the code (linekeeperctl customer-plans list), or import the catalogue that has it."));
        return true;
    }
    if (isUnknownCode(m_pools, change.pool)) {
        planning::block(row, u"customer.unknown-pool"_s,
            QCoreApplication::translate("LocalRows", "There is no pool \"%1\".").arg(change.pool.value),
            QCoreApplication::translate("LocalRows",
                "Check the code (linekeeperctl customer-plans list), or import the catalogue that has it."));
        return true;
    }
    return false;
}

void LocalRows::noteDay(planning::PlanRow &row, const CustomerChange &change) const
{
    if (change.effectiveOn < m_today)
        row.reasons.append({u"customer.back-dated"_s,
            QCoreApplication::translate("LocalRows",
                "The change is dated back to %1: bills already made may "
                "no longer agree with it.")
                .arg(QLocale().toString(change.effectiveOn, QLocale::ShortFormat)),
            QCoreApplication::translate("LocalRows", "Make sure that this is meant.")});
}

Result<void> LocalRows::judge(planning::PlanRow &row, const ChangeSpec &spec, store::Database &database) const
{
    const CustomerChange change = spec.customer.value_or(CustomerChange{});
    if (blockUnknownCode(row, change))
        return {};
    const auto known = store::readCustomerTerms(database, row.account, row.ids, change.effectiveOn);
    if (!known)
        return known.failure();
    if (!*known) {
        planning::block(row, u"customer.no-line"_s,
            QCoreApplication::translate(
                "LocalRows", "The line is not in the inventory, so no customer plan can be recorded for it."),
            QCoreApplication::translate(
                "LocalRows", "Read the inventory (linekeeperctl lines sync) or import the line."));
        return {};
    }
    row.before.emplace();
    row.before->ids = row.ids;
    row.before->readAt = m_now;
    row.before->customer = (*known)->terms;
    if (isAtTarget(*row.carrier, spec, *row.before)) {
        row.verdict = planning::Verdict::AlreadySo;
        return {};
    }
    noteDay(row, change);
    row.verdict = row.reasons.isEmpty() ? planning::Verdict::Change : planning::Verdict::Warning;
    return {};
}

} // namespace lk::engine
