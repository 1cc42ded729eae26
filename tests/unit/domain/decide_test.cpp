// SPDX-License-Identifier: Apache-2.0
#include "core/domain/decide.h"
#include "core/domain/verification.h"
#include "tests/unit/domain/domain_tests.h"

#include <QTest>

using namespace lk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr RetryPolicy kPolicy;
constexpr BootMs kNow = 10'000'000;

LineState lineState(DeviceStatus status, const QString &plan = u"P1"_s)
{
    return {status, toText(status), plan, {}, 1'790'000'000'000};
}

WorkItem itemIn(ChangeState state, ChangeKind kind = ChangeKind::Suspend)
{
    WorkItem item;
    item.id = DeviceChangeId{1};
    item.state = state;
    item.spec = {.kind = kind};
    item.before = lineState(kind == ChangeKind::Activate ? DeviceStatus::Inventory : DeviceStatus::Active);
    item.sends = 1;
    item.since = kNow;
    return item;
}

/// The context `after` milliseconds later.
DecisionContext contextAt(qint64 after, bool hasHistory = false)
{
    static const Timing kTiming;
    return {.policy = kPolicy,
        .timing = kTiming,
        .now = {1'790'000'000'000 + after, kNow + after},
        .jitter = 0.5,
        .carrierHasHistory = hasHistory};
}

} // namespace

void DecideTest::aSendEndsAsItsOutcomeSays_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("to");
    QTest::newRow("accepted") << 0 << toText(ChangeState::AwaitingCarrier);
    QTest::newRow("done") << 1 << toText(ChangeState::Verifying);
    QTest::newRow("rejected") << 2 << toText(ChangeState::Failed);
    QTest::newRow("throttled") << 3 << toText(ChangeState::Waiting);
    QTest::newRow("token refused") << 4 << toText(ChangeState::Waiting);
    QTest::newRow("not sent") << 5 << toText(ChangeState::Waiting);
    QTest::newRow("lost") << 6 << toText(ChangeState::Verifying);
}

void DecideTest::aSendEndsAsItsOutcomeSays()
{
    QFETCH(int, index);
    QFETCH(QString, to);
    const QList<AttemptOutcome> outcomes{Accepted{u"h"_s}, AnsweredDone{},
        Rejected{{ErrorClass::Business, u"X"_s, u"no"_s}}, Throttled{}, AuthExpired{}, NotSent{u"refused"_s},
        OutcomeLost{u"reset"_s}};
    const Settlement settlement = decideSend(itemIn(ChangeState::Sending), outcomes.at(index), contextAt(0));
    QCOMPARE(toText(settlement.to), to);
    // A success at HTTP level is never a "done": the line is read first.
    QVERIFY(settlement.to != ChangeState::Succeeded);
}

void DecideTest::whatWasNotProcessedUsesUpNoSend()
{
    for (const AttemptOutcome &outcome : QList<AttemptOutcome>{Throttled{}, AuthExpired{}, NotSent{}})
        QCOMPARE(decideSend(itemIn(ChangeState::Sending), outcome, contextAt(0)).sends, 0);
    QCOMPARE(decideSend(itemIn(ChangeState::Sending), OutcomeLost{}, contextAt(0)).sends, 1);
}

void DecideTest::aRefusalOfTheAccountKeepsTheLineWaitingOnce()
{
    const AttemptOutcome refused = Rejected{{ErrorClass::Auth, u"403"_s, u"no access"_s}};
    WorkItem item = itemIn(ChangeState::Sending);
    DecisionContext context = contextAt(0);
    QCOMPARE(decideSend(item, refused, context).to, ChangeState::Failed);
    context.refusalStopsAccount = true;
    const Settlement waits = decideSend(item, refused, context);
    QCOMPARE(waits.to, ChangeState::Waiting);
    QCOMPARE(waits.sends, 0);
    QCOMPARE(
        decideSend(item, Rejected{{ErrorClass::Business, u"X"_s, u"no"_s}}, context).to, ChangeState::Failed);
    item.refusal = waits.refusal;
    QCOMPARE(decideSend(item, refused, context).to, ChangeState::Failed);
}

void DecideTest::aLineThatIsAlreadySoIsNeverSent()
{
    WorkItem item = itemIn(ChangeState::Claimed);
    item.sends = 0;
    const auto settlement = decidePreRead(item, lineState(DeviceStatus::Suspended), contextAt(0));
    QVERIFY(settlement);
    QCOMPARE(settlement->to, ChangeState::NoOp);
}

