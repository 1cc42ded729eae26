// SPDX-License-Identifier: Apache-2.0
#include "core/planning/plan_file.h"
#include "core/planning/plan_groups.h"
#include "tests/unit/planning/planning_tests.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <tuple>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::planning;

namespace {

PlanRow rowWith(Verdict verdict, const QList<PlanReason> &reasons, qint64 number)
{
    PlanRow row;
    row.fileRow = number;
    row.ids.iccid = u"8901170200000000%1"_s.arg(number, 3, 10, QChar(u'0'));
    row.account = AccountId{1};
    row.carrier = Carrier::Jasper;
    row.verdict = verdict;
    row.reasons = reasons;
    row.before = LineState{DeviceStatus::Active, u"ACTIVATED"_s, u"P"_s, row.ids, 1000 + number};
    return row;
}

const PlanReason kFee{u"house.fee"_s, u"A fee is due."_s, u"Ask."_s, RuleLevel::Warn, RuleTopic::Fee};
const PlanReason kOdd{u"house.odd"_s, u"Odd."_s, u"Look."_s, RuleLevel::Warn};
const PlanReason kNote{u"house.note"_s, u"It counts."_s, {}, RuleLevel::Info, RuleTopic::Contract};
const PlanReason kStop{u"house.stop"_s, u"No."_s, u"Not."_s, RuleLevel::Block};

Plan samplePlan()
{
    Plan plan;
    plan.createdAt = 1'790'000'000'000;
    plan.createdBy = u"anna"_s;
    plan.spec = {.kind = ChangeKind::Suspend};
    plan.source = u"list.csv"_s;
    plan.accounts = {{AccountId{1}, Carrier::Jasper, u"Control Center"_s, QUrl(u"https://example.com"_s)}};
    plan.rows = {rowWith(Verdict::Change, {}, 1), rowWith(Verdict::Warning, {kNote, kFee}, 2),
        rowWith(Verdict::Warning, {kFee, kOdd}, 3), rowWith(Verdict::Blocked, {kFee, kStop}, 4),
        rowWith(Verdict::AlreadySo, {}, 5), rowWith(Verdict::Change, {kNote}, 6)};
    return plan;
}

/// The bytes a program before the second format wrote for a plan with one warning.
QByteArray firstFormat()
{
    const QByteArray body
        = "{\"accounts\":[],\"createdAt\":5,\"createdBy\":\"anna\",\"format\":\"lkplan/1\",\"planId\":\"p\","
          "\"reason\":\"\",\"rows\":2,\"source\":\"a.csv\",\"spec\":{\"kind\":\"suspend\"},\"tenant\":\"\"}\n"
          "{\"account\":1,\"carrier\":\"jasper\",\"iccid\":\"8901\",\"reasons\":[{\"fix\":\"\",\"rule\":\"a."
          "b\","
          "\"text\":\"T.\"}],\"row\":1,\"verdict\":\"warning\"}\n"
          "{\"account\":1,\"carrier\":\"jasper\",\"iccid\":\"8902\",\"reasons\":[{\"fix\":\"\",\"rule\":\"c."
          "d\","
          "\"text\":\"T.\"}],\"row\":2,\"verdict\":\"blocked\"}\n";
    const QByteArray print = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    return body + "{\"fingerprint\":\"" + print + "\"}\n";
}

} // namespace

void PlanFileTest::aPlanComesBackAsItWasFrozen()
{
    Plan plan = samplePlan();
    QVERIFY(
        acceptWarnings(plan, {{u"house.odd"_s, u"Meant"_s, 0}, {u"house.fee"_s, u" Agreed  by Kim "_s, 0}}));
    const QByteArray bytes = freeze(plan);
    const auto read = readPlan(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, plan);
    QCOMPARE(read->accepted.first(), (AcceptedWarning{u"house.fee"_s, u"Agreed by Kim"_s, 2}));
    QCOMPARE(freeze(plan), bytes);
}

/// Every byte of the file counts, in the header, the rows, the accepted warnings and the fingerprint itself.
void PlanFileTest::oneChangedByteIsRefused()
{
    Plan plan = samplePlan();
    QVERIFY(acceptWarnings(plan, {{u"house.fee"_s, u"Agreed"_s, 0}}));
    const QByteArray good = freeze(plan);
    QVERIFY(readPlan(good));
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad.at(i) ^ 0x01);
        QVERIFY2(!readPlan(bad), qPrintable(u"byte %1"_s.arg(i)));
    }
    for (const qsizetype size : {qsizetype{0}, qsizetype{1}, good.size() / 2, good.size() - 1})
        QVERIFY(!readPlan(good.left(size)));
    QVERIFY(!readPlan(good + '\n'));
    QVERIFY(!readPlan(good + "{}\n"));
    // A row taken out as a whole, with a fingerprint made for what is left.
    const qsizetype row = good.indexOf('\n') + 1;
    const qsizetype rest = good.indexOf('\n', row) + 1;
    const QByteArray body
        = good.left(row) + good.mid(rest, good.lastIndexOf('\n', good.size() - 2) + 1 - rest);
    const QByteArray print = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    QVERIFY(!readPlan(body + "{\"fingerprint\":\"" + print + "\"}\n"));
}

