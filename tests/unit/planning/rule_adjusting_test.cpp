// SPDX-License-Identifier: Apache-2.0
#include "core/planning/rule_book.h"
#include "core/planning/rule_judge.h"
#include "tests/unit/planning/planning_tests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::planning;

namespace {

const QString kRule = u"thingspace.suspension-extends-contract"_s;

void writeAdjustmentsFile(const QTemporaryDir &dir, const QByteArray &text)
{
    QFile file(dir.filePath(u"adjustments.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("The test's own file cannot be written");
}

PlanRow judgedSuspension(const RuleBook &book)
{
    PlanRow row;
    row.carrier = Carrier::ThingSpace;
    row.verdict = Verdict::Change;
    row.ids.iccid = u"89148000000000000003"_s;
    row.before = LineState{DeviceStatus::Active, u"active"_s, u"P"_s, row.ids, 1};
    const ChangeSpec suspend{.kind = ChangeKind::Suspend};
    RuleJudge(book, 1'790'000'000'000).judgeRules(row, factsOf(row, suspend, {}));
    return row;
}

} // namespace

void RuleAdjustingTest::theHouseChangesALevelAndTakesItBack()
{
    QTemporaryDir dir;
    QCOMPARE(judgedSuspension(rulesInForce(dir.path())->book).verdict, Verdict::Change);
    QVERIFY(adjustRule(dir.path(), kRule, RuleAdjustment{kRule, RuleLevel::Warn, u"Ask sales"_s}));
    const auto warned = rulesInForce(dir.path());
    QCOMPARE(warned->trouble, QString());
    QCOMPARE(warned->book.rule(kRule)->level, RuleLevel::Warn);
    QCOMPARE(warned->book.rule(kRule)->writtenLevel, RuleLevel::Info);
    QCOMPARE(warned->book.rule(kRule)->adjustment->reason, u"Ask sales"_s);
    const PlanRow row = judgedSuspension(warned->book);
    QCOMPARE(row.verdict, Verdict::Warning);
    QCOMPARE(row.reasons.last().topic, RuleTopic::Contract);
    QVERIFY(adjustRule(dir.path(), kRule, std::nullopt));
    QCOMPARE(judgedSuspension(rulesInForce(dir.path())->book).verdict, Verdict::Change);
}

void RuleAdjustingTest::aRuleThatIsSwitchedOffStaysInTheBookAndFiresOnNoRow()
{
    QTemporaryDir dir;
    QVERIFY(adjustRule(dir.path(), kRule, RuleAdjustment{kRule, std::nullopt, u"Our contract has none"_s}));
    const auto rules = rulesInForce(dir.path());
    QVERIFY(rules->book.rule(kRule));
    QVERIFY(rules->book.rule(kRule)->isOff());
    const PlanRow row = judgedSuspension(rules->book);
    for (const PlanReason &reason : row.reasons)
        QVERIFY(reason.rule != kRule);
    // Its examples are still about what is written.
    QVERIFY(failedExamples(rules->book.rules()).isEmpty());
    const QFileDevice::Permissions permissions = QFile::permissions(dir.filePath(u"adjustments.json"_s));
    QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void RuleAdjustingTest::anAdjustmentNeedsARuleAndAReason()
{
    QTemporaryDir dir;
    QVERIFY(!adjustRule(dir.path(), u"no.such"_s, RuleAdjustment{u"no.such"_s, RuleLevel::Warn, u"x"_s}));
    QVERIFY(!adjustRule(dir.path(), kRule, RuleAdjustment{kRule, RuleLevel::Warn, u"  "_s}));
    QVERIFY(!QFile::exists(dir.filePath(u"adjustments.json"_s)));
    writeAdjustmentsFile(dir, "[{\"adjust\": \"caps.swaps\", \"level\": \"loud\", \"reason\": \"x\"}]");
    QVERIFY(rulesInForce(dir.path())->trouble.contains(u"level"_s));
    // What cannot be read is not written over.
    QVERIFY(!adjustRule(dir.path(), kRule, RuleAdjustment{kRule, RuleLevel::Warn, u"x"_s}));
}

void RuleAdjustingTest::aBadFileIsNamedWithItsLine()
{
    QTemporaryDir dir;
    writeAdjustmentsFile(dir,
        "[\n{\"adjust\": \"caps.swaps\",\n \"level\": \"off\", \"reason\": \"]{\\\" x\"},\n"
        "{\"adjust\": \"caps.deactivations\", \"level\": \"off\"}\n]");
    const QString wrong = rulesInForce(dir.path())->trouble;
    QVERIFY2(wrong.contains(u"adjustments.json"_s) && wrong.contains(u"line 4"_s), qPrintable(wrong));
    QVERIFY2(wrong.contains(u"#2 caps.deactivations: reason"_s), qPrintable(wrong));
    writeAdjustmentsFile(dir, "[\n{\"adjust\": \"caps.swaps\",\n\n \"level\" \"off\"}]");
    QVERIFY2(rulesInForce(dir.path())->trouble.contains(u"line 4"_s),
        qPrintable(rulesInForce(dir.path())->trouble));
}
