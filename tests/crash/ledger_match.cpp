// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/ledger_match.h"

#include "core/domain/carrier.h"
#include "core/domain/change_state.h"
#include "core/domain/retry_policy.h"
#include "core/store/audit_table.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

constexpr char kAttempts[]
    = "SELECT CASE WHEN a.call_uuid <> '' THEN a.call_uuid || '/' || d.iccid ELSE a.uuid END, "
      "a.device_change_id, a.intent_at, a.fence, a.n FROM attempt a JOIN device_change d ON d.id = "
      "a.device_change_id ORDER BY a.device_change_id, a.n";
constexpr char kLines[] = "SELECT d.id, d.iccid, d.state, json_extract(c.spec, '$.planFirst') IS NOT NULL "
                          "FROM device_change d JOIN "
                          "bulk_change c ON c.id = d.change_id ORDER BY d.id";
constexpr char kLeftOver[]
    = "SELECT d.id, d.state, a.carrier, json_extract(c.spec, '$.kind'), d.sends, d.crashes, d.reason FROM "
      "device_change d JOIN bulk_change c ON c.id = d.change_id JOIN carrier_account a ON a.id = "
      "d.account_id "
      "WHERE d.state NOT IN ('succeeded', 'no-op', 'failed', 'cancelled')";

/// What the carrier did because of one attempt.
struct Attempt {
    QString line;
    UtcMs intentAt = 0;
    int arrived = 0; ///< taken on or refused
    int accepted = 0;
    int effects = 0;
};

QStringList readAttempts(store::Database &database, QHash<QString, Attempt> &attempts)
{
    QStringList broken;
    auto rows = database.statement(kAttempts).query();
    QString line;
    qint64 fence = 0;
    while (rows && rows->next()) {
        const bool same = line == rows->text(1);
        if (same && rows->number(3) <= fence)
            broken.append(u"I8: line %1 used the fence %2 again"_s.arg(line).arg(rows->number(3)));
        line = rows->text(1);
        fence = rows->number(3);
        attempts.insert(rows->text(0), {line, rows->number(2)});
    }
    return broken;
}

/// Reads one record into the attempt it belongs to; gives what is wrong with it.
QString take(const QJsonObject &record, QHash<QString, Attempt> &attempts)
{
    const QString kind = record.value("kind"_L1).toString();
    if (kind == "start"_L1)
        return {};
    const QString request = record.value("request"_L1).toString();
    // A call that names several lines is one attempt of each.
    auto found = attempts.find(request);
    if (found == attempts.end())
        found = attempts.find(request + u'/' + record.value("line"_L1).toString());
    if (found == attempts.end())
        return u"I4: the carrier has a request %1 for %2 that no stored intent explains"_s.arg(
            request, record.value("line"_L1).toString());
    Attempt &attempt = *found;
    const qint64 at
        = QDateTime::fromString(record.value("at"_L1).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
    if (at < attempt.intentAt)
        return u"I4: request %1 of line %2 came %3 ms before its intent"_s.arg(request, attempt.line)
            .arg(attempt.intentAt - at);
    attempt.effects += kind == "effect"_L1 ? 1 : 0;
    attempt.accepted += kind == "accepted"_L1 ? 1 : 0;
    attempt.arrived += kind == "accepted"_L1 || kind == "refused"_L1 ? 1 : 0;
    return {};
}

QStringList readLedgerInto(const QString &path, QHash<QString, Attempt> &attempts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {u"The ledger cannot be read"_s};
    QStringList broken;
    while (!file.atEnd()) {
        if (const QString wrong = take(QJsonDocument::fromJson(file.readLine()).object(), attempts);
            !wrong.isEmpty())
            broken.append(wrong);
    }
    return broken;
}

/// How many effective changes a line in this state must have had: at least and at most.
std::pair<int, int> effectsOf(ChangeState state)
{
    switch (state) {
    case ChangeState::Succeeded:
        return {1, 1};
    case ChangeState::NoOp:
    case ChangeState::Failed:
    case ChangeState::Cancelled:
        return {0, 0};
    case ChangeState::Held:
    case ChangeState::Waiting:
    case ChangeState::Claimed:
    case ChangeState::Sending:
    case ChangeState::AwaitingCarrier:
    case ChangeState::Verifying:
    case ChangeState::Unknown:
    case ChangeState::DeadLetter:
        return {0, 1};
    }
    return {0, 0};
}

} // namespace

