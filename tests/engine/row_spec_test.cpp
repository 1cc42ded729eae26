// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/row_spec_test.h"

#include "core/engine/row_spec.h"

#include <QTest>

using namespace lk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kToday(2026, 11, 25);

planning::PlanRow usableRow()
{
    planning::PlanRow row;
    row.ids.iccid = u"89148000000007000012"_s;
    row.verdict = planning::Verdict::Change;
    return row;
}

QString blockedBy(const planning::PlanRow &row)
{
    return row.verdict == planning::Verdict::Blocked ? row.reasons.last().rule : QString();
}

} // namespace

void RowSpecTest::aListWithoutRequestsChangesNothing()
{
    planning::PlanRow row = usableRow();
    engine::applyRequest(row, {}, {.kind = ChangeKind::Suspend, .reasonCode = u"CR"_s}, kToday);
    QVERIFY(!row.spec);
    QCOMPARE(row.verdict, planning::Verdict::Change);
}

void RowSpecTest::aRowsOwnActionCountsOnlyWhereTheChangeIsAsListed()
{
    const intake::RowRequest restore{.newIds = {}, .action = intake::toText(intake::RowAction::Restore)};
    planning::PlanRow row = usableRow();
    engine::applyRequest(row, restore, {.kind = ChangeKind::Suspend}, kToday);
    QCOMPARE(blockedBy(row), u"row.other-action"_s);

    row = usableRow();
    engine::applyRequest(row, restore, {.asListed = true}, kToday);
    QVERIFY(row.spec);
    QCOMPARE(row.spec->kind, ChangeKind::Restore);
    QVERIFY(!row.spec->asListed);

    row = usableRow();
    engine::applyRequest(row, {}, {.asListed = true}, kToday);
    QCOMPARE(blockedBy(row), u"row.no-action"_s);

    row = usableRow();
    engine::applyRequest(row, restore, {.kind = ChangeKind::Restore}, kToday);
    QVERIFY(!row.spec);
}

void RowSpecTest::aRowForAnotherDayIsNotChangedToday_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("rule"); // empty = not blocked
    const auto row = [](const char *name, ChangeKind kind, const QString &day, const QString &rule) {
        QTest::newRow(name) << static_cast<int>(kind) << day << rule;
    };
    row("suspend, no day", ChangeKind::Suspend, {}, {});
    row("suspend, today", ChangeKind::Suspend, u"2026-11-25"_s, {});
    row("suspend, tomorrow", ChangeKind::Suspend, u"2026-11-26"_s, u"row.other-day"_s);
    row("suspend, yesterday", ChangeKind::Suspend, u"2026-11-24"_s, u"row.other-day"_s);
    row("plan, this cycle", ChangeKind::ChangeRatePlan, u"2026-11-20"_s, {});
    row("plan, tomorrow", ChangeKind::ChangeRatePlan, u"2026-11-26"_s, u"row.future-date"_s);
    row("plan, an unclear day", ChangeKind::ChangeRatePlan, u"11/12/2026"_s, u"row.date"_s);
}

void RowSpecTest::aRowForAnotherDayIsNotChangedToday()
{
    QFETCH(int, kind);
    QFETCH(QString, day);
    planning::PlanRow row = usableRow();
    intake::RowRequest request;
    request.effectiveDate = day;
    engine::applyRequest(row, request, {.kind = static_cast<ChangeKind>(kind), .ratePlan = u"P"_s}, kToday);
    QTEST(blockedBy(row), "rule");
}

void RowSpecTest::newIdentifiersComeFromTheRowAlone()
{
    const LineIds fresh{u"89148000000007000020"_s, u"353456789012314"_s, {}};
    planning::PlanRow row = usableRow();
    engine::applyRequest(row, {.newIds = fresh}, {.kind = ChangeKind::ChangeIdentifier}, kToday);
    QVERIFY(row.spec);
    QCOMPARE(row.spec->newIccid, fresh.iccid);
    QCOMPARE(row.spec->newImei, fresh.imei);

    row = usableRow();
    engine::applyRequest(row, {.newIds = fresh, .action = intake::toText(intake::RowAction::ChangeIccid)},
        {.asListed = true}, kToday);
    QCOMPARE(row.spec->newIccid, fresh.iccid);
    QVERIFY(row.spec->newImei.isEmpty());

    row = usableRow();
    engine::applyRequest(row, {.newIds = fresh}, {.kind = ChangeKind::Suspend}, kToday);
    QVERIFY(!row.spec);
}

void RowSpecTest::aRowsOwnPlanCountsAndIsPointedOut()
{
    planning::PlanRow row = usableRow();
    engine::applyRequest(row, {.newIds = {}, .action = {}, .ratePlan = u"B"_s},
        {.kind = ChangeKind::ChangeRatePlan, .ratePlan = u"A"_s}, kToday);
    QCOMPARE(row.spec->ratePlan, u"B"_s);
    QCOMPARE(row.reasons.size(), 1);
    QCOMPARE(row.reasons.first().rule, u"row.other-plan"_s);

    row = usableRow();
    engine::applyRequest(
        row, {.newIds = {}, .action = {}, .ratePlan = u"B"_s}, {.kind = ChangeKind::ChangeRatePlan}, kToday);
    QCOMPARE(row.spec->ratePlan, u"B"_s);
    QVERIFY(row.reasons.isEmpty());

    row = usableRow();
    engine::applyRequest(
        row, {.newIds = {}, .action = {}, .ratePlan = u"B"_s}, {.kind = ChangeKind::Suspend}, kToday);
    QVERIFY(!row.spec);
}

void RowSpecTest::aBlockedRowStaysAsItIs()
{
    planning::PlanRow row = usableRow();
    row.verdict = planning::Verdict::Blocked;
    engine::applyRequest(row, {.newIds = {}, .action = u"restore"_s}, {.asListed = true}, kToday);
    QVERIFY(!row.spec);
    QVERIFY(row.reasons.isEmpty());
}
