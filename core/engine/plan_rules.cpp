// SPDX-License-Identifier: Apache-2.0
#include "core/engine/plan_rules.h"

#include "core/planning/rule_judge.h"
#include "core/store/line_history_reading.h"

#include <QCoreApplication>
#include <QFileInfo>

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

Result<void> PlanRules::load(store::Database &database)
{
    auto rules = planning::rulesInForce(QFileInfo(database.path()).absolutePath() + u"/rules"_s);
    if (!rules)
        return rules.failure();
    m_rules = std::move(*rules);
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
}

} // namespace lk::engine