QStringList checkEveryRequest(store::Database &database, const QString &ledger)
{
    QHash<QString, Attempt> attempts;
    QStringList broken = readAttempts(database, attempts);
    broken += readLedgerInto(ledger, attempts);
    QHash<QString, Attempt> ofLine;
    for (auto it = attempts.begin(); it != attempts.end(); ++it) {
        if (it->arrived > 1)
            broken.append(u"I2: line %1: request %2 reached the carrier %3 times"_s.arg(it->line, it.key())
                              .arg(it->arrived));
        ofLine[it->line].accepted += it->accepted;
        ofLine[it->line].effects += it->effects;
    }
    auto rows = database.statement(kLines).query();
    while (rows && rows->next()) {
        const Attempt done = ofLine.value(rows->text(0));
        const auto [least, most]
            = effectsOf(changeStateFromText(rows->text(2)).value_or(ChangeState::Cancelled));
        // Each of two steps is taken on once; a first step that was done stays also where the second failed.
        const int steps = rows->flag(3) ? 2 : 1;
        if (done.effects < least || done.effects > most + steps - 1 || done.accepted > steps)
            broken.append(u"I2: line %1 (%2) is %3; the carrier took it on %4 times and changed it %5 times"_s
                              .arg(rows->text(0), rows->text(1), rows->text(2))
                              .arg(done.accepted)
                              .arg(done.effects));
    }
    return broken;
}

QStringList checkSettledWithReason(store::Database &database)
{
    const RetryPolicy policy;
    QStringList broken;
    auto rows = database.statement(kLeftOver).query();
    while (rows && rows->next()) {
        const auto state = changeStateFromText(rows->text(1));
        const ChangeKind kind = changeKindFromText(rows->text(3)).value_or(ChangeKind::Suspend);
        const bool usedUp
            = rows->integer(4) >= policy.sendLimit(kind) || rows->integer(5) >= policy.crashesBeforeGivingUp;
        // Other identifiers are never given twice by themselves: what was not proved is left to a person.
        const bool noProof = kind == ChangeKind::ChangeIdentifier
            || (isDangerous(kind) && rows->text(2) == toText(Carrier::ThingSpace));
        const bool explained = !rows->text(6).isEmpty()
            && ((state == ChangeState::DeadLetter && usedUp) || (state == ChangeState::Unknown && noProof));
        if (!explained)
            broken.append(u"I3: line %1 is left %2 (%3 %4, %5 sends, %6 crashes: %7)"_s.arg(rows->text(0),
                rows->text(1), rows->text(2), rows->text(3), rows->text(4), rows->text(5), rows->text(6)));
    }
    return broken;
}

QStringList checkNoStepIsMissing(store::Database &database)
{
    QStringList broken;
    QHash<QString, QString> states;
    const auto walked = store::walkAudit(database, [&](const audit::AuditEntry &entry) {
        if (entry.objectType != "line"_L1 || entry.action == "line.stale-result"_L1)
            return true;
        const QString before = states.value(entry.objectId, entry.fromState);
        if (before != entry.fromState)
            broken.append(
                u"I5: line %1 leaves %2 in audit row %3, it was %4"_s.arg(entry.objectId, entry.fromState)
                    .arg(entry.seq)
                    .arg(before));
        states.insert(entry.objectId, entry.toState);
        return true;
    });
    if (!walked)
        broken.append(u"I5: the audit cannot be read"_s);
    return broken;
}

QStringList storyOf(store::Database &database, const QString &lineId)
{
    QStringList story;
    const auto rows = store::readAudit(database, {.objectType = u"line"_s, .objectId = lineId});
    if (!rows)
        return story;
    for (const audit::AuditEntry &entry : *rows)
        story.prepend(u"    %1 %2 %3 → %4 %5 %6"_s.arg(entry.seq).arg(
            entry.action, entry.fromState, entry.toState, entry.attemptId, entry.reason));
    return story;
}

} // namespace lk::test
