// SPDX-License-Identifier: Apache-2.0
#include "core/engine/plan_rules.h"

#include "core/planning/judge.h"
#include "core/planning/plan_groups.h"
#include "core/planning/rule_judge.h"
#include "core/store/line_history_reading.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

/// Longer than any count of the rules looks back: a year of suspensions, and the one that lasts.
constexpr qint64 kLookBack = 400LL * 24 * 60 * 60 * 1000;

void noteTrouble(planning::PlanRow &row, const QString &trouble)
{
    row.reasons.append({u"rules.unusable"_s, trouble,
        QCoreApplication::translate(
            "PlanRules", "Correct the file (linekeeperctl rules check FILE) and check again.")});
    row.verdict = planning::Verdict::Warning;
}

} // namespace

PlanRules::PlanRules(UtcMs now, QTimeZone zone)
    : m_now(now),
      m_zone(std::move(zone))
{
}

Result<void> PlanRules::load(store::Database &database, TenantId tenant)
{
    auto rules = planning::rulesInForce(QFileInfo(database.path()).absolutePath() + u"/rules"_s);
    if (!rules)
        return rules.failure();
    m_rules = std::move(*rules);
    auto calendar = store::readCalendar(database, tenant);
    if (!calendar)
        return calendar.failure();
    m_calendar = std::move(*calendar);
    for (const DailyCap &cap : std::as_const(m_calendar.caps)) {
        const auto used = store::readCapUse(database, tenant, cap, m_now);
        if (!used)
            return used.failure();
        m_used.append(*used);
    }
    return {};
}

Result<void> PlanRules::readPasts(
    const QList<planning::PlanRow> &rows, QList<LinePast> &pasts, store::Database &database) const
{
    for (const planning::PlanRow &row : rows) {
        pasts.append(LinePast{});
        if (!row.willBeSent() || !row.account.isValid())
            continue;
        const auto actions = store::readLineActions(database, row.account, row.ids, m_now - kLookBack);
        if (!actions)
            return actions.failure();
        pasts.last() = linePast(*actions, m_now, m_zone);
    }
    return {};
}

void PlanRules::judge(planning::Plan &plan, const QList<LinePast> &pasts) const
{
    const planning::RuleJudge judge(m_rules.book, m_now);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_now, m_zone).date();
    std::array<qint64, kAllChangeKinds.size()> ofKind{};
    for (const planning::PlanRow &row : std::as_const(plan.rows))
        ofKind[static_cast<std::size_t>(plan.specOf(row).kind)] += row.willBeSent() ? 1 : 0;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        planning::PlanRow &row = plan.rows[i];
        if (!row.carrier || row.verdict == planning::Verdict::AlreadySo)
            continue;
        const ChangeSpec &spec = plan.specOf(row);
        const planning::RowCircumstances circumstances{.past = pasts.value(i),
            .linesOfKind = ofKind[static_cast<std::size_t>(spec.kind)],
            .today = today,
            .effectiveOn = spec.customer ? spec.customer->effectiveOn : spec.effectiveOn};
        judge.judgeRules(row, planning::factsOf(row, spec, circumstances));
        if (!m_rules.trouble.isEmpty() && row.willBeSent())
            noteTrouble(row, m_rules.trouble);
    }
    judgeCaps(plan);
    judgeFreeze(plan);
}

void PlanRules::judgeCaps(planning::Plan &plan) const
{
    for (qsizetype i = 0; i < m_calendar.caps.size(); ++i) {
        const DailyCap &cap = m_calendar.caps.at(i);
        const store::CapUse &used = m_used.at(i);
        qint64 left = std::max<qint64>(0, cap.most - used.sent - used.waiting);
        for (planning::PlanRow &row : plan.rows) {
            if (!row.willBeSent() || !row.carrier || !cap.scope.concerns(*row.carrier, plan.specOf(row).kind))
                continue;
            if (left-- > 0)
                continue;
            planning::block(row, u"cap.day"_s,
                QCoreApplication::translate("PlanRules",
                    "At most %1 lines a day (%2): %3 were sent today, %4 wait, and rows before this one use "
                    "what "
                    "is left.")
                    .arg(QString::number(cap.most), cap.scope.displayText(), QString::number(used.sent),
                        QString::number(used.waiting)),
                QCoreApplication::translate("PlanRules", "Plan this row again on another day."));
        }
    }
}

void PlanRules::judgeFreeze(planning::Plan &plan) const
{
    if (m_calendar.freezes.isEmpty())
        return;
    // A plan has few pairs of carrier and kind, and the clocks are asked once for each.
    QMap<std::pair<int, int>, std::optional<Freeze>> known;
    for (planning::PlanRow &row : plan.rows) {
        if (!row.willBeSent() || !row.carrier)
            continue;
        const ChangeKind kind = plan.specOf(row).kind;
        const std::pair<int, int> which{static_cast<int>(*row.carrier), static_cast<int>(kind)};
        if (!known.contains(which))
            known.insert(which, m_calendar.freezeAt(m_now, *row.carrier, kind));
        const std::optional<Freeze> freeze = known.value(which);
        if (!freeze)
            continue;
        row.reasons.append({planning::kFreezeRule,
            QCoreApplication::translate("PlanRules", "Freeze until %1: %2.")
                .arg(freeze->untilText(m_now), freeze->name),
            QCoreApplication::translate(
                "PlanRules", "Save the plan and run it then, or override the freeze with a reason.")});
        row.verdict = planning::Verdict::Warning;
    }
}

} // namespace lk::engine
