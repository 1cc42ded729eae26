// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/customer_plan_test.h"

#include "core/sandbox/inventory.h"
#include "core/store/customer_table.h"
#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"

#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kFirst(2026, 1, 1);

sandbox::PracticeLine billedLine(int index)
{
    return sandbox::practiceLine(sandbox::PracticeCarrier::ThingSpace, index);
}

/// A list of the first lines of ThingSpace with more columns behind the ICCID.
QString billedList(const QString &columns, const QStringList &cells)
{
    QString list = u"iccid,"_s + columns + u'\n';
    for (int i = 0; i < cells.size(); ++i)
        list += billedLine(i).iccid + u',' + cells.at(i) + u'\n';
    return list;
}

void writeBilling(PracticeWorld &world, const store::Store::Job &job)
{
    QVERIFY(store::writeOnce({world.dir.path()}, world.clock, job));
}

AccountId thingSpaceAccount(PracticeWorld &world)
{
    for (const engine::AccountAccess &access : std::as_const(world.accounts)) {
        if (access.account.carrier == Carrier::ThingSpace)
            return access.account.id;
    }
    return {};
}

/// Puts the first lines into the inventory, as an import does.
void knowLines(PracticeWorld &world, int lines)
{
    writeBilling(world, [&](store::WriteSession &session) -> Result<void> {
        for (int i = 0; i < lines; ++i) {
            LineState state;
            state.ids = {billedLine(i).iccid, billedLine(i).imei, billedLine(i).msisdn};
            LK_TRY(session.lines().learn(TenantId{1}, thingSpaceAccount(world), state));
        }
        return {};
    });
}

CustomerTerms termsOn(PracticeWorld &world, int index, QDate day)
{
    const auto terms = store::readCustomerTerms(
        *world.database, thingSpaceAccount(world), {billedLine(index).iccid, {}, {}}, day);
    return terms && *terms ? (*terms)->terms : CustomerTerms{u"(not readable)"_s, {}};
}

ChangeSpec customerSpec(const QString &plan, const QString &pool = {}, QDate from = kFirst)
{
    return {.kind = ChangeKind::ChangeCustomerPlan,
        .customer = CustomerChange{TermChange::fromText(plan), TermChange::fromText(pool), from}};
}

BulkChangeId runLocal(PracticeWorld &world, const QString &list, const ChangeSpec &spec)
{
    return world.start(world.plan(list, spec));
}

QStringList rulesOf(const planning::PlanRow &row)
{
    QStringList rules;
    for (const planning::PlanReason &reason : row.reasons)
        rules.append(reason.rule);
    return rules;
}

} // namespace

void CustomerPlanChangeTest::aChangeIsRecordedWithItsCreationAndCallsNoCarrier()
{
    PracticeWorld world;
    knowLines(world, 3);
    const QJsonObject before = world.carriers->counters();
    const planning::Plan plan = world.plan(billedList(u"note"_s, {{}, {}, {}}), customerSpec(u"C-5GB"_s));
    QCOMPARE(plan.counts().willBeSent(), 3);
    const BulkChangeId id = world.start(plan);
    // The queue was never started: nothing is left to be done.
    for (const DeviceChange &line : world.lines(id)) {
        QCOMPARE(line.state, ChangeState::Succeeded);
        QCOMPARE(line.beforeText, u"no customer plan"_s);
        QVERIFY(line.reason.contains(u"No carrier was called"_s));
    }
    QVERIFY(world.change(id).finishedAt > 0);
    QCOMPARE(termsOn(world, 0, kFirst).plan, u"C-5GB"_s);
    QCOMPARE(world.carriers->counters(), before);
    QCOMPARE(readLedger(world.ledgerPath()).total, 0);
    QCOMPARE(checkAuditTellsAll(*world.database), QStringList());
    QCOMPARE(checkNothingLost(*world.database), QStringList());
}

void CustomerPlanChangeTest::everyTermGoesItsOwnWay()
{
    PracticeWorld world;
    knowLines(world, 4);
    std::ignore
        = runLocal(world, billedList(u"note"_s, {{}, {}, {}, {}}), customerSpec(u"OLD"_s, u"POOL-OLD"_s));
    const planning::Plan plan = world.plan(
        billedList(u"customer rate plan,pool"_s, {u"NEW,-1"_s, u"null,-1"_s, u"-1,null"_s, u"-1,-1"_s}),
        {.kind = ChangeKind::ChangeCustomerPlan, .customer = CustomerChange{{}, {}, kFirst.addDays(1)}});
    QCOMPARE(plan.counts().willBeSent(), 3);
    QCOMPARE(plan.counts().alreadySo, 1);
    std::ignore = world.start(plan);
    const QDate later = kFirst.addDays(2);
    QCOMPARE(termsOn(world, 0, later), (CustomerTerms{u"NEW"_s, u"POOL-OLD"_s}));
    QCOMPARE(termsOn(world, 1, later), (CustomerTerms{{}, u"POOL-OLD"_s}));
    QCOMPARE(termsOn(world, 2, later), (CustomerTerms{u"OLD"_s, {}}));
    QCOMPARE(termsOn(world, 3, later), (CustomerTerms{u"OLD"_s, u"POOL-OLD"_s}));
}

