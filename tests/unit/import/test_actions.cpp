// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/import_tests.h"
#include "tests/unit/import/request_tests.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

void ImportTestActions::anActionIsReadInManySpellings_data()
{
    QTest::addColumn<RowAction>("action");
    QTest::addColumn<lk::ChangeKind>("kind");
    const auto add
        = [](RowAction action, lk::ChangeKind kind, std::initializer_list<const char *> spellings) {
              for (const char *spelling : spellings)
                  QTest::newRow(spelling) << action << kind;
          };
    using lk::ChangeKind;
    add(RowAction::Suspend, ChangeKind::Suspend, {"suspend", "SUSPEND", " Suspend ", "suspend line"});
    add(RowAction::Restore, ChangeKind::Restore, {"restore", "Resume", "reconnect", "Unsuspend"});
    add(RowAction::Activate, ChangeKind::Activate, {"activate", "Activation", "Activate New Service"});
    add(RowAction::Deactivate, ChangeKind::Deactivate,
        {"deactivate", "de-activate", "Cancel", "terminate", "Termination", "deactive"});
    add(RowAction::ChangeRatePlan, ChangeKind::ChangeRatePlan,
        {"change plan", "Change Rate Plan", "change_rate_plan", "rate-plan", "Plan change"});
    add(RowAction::ChangeIccid, ChangeKind::ChangeIdentifier,
        {"swap", "SIM swap", "change SIM", "Change ICCID", "changeICCID", "replace-sim"});
    add(RowAction::ChangeImei, ChangeKind::ChangeIdentifier, {"change IMEI", "IMEI swap", "Change Device"});
    add(RowAction::ChangeCustomerPlan, ChangeKind::ChangeCustomerPlan,
        {"change customer rate plan", "Customer plan", "customer_plan_change"});
    add(RowAction::ChangeIccidAndImei, ChangeKind::ChangeIdentifier,
        {"Change ICCID/IMEI", "ChangeIMEIandICCID", "change-identifier"});
}

void ImportTestActions::anActionIsReadInManySpellings()
{
    QFETCH(RowAction, action);
    QFETCH(lk::ChangeKind, kind);
    const QString spelling = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(actionFromText(spelling), std::optional(action));
    QCOMPARE(changeKindOf(action), kind);
    const DeviceList list = read(u"ICCID,Action\n"_s + iccid(1) + u',' + spelling + u'\n');
    QCOMPARE(list.rows[0].verdict, RowVerdict::Ok);
    QCOMPARE(list.rows[0].request->action, toText(action));
}

void ImportTestActions::everyActionReadsBackAsItself()
{
    for (const RowAction action : kAllRowActions)
        QCOMPARE(actionFromText(toText(action)), std::optional(action));
    QCOMPARE(actionWords().size(), qsizetype{kAllRowActions.size()});
    for (const lk::ChangeKind kind : lk::kAllChangeKinds) {
        const auto action = actionFromText(lk::toText(kind));
        QVERIFY2(action, qPrintable(lk::toText(kind)));
        QCOMPARE(changeKindOf(*action), kind);
    }
}

void ImportTestActions::doubtfulWordsAreNoAction_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"", " ", "reactivate", "suspended", "active", "none", "no change",
             "do not suspend", "change customer", "change", "suspend or cancel", "delete", "-"})
        QTest::addRow("“%s”", word) << QString::fromLatin1(word);
}

void ImportTestActions::doubtfulWordsAreNoAction()
{
    QFETCH(QString, word);
    QVERIFY(!actionFromText(word));
}

void ImportTestActions::anUnknownActionBlocksItsRowAndNamesTheWords()
{
    const DeviceList list = read(u"ICCID,Action\n"_s + iccid(1) + u",suspend\n"_s + iccid(2) + u",explode\n"_s
        + iccid(3) + u",-\n"_s + iccid(4) + u",\n"_s);
    QCOMPARE(list.rows[0].verdict, RowVerdict::Ok);
    for (const int unknown : {1, 2}) {
        QCOMPARE(list.rows[unknown].verdict, RowVerdict::Blocked);
        QCOMPARE(rulesOf(list.rows[unknown]), QStringList{u"action.unknown"_s});
        QVERIFY(list.rows[unknown].request->action.isEmpty());
    }
    const RowReason reason = list.rows[1].reasons.first();
    QVERIFY(reason.text.contains(u"explode"));
    for (const QString &word : actionWords())
        QVERIFY2(reason.fix.contains(word), qPrintable(reason.fix));
    QCOMPARE(list.rows[3].verdict, RowVerdict::Ok);
    QVERIFY(list.rows[3].request.isEmpty());
}