void DecideTest::aDriftedLineIsNotTouched()
{
    WorkItem item = itemIn(ChangeState::Claimed);
    item.sends = 0;
    const auto settlement = decidePreRead(item, lineState(DeviceStatus::Inactive), contextAt(0));
    QVERIFY(settlement);
    QCOMPARE(settlement->to, ChangeState::Failed);
    QCOMPARE(settlement->refusal.code, u"DRIFTED"_s);
}

void DecideTest::anUnreadableLineIsNotSent()
{
    WorkItem item = itemIn(ChangeState::Claimed);
    const auto settlement = decidePreRead(
        item, ReadFailed{{ErrorClass::Transient, u"503"_s, u"busy"_s}, std::nullopt}, contextAt(0));
    QVERIFY(settlement);
    QCOMPARE(settlement->to, ChangeState::Waiting);
    QCOMPARE(settlement->sends, item.sends);
}

void DecideTest::aLostOutcomeWaitsOutItsQuarantine()
{
    const WorkItem item = itemIn(ChangeState::Verifying);
    const Timing timing;
    const Settlement early
        = decideVerify(item, lineState(DeviceStatus::Active), contextAt(timing.quarantine.count() - 1));
    QCOMPARE(early.to, ChangeState::Verifying);
    QVERIFY(!early.event);
    QVERIFY(early.dueIn.count() > 0);
    const Settlement applied = decideVerify(item, lineState(DeviceStatus::Suspended), contextAt(10));
    QCOMPARE(applied.to, ChangeState::Succeeded);
}

void DecideTest::aSafeKindIsSentAgainOnlyWhenProvedNotApplied()
{
    const Timing timing;
    const Settlement again = decideVerify(itemIn(ChangeState::Verifying), lineState(DeviceStatus::Active),
        contextAt(timing.quarantine.count() + 1));
    QCOMPARE(again.to, ChangeState::Waiting);
    QCOMPARE(again.event, ChangeEvent::ReadProvesNotApplied);
    // What the carrier had accepted is watched for as long as it may take to settle.
    WorkItem accepted = itemIn(ChangeState::Verifying);
    accepted.accepted = true;
    QCOMPARE(
        decideVerify(accepted, lineState(DeviceStatus::Active), contextAt(timing.quarantine.count() + 1)).to,
        ChangeState::Verifying);
}

void DecideTest::aDangerousKindNeedsTwoReadsFarApartAndASilentHistory()
{
    const Timing timing;
    const qint64 over = timing.quarantine.count() + 1;
    WorkItem item = itemIn(ChangeState::Verifying, ChangeKind::Deactivate);
    QCOMPARE(decideVerify(item, lineState(DeviceStatus::Active), contextAt(over, true)).to,
        ChangeState::Verifying);
    item.beforeReads = 1;
    item.firstBeforeRead = kNow + over - timing.secondReadGap.count();
    QCOMPARE(
        decideVerify(item, lineState(DeviceStatus::Active), contextAt(over, true)).to, ChangeState::Unknown);
    item.historyChecked = true;
    QCOMPARE(
        decideVerify(item, lineState(DeviceStatus::Active), contextAt(over, true)).to, ChangeState::Waiting);
    item.firstBeforeRead = kNow + over - timing.secondReadGap.count() + 1;
    QCOMPARE(decideVerify(item, lineState(DeviceStatus::Active), contextAt(over, true)).to,
        ChangeState::Verifying);
}

void DecideTest::whatAPersonAskedAboutIsNeverSentAgainByIt()
{
    const Timing timing;
    WorkItem item = itemIn(ChangeState::Verifying);
    item.asked = true;
    QCOMPARE(decideVerify(item, lineState(DeviceStatus::Active), contextAt(timing.quarantine.count() - 1)).to,
        ChangeState::Verifying);
    const Settlement before
        = decideVerify(item, lineState(DeviceStatus::Active), contextAt(timing.quarantine.count() + 1));
    QCOMPARE(before.to, ChangeState::Unknown);
    QCOMPARE(before.refusal.code, u"STILL_BEFORE"_s);
    QCOMPARE(
        decideVerify(item, lineState(DeviceStatus::Suspended), contextAt(10)).to, ChangeState::Succeeded);
}

