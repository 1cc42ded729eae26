// SPDX-License-Identifier: Apache-2.0
#include "core/engine/line_router.h"

#include "core/base/sentence.h"
#include "core/planning/judge.h"
#include "core/store/change_reading.h"
#include "core/store/line_table.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

LineRouter::LineRouter(
    QList<CarrierAccount> accounts, QList<store::IssuerPrefix> prefixes, TenantId tenant, AccountId only)
    : m_accounts(std::move(accounts)),
      m_prefixes(std::move(prefixes)),
      m_tenant(tenant),
      m_only(only)
{
}

Result<void> LineRouter::findAccount(planning::PlanRow &row, store::Database &database) const
{
    const auto before = row.verdict;
    LK_TRY(byInventory(row, database));
    const bool ambiguous = row.verdict == planning::Verdict::Blocked && before != planning::Verdict::Blocked;
    if (!row.account.isValid() && !ambiguous)
        byPrefix(row);
    return {};
}

Result<void> LineRouter::route(planning::PlanRow &row, store::Database &database) const
{
    LK_TRY(findAccount(row, database));
    return row.account.isValid() ? checkFree(row, database) : Result<void>();
}

Result<void> LineRouter::byInventory(planning::PlanRow &row, store::Database &database) const
{
    auto known = store::findLines(database, m_tenant, row.ids);
    if (!known)
        return known.failure();
    if (m_only.isValid())
        known->removeIf([this](const store::KnownLine &line) { return line.account != m_only; });
    if (known->size() > 1) {
        planning::block(row, u"route.ambiguous"_s,
            QCoreApplication::translate(
                "LineRouter", "The inventory has this identifier at more than one account."),
            QCoreApplication::translate(
                "LineRouter", "Give the ICCID, or choose the account for this change."));
        return {};
    }
    const AccountId account
        = m_only.isValid() ? m_only : (known->isEmpty() ? AccountId{} : known->first().account);
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
        [account](const CarrierAccount &candidate) { return candidate.id == account; });
    if (found == m_accounts.end())
        return {};
    assign(row, *found);
    if (!known->isEmpty()) {
        const LineIds &ids = known->first().state.ids;
        const auto fill = [](QString &mine, const QString &theirs) { mine = mine.isEmpty() ? theirs : mine; };
        fill(row.ids.iccid, ids.iccid);
        fill(row.ids.msisdn, ids.msisdn);
        fill(row.ids.imei, ids.imei);
    }
    return {};
}

void LineRouter::byPrefix(planning::PlanRow &row) const
{
    const store::IssuerPrefix *longest = nullptr;
    for (const store::IssuerPrefix &prefix : m_prefixes) {
        if (row.ids.iccid.startsWith(prefix.prefix)
            && (!longest || prefix.prefix.size() > longest->prefix.size()))
            longest = &prefix;
    }
    if (!longest) {
        planning::block(row, u"route.unknown"_s,
            QCoreApplication::translate("LineRouter",
                "It is not known which carrier account this line belongs to: it is not in the inventory "
                "and its issuer prefix is not in the table."),
            QCoreApplication::translate("LineRouter",
                "Import the line (linekeeperctl lines import), add its prefix in Settings, or choose the "
                "account."));
        return;
    }
    QList<const CarrierAccount *> candidates;
    for (const CarrierAccount &account : m_accounts) {
        if (account.carrier == longest->carrier)
            candidates.append(&account);
    }
    if (candidates.size() == 1) {
        assign(row, *candidates.first());
        return;
    }
    planning::block(row, u"route.account"_s,
        candidates.isEmpty()
            ? QCoreApplication::translate(
                "LineRouter", "The SIM was issued for %1, but there is no account of that carrier.")
                  .arg(displayName(longest->carrier))
            : QCoreApplication::translate("LineRouter",
                "There is more than one %1 account, and the inventory does not say which one has this line.")
                  .arg(displayName(longest->carrier)),
        candidates.isEmpty() ? QCoreApplication::translate("LineRouter", "Add the account in Settings.")
                             : QCoreApplication::translate("LineRouter",
                                 "Import the line (linekeeperctl lines import) or choose the account."));
}

void LineRouter::assign(planning::PlanRow &row, const CarrierAccount &account) const
{
    row.account = account.id;
    row.carrier = account.carrier;
}

Result<void> LineRouter::checkFree(planning::PlanRow &row, store::Database &database) const
{
    if (m_busyPass)
        return {};
    const QString key = carrierKey(*row.carrier, row.ids);
    if (key.isEmpty())
        return {}; // the carrier client says what is missing
    const auto open = store::openChangeOf(database, row.account, key);
    if (!open)
        return open.failure();
    if (open->isValid())
        planning::block(row, u"line.busy"_s,
            QCoreApplication::translate("LineRouter", "The line is still open in change %1.")
                .arg(open->value),
            QCoreApplication::translate("LineRouter", "Wait until that change is done, then check again."));
    return {};
}

Result<void> LineRouter::checkNewSim(
    planning::PlanRow &row, const ChangeSpec &spec, store::Database &database) const
{
    if (spec.kind != ChangeKind::ChangeIdentifier || spec.newIccid.isEmpty()
        || row.verdict == planning::Verdict::Blocked)
        return {};
    const auto known = store::findLines(database, m_tenant, {spec.newIccid, {}, {}});
    if (!known)
        return known.failure();
    for (const store::KnownLine &line : *known) {
        const DeviceStatus status = line.state.status;
        if (status != DeviceStatus::Active && status != DeviceStatus::Suspended)
            continue;
        planning::block(row, u"new-sim.in-use"_s,
            QCoreApplication::translate("LineRouter", "The new SIM %1 is in use: by the inventory it is %2.")
                .arg(spec.newIccid, withinSentence(displayName(status))),
            QCoreApplication::translate("LineRouter", "Choose another SIM."));
        return {};
    }
    return {};
}

} // namespace lk::engine
