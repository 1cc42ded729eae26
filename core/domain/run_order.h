// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/outcome.h"

#include <QJsonObject>
#include <QList>

#include <chrono>
#include <optional>

namespace lk {

/// How much of a change runs before it is looked at: so many lines, or a share of all of them.
struct Stage {
    qint64 lines = 0; ///< 0 = `percent` says it
    double percent = 0; ///< of all lines that are sent

    bool operator==(const Stage &) const = default;
};

/// When a change stops by itself.
struct GuardRule {
    bool on = true;
    double stopAbovePercent = 5; ///< of the newest results, these may be bad
    int fewestResults = 20; ///< no judgment on fewer
    int newestResults = 200; ///< how far back it looks
    int authInARow = 5; ///< refusals of the account, without anything else in between

    bool operator==(const GuardRule &) const = default;
};

/// In which order the lines go.
enum class LineOrder {
    AsListed,
    ByCarrier, ///< one carrier account after the other, each as listed
};

/// What happens to a line that another change has not finished with.
enum class OnCollision {
    Skip, ///< it is left out, and says which change has it
    WaitBehind, ///< it waits until the other change has settled the line
};

/// How a plan is carried out. Frozen with the plan.
struct RunOrder {
    UtcMs startAt = 0; ///< 0 = at once
    QJsonObject hours = {}; ///< the hours it may send in, as a time window; empty = any
    LineOrder lineOrder = LineOrder::AsListed;
    QList<Stage> stages = {}; ///< the first ones; the rest follows as the last
    std::chrono::seconds hold{0}; ///< between the end of a stage and the next one
    GuardRule guard = {};
    OnCollision onCollision = OnCollision::Skip;
    int priority = 0; ///< the higher one goes first where an account's budget is shared; -9 … 9

    bool operator==(const RunOrder &) const = default;
};

/// "careful": 10 lines, 10 %, the rest, 5 minutes between; "normal": 10 lines, then the rest; "all-at-once".
/// All with the guard on. Nothing for another word.
[[nodiscard]] std::optional<RunOrder> runPreset(QStringView word);
/// The words runPreset() takes, the most careful one first.
[[nodiscard]] QStringList runPresets();
/// The word of the preset that has these stages, this hold and this guard; empty = none.
[[nodiscard]] QString presetOf(const RunOrder &order);

[[nodiscard]] QJsonObject toJson(const RunOrder &order);
/// An error's message names what is wrong.
[[nodiscard]] Result<RunOrder> runOrderFromJson(const QJsonObject &json);
/// What a person may order: numbers in range, each stage larger than the one before.
[[nodiscard]] Result<void> checkRunOrder(const RunOrder &order);

/// "10,10%,rest" as people write it; "rest" may be left out.
[[nodiscard]] Result<QList<Stage>> stagesFromText(const QString &text);
[[nodiscard]] QString toText(const QList<Stage> &stages);
/// "5%/20": stop above 5 % of at least 20; "off".
[[nodiscard]] Result<GuardRule> guardFromText(const QString &text);
[[nodiscard]] QString toText(const GuardRule &guard);

/// One sentence for people: when it starts, in which stages, when it stops.
[[nodiscard]] QString runSentence(const RunOrder &order);

/// After how many lines each stage ends, the last one being all `total`. Ascending; a stage that would hold
/// nothing new is left out.
[[nodiscard]] QList<qint64> stageEnds(const RunOrder &order, qint64 total);

/// What one line's end means to the guard.
enum class GuardResult : char {
    Good = '.',
    Bad = 'x', ///< failed, unknown or given up
    Auth = 'a', ///< bad, and a refusal of the account
};

/// The newest results of a change, as stored; a value.
class GuardMemory {
public:
    GuardMemory() = default;
    explicit GuardMemory(const QString &stored)
        : m_results(stored)
    {
    }

    void note(GuardResult result, const GuardRule &rule);
    /// Why the change has to stop, one sentence; nothing = go on.
    [[nodiscard]] std::optional<QString> stopReason(const GuardRule &rule) const;
    [[nodiscard]] qsizetype results() const { return m_results.size(); }
    [[nodiscard]] qsizetype bad() const;
    /// Of the results it looks at.
    [[nodiscard]] double badPercent() const;
    [[nodiscard]] const QString &stored() const { return m_results; }
    bool operator==(const GuardMemory &) const = default;

private:
    QString m_results;
};

} // namespace lk
