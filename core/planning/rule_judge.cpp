// SPDX-License-Identifier: Apache-2.0
#include "core/planning/rule_judge.h"

#include "core/base/sentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::planning {

namespace {

/// What judgeReading() blocks a row with because of the status the line has.
constexpr std::array kStatusReasons{"carrier.transition"_L1, "carrier.restore_first"_L1,
    "carrier.not_active"_L1, "carrier.line_changing"_L1, "carrier.status_unknown"_L1};

bool isStatusReason(const PlanReason &reason)
{
    return std::any_of(kStatusReasons.begin(), kStatusReasons.end(),
        [&reason](QLatin1StringView rule) { return reason.rule == rule; });
}

QString shownValue(const QString &member, const RuleFacts &facts)
{
    if (const auto number = ruleNumberFromText(member)) {
        const auto &value = facts.of(*number);
        return value ? QString::number(*value) : u"?"_s;
    }
    const auto text = ruleTextFromText(member);
    const QString value = text ? facts.of(*text) : QString();
    const auto status = deviceStatusFromText(value);
    if (text == RuleText::Status && status)
        return withinSentence(displayName(*status));
    return value.isEmpty() ? u"?"_s : value;
}

} // namespace

QString filledIn(const QString &text, const RuleFacts &facts)
{
    if (!text.contains(u'{'))
        return text;
    QString filled;
    qsizetype done = 0;
    for (qsizetype from = text.indexOf(u'{'); from >= 0; from = text.indexOf(u'{', done)) {
        const qsizetype to = text.indexOf(u'}', from);
        if (to < 0)
            break;
        filled += text.mid(done, from - done) + shownValue(text.mid(from + 1, to - from - 1), facts);
        done = to + 1;
    }
    return filled + text.mid(done);
}

RuleJudge::RuleJudge(const RuleBook &book, UtcMs now)
{
    for (const Rule &rule : book.rules()) {
        if (rule.isOff() || now < rule.validFrom.startOfDay(Qt::UTC).toMSecsSinceEpoch())
            continue;
        for (const Carrier carrier : rule.carriers) {
            for (const ChangeKind kind : rule.kinds)
                m_concerned[placeOf(carrier, kind)].push_back(m_ready.size());
        }
        m_ready.push_back({rule, rule.when.openWindows(now)});
    }
}

std::size_t RuleJudge::placeOf(Carrier carrier, ChangeKind kind)
{
    return static_cast<std::size_t>(carrier) * kAllChangeKinds.size() + static_cast<std::size_t>(kind);
}

void RuleJudge::judgeRules(PlanRow &row, const RuleFacts &facts) const
{
    const bool blockedByStatus
        = row.verdict == Verdict::Blocked && !row.reasons.isEmpty() && isStatusReason(row.reasons.last());
    if (!row.willBeSent() && !blockedByStatus)
        return;
    // What decides stands last, as with every other reason of a row.
    std::array<QList<PlanReason>, 3> fired;
    for (const std::size_t index : m_concerned[placeOf(facts.carrier, facts.kind)]) {
        const Ready &ready = m_ready[index];
        const RuleLevel level = ready.rule.level;
        // Nothing more is said about a row that goes nowhere.
        if (blockedByStatus && level != RuleLevel::Block)
            continue;
        if (!ready.rule.when.holds(facts, ready.open))
            continue;
        fired[static_cast<std::size_t>(level)].append({ready.rule.id, filledIn(ready.rule.text, facts),
            filledIn(ready.rule.fix, facts), level, ready.rule.topic});
        if (level == RuleLevel::Block)
            row.verdict = Verdict::Blocked;
        else if (level == RuleLevel::Warn && row.verdict == Verdict::Change)
            row.verdict = Verdict::Warning;
    }
    const QList<PlanReason> &blocking = fired[static_cast<std::size_t>(RuleLevel::Block)];
    if (blockedByStatus && !blocking.isEmpty())
        row.reasons.removeLast();
    row.reasons += fired[static_cast<std::size_t>(RuleLevel::Info)];
    row.reasons += fired[static_cast<std::size_t>(RuleLevel::Warn)];
    row.reasons += blocking;
}

} // namespace lk::planning
