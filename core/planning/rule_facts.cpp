// SPDX-License-Identifier: Apache-2.0
#include "core/planning/rule_facts.h"

#include "core/base/text.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::planning {

namespace {

constexpr std::array<EnumWord<RuleText>, kRuleTextCount> kTextWords{{
    {RuleText::Status, "status"_L1},
    {RuleText::RawStatus, "rawStatus"_L1},
    {RuleText::CurrentPlan, "currentPlan"_L1},
    {RuleText::NewPlan, "newPlan"_L1},
    {RuleText::ReasonCode, "reasonCode"_L1},
    {RuleText::ZipCode, "zipCode"_L1},
    {RuleText::Iccid, "iccid"_L1},
    {RuleText::Imei, "imei"_L1},
    {RuleText::Msisdn, "msisdn"_L1},
    {RuleText::NewIccid, "newIccid"_L1},
    {RuleText::NewImei, "newImei"_L1},
    {RuleText::FeeWaiver, "feeWaiver"_L1},
}};

constexpr std::array<EnumWord<RuleNumber>, kRuleNumberCount> kNumberWords{{
    {RuleNumber::ActionsLastDay, "actionsLastDay"_L1},
    {RuleNumber::PlanChangesThisMonth, "planChangesThisMonth"_L1},
    {RuleNumber::DaysSuspended, "daysSuspended"_L1},
    {RuleNumber::DaysSuspendedLastYear, "daysSuspendedLastYear"_L1},
    {RuleNumber::DaysInStatus, "daysInStatus"_L1},
    {RuleNumber::DaysUntilEffective, "daysUntilEffective"_L1},
    {RuleNumber::DaysIntoCycle, "daysIntoCycle"_L1},
    {RuleNumber::LinesOfKind, "linesOfKind"_L1},
}};

/// How AT&T names the day on which a line's next bill cycle begins.
constexpr QLatin1StringView kNextCycle{"nextBillCycleDate"};

void takeState(RuleFacts &facts, const LineState &state)
{
    facts.of(RuleText::Status) = toText(state.status);
    facts.of(RuleText::RawStatus) = state.rawStatus;
    facts.of(RuleText::CurrentPlan) = state.ratePlan;
}

void takeSpec(RuleFacts &facts, const ChangeSpec &spec)
{
    facts.kind = spec.kind;
    facts.of(RuleText::NewPlan) = spec.ratePlan;
    facts.of(RuleText::ReasonCode) = spec.reasonCode;
    facts.of(RuleText::ZipCode) = spec.zipCode;
    facts.of(RuleText::NewIccid) = spec.newIccid;
    facts.of(RuleText::NewImei) = spec.newImei;
    if (spec.waiveTerminationFee)
        facts.of(RuleText::FeeWaiver) = u"yes"_s;
}

void takeDates(RuleFacts &facts, const PlanRow &row, const RowCircumstances &circumstances)
{
    if (!circumstances.effectiveOn.isValid())
        return;
    facts.of(RuleNumber::DaysUntilEffective) = circumstances.today.daysTo(circumstances.effectiveOn);
    if (!row.before || !row.before->details.contains(kNextCycle))
        return;
    const QDate next = QDate::fromString(row.before->details.value(kNextCycle).left(10), Qt::ISODate);
    if (next.isValid())
        facts.of(RuleNumber::DaysIntoCycle) = next.addMonths(-1).daysTo(circumstances.effectiveOn);
}

/// Sets one member of an example; false if it is not known or has a value of the wrong kind.
bool setMember(RuleFacts &facts, const QString &name, const QJsonValue &value)
{
    if (const auto text = ruleTextFromText(name)) {
        facts.of(*text) = value.toString();
        return !facts.of(*text).isEmpty();
    }
    const auto number = ruleNumberFromText(name);
    const double given = value.toDouble();
    if (!number || !value.isDouble() || given != std::floor(given))
        return false;
    facts.of(*number) = value.toInteger();
    return true;
}

} // namespace

QString toText(RuleText member)
{
    return wordOf(kTextWords, member);
}

std::optional<RuleText> ruleTextFromText(QStringView word)
{
    return valueOf(kTextWords, word);
}

QString toText(RuleNumber member)
{
    return wordOf(kNumberWords, member);
}

std::optional<RuleNumber> ruleNumberFromText(QStringView word)
{
    return valueOf(kNumberWords, word);
}

RuleFacts factsOf(const PlanRow &row, const ChangeSpec &spec, const RowCircumstances &circumstances)
{
    RuleFacts facts;
    facts.carrier = row.carrier.value_or(Carrier::ThingSpace);
    takeSpec(facts, spec);
    if (row.before)
        takeState(facts, *row.before);
    facts.of(RuleText::Iccid) = row.ids.iccid;
    facts.of(RuleText::Imei) = row.ids.imei;
    facts.of(RuleText::Msisdn) = row.ids.msisdn;
    const LinePast &past = circumstances.past;
    facts.of(RuleNumber::ActionsLastDay) = past.actionsLastDay;
    facts.of(RuleNumber::PlanChangesThisMonth) = past.planChangesThisMonth;
    facts.of(RuleNumber::DaysSuspendedLastYear) = past.daysSuspendedLastYear;
    if (past.daysSuspended)
        facts.of(RuleNumber::DaysSuspended) = *past.daysSuspended;
    if (past.daysInStatus)
        facts.of(RuleNumber::DaysInStatus) = *past.daysInStatus;
    facts.of(RuleNumber::LinesOfKind) = circumstances.linesOfKind;
    takeDates(facts, row, circumstances);
    return facts;
}

Result<RuleExample> exampleFromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const auto carrier = carrierFromText(object.value("carrier"_L1).toString());
    const auto kind = changeKindFromText(object.value("kind"_L1).toString());
    if (!carrier || !kind)
        return fail(ErrorKind::BadInput, carrier ? u"kind"_s : u"carrier"_s);
    RuleExample example;
    example.facts.carrier = *carrier;
    example.facts.kind = *kind;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "carrier"_L1 || it.key() == "kind"_L1)
            continue;
        if (it.key() == "at"_L1) {
            const QDateTime at = QDateTime::fromString(it.value().toString(), Qt::ISODate);
            // Without its offset a time would mean another moment on every machine.
            if (!at.isValid() || at.timeSpec() == Qt::LocalTime)
                return fail(ErrorKind::BadInput, it.key());
            example.at = at.toMSecsSinceEpoch();
        } else if (!setMember(example.facts, it.key(), it.value())) {
            return fail(ErrorKind::BadInput, it.key());
        }
    }
    if (const QString status = example.facts.of(RuleText::Status);
        !status.isEmpty() && !deviceStatusFromText(status))
        return fail(ErrorKind::BadInput, u"status"_s);
    return example;
}

} // namespace lk::planning
