// SPDX-License-Identifier: Apache-2.0
#include "core/planning/plan_groups.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::planning {

namespace {

/// Groups the reasons that `wanted` takes. A row counts once for a rule, however often it says something.
template <typename Wanted>
QList<RuleGroup> grouped(const Plan &plan, const Wanted &wanted)
{
    QList<RuleGroup> groups;
    QHash<QString, qsizetype> places;
    QList<qsizetype> lastRow;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const PlanRow &row = plan.rows.at(i);
        if (!row.willBeSent())
            continue;
        for (const PlanReason &reason : row.reasons) {
            if (!wanted(reason))
                continue;
            auto place = places.constFind(reason.rule);
            if (place == places.constEnd()) {
                place = places.insert(reason.rule, groups.size());
                groups.append({reason.rule, reason.level, reason.topic, reason.text, reason.fix, true, 0});
                lastRow.append(-1);
            }
            RuleGroup &group = groups[*place];
            group.sameText &= group.text == reason.text;
            group.rows += lastRow.at(*place) == i ? 0 : 1;
            lastRow[*place] = i;
        }
    }
    return groups;
}

bool moreRows(const RuleGroup &one, const RuleGroup &other)
{
    return one.rows != other.rows ? one.rows > other.rows : one.rule < other.rule;
}

} // namespace

QList<RuleGroup> warningGroups(const Plan &plan)
{
    QList<RuleGroup> groups
        = grouped(plan, [](const PlanReason &reason) { return reason.level == RuleLevel::Warn; });
    std::sort(groups.begin(), groups.end(), moreRows);
    return groups;
}

QList<RuleGroup> costGroups(const Plan &plan)
{
    QList<RuleGroup> groups
        = grouped(plan, [](const PlanReason &reason) { return reason.topic != RuleTopic::Other; });
    std::sort(groups.begin(), groups.end(), [](const RuleGroup &one, const RuleGroup &other) {
        return one.topic != other.topic ? one.topic == RuleTopic::Fee : moreRows(one, other);
    });
    return groups;
}

QList<RuleGroup> openWarnings(const QList<RuleGroup> &warnings, const QList<AcceptedWarning> &accepted)
{
    QList<RuleGroup> open = warnings;
    open.removeIf([&accepted](const RuleGroup &group) {
        return group.rule == kFreezeRule
            || std::any_of(accepted.cbegin(), accepted.cend(),
                [&group](const AcceptedWarning &each) { return each.rule == group.rule; });
    });
    return open;
}

QList<RuleGroup> openWarnings(const Plan &plan)
{
    return openWarnings(warningGroups(plan), plan.accepted);
}

Result<void> checkAccepted(const Plan &plan)
{
    const QList<RuleGroup> open = openWarnings(plan);
    if (open.isEmpty())
        return {};
    QStringList named;
    for (const RuleGroup &group : open)
        named.append(u"%1 (%2)"_s.arg(group.rule).arg(group.rows));
    return fail(ErrorKind::Refused,
        QCoreApplication::translate("PlanGroups",
            "Warnings of this plan are not accepted yet: %1. Nothing was started. Accept each rule with a "
            "reason, or make another plan.")
            .arg(named.join(u", "_s)));
}

Result<void> acceptWarnings(Plan &plan, const QList<AcceptedWarning> &accepted)
{
    const QList<RuleGroup> warnings = warningGroups(plan);
    QList<AcceptedWarning> taken;
    for (const AcceptedWarning &each : accepted) {
        const auto group = std::find_if(warnings.cbegin(), warnings.cend(),
            [&each](const RuleGroup &candidate) { return candidate.rule == each.rule; });
        const bool twice = std::any_of(taken.cbegin(), taken.cend(),
            [&each](const AcceptedWarning &earlier) { return earlier.rule == each.rule; });
        if (group == warnings.cend() || twice)
            return fail(ErrorKind::BadInput,
                QCoreApplication::translate("PlanGroups",
                    "No warning of the rule \"%1\" is left to be accepted in this plan. Nothing was "
                    "accepted.")
                    .arg(each.rule));
        const QString reason = each.reason.simplified();
        if (reason.isEmpty())
            return fail(ErrorKind::BadInput,
                QCoreApplication::translate("PlanGroups",
                    "A warning is accepted with a reason only; the one for the rule \"%1\" is missing. "
                    "Nothing "
                    "was accepted.")
                    .arg(each.rule));
        taken.append({each.rule, reason, group->rows});
    }
    std::sort(taken.begin(), taken.end(),
        [](const AcceptedWarning &one, const AcceptedWarning &other) { return one.rule < other.rule; });
    plan.accepted = taken;
    plan.fingerprint.clear();
    return {};
}

QString freezeOverride(const Plan &plan)
{
    const auto found = std::find_if(plan.accepted.cbegin(), plan.accepted.cend(),
        [](const AcceptedWarning &each) { return each.rule == kFreezeRule; });
    return found == plan.accepted.cend() ? QString() : found->reason;
}

ReadingAges readingAges(const Plan &plan)
{
    ReadingAges ages;
    for (const PlanRow &row : plan.rows) {
        if (!row.willBeSent() || !row.before || row.before->readAt <= 0)
            continue;
        const UtcMs at = row.before->readAt;
        ages.oldest = ages.oldest == 0 ? at : std::min(ages.oldest, at);
        ages.newest = std::max(ages.newest, at);
    }
    return ages;
}

} // namespace lk::planning
