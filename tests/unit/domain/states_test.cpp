// SPDX-License-Identifier: Apache-2.0
#include "core/domain/change_spec.h"
#include "core/domain/change_state.h"
#include "core/domain/outcome.h"
#include "tests/unit/domain/domain_tests.h"

#include <QTest>

using namespace lk;

void StatesTest::everyWordComesBackAsItsValue()
{
    for (const ChangeState state : kAllStates)
        QCOMPARE(changeStateFromText(toText(state)), state);
    for (const Carrier carrier : kAllCarriers)
        QCOMPARE(carrierFromText(toText(carrier)), carrier);
    for (const ChangeKind kind : kAllChangeKinds)
        QCOMPARE(changeKindFromText(toText(kind)), kind);
    for (const Transition &transition : kTransitions)
        QVERIFY(!toText(transition.event).isEmpty());
    QVERIFY(!changeStateFromText(u"nonsense"));
}

void StatesTest::settledStatesMoveOnlyByAPerson()
{
    for (const Transition &transition : kTransitions) {
        if (isSettled(transition.from))
            QVERIFY(toText(transition.event).startsWith(QLatin1String("person-")));
    }
}

void StatesTest::nothingOnItsWayCanBeCancelled()
{
    QVERIFY(!next(ChangeState::Sending, ChangeEvent::Cancelled));
    QVERIFY(!next(ChangeState::AwaitingCarrier, ChangeEvent::Cancelled));
    QVERIFY(!next(ChangeState::Verifying, ChangeEvent::Cancelled));
    QCOMPARE(next(ChangeState::Waiting, ChangeEvent::Cancelled), ChangeState::Cancelled);
}

void StatesTest::theStateOfAChangeIsDerivedFromItsLines_data()
{
    QTest::addColumn<QList<ChangeState>>("lines");
    QTest::addColumn<bool>("paused");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QList<ChangeState> &lines, bool paused, BulkState expected) {
        QTest::newRow(name) << lines << paused << toText(expected);
    };
    row("running", {ChangeState::Waiting, ChangeState::Succeeded}, false, BulkState::Running);
    row("paused", {ChangeState::Waiting, ChangeState::Succeeded}, true, BulkState::Paused);
    row("finishing", {ChangeState::AwaitingCarrier, ChangeState::Succeeded}, false, BulkState::Finishing);
    row("done", {ChangeState::NoOp, ChangeState::Succeeded}, false, BulkState::Done);
    row("failed", {ChangeState::Failed, ChangeState::Succeeded}, false, BulkState::DoneWithFailures);
    row("unknown is not done", {ChangeState::Unknown, ChangeState::Succeeded}, false,
        BulkState::DoneWithFailures);
    row("cancelled", {ChangeState::Cancelled, ChangeState::Cancelled}, false, BulkState::Cancelled);
    row("partly cancelled", {ChangeState::Cancelled, ChangeState::Succeeded}, false, BulkState::Done);
    row("held", {ChangeState::Held, ChangeState::Held}, false, BulkState::Held);
}

void StatesTest::theStateOfAChangeIsDerivedFromItsLines()
{
    QFETCH(QList<ChangeState>, lines);
    QFETCH(bool, paused);
    QFETCH(QString, expected);
    StateCounts counts;
    for (const ChangeState state : lines)
        ++counts.of(state);
    QCOMPARE(toText(bulkState(counts, paused)), expected);
}

void StatesTest::countsAddUp()
{
    StateCounts counts;
    qint64 n = 1;
    for (const ChangeState state : kAllStates)
        counts.of(state) = n++;
    QCOMPARE(counts.total(), n * (n - 1) / 2);
    QCOMPARE(counts.open() + counts.settled(), counts.total());
}
