// SPDX-License-Identifier: Apache-2.0
#include "core/planning/rule_book.h"
#include "tests/unit/planning/planning_tests.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::planning;

namespace {

/// A good rule, one member per line, so that a test can spoil one.
QString goodRule()
{
    return uR"({"id": "house.rule", "level": "warn", "validFrom": "2024-01-01",
"carriers": ["jasper"], "kinds": ["suspend"],
"text": "Text.", "fix": "Fix.", "source": "House",
"when": {"member": "status", "is": "active"},
"mustFire": [{"carrier": "jasper", "kind": "suspend", "status": "active"}],
"mustNotFire": [{"carrier": "jasper", "kind": "suspend"}]})"_s;
}

QString writeRules(const QTemporaryDir &dir, const QString &name, const QString &text)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("The test's own file cannot be written");
    return file.fileName();
}

} // namespace

void RuleFilesTest::everyExampleOfEveryBuiltInRuleHolds()
{
    const auto book = builtInRules();
    QVERIFY2(book, book ? "" : qPrintable(book.error().message));
    QVERIFY(book->rules().size() >= 50);
    QStringList wrong;
    for (const FailedExample &failed : failedExamples(book->rules()))
        wrong.append(displayText(failed));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void RuleFilesTest::theHousesExampleFileIsGood()
{
    const auto rules = loadRules(QStringLiteral(LK_RULES_DIR) + u"/examples/house.json"_s);
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().message));
    QVERIFY(failedExamples(*rules).isEmpty());
}

void RuleFilesTest::aRuleThatDoesNotDoWhatItsExamplesSayIsNamed()
{
    QTemporaryDir dir;
    const QString text = goodRule().replace(u"\"is\": \"active\""_s, u"\"is\": \"suspended\""_s);
    const auto rules = loadRules(writeRules(dir, u"a.json"_s, u"[%1]"_s.arg(text)));
    QVERIFY(rules);
    const QList<FailedExample> failed = failedExamples(*rules);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first(), (FailedExample{.rule = u"house.rule"_s, .mustFire = true, .number = 1}));
}

void RuleFilesTest::examplesHoldBeforeTheirRuleIsInForce()
{
    QTemporaryDir dir;
    const QString text = goodRule().replace(u"2024-01-01"_s, u"2199-01-01"_s);
    const auto rules = loadRules(writeRules(dir, u"a.json"_s, u"[%1]"_s.arg(text)));
    QVERIFY(rules);
    QVERIFY(failedExamples(*rules).isEmpty());
    QVERIFY(!rules->first().fires(rules->first().mustFire.first().facts, 1'790'000'000'000));
}

void RuleFilesTest::whatIsNotDocumentedIsRefusedWithItsRule_data()
{
    QTest::addColumn<QString>("good");
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("named");
    const QString when = u"{\"member\": \"status\", \"is\": \"active\"}"_s;
    QTest::newRow("an unknown member") << u"\"fix\""_s << u"\"note\": \"x\", \"fix\""_s << u"note"_s;
    QTest::newRow("a missing member") << u"\"source\": \"House\","_s << QString() << u"source"_s;
    QTest::newRow("a bad level") << u"\"warn\""_s << u"\"stop\""_s << u"level"_s;
    QTest::newRow("a bad day") << u"2024-01-01"_s << u"2024-13-01"_s << u"validFrom"_s;
    QTest::newRow("a bad carrier") << u"[\"jasper\"]"_s << u"[\"vodafone\"]"_s << u"carriers"_s;
    QTest::newRow("no kind") << u"[\"suspend\"]"_s << u"[]"_s << u"kinds"_s;
    QTest::newRow("no sentence") << u"Text."_s << u"Text"_s << u"text"_s;
    QTest::newRow("an unknown placeholder") << u"Text."_s << u"Text {sim}."_s << u"text"_s;
    QTest::newRow("a bad id") << u"house.rule"_s << u"House Rule"_s << u"id"_s;
    QTest::newRow("an unknown fact") << when << u"{\"member\": \"colour\", \"is\": \"red\"}"_s << u"colour"_s;
    QTest::newRow("an unknown test") << when << u"{\"member\": \"status\", \"like\": \"a\"}"_s << u"like"_s;
    QTest::newRow("an unknown status")
        << when << u"{\"member\": \"status\", \"is\": \"activ\"}"_s << u"status"_s;
    QTest::newRow("an empty list") << when << u"{\"all\": []}"_s << u"when"_s;
    QTest::newRow("two forms at once")
        << when << u"{\"all\": [{\"member\": \"iccid\", \"present\": true}], \"any\": []}"_s << u"when"_s;
    QTest::newRow("a range that holds nothing")
        << when << u"{\"member\": \"linesOfKind\", \"atLeast\": 5, \"atMost\": 4}"_s << u"linesOfKind"_s;
    QTest::newRow("half a line") << when << u"{\"member\": \"linesOfKind\", \"atLeast\": 5.5}"_s
                                 << u"linesOfKind"_s;
    QTest::newRow("a zone that does not exist")
        << when << u"{\"time\": {\"zone\": \"Mars/Olympus\", \"from\": \"22:00\", \"to\": \"06:00\"}}"_s
        << u"zone"_s;
    QTest::newRow("a window without an end")
        << when << u"{\"time\": {\"zone\": \"UTC\", \"from\": \"22:00\", \"to\": \"22:00\"}}"_s << u"to"_s;
    QTest::newRow("an example without a kind") << u"{\"carrier\": \"jasper\", \"kind\": \"suspend\"}"_s
                                               << u"{\"carrier\": \"jasper\"}"_s << u"mustNotFire 1: kind"_s;
    QTest::newRow("an example with an unknown member")
        << u"\"kind\": \"suspend\"}]"_s << u"\"kind\": \"suspend\", \"sim\": \"1\"}]"_s << u"sim"_s;
    QTest::newRow("an example at a moment without a place")
        << u"\"kind\": \"suspend\"}]"_s << u"\"kind\": \"suspend\", \"at\": \"2026-01-01T00:00:00\"}]"_s
        << u"at"_s;
}

