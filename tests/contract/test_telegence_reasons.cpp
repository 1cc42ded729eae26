// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/contract_support.h"
#include "tests/contract/telegence_tests.h"

#include "core/carriers/telegence/client.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::contract;

namespace telegence = lk::carriers::telegence;

void TelegenceReasons::reasonCodesAreData()
{
    const auto listed = [](ChangeKind kind) {
        QStringList codes;
        for (const telegence::ReasonCode &reason : telegence::reasonCodes(kind)) {
            codes.append(reason.isDefault ? reason.code + u'*' : reason.code);
            if (reason.note != "verify with AT&T"_L1 || reason.source.isEmpty() || reason.meaning.isEmpty())
                codes.append(u"?"_s);
        }
        return codes.join(u' ');
    };
    QCOMPARE(listed(ChangeKind::Suspend), u"CR* NPG STLN"_s);
    QCOMPARE(listed(ChangeKind::Restore), u"CR* PR"_s);
    QCOMPARE(listed(ChangeKind::Deactivate), u"CAN* LOS DD"_s);
    QCOMPARE(listed(ChangeKind::ChangeIdentifier), u"CUST_OWN_EQU*"_s);
    QCOMPARE(listed(ChangeKind::ChangeRatePlan), QString());
    QCOMPARE(listed(ChangeKind::Activate), QString());
}

void TelegenceReasons::anUnknownReasonIsAWarningAndNoneIsTheDefault()
{
    QVERIFY(!telegence::reasonWarning(ChangeKind::Suspend, {}));
    QVERIFY(!telegence::reasonWarning(ChangeKind::Suspend, u"STLN"_s));
    const auto warning = telegence::reasonWarning(ChangeKind::Restore, u"STLN"_s);
    QVERIFY(warning && warning->contains(u"STLN"_s) && warning->contains(u"verify it with AT&T"_s));
    QVERIFY(telegence::reasonWarning(ChangeKind::ChangeRatePlan, u"CR"_s));
    // It may be asked for all the same; but none at all may not.
    WorkItem item = itemAt(Carrier::Telegence, ChangeKind::Restore);
    item.spec.reasonCode = u"STLN"_s;
    const telegence::TelegenceClient client(accountAt(Carrier::Telegence), {});
    QVERIFY(!client.cannotSend(item.spec, item.ids));
    QCOMPARE(client.warnings(item.spec, {}), QStringList{*warning});
    QVERIFY(client.warnings({.kind = ChangeKind::Restore}, {}).isEmpty());
    const ChangeSpec plan{.kind = ChangeKind::ChangeRatePlan, .ratePlan = u"LKSOC2"_s};
    QVERIFY(client.warnings(plan, LineState{DeviceStatus::Active, u"A"_s, {}, {}, 1}).isEmpty());
    QCOMPARE(client.warnings(plan, LineState{DeviceStatus::Suspended, u"S"_s, {}, {}, 1}).size(), 1);
    telegence::Conventions bare;
    bare.reasons = {};
    const telegence::TelegenceClient bareClient(accountAt(Carrier::Telegence), {}, bare);
    QVERIFY(!bareClient.cannotSend(item.spec, item.ids));
    item.spec.reasonCode.clear();
    const auto refusal = bareClient.cannotSend(item.spec, item.ids);
    QVERIFY(refusal);
    QCOMPARE(refusal->code, u"NEEDS_REASON"_s);
}

void TelegenceReasons::aCustomersOwnReasonsAreUsed()
{
    const QTemporaryDir folder;
    const WorkItem item = itemAt(Carrier::Telegence, ChangeKind::Suspend);
    const auto sent = [&](const QString &in) {
        return carriers::makeCarrierClient(accountAt(Carrier::Telegence), {}, in)
            ->changeRequest(item, kNow)
            .body;
    };
    const auto warned = [&] {
        return carriers::makeCarrierClient(accountAt(Carrier::Telegence), {}, folder.path())
            ->warnings(item.spec, {});
    };
    QCOMPARE(sent(folder.path()), QByteArray(R"({"mode":"S","reasonCode":"CR"})"));
    QVERIFY(QDir(folder.path()).mkdir(u"reasons"_s));
    QFile own(folder.filePath(u"reasons/telegence.json"_s));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(R"([{"action":"suspend","code":"VAC","meaning":"vacation","source":"contract","note":"",)"
              R"("default":true}])");
    own.close();
    QCOMPARE(sent(folder.path()), QByteArray(R"({"mode":"S","reasonCode":"VAC"})"));
    QCOMPARE(sent({}), QByteArray(R"({"mode":"S","reasonCode":"CR"})"));
    QCOMPARE(warned(), QStringList());
    // A damaged list is not half used, and not passed over in silence.
    QVERIFY(own.open(QIODevice::Append));
    own.write("]");
    own.close();
    QCOMPARE(sent(folder.path()), QByteArray(R"({"mode":"S","reasonCode":"CR"})"));
    QCOMPARE(warned().size(), 1);
    QVERIFY(warned().first().contains(u"telegence.json"_s));
}

void TelegenceReasons::aListOfReasonsIsTakenAsAWholeOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("usable");
    const auto entry = [](const char *action, const char *code, bool isDefault) -> QByteArray {
        return R"({"action":")" + QByteArray(action) + R"(","code":")" + code
            + R"(","meaning":"m","source":"s","note":"n","default":)" + (isDefault ? "true}" : "false}");
    };
    const QByteArray good = entry("suspend", "A1", true);
    QTest::newRow("one") << QByteArray("[" + good + "]") << true;
    QTest::newRow("two") << QByteArray("[" + good + "," + entry("suspend", "B2", false) + "]") << true;
    QTest::newRow("none") << QByteArray("[]") << true;
    QTest::newRow("twice") << QByteArray("[" + good + "," + entry("suspend", "A1", false) + "]") << false;
    QTest::newRow("two defaults") << QByteArray("[" + good + "," + entry("suspend", "B2", true) + "]")
                                  << false;
    QTest::newRow("no default") << QByteArray("[" + entry("suspend", "A1", false) + "]") << false;
    QTest::newRow("unknown action") << QByteArray("[" + entry("cancel", "A1", true) + "]") << false;
    QTest::newRow("no code") << QByteArray("[" + entry("suspend", "", true) + "]") << false;
    QTest::newRow("unknown member") << QByteArray(
        "[" + QByteArray(good).replace("\"meaning\"", "\"x\":1,\"meaning\"") + "]")
                                    << false;
    QTest::newRow("an object") << good << false;
    QTest::newRow("cut off") << QByteArray("[" + good) << false;
}

void TelegenceReasons::aListOfReasonsIsTakenAsAWholeOrNotAtAll()
{
    QFETCH(QByteArray, file);
    QFETCH(bool, usable);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"reasons.json"_s);
    QVERIFY(!telegence::ReasonCodes::load(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file) == file.size());
    written.close();
    const auto reasons = telegence::ReasonCodes::load(path);
    QCOMPARE(reasons.has_value(), usable);
    if (!usable)
        QVERIFY2(reasons.error().message.contains(path), qPrintable(reasons.error().message));
    else if (file != "[]")
        QCOMPARE(reasons->codeFor(ChangeKind::Suspend, {}), u"A1"_s);
}