void DecideTest::usedUpSendsAreLeftToAPerson()
{
    const Timing timing;
    WorkItem item = itemIn(ChangeState::Verifying);
    item.sends = kPolicy.sendLimit(item.spec.kind);
    const Settlement end
        = decideVerify(item, lineState(DeviceStatus::Active), contextAt(timing.quarantine.count() + 1));
    QCOMPARE(end.to, ChangeState::DeadLetter);
    item.sends = 1;
    item.crashes = kPolicy.crashesBeforeGivingUp;
    QCOMPARE(decideVerify(item, lineState(DeviceStatus::Active), contextAt(timing.quarantine.count() + 1)).to,
        ChangeState::DeadLetter);
}

void DecideTest::aFailureReportAloneDecidesNothing()
{
    WorkItem item = itemIn(ChangeState::AwaitingCarrier);
    const Settlement told
        = decidePoll(item, PollFailure{{ErrorClass::Business, u"F"_s, u"failed"_s}}, contextAt(5));
    QCOMPARE(told.to, ChangeState::Verifying);
    item.state = ChangeState::Verifying;
    item.report = CarrierReport::Failure;
    QCOMPARE(decideVerify(item, lineState(DeviceStatus::Suspended), contextAt(6)).to, ChangeState::Succeeded);
    QCOMPARE(decideVerify(item, lineState(DeviceStatus::Active), contextAt(6)).to, ChangeState::Failed);
}

void DecideTest::aReadThatShowsNeitherStateEndsUnknown()
{
    const Timing timing;
    const WorkItem item = itemIn(ChangeState::Verifying);
    QCOMPARE(decideVerify(item, lineState(DeviceStatus::Inactive), contextAt(10)).to, ChangeState::Verifying);
    QCOMPARE(
        decideVerify(item, lineState(DeviceStatus::Inactive), contextAt(timing.quarantine.count() + 1)).to,
        ChangeState::Unknown);
    const ReadFailed failed{{ErrorClass::Transient, u"503"_s, u"busy"_s}, std::nullopt};
    QCOMPARE(
        decideVerify(item, failed, contextAt(timing.readGivesUp.count() - 1)).to, ChangeState::Verifying);
    QCOMPARE(decideVerify(item, failed, contextAt(timing.readGivesUp.count() + 1)).to, ChangeState::Unknown);
}

