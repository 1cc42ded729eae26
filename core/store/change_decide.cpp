// SPDX-License-Identifier: Apache-2.0
// What a person decides about lines that nothing moves by itself any more.
#include "core/store/change_table.h"
#include "core/store/index_terms.h"
#include "core/store/json_lists.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kTheseOpenTo[] = "SELECT d.id, d.account_id, d.row_no, d.state, d.change_id FROM "
                                "json_each(:lines) j JOIN device_change d "
                                "ON d.id = j.value ORDER BY j.key";
constexpr char kResetForResend[]
    = "UPDATE device_change SET sends = 0, failures = 0, crashes = 0, before_read_at = 0, handle = '', "
      "report = "
      "'none', accepted = 0, reads = 0, before_reads = 0, history_checked = 0, asked = 0 WHERE id = :id";
// The wait for a late effect begins anew: how much of it is over is not known on the clock of this boot.
constexpr char kAskAgain[]
    = "UPDATE device_change SET asked = 1, taken = 0, fence = fence + 1, failures = 0, since_boot = :boot, "
      "due_boot = 0, reads = 0, before_reads = 0, first_before_read = 0, history_checked = 0 WHERE id = :id";
constexpr char kLineKeyOf[] = "SELECT line_key, before_customer <> '' FROM device_change WHERE id = :id";
constexpr char kStepState[] = "SELECT CASE WHEN d.spec <> '' THEN d.spec ELSE c.spec END, d.step FROM "
                              "device_change d JOIN bulk_change "
                              "c ON c.id = d.change_id WHERE d.id = :id";
constexpr char kStepOn[] = "UPDATE device_change SET step = step + 1 WHERE id = :id";
constexpr char kOpenOther[] = "SELECT count(*) FROM device_change WHERE account_id = :account AND line_key = "
                              ":key AND id <> :id AND " LK_OPEN;

ChangeEvent eventOf(PersonDecision decision)
{
    switch (decision) {
    case PersonDecision::RetryFailed:
    case PersonDecision::RetryNotReached:
        return ChangeEvent::PersonRetries;
    case PersonDecision::Applied:
        return ChangeEvent::PersonSaysApplied;
    case PersonDecision::NotAppliedResend:
        return ChangeEvent::PersonSaysNotApplied;
    case PersonDecision::GiveUp:
        return ChangeEvent::PersonGivesUp;
    case PersonDecision::AskCarrier:
        return ChangeEvent::PersonAsksCarrier;
    }
    return ChangeEvent::PersonGivesUp;
}

} // namespace

QList<ChangeState> statesOpenTo(PersonDecision decision)
{
    switch (decision) {
    case PersonDecision::RetryFailed:
        return {ChangeState::Failed};
    case PersonDecision::RetryNotReached:
        return {ChangeState::Cancelled};
    case PersonDecision::Applied:
    case PersonDecision::NotAppliedResend:
    case PersonDecision::GiveUp:
        return {ChangeState::Unknown, ChangeState::DeadLetter};
    case PersonDecision::AskCarrier:
        return {ChangeState::Unknown};
    }
    return {};
}

Result<bool> ChangeTable::isAtFirstOfTwoSteps(const Moved &line)
{
    auto rows = m_database.statement(kStepState).bind(u":id"_s, line.id.value).query();
    if (!rows)
        return rows.failure();
    const auto spec = rows->next()
        ? changeSpecFromJson(QJsonDocument::fromJson(rows->text(0).toUtf8()).object())
        : std::nullopt;
    return spec && hasPlanFirst(*spec) && rows->integer(1) == 0;
}

Result<ChangeEvent> ChangeTable::eventFor(const Moved &line, PersonDecision decision)
{
    if (decision != PersonDecision::Applied)
        return eventOf(decision);
    const auto first = isAtFirstOfTwoSteps(line);
    if (!first)
        return first.failure();
    // "It was applied" is said of what was sent. The step after it was not.
    return *first ? ChangeEvent::PersonSaysStepApplied : ChangeEvent::PersonSaysApplied;
}

/// Gets a line of unknown outcome read again; false = it must not be.
Result<bool> ChangeTable::askAgain(const Moved &line)
{
    // Were its first step proved done, the second one would be sent, and asking sends nothing.
    const auto first = isAtFirstOfTwoSteps(line);
    if (!first)
        return first.failure();
    if (*first)
        return false;
    LK_TRY(m_database.statement(kAskAgain)
               .bind(u":boot"_s, m_clock.bootNow())
               .bind(u":id"_s, line.id.value)
               .run());
    return true;
}

