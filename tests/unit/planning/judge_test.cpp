// SPDX-License-Identifier: Apache-2.0
#include "core/planning/judge.h"
#include "core/planning/rule_judge.h"
#include "tests/unit/planning/planning_tests.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::planning;

namespace {

constexpr UtcMs kNow = 1'790'000'000'000;

Rule madeRule(const QString &id, RuleLevel level, const QByteArray &when)
{
    auto condition = RuleCondition::fromJson(QJsonDocument::fromJson(when).object());
    if (!condition)
        qFatal("%s", qUtf8Printable(condition.error().message));
    Rule rule;
    rule.id = id;
    rule.level = level;
    rule.text = u"Text of {iccid}, now {status}."_s;
    rule.fix = u"Fix."_s;
    rule.validFrom = QDate(2024, 1, 1);
    rule.carriers = {Carrier::Jasper};
    rule.kinds = {ChangeKind::Suspend};
    rule.when = std::move(*condition);
    return rule;
}

Rule activeRule(const QString &id, RuleLevel level)
{
    return madeRule(id, level, R"({"member": "status", "is": "active"})");
}

PlanRow activeRow()
{
    PlanRow row;
    row.carrier = Carrier::Jasper;
    row.verdict = Verdict::Change;
    row.ids.iccid = u"8901170200000000011"_s;
    row.before = LineState{DeviceStatus::Active, u"ACTIVATED"_s, u"P"_s, row.ids, 1};
    return row;
}

const ChangeSpec kSuspend{.kind = ChangeKind::Suspend};

PlanRow judgedBy(const QList<Rule> &rules, PlanRow row)
{
    RuleJudge(RuleBook(rules), kNow).judgeRules(row, factsOf(row, kSuspend, {}));
    return row;
}

} // namespace

void RuleJudgeTest::eachLevelHasItsVerdict()
{
    const PlanRow info = judgedBy({activeRule(u"a"_s, RuleLevel::Info)}, activeRow());
    QCOMPARE(info.verdict, Verdict::Change);
    QCOMPARE(info.reasons.size(), 1);
    const PlanRow warn = judgedBy({activeRule(u"a"_s, RuleLevel::Warn)}, activeRow());
    QCOMPARE(warn.verdict, Verdict::Warning);
    const PlanRow block = judgedBy({activeRule(u"a"_s, RuleLevel::Block)}, activeRow());
    QCOMPARE(block.verdict, Verdict::Blocked);
    QCOMPARE(block.reasons.first().rule, u"a"_s);
    QCOMPARE(block.reasons.first().fix, u"Fix."_s);
    // What decides stands last.
    const PlanRow both
        = judgedBy({activeRule(u"a"_s, RuleLevel::Block), activeRule(u"b"_s, RuleLevel::Info)}, activeRow());
    QCOMPARE(both.reasons.last().rule, u"a"_s);
    QCOMPARE(both.reasons.size(), 2);
    Rule other = activeRule(u"a"_s, RuleLevel::Block);
    other.carriers = {Carrier::Telegence};
    QCOMPARE(judgedBy({other}, activeRow()), activeRow());
}

void RuleJudgeTest::aRowThatIsAlreadySoIsLeftAlone()
{
    PlanRow row = activeRow();
    row.verdict = Verdict::AlreadySo;
    QCOMPARE(judgedBy({activeRule(u"a"_s, RuleLevel::Block)}, row), row);
    row = activeRow();
    block(row, u"row.other-action"_s, u"Blocked before."_s);
    QCOMPARE(judgedBy({activeRule(u"a"_s, RuleLevel::Block)}, row), row);
}

void RuleJudgeTest::theRuleTakesTheWordFromTheStatusCheck()
{
    PlanRow row = activeRow();
    row.carrier = Carrier::ThingSpace;
    row.ids.msisdn = u"5555550101"_s;
    const ChangeSpec deactivate{.kind = ChangeKind::Deactivate};
    judgeReading(row, deactivate, LineState{DeviceStatus::Suspended, u"suspend"_s, u"P"_s, row.ids, 1});
    QCOMPARE(row.verdict, Verdict::Blocked);
    QCOMPARE(row.reasons.last().rule, u"carrier.restore_first"_s);
    const auto book = builtInRules();
    QVERIFY(book);
    RuleJudge(*book, kNow).judgeRules(row, factsOf(row, deactivate, {}));
    QCOMPARE(row.verdict, Verdict::Blocked);
    QCOMPARE(row.reasons.size(), 1);
    QCOMPARE(row.reasons.first().rule, u"thingspace.restore-first"_s);
}

