// SPDX-License-Identifier: Apache-2.0
#include "tests/support/invariants.h"

#include "core/domain/change_state.h"
#include "core/domain/retry_policy.h"
#include "core/sandbox/practice_line.h"
#include "core/store/audit_table.h"
#include "core/store/change_reading.h"
#include "tests/support/practice_world.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

constexpr char kItems[] = "SELECT d.id, d.iccid, d.state, d.sends, d.attempts, c.spec, d.row_no, d.change_id "
                          "FROM device_change d JOIN "
                          "bulk_change c ON c.id = d.change_id ORDER BY d.id";
constexpr char kCountFolds[]
    = "SELECT d.change_id, d.state, count(*), coalesce((SELECT n FROM change_count k WHERE k.change_id = "
      "d.change_id AND k.account_id = d.account_id "
      "AND k.state = d.state), -1) FROM device_change d GROUP BY d.change_id, d.account_id, d.state";
constexpr char kRowGaps[] = "SELECT change_id, count(*), max(row_no) + 1, max(id) - min(id) + 1 FROM "
                            "device_change GROUP BY change_id";
constexpr char kTwiceOpen[]
    = "SELECT account_id, line_key, count(*) FROM device_change WHERE state IN ('waiting', "
      "'claimed', "
      "'sending', 'awaiting-carrier', 'verifying') GROUP BY account_id, line_key HAVING count(*) > 1";
constexpr char kTooManySends[] = "SELECT d.id, d.sends, c.spec FROM device_change d JOIN bulk_change c ON "
                                 "c.id = d.change_id WHERE d.sends > 2";
constexpr char kUnsettled[]
    = "SELECT id, state FROM device_change WHERE state NOT IN ('succeeded', 'no-op', 'failed', 'cancelled')";

/// Moves that are no transition of a line in flight but its first entry.
bool isFirstEntry(const audit::AuditEntry &entry)
{
    return entry.action == "line.created"_L1;
}

} // namespace

QStringList checkNothingLost(store::Database &database)
{
    QStringList broken;
    {
        auto rows = database.statement(kRowGaps).query();
        while (rows && rows->next()) {
            if (rows->number(1) != rows->number(2) || rows->number(1) != rows->number(3))
                broken.append(u"I1: change %1 has gaps in its rows"_s.arg(rows->number(0)));
        }
    }
    auto rows = database.statement(kCountFolds).query();
    while (rows && rows->next()) {
        if (rows->number(2) != rows->number(3))
            broken.append(u"I1: change %1 counts %2 lines as %3, there are %4"_s.arg(rows->number(0))
                              .arg(rows->number(3))
                              .arg(rows->text(1))
                              .arg(rows->number(2)));
    }
    return broken;
}

QStringList checkNothingTwice(store::Database &database, const QString &ledger)
{
    const LedgerTruth truth = readLedger(ledger);
    QStringList broken;
    QHash<QString, int> allowed;
    auto rows = database.statement(kItems).query();
    while (rows && rows->next()) {
        const QString iccid = rows->text(1);
        const auto state = changeStateFromText(rows->text(2));
        const int effects = truth.effects.value(iccid);
        ++allowed[iccid];
        if (state == ChangeState::Succeeded && effects < 1)
            broken.append(
                u"I2: line %1 (%2) says succeeded, the carrier never changed it"_s.arg(rows->number(0))
                    .arg(iccid));
        if ((state == ChangeState::Failed || state == ChangeState::Cancelled)
            && effects > allowed.value(iccid) - 1)
            broken.append(u"I2: line %1 (%2) says %3, the carrier changed it"_s.arg(rows->number(0))
                              .arg(iccid, rows->text(2)));
    }
    for (auto it = truth.effects.begin(); it != truth.effects.end(); ++it) {
        if (it.value() > allowed.value(it.key()))
            broken.append(u"I2: the carrier changed %1 %2 times, asked for %3"_s.arg(it.key())
                              .arg(it.value())
                              .arg(allowed.value(it.key())));
    }
    return broken;
}

QStringList checkAllSettled(store::Database &database)
{
    QStringList broken;
    auto rows = database.statement(kUnsettled).query();
    while (rows && rows->next())
        broken.append(u"I3: line %1 is left %2"_s.arg(rows->number(0)).arg(rows->text(1)));
    return broken;
}

