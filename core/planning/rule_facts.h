// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/line_history.h"
#include "core/planning/plan.h"

#include <QJsonObject>

#include <array>
#include <optional>

namespace lk::planning {

/// What a rule may look at and compare as a text. Empty = not known or not asked for.
enum class RuleText {
    Status, ///< the line's status now, in one vocabulary for all carriers
    RawStatus, ///< the same in the carrier's own word
    CurrentPlan,
    NewPlan,
    ReasonCode,
    ZipCode,
    Iccid,
    Imei,
    Msisdn,
    NewIccid,
    NewImei,
    FeeWaiver, ///< "yes" if an early-termination-fee waiver is to be used
};
inline constexpr std::size_t kRuleTextCount = 12;

/// What a rule may look at and count.
enum class RuleNumber {
    ActionsLastDay, ///< requests of ours about this line in the last 24 hours
    PlanChangesThisMonth, ///< of ours, in the calendar month
    DaysSuspended, ///< since it was suspended from here
    DaysSuspendedLastYear,
    DaysInStatus,
    DaysUntilEffective, ///< from today to the day the change takes effect; negative = in the past
    DaysIntoCycle, ///< from the first day of the bill cycle to that day; negative = before the cycle
    LinesOfKind, ///< rows of the change that do the same to their lines
};
inline constexpr std::size_t kRuleNumberCount = 8;

[[nodiscard]] QString toText(RuleText member);
[[nodiscard]] std::optional<RuleText> ruleTextFromText(QStringView word);
[[nodiscard]] QString toText(RuleNumber member);
[[nodiscard]] std::optional<RuleNumber> ruleNumberFromText(QStringView word);

/// Everything a rule may look at, for one row. A value.
struct RuleFacts {
    Carrier carrier = Carrier::ThingSpace;
    ChangeKind kind = ChangeKind::Suspend;
    std::array<QString, kRuleTextCount> texts = {};
    std::array<std::optional<qint64>, kRuleNumberCount> numbers = {};

    bool operator==(const RuleFacts &) const = default;
    [[nodiscard]] const QString &of(RuleText member) const { return texts[static_cast<std::size_t>(member)]; }
    [[nodiscard]] QString &of(RuleText member) { return texts[static_cast<std::size_t>(member)]; }
    [[nodiscard]] const std::optional<qint64> &of(RuleNumber member) const
    {
        return numbers[static_cast<std::size_t>(member)];
    }
    [[nodiscard]] std::optional<qint64> &of(RuleNumber member)
    {
        return numbers[static_cast<std::size_t>(member)];
    }
};

/// What is known of a row besides the row itself.
struct RowCircumstances {
    LinePast past = {};
    qint64 linesOfKind = 0;
    QDate today = {};
    QDate effectiveOn = {}; ///< invalid = at once
};

/// The facts of a row that has its carrier.
[[nodiscard]] RuleFacts factsOf(
    const PlanRow &row, const ChangeSpec &spec, const RowCircumstances &circumstances);

/// An example's facts and the moment they are looked at.
struct RuleExample {
    RuleFacts facts;
    UtcMs at = 0;
};

/// Reads an example: members by their names, "at" as an ISO 8601 time with its offset. An unknown member, a
/// value of the wrong kind or a missing carrier or kind is an error, whose message names it.
[[nodiscard]] Result<RuleExample> exampleFromJson(const QJsonValue &json);

} // namespace lk::planning