Result<bool> ChangeTable::canReopen(const Moved &line)
{
    QString key;
    {
        auto rows = m_database.statement(kLineKeyOf).bind(u":id"_s, line.id.value).query();
        if (!rows)
            return rows.failure();
        // A local change is made with its creation or not at all: it takes a new plan.
        if (!rows->next() || rows->flag(1))
            return false;
        key = rows->text(0);
    }
    auto rows = m_database.statement(kOpenOther)
                    .bind(u":account"_s, line.account.value)
                    .bind(u":key"_s, key)
                    .bind(u":id"_s, line.id.value)
                    .query();
    if (!rows)
        return rows.failure();
    return rows->next() && rows->number(0) == 0;
}

Result<bool> ChangeTable::decideLine(BulkChangeId id, const Moved &line, PersonDecision decision,
    const QString &reason, const audit::Actor &actor)
{
    const auto event = eventFor(line, decision);
    if (!event)
        return event.failure();
    const auto to = next(line.from, *event);
    if (!to)
        return false;
    QString why = reason;
    if (!isSettled(*to)) {
        const auto free = canReopen(line);
        if (!free || !*free)
            return free;
        if (decision == PersonDecision::AskCarrier) {
            const auto asked = askAgain(line);
            if (!asked || !*asked)
                return asked;
        } else {
            LK_TRY(m_database.statement(kResetForResend).bind(u":id"_s, line.id.value).run());
        }
    } else if (*event == ChangeEvent::PersonSaysStepApplied) {
        LK_TRY(m_database.statement(kStepOn).bind(u":id"_s, line.id.value).run());
        why += u' '
            + QCoreApplication::translate("ChangeTable",
                "That was the first step, the other rate plan. The second one was not sent; a retry sends "
                "it.");
    }
    LK_TRY(moveLine(id, line, *event, *to, why, actor));
    return true;
}

Result<qint64> ChangeTable::decide(BulkChangeId id, const QList<DeviceChangeId> &lines,
    PersonDecision decision, const QString &reason, const audit::Actor &actor)
{
    const auto candidates = linesIn(id, statesOpenTo(decision));
    if (!candidates)
        return candidates.failure();
    const QSet<DeviceChangeId> wanted(lines.begin(), lines.end());
    qint64 moved = 0;
    for (const Moved &line : *candidates) {
        if (!wanted.isEmpty() && !wanted.contains(line.id))
            continue;
        const auto done = decideLine(id, line, decision, reason, actor);
        if (!done)
            return done.failure();
        moved += *done ? 1 : 0;
    }
    LK_TRY(refreshFinished(m_database, m_audit, m_changeSet, id, m_clock.utcNow()));
    return moved;
}

Result<QList<std::pair<BulkChangeId, ChangeTable::Moved>>> ChangeTable::theseLines(
    const QList<DeviceChangeId> &lines)
{
    auto rows = m_database.statement(kTheseOpenTo).bind(u":lines"_s, jsonOf(lines)).query();
    if (!rows)
        return rows.failure();
    QList<std::pair<BulkChangeId, Moved>> found;
    while (rows->next()) {
        if (const auto state = changeStateFromText(rows->text(3)))
            found.append({BulkChangeId{rows->number(4)},
                {DeviceChangeId{rows->number(0)}, AccountId{rows->number(1)}, rows->number(2), *state}});
    }
    return found;
}

Result<qint64> ChangeTable::decide(const QList<DeviceChangeId> &lines, PersonDecision decision,
    const QString &reason, const audit::Actor &actor)
{
    const auto found = theseLines(lines);
    if (!found)
        return found.failure();
    const QList<ChangeState> concerned = statesOpenTo(decision);
    QSet<BulkChangeId> touched;
    qint64 moved = 0;
    for (const auto &[change, line] : *found) {
        if (!concerned.contains(line.from))
            continue;
        const auto done = decideLine(change, line, decision, reason, actor);
        if (!done)
            return done.failure();
        if (!*done)
            continue;
        touched.insert(change);
        ++moved;
    }
    for (const BulkChangeId change : std::as_const(touched))
        LK_TRY(refreshFinished(m_database, m_audit, m_changeSet, change, m_clock.utcNow()));
    return moved;
}

} // namespace lk::store