QStringList checkAuditTellsAll(store::Database &database)
{
    QStringList broken;
    const auto report = store::verifyChain(database);
    if (!report || report->fault)
        broken.append(u"I5: the audit chain is broken at %1"_s.arg(report ? report->fault->seq : -1));
    QHash<QString, QString> replayed;
    const auto walked = store::walkAudit(database, [&](const audit::AuditEntry &entry) {
        if (entry.objectType == "line"_L1)
            replayed.insert(entry.objectId, entry.toState);
        return true;
    });
    if (!walked)
        broken.append(u"I5: the audit cannot be read"_s);
    auto rows = database.statement(kItems).query();
    while (rows && rows->next()) {
        const QString told = replayed.value(rows->text(0), toText(ChangeState::Waiting));
        if (told != rows->text(2))
            broken.append(u"I5: line %1 is %2, its audit says %3"_s.arg(rows->text(0), rows->text(2), told));
    }
    return broken;
}

QStringList checkOnlyKnownTransitions(store::Database &database)
{
    QStringList broken;
    const auto walked = store::walkAudit(database, [&broken](const audit::AuditEntry &entry) {
        if (entry.objectType != "line"_L1 || entry.fromState == entry.toState || isFirstEntry(entry))
            return true;
        const bool listed
            = std::any_of(kTransitions.begin(), kTransitions.end(), [&entry](const Transition &known) {
                  return toText(known.from) == entry.fromState && toText(known.to) == entry.toState
                      && u"line."_s + toText(known.event) == entry.action;
              });
        if (!listed)
            broken.append(u"I6: audit row %1: %2 from %3 to %4"_s.arg(entry.seq).arg(
                entry.action, entry.fromState, entry.toState));
        return true;
    });
    if (!walked)
        broken.append(u"I6: the audit cannot be read"_s);
    return broken;
}

QStringList checkOneOpenPerLine(store::Database &database)
{
    QStringList broken;
    auto rows = database.statement(kTwiceOpen).query();
    while (rows && rows->next())
        broken.append(u"I7: line %1 is open %2 times"_s.arg(rows->text(1)).arg(rows->number(2)));
    return broken;
}

QStringList checkSendLimits(store::Database &database)
{
    QStringList broken;
    const RetryPolicy policy;
    auto rows = database.statement(kTooManySends).query();
    while (rows && rows->next()) {
        const bool dangerous = rows->text(2).contains(u"activate"_s);
        if (rows->integer(1) > (dangerous ? policy.sendsOfDangerousKind : policy.sendsOfSafeKind))
            broken.append(u"I15: line %1 was sent %2 times"_s.arg(rows->text(0)).arg(rows->integer(1)));
    }
    return broken;
}

QStringList checkNoSecretIn(const QString &folder)
{
    using namespace sandbox::practice;
    QList<QByteArray> secrets;
    for (const QLatin1StringView secret : {kThingSpaceClientSecret, kThingSpacePassword, kJasperApiKey,
             kJasperSoapPassword, kJasperLicenseKey, kTelegenceAppSecret})
        secrets.append(QByteArray(secret.data(), secret.size()));
    const auto pair = [](QLatin1StringView user, QLatin1StringView secret) -> QByteArray {
        return QByteArray(user.data(), user.size()) + ':' + QByteArray(secret.data(), secret.size());
    };
    // Without the last characters, which depend on the padding.
    secrets.append(pair(kThingSpaceClientId, kThingSpaceClientSecret).toBase64().chopped(4));
    secrets.append(pair(kJasperUser, kJasperApiKey).toBase64().chopped(4));
    QStringList broken;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            broken.append(u"I13: %1 cannot be read"_s.arg(file.fileName()));
            continue;
        }
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : std::as_const(secrets)) {
            if (content.contains(secret))
                broken.append(u"I13: %1 holds \"%2\""_s.arg(file.fileName(), QString::fromLatin1(secret)));
        }
    }
    return broken;
}

QStringList brokenInvariants(store::Database &database, const QString &ledger, bool quiet)
{
    QStringList broken = checkNothingLost(database) + checkNothingTwice(database, ledger)
        + checkAuditTellsAll(database) + checkOnlyKnownTransitions(database) + checkOneOpenPerLine(database)
        + checkSendLimits(database);
    if (quiet)
        broken += checkAllSettled(database);
    return broken;
}

bool invariantsHold(store::Database &database, const QString &ledger)
{
    const QStringList broken = brokenInvariants(database, ledger);
    for (const QString &line : broken)
        qWarning("%s", qUtf8Printable(line));
    return broken.isEmpty();
}

} // namespace lk::test