void RuleJudgeTest::theOrderOfRulesDoesNotChangeTheVerdict()
{
    QRandomGenerator random(20'261'125);
    constexpr std::array kLevels{RuleLevel::Block, RuleLevel::Warn, RuleLevel::Info};
    for (int round = 0; round < 300; ++round) {
        QList<Rule> rules;
        const int count = random.bounded(1, 7);
        for (int i = 0; i < count; ++i) {
            const bool fires = random.bounded(2) == 0;
            rules.append(madeRule(u"r%1"_s.arg(i), kLevels[std::size_t(random.bounded(3))],
                fires ? R"({"member": "status", "is": "active"})"
                      : R"({"member": "zipCode", "present": true})"));
        }
        const PlanRow first = judgedBy(rules, activeRow());
        std::shuffle(rules.begin(), rules.end(), random);
        // The ids decide in what order rules stand in a book: other ids, another order.
        for (qsizetype i = 0; i < rules.size(); ++i)
            rules[i].id = u"s%1"_s.arg(i);
        const PlanRow second = judgedBy(rules, activeRow());
        QCOMPARE(second.verdict, first.verdict);
        QCOMPARE(second.reasons.size(), first.reasons.size());
    }
}

void RuleJudgeTest::aTestOfSomethingUnknownDoesNotHold()
{
    const auto fires = [](const QByteArray &when) {
        return !judgedBy({madeRule(u"a"_s, RuleLevel::Warn, when)}, activeRow()).reasons.isEmpty();
    };
    QVERIFY(!fires(R"({"member": "zipCode", "notIn": ["30303"]})"));
    QVERIFY(!fires(R"({"member": "zipCode", "matches": "digits"})"));
    QVERIFY(!fires(R"({"member": "newIccid", "sameAs": "newImei"})"));
    QVERIFY(!fires(R"({"member": "daysSuspended", "atMost": 1000})"));
    QVERIFY(fires(R"({"member": "zipCode", "present": false})"));
    QVERIFY(fires(R"({"not": {"member": "daysSuspended", "atMost": 1000}})"));
}

void RuleJudgeTest::aRuleIsNotUsedBeforeItsDay()
{
    Rule rule = activeRule(u"a"_s, RuleLevel::Block);
    rule.validFrom = QDateTime::fromMSecsSinceEpoch(kNow, Qt::UTC).date().addDays(1);
    QCOMPARE(judgedBy({rule}, activeRow()).verdict, Verdict::Change);
    rule.validFrom = rule.validFrom.addDays(-1);
    QCOMPARE(judgedBy({rule}, activeRow()).verdict, Verdict::Blocked);
}

void RuleJudgeTest::theRowsValuesStandInTheText()
{
    const PlanRow row = judgedBy({activeRule(u"a"_s, RuleLevel::Info)}, activeRow());
    QCOMPARE(row.reasons.first().text, u"Text of 8901170200000000011, now active."_s);
    RuleFacts facts;
    facts.of(RuleNumber::ActionsLastDay) = 6;
    QCOMPARE(filledIn(u"{actionsLastDay} of {zipCode}, {"_s, facts), u"6 of ?, {"_s);
    // What stands in a value is never taken for a member.
    facts.of(RuleText::ZipCode) = u"{iccid}"_s;
    QCOMPARE(filledIn(u"At {zipCode}."_s, facts), u"At {iccid}."_s);
}

void RuleJudgeTest::aMillionRowsAreJudgedInSeconds()
{
    const auto book = builtInRules();
    QVERIFY(book);
    const RuleJudge judge(*book, kNow);
    const PlanRow row = activeRow();
    QElapsedTimer timer;
    timer.start();
    qint64 noted = 0;
    for (int i = 0; i < 1'000'000; ++i) {
        PlanRow mine = row;
        judge.judgeRules(mine, factsOf(mine, kSuspend, {.past = {}, .linesOfKind = 1'000'000, .today = {}}));
        noted += mine.reasons.size();
    }
    qInfo("1,000,000 rows in %lld ms", timer.elapsed());
    QCOMPARE(noted, 1'000'000);
    // Wide enough for a debug build on a busy machine; a reading of JSON per row would take minutes.
    QVERIFY(timer.elapsed() < 60'000);
}
