// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/bulk_change.h"
#include "core/domain/line.h"
#include "core/domain/run_order.h"
#include "core/planning/rule_level.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

namespace lk::planning {

/// What a plan says about one row of the list. Exactly one per row.
enum class Verdict {
    Change, ///< will be sent
    AlreadySo, ///< nothing to do
    Warning, ///< will be sent, but somebody should look
    Blocked, ///< will not be sent
};

[[nodiscard]] QString toText(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromText(QStringView word);
/// The word people see.
[[nodiscard]] QString displayName(Verdict verdict);

/// Why: rule id, sentence, what to do about it.
struct PlanReason {
    QString rule;
    QString text;
    QString fix;
    RuleLevel level = RuleLevel::Warn;
    RuleTopic topic = RuleTopic::Other;

    bool operator==(const PlanReason &) const = default;
};

/// One row of the operator's list, judged.
struct PlanRow {
    qint64 fileRow = 0;
    LineIds ids;
    AccountId account; ///< invalid = could not be routed
    std::optional<Carrier> carrier;
    Verdict verdict = Verdict::Blocked;
    std::optional<ChangeSpec> spec = {}; ///< what this row asks for, where it is not what the plan asks
    QList<PlanReason> reasons;
    std::optional<LineState> before; ///< as read, at the latest when the plan was made

    bool operator==(const PlanRow &) const = default;
    /// True if this row becomes a carrier call.
    [[nodiscard]] bool willBeSent() const
    {
        return verdict == Verdict::Change || verdict == Verdict::Warning;
    }
};

/// An account a plan's rows go to, so that the plan can be found out to belong elsewhere.
struct PlanAccount {
    AccountId id;
    Carrier carrier = Carrier::ThingSpace;
    QString name;
    QUrl baseUrl;

    bool operator==(const PlanAccount &) const = default;
};

struct VerdictCounts {
    qint64 change = 0;
    qint64 alreadySo = 0;
    qint64 warning = 0;
    qint64 blocked = 0;

    [[nodiscard]] qint64 total() const { return change + alreadySo + warning + blocked; }
    /// How many carrier changes the plan makes: the number on the run button.
    [[nodiscard]] qint64 willBeSent() const { return change + warning; }
    void count(Verdict verdict);
    bool operator==(const VerdictCounts &) const = default;
};

/// What will run, frozen. Each check gives a plan of its own id, whose fingerprint stands for exactly what
/// will run: accepting a warning gives another fingerprint, but can be done to a plan that has not run only.
struct Plan {
    QByteArray planId;
    UtcMs createdAt = 0;
    QString createdBy;
    QString tenant;
    ChangeSpec spec;
    QString reason; ///< the operator's reason or ticket number
    QString source; ///< file name of the list
    RunOrder run = {}; ///< when, in which stages, and when it stops by itself
    QList<PlanAccount> accounts;
    QList<AcceptedWarning> accepted = {}; ///< by rule; see plan_groups.h
    QList<PlanRow> rows;
    QByteArray fingerprint; ///< SHA-256 over the canonical bytes, hexadecimal; set when frozen

    [[nodiscard]] VerdictCounts counts() const;
    /// What is asked of a row.
    [[nodiscard]] const ChangeSpec &specOf(const PlanRow &row) const { return row.spec ? *row.spec : spec; }
    /// "Suspend 812 lines at Verizon ThingSpace (500) and Cisco Control Center (312). 143 already so, 14
    /// blocked."
    [[nodiscard]] QString sentence() const;
    bool operator==(const Plan &) const = default;
};

} // namespace lk::planning
