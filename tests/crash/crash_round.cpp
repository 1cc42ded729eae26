// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/crash_round.h"

#include "core/sandbox/inventory.h"
#include "tests/crash/ledger_match.h"
#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

constexpr int kDevices = 3 * kLinesPerCarrier;
constexpr int kSwaps = 20;
constexpr int kStoriesShown = 3;
constexpr char kOutcomes[]
    = "SELECT d.state || CASE WHEN d.state IN ('failed', 'unknown', 'dead-letter') THEN ' (' || a.carrier || "
      "' ' || "
      "json_extract(c.spec, '$.kind') || ' ' || d.error_code || ': ' || d.reason || ')' ELSE '' END AS "
      "outcome, count(*) FROM "
      "device_change d JOIN bulk_change c ON c.id = d.change_id JOIN carrier_account a ON a.id = "
      "d.account_id GROUP BY outcome";

constexpr char kRequests[]
    = "SELECT count(DISTINCT CASE WHEN call_uuid <> '' THEN call_uuid ELSE uuid END) FROM attempt";

/// Gives free SIMs to the first lines of a carrier; empty if it has none.
QString swapList(sandbox::PracticeCarrier practice, quint64 seed)
{
    const auto sims = sandbox::freeSims(practice, kDevices, seed, kSwaps);
    QString list = sims.isEmpty() ? QString() : u"iccid,imei,msisdn,new iccid\n"_s;
    for (int i = 0; i < sims.size(); ++i) {
        const auto line = sandbox::practiceLine(practice, i);
        list += QStringList{line.iccid, line.imei, line.msisdn, sims.at(i).iccid}.join(u',') + u'\n';
    }
    return list;
}

QStringList brokenAtAnyTime(store::Database &database, const QString &ledger)
{
    return checkNothingLost(database) + checkEveryRequest(database, ledger) + checkAuditTellsAll(database)
        + checkNoStepIsMissing(database) + checkOnlyKnownTransitions(database) + checkOneOpenPerLine(database)
        + checkSendLimits(database);
}

} // namespace

QList<Step> stepsOf(int round, quint64 seed)
{
    using sandbox::PracticeCarrier;
    const std::array<std::pair<Carrier, PracticeCarrier>, 3> carriers{
        std::pair{Carrier::ThingSpace, PracticeCarrier::ThingSpace},
        std::pair{Carrier::Jasper, PracticeCarrier::Jasper},
        std::pair{Carrier::Telegence, PracticeCarrier::Telegence}};
    const auto &[carrier, practice] = carriers.at(static_cast<std::size_t>(round) % carriers.size());
    const Step suspend{{.kind = ChangeKind::Suspend}, std::nullopt};
    const Step restore{{.kind = ChangeKind::Restore}, std::nullopt};
    const Step deactivate{{.kind = ChangeKind::Deactivate}, std::nullopt};
    const Step plan{
        {.kind = ChangeKind::ChangeRatePlan, .ratePlan = sandbox::practicePlans(practice).at(1)}, carrier};
    const Step activate{{.kind = ChangeKind::Activate,
                            .ratePlan = sandbox::practicePlans(PracticeCarrier::ThingSpace).at(1),
                            .zipCode = u"98801"_s},
        Carrier::ThingSpace};
    const auto &[swapped, swappedHere] = carriers.at(static_cast<std::size_t>(round / 3) % carriers.size());
    const Step swap{{.kind = ChangeKind::ChangeIdentifier}, swapped, swapList(swappedHere, seed)};
    const Step planThenSuspend{
        {.kind = ChangeKind::Suspend, .planFirst = sandbox::practicePlans(PracticeCarrier::Jasper).at(0)},
        Carrier::Jasper};
    if (round % 3 == 2)
        return swap.list.isEmpty() ? QList<Step>{planThenSuspend, restore}
                                   : QList<Step>{swap, planThenSuspend, restore};
    return round % 3 == 0 ? QList<Step>{suspend, restore, plan, deactivate}
                          : QList<Step>{deactivate, activate, plan, suspend};
}

Round::Round(quint64 seed)
    : carriers(m_folder.path(), seed, kDevices),
      installation(m_folder.path())
{
}

Result<void> Round::setUp()
{
    LK_TRY(carriers.start());
    return installation.setUp(carriers);
}

QStringList Round::brokenSoFar()
{
    const auto database = store::Database::open(installation.database(), store::OpenMode::ReadOnly);
    if (!database)
        return {database.error().message};
    const auto check = (*database)->text(u"PRAGMA quick_check(1)"_s);
    if (!check || *check != "ok"_L1)
        return {u"The file is damaged: %1"_s.arg(check ? *check : check.error().detail)};
    return brokenAtAnyTime(**database, carriers.ledger());
}

QStringList Round::broken()
{
    const auto database = store::Database::open(installation.database(), store::OpenMode::ReadOnly);
    if (!database)
        return {database.error().message};
    store::Database &db = **database;
    QStringList all = brokenAtAnyTime(db, carriers.ledger()) + checkSettledWithReason(db)
        + checkNoSecretIn(QFileInfo(installation.database()).path());
    m_folder.setAutoRemove(all.isEmpty() && !qEnvironmentVariableIsSet("LK_CRASH_KEEP"));
    if (all.isEmpty())
        return all;
    all.append(u"Kept in %1"_s.arg(m_folder.path()));
    static const QRegularExpression kLine(u"line (\\d+)"_s);
    for (qsizetype i = 0; i < qMin(all.size(), qsizetype{kStoriesShown}); ++i) {
        const auto match = kLine.match(all.at(i));
        if (match.hasMatch())
            all += QStringList{u"  Line %1:"_s.arg(match.captured(1))} + storyOf(db, match.captured(1));
    }
    return all;
}

bool Round::diesAt(const QString &point)
{
    QProcess worker;
    installation.startWorker(worker, point);
    return endOf(worker, 60'000).killed;
}

qint64 Round::requestsSent() const
{
    const auto database = store::Database::open(installation.database(), store::OpenMode::ReadOnly);
    const auto sent = database ? (*database)->number(QString::fromLatin1(kRequests)) : database.failure();
    return sent ? *sent : 0;
}

void Round::countStates(QMap<QString, qint64> &counts)
{
    const auto database = store::Database::open(installation.database(), store::OpenMode::ReadOnly);
    if (!database)
        return;
    auto rows = (*database)->statement(kOutcomes).query();
    while (rows && rows->next())
        counts[rows->text(0)] += rows->number(1);
}

} // namespace lk::test
