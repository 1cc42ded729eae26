// SPDX-License-Identifier: Apache-2.0
#include "core/engine/next_actions.h"

#include "core/domain/change_state.h"
#include "core/engine/plan_rules.h"
#include "core/planning/judge.h"
#include "core/store/line_table.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

/// A SIM that is none: right in shape, so that the rules look at the line and not at it.
constexpr QLatin1StringView kSomeIccid{"89000000000000000009"};

/// What is asked for when only the kind of the change is known: values that are right in shape.
ChangeSpec specOf(ChangeKind kind, const store::ListedLine &line, const QString &otherPlan)
{
    ChangeSpec spec{.kind = kind};
    if (kind == ChangeKind::Activate)
        spec.ratePlan = line.state.ratePlan.isEmpty() ? otherPlan : line.state.ratePlan;
    else if (kind == ChangeKind::ChangeRatePlan)
        spec.ratePlan = otherPlan;
    else if (kind == ChangeKind::ChangeIdentifier)
        spec.newIccid = kSomeIccid;
    return spec;
}

/// A plan the line does not have.
Result<QString> otherPlanOf(store::Database &database, const store::ListedLine &line)
{
    const auto plans = store::readPlans(database, line.account);
    if (!plans)
        return plans.failure();
    for (const store::KnownPlan &plan : *plans) {
        if (plan.code != line.state.ratePlan && plan.name != line.state.ratePlan)
            return plan.code;
    }
    return QString(line.state.ratePlan + u'?');
}

NextAction actionFrom(const planning::PlanRow &row, ChangeKind kind)
{
    NextAction action{.kind = kind, .verdict = row.verdict};
    if (!row.reasons.isEmpty()) {
        action.why = row.reasons.last().text;
        action.fix = row.reasons.last().fix;
    } else if (row.verdict == planning::Verdict::AlreadySo) {
        action.why = QCoreApplication::translate("NextActions", "The line is so already.");
    }
    return action;
}

/// What a check would read: where a carrier has one state for suspended and deactivated lines, what was meant
/// is known to our record only.
LineState asTheCarrierSays(const store::ListedLine &line)
{
    LineState state = line.state;
    if (traitsOf(line.carrier).suspendedIsInactive && state.status == DeviceStatus::Suspended)
        state.status = DeviceStatus::Inactive;
    return state;
}

/// The change the line is in at present; nothing = it is in none.
const store::LineChange *openChange(const QList<store::LineChange> &changes)
{
    for (const store::LineChange &change : changes) {
        if (!isSettled(change.line.state))
            return &change;
    }
    return nullptr;
}

/// One row per kind of change, as a check would begin with it.
planning::Plan questionsOf(const store::ListedLine &line, const QString &otherPlan)
{
    planning::Plan plan;
    for (const ChangeKind kind : kCarrierChangeKinds) {
        planning::PlanRow row;
        row.ids = line.state.ids;
        row.account = line.account;
        row.carrier = line.carrier;
        row.verdict = planning::Verdict::Change;
        row.spec = specOf(kind, line, otherPlan);
        plan.rows.append(row);
    }
    return plan;
}

} // namespace

Result<QList<NextAction>> nextActions(store::Database &database, const store::ListedLine &line,
    const QList<store::LineChange> &changes, UtcMs now, const QTimeZone &zone)
{
    const auto otherPlan = otherPlanOf(database, line);
    if (!otherPlan)
        return otherPlan.failure();
    PlanRules rules(now, zone);
    LK_TRY(rules.load(database, TenantId{1}));
    planning::Plan plan = questionsOf(line, *otherPlan);
    QList<LinePast> pasts;
    LK_TRY(rules.readPasts(plan.rows, pasts, database));
    for (planning::PlanRow &row : plan.rows)
        planning::judgeReading(row, *row.spec, asTheCarrierSays(line));
    rules.judge(plan, pasts);
    const store::LineChange *open = openChange(changes);
    QList<NextAction> actions;
    for (planning::PlanRow &row : plan.rows) {
        if (open)
            planning::block(row, u"line.open"_s,
                QCoreApplication::translate(
                    "NextActions", "The line is open in change #%1; another change has to wait for its end.")
                    .arg(open->line.change.value));
        actions.append(actionFrom(row, row.spec->kind));
    }
    return actions;
}

} // namespace lk::engine