void PlanFileTest::acceptingAWarningGivesAnotherFingerprintOfTheSamePlan()
{
    Plan plan = samplePlan();
    std::ignore = freeze(plan);
    const QByteArray id = plan.planId;
    const QByteArray before = plan.fingerprint;
    QVERIFY(acceptWarnings(plan, {{u"house.fee"_s, u"Agreed"_s, 0}}));
    QVERIFY(plan.fingerprint.isEmpty());
    std::ignore = freeze(plan);
    QCOMPARE(plan.planId, id);
    QVERIFY(plan.fingerprint != before);
    const QByteArray agreed = plan.fingerprint;
    QVERIFY(acceptWarnings(plan, {{u"house.fee"_s, u"Another reason"_s, 0}}));
    std::ignore = freeze(plan);
    QVERIFY(plan.fingerprint != agreed);
}

void PlanFileTest::aPlanOfTheFirstFormatHasAllItsWarningsOpen()
{
    const auto plan = readPlan(firstFormat());
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    QCOMPARE(plan->rows.size(), 2);
    QCOMPARE(plan->rows.at(0).reasons.first().level, RuleLevel::Warn);
    QCOMPARE(plan->rows.at(1).reasons.first().level, RuleLevel::Block);
    QVERIFY(!checkAccepted(*plan));
    QVERIFY(checkAccepted(*plan).error().message.contains(u"a.b (1)"_s));
    QVERIFY(!checkAccepted(*plan).error().message.contains(u"c.d"_s));
    QByteArray newer = firstFormat();
    newer.replace("lkplan/1", "lkplan/9");
    QVERIFY(!readPlan(newer));
}

void PlanFileTest::warningsAreGroupedByRuleAndOnlyOfRowsThatAreSent()
{
    const Plan plan = samplePlan();
    const QList<RuleGroup> warnings = warningGroups(plan);
    QCOMPARE(warnings.size(), 2);
    QCOMPARE(warnings.at(0).rule, u"house.fee"_s);
    QCOMPARE(warnings.at(0).rows, 2);
    QCOMPARE(warnings.at(1).rule, u"house.odd"_s);
    const QList<RuleGroup> costs = costGroups(plan);
    QCOMPARE(costs.size(), 2);
    QCOMPARE(costs.at(0).rule, u"house.fee"_s); // fees first
    QCOMPARE(costs.at(0).rows, 2);
    QCOMPARE(costs.at(1).rule, u"house.note"_s);
    QCOMPARE(costs.at(1).rows, 2); // also of a row without a warning
}

void PlanFileTest::onlyWarningsThatAreThereAreAcceptedAndOnlyWithAReason()
{
    Plan plan = samplePlan();
    QVERIFY(!acceptWarnings(plan, {{u"house.fee"_s, u"  "_s, 0}}));
    QVERIFY(!acceptWarnings(plan, {{u"house.note"_s, u"A note needs nobody's word"_s, 0}}));
    QVERIFY(!acceptWarnings(plan, {{u"house.stop"_s, u"A block cannot be accepted away"_s, 0}}));
    QVERIFY(!acceptWarnings(plan, {{u"house.fee"_s, u"a"_s, 0}, {u"house.fee"_s, u"b"_s, 0}}));
    QVERIFY(plan.accepted.isEmpty());
    QVERIFY(acceptWarnings(plan, {{u"house.fee"_s, u"Agreed"_s, 0}}));
    QCOMPARE(openWarnings(plan).size(), 1);
    QVERIFY(checkAccepted(plan).error().message.contains(u"house.odd (1)"_s));
    QVERIFY(acceptWarnings(plan, plan.accepted + QList<AcceptedWarning>{{u"house.odd"_s, u"Meant"_s, 0}}));
    QVERIFY(checkAccepted(plan));
}

void PlanFileTest::everyRowHasOneVerdictAndTheCountsAddUp()
{
    QRandomGenerator dice(20261126);
    for (int round = 0; round < 50; ++round) {
        Plan plan;
        const int rows = dice.bounded(200);
        for (int i = 0; i < rows; ++i) {
            const auto verdict = static_cast<Verdict>(dice.bounded(4));
            QList<PlanReason> reasons;
            for (int n = dice.bounded(4); n > 0; --n)
                reasons.append({u"rule.%1"_s.arg(dice.bounded(5)), u"T."_s, {},
                    static_cast<RuleLevel>(dice.bounded(3)), static_cast<RuleTopic>(dice.bounded(3))});
            plan.rows.append(rowWith(verdict, reasons, i));
        }
        const VerdictCounts counts = plan.counts();
        QCOMPARE(counts.total(), rows);
        QCOMPARE(counts.change + counts.warning + counts.alreadySo + counts.blocked, rows);
        QCOMPARE(counts.willBeSent(),
            std::count_if(
                plan.rows.begin(), plan.rows.end(), [](const PlanRow &row) { return row.willBeSent(); }));
        for (const QList<RuleGroup> &groups : {warningGroups(plan), costGroups(plan)}) {
            for (const RuleGroup &group : groups)
                QVERIFY(group.rows > 0 && group.rows <= counts.willBeSent());
        }
        Plan read = plan;
        const auto again = readPlan(freeze(read));
        QVERIFY(again);
        QCOMPARE(again->counts(), counts);
        QCOMPARE(warningGroups(*again), warningGroups(plan));
    }
}