void CustomerPlanChangeTest::aLaterDayHoldsOnlyFromThatDay()
{
    PracticeWorld world;
    knowLines(world, 1);
    const QString list = billedList(u"note"_s, {QString()});
    std::ignore = runLocal(world, list, customerSpec(u"A"_s, {}, kFirst));
    std::ignore = runLocal(world, list, customerSpec(u"C"_s, {}, kFirst.addDays(30)));
    // Recorded last, effective in between: it does not outlive the later day.
    std::ignore = runLocal(world, list, customerSpec(u"B"_s, u"POOL"_s, kFirst.addDays(10)));
    QCOMPARE(termsOn(world, 0, kFirst.addDays(-1)), CustomerTerms());
    QCOMPARE(termsOn(world, 0, kFirst.addDays(9)).plan, u"A"_s);
    QCOMPARE(termsOn(world, 0, kFirst.addDays(10)), (CustomerTerms{u"B"_s, u"POOL"_s}));
    QCOMPARE(termsOn(world, 0, kFirst.addDays(30)), (CustomerTerms{u"C"_s, u"POOL"_s}));
}

void CustomerPlanChangeTest::whatWasChangedSinceThePlanIsNotOverwritten()
{
    PracticeWorld world;
    knowLines(world, 1);
    const QString list = billedList(u"note"_s, {QString()});
    const planning::Plan old = world.plan(list, customerSpec(u"MINE"_s));
    std::ignore = runLocal(world, list, customerSpec(u"THEIRS"_s));
    const auto lines = world.lines(world.start(old));
    QCOMPARE(lines.first().state, ChangeState::Failed);
    QCOMPARE(lines.first().refusal.code, u"DRIFTED"_s);
    QCOMPARE(termsOn(world, 0, kFirst).plan, u"THEIRS"_s);
}

void CustomerPlanChangeTest::rowsThatCannotBeUnderstoodAreBlocked_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("rule");
    QTest::newRow("a dash") << u"-,,"_s << u"row.unclear-term"_s;
    QTest::newRow("zero") << u",0,"_s << u"row.unclear-term"_s;
    QTest::newRow("nothing") << u",,"_s << u"row.no-terms"_s;
    QTest::newRow("an unclear day") << u"A,,01/12/2026"_s << u"row.date"_s;
}

void CustomerPlanChangeTest::rowsThatCannotBeUnderstoodAreBlocked()
{
    QFETCH(QString, cells);
    QFETCH(QString, rule);
    PracticeWorld world;
    knowLines(world, 1);
    const planning::Plan plan = world.plan(billedList(u"customer rate plan,pool,effective date"_s, {cells}),
        {.kind = ChangeKind::ChangeCustomerPlan});
    QCOMPARE(plan.rows.first().verdict, planning::Verdict::Blocked);
    QVERIFY2(rulesOf(plan.rows.first()).contains(rule), qPrintable(rulesOf(plan.rows.first()).join(u' ')));
}

void CustomerPlanChangeTest::onlyCodesOfTheCatalogueAreTaken()
{
    PracticeWorld world;
    knowLines(world, 1);
    writeBilling(world, [](store::WriteSession &session) {
        return session.customers().setCatalogue(
            TenantId{1}, store::CustomerItem::Plan, {{u"C-5GB"_s, u"5 GB"_s}});
    });
    const QString list = billedList(u"note"_s, {QString()});
    QCOMPARE(world.plan(list, customerSpec(u"C-5GB"_s)).counts().willBeSent(), 1);
    QCOMPARE(rulesOf(world.plan(list, customerSpec(u"c-5gb"_s)).rows.first()),
        QStringList{u"customer.unknown-plan"_s});
    const QString unknownLine = u"iccid\n"_s + billedLine(7).iccid + u'\n';
    QCOMPARE(rulesOf(world.plan(unknownLine, customerSpec(u"C-5GB"_s)).rows.first()),
        QStringList{u"customer.no-line"_s});
}

void CustomerPlanChangeTest::aFailedLocalLineIsNeverSentByARetry()
{
    PracticeWorld world;
    knowLines(world, 1);
    const QString list = billedList(u"note"_s, {QString()});
    const planning::Plan old = world.plan(list, customerSpec(u"MINE"_s));
    std::ignore = runLocal(world, list, customerSpec(u"THEIRS"_s));
    const BulkChangeId failed = world.start(old);
    qint64 moved = -1;
    writeBilling(world, [&](store::WriteSession &session) -> Result<void> {
        const auto count = session.changes().decide(
            failed, {}, store::PersonDecision::RetryFailed, u"again"_s, {.name = u"test"_s});
        moved = count ? *count : -1;
        return count ? Result<void>() : Result<void>(count.failure());
    });
    QCOMPARE(moved, 0);
    QCOMPARE(world.lines(failed).first().state, ChangeState::Failed);
}

void CustomerPlanChangeTest::asListedRowsGoBothWays()
{
    PracticeWorld world;
    knowLines(world, 2);
    const planning::Plan plan = world.plan(
        billedList(u"action,customer rate plan"_s, {u"suspend,"_s, u"change customer plan,C-1"_s}),
        {.asListed = true});
    QCOMPARE(plan.counts().blocked, 0);
    const BulkChangeId id = world.start(plan);
    QCOMPARE(world.lines(id).last().state, ChangeState::Succeeded);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    const DeviceChange first = world.lines(id).first();
    QVERIFY2(
        first.state == ChangeState::Succeeded || first.state == ChangeState::NoOp, qPrintable(first.reason));
    QVERIFY(readLedger(world.ledgerPath()).total <= 1);
    QCOMPARE(checkAuditTellsAll(*world.database), QStringList());
}