void DecideTest::clockJumpsChangeNoOutcome()
{
    const WorkItem item = itemIn(ChangeState::Verifying);
    for (const qint64 day : {qint64{-86'400'000}, qint64{86'400'000}}) {
        DecisionContext context = contextAt(1'000);
        context.now.utc += day;
        const Settlement settlement = decideVerify(item, lineState(DeviceStatus::Active), context);
        QCOMPARE(settlement.to, ChangeState::Verifying);
        QCOMPARE(
            settlement.dueIn, decideVerify(item, lineState(DeviceStatus::Active), contextAt(1'000)).dueIn);
    }
}

void DecideTest::retryAfterIsObeyedUpToAnHour()
{
    const auto dueAfter = [](qint64 seconds) {
        return decideSend(itemIn(ChangeState::Sending),
            Throttled{std::chrono::milliseconds{seconds * 1000}, {}}, contextAt(0))
            .dueIn;
    };
    QVERIFY(dueAfter(30) >= milliseconds{30'000});
    QVERIFY(dueAfter(30) < milliseconds{32'000});
    QVERIFY(dueAfter(1'000'000) <= milliseconds{3'602'000});
}

void DecideTest::anIdentifierChangeIsDoneOnlyWhenTheNewNameIsBound_data()
{
    QTest::addColumn<QString>("iccid");
    QTest::addColumn<QString>("imei");
    QTest::addColumn<qint64>("after");
    QTest::addColumn<QString>("to");
    const Timing timing;
    const qint64 over = std::max(timing.quarantine, timing.settlePatience).count() + 1;
    QTest::newRow("new SIM") << u"89148000000007000020"_s << u"353456789012306"_s << qint64{10}
                             << toText(ChangeState::Succeeded);
    QTest::newRow("old SIM, early") << u"89148000000007000012"_s << u"353456789012306"_s << qint64{10}
                                    << toText(ChangeState::Verifying);
    QTest::newRow("old SIM, one late read proves nothing")
        << u"89148000000007000012"_s << u"353456789012306"_s << over << toText(ChangeState::Verifying);
    QTest::newRow("a third SIM") << u"89148000000007000038"_s << u"353456789012306"_s << over
                                 << toText(ChangeState::Unknown);
}

void DecideTest::anIdentifierChangeIsDoneOnlyWhenTheNewNameIsBound()
{
    QFETCH(QString, iccid);
    QFETCH(QString, imei);
    QFETCH(qint64, after);
    WorkItem item = itemIn(ChangeState::Verifying, ChangeKind::ChangeIdentifier);
    item.ids = {u"89148000000007000012"_s, u"353456789012306"_s, u"5551230001"_s};
    item.spec.newIccid = u"89148000000007000020"_s;
    item.accepted = true;
    QCOMPARE(idsAfter(item), (LineIds{{}, u"353456789012306"_s, u"5551230001"_s}));
    LineState seen = lineState(DeviceStatus::Active);
    seen.ids = {iccid, imei, u"5551230001"_s};
    QTEST(toText(decideVerify(item, seen, contextAt(after)).to), "to");
}

void DecideTest::anIdentifierChangeIsNeverSentTwiceByItself()
{
    WorkItem item = itemIn(ChangeState::Verifying, ChangeKind::ChangeIdentifier);
    item.ids = {u"89148000000007000012"_s, u"353456789012306"_s, u"5551230001"_s};
    item.spec.newIccid = u"89148000000007000020"_s;
    item.sends = kPolicy.sendLimit(ChangeKind::ChangeIdentifier);
    item.beforeReads = 3;
    item.firstBeforeRead = kNow;
    LineState seen = lineState(DeviceStatus::Active);
    seen.ids = item.ids;
    const Timing timing;
    const Settlement settlement
        = decideVerify(item, seen, contextAt(timing.settlePatience.count() + timing.quarantine.count()));
    QVERIFY(isSettled(settlement.to));
    QVERIFY(settlement.to != ChangeState::Succeeded);
    QVERIFY(!planReadIsFresh(item, timing, {seen.readAt, kNow}));
}

void DecideTest::whatCannotBeReadIsNeverSentAgain()
{
    WorkItem item = itemIn(ChangeState::Verifying, ChangeKind::Activate);
    const Refusal why{ErrorClass::Precondition, u"NUMBER_NOT_KNOWN"_s, u"no number"_s};
    QCOMPARE(decideUnreadable(item, why).to, ChangeState::Unknown);
    item.report = CarrierReport::Success;
    QCOMPARE(decideUnreadable(item, why).to, ChangeState::Unknown);
    item.report = CarrierReport::Failure;
    item.refusal = {ErrorClass::Business, u"REJECTED"_s, u"no credit"_s};
    const Settlement failed = decideUnreadable(item, why);
    QCOMPARE(failed.to, ChangeState::Failed);
    QCOMPARE(failed.refusal.code, u"REJECTED"_s);
}

void DecideTest::aRefusedCallForManySaysNothingAboutALine()
{
    WorkItem item = itemIn(ChangeState::Sending);
    const Rejected no{{ErrorClass::Data, u"INPUT_INVALID.DeviceState.Invalid"_s, u"bad state"_s}};
    const Settlement refused = decideBatchSend(item, no, false, contextAt(0));
    QCOMPARE(refused.to, ChangeState::Waiting);
    // The carrier may have done a part of it: the next try reads first, and the send counts.
    QCOMPARE(refused.sends, 1);
    QCOMPARE(refused.failures, 1);
    const Settlement tooMany = decideBatchSend(item, no, true, contextAt(0));
    QCOMPARE(tooMany.to, ChangeState::Waiting);
    QCOMPARE(tooMany.sends, 0);
    QCOMPARE(decideBatchSend(item, OutcomeLost{}, false, contextAt(0)).to, ChangeState::Verifying);
    QCOMPARE(decideBatchSend(item, Accepted{u"h"_s}, false, contextAt(0)).to, ChangeState::AwaitingCarrier);
}

void DecideTest::aPageConfirmsOrPostponesAndDecidesNothingElse()
{
    const WorkItem item = itemIn(ChangeState::Verifying);
    const auto done = decidePageRead(item, lineState(DeviceStatus::Suspended), contextAt(10'000));
    QVERIFY(done && done->to == ChangeState::Succeeded);
    const auto early = decidePageRead(item, lineState(DeviceStatus::Active), contextAt(10'000));
    QVERIFY(early && !early->event && early->beforeReads == 0);
    // Long after the quarantine a read of its own would have it sent again; a page does not.
    QVERIFY(!decidePageRead(item, lineState(DeviceStatus::Active), contextAt(86'400'000)));
    QVERIFY(decideNotOnPages(item, contextAt(10'000)));
    QVERIFY(!decideNotOnPages(item, contextAt(86'400'000)));
    WorkItem often = item;
    often.reads = 3;
    QVERIFY(!decideNotOnPages(often, contextAt(10'000)));
}