void RuleFilesTest::whatIsNotDocumentedIsRefusedWithItsRule()
{
    QFETCH(const QString, good);
    QFETCH(const QString, bad);
    QFETCH(const QString, named);
    QTemporaryDir dir;
    QVERIFY(loadRules(writeRules(dir, u"good.json"_s, u"[%1]"_s.arg(goodRule()))));
    QVERIFY(goodRule().contains(good));
    const QString path = writeRules(dir, u"bad.json"_s, u"[%1]"_s.arg(goodRule().replace(good, bad)));
    const auto rules = loadRules(path);
    QVERIFY(!rules);
    QCOMPARE(rules.error().kind, ErrorKind::BadInput);
    QVERIFY2(rules.error().message.contains(path), qPrintable(rules.error().message));
    QVERIFY2(rules.error().message.contains(u"#1"_s), qPrintable(rules.error().message));
    QVERIFY2(rules.error().message.contains(named), qPrintable(rules.error().message));
}

void RuleFilesTest::aFileWithTwoRulesOfOneNameIsRefused()
{
    QTemporaryDir dir;
    const auto rules = loadRules(writeRules(dir, u"a.json"_s, u"[%1, %1]"_s.arg(goodRule())));
    QVERIFY(!rules);
    QVERIFY(rules.error().message.contains(u"house.rule"_s));
    // The same in two files of one folder.
    writeRules(dir, u"a.json"_s, u"[%1]"_s.arg(goodRule()));
    writeRules(dir, u"b.json"_s, u"[%1]"_s.arg(goodRule()));
    const auto both = rulesInForce(dir.path());
    QVERIFY(both);
    QVERIFY2(both->trouble.contains(u"house.rule"_s), qPrintable(both->trouble));
}

void RuleFilesTest::ownRulesReplaceByIdAndAdd()
{
    QTemporaryDir dir;
    const QString stricter = goodRule().replace(u"house.rule"_s, u"caps.swaps"_s);
    writeRules(dir, u"own.json"_s, u"[%1, %2]"_s.arg(goodRule(), stricter));
    const auto builtIn = builtInRules();
    const auto rules = rulesInForce(dir.path());
    QVERIFY(rules);
    QCOMPARE(rules->trouble, QString());
    QCOMPARE(rules->book.rules().size(), builtIn->rules().size() + 1);
    QCOMPARE(rules->book.rule(u"caps.swaps"_s)->text, u"Text."_s);
    QVERIFY(rules->book.rule(u"house.rule"_s));
    QVERIFY(!builtIn->rule(u"house.rule"_s));
}

void RuleFilesTest::aBrokenOwnFileLeavesTheBuiltInRulesInForce()
{
    QTemporaryDir dir;
    writeRules(dir, u"a.json"_s, u"[%1]"_s.arg(goodRule()));
    const QString path = writeRules(dir, u"b.json"_s, u"[{\"id\":"_s);
    const auto rules = rulesInForce(dir.path());
    QVERIFY(rules);
    QVERIFY2(rules->trouble.contains(path), qPrintable(rules->trouble));
    QCOMPARE(rules->book.rules().size(), builtInRules()->rules().size());
    QVERIFY(!rules->book.rule(u"house.rule"_s));
    const auto none = rulesInForce(dir.filePath(u"missing"_s));
    QVERIFY(none);
    QCOMPARE(none->trouble, QString());
}

void RuleFilesTest::anOwnRuleWhoseExampleFailsIsNotInForce()
{
    QTemporaryDir dir;
    writeRules(dir, u"a.json"_s,
        u"[%1]"_s.arg(goodRule().replace(u"\"is\": \"active\""_s, u"\"is\": \"suspended\""_s)));
    const auto rules = rulesInForce(dir.path());
    QVERIFY(rules);
    QVERIFY2(rules->trouble.contains(u"house.rule"_s), qPrintable(rules->trouble));
    QVERIFY(!rules->book.rule(u"house.rule"_s));
}
