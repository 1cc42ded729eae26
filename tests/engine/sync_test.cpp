// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/sync_test.h"

#include "core/engine/account_sync.h"
#include "core/store/line_table.h"
#include "tests/support/practice_world.h"

#include <QJsonArray>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject readingScenario(const QJsonArray &faults = {})
{
    const QJsonObject carrier{{u"settle_ms"_s, QJsonArray{0, 0}}, {u"latency_ms"_s, QJsonArray{0, 0}},
        {u"calls_per_second"_s, 0}, {u"max_in_flight"_s, 0}};
    return {{u"carriers"_s, QJsonObject{{u"*"_s, carrier}}}, {u"faults"_s, faults}};
}

struct SyncEnd {
    std::optional<engine::SyncProgress> done;
    std::optional<Error> error;
};

/// Reads one account to its end; `stopAfter` pages > 0 cancels there.
SyncEnd sync(PracticeWorld &world, AccountId account, store::SyncKind kind, bool everything = false,
    qint64 stopAfter = 0)
{
    SyncEnd end;
    engine::AccountSync *sync = world.engine->sync(account, kind, everything);
    QObject::connect(sync, &engine::AccountSync::finished, sync,
        [&end](const engine::SyncProgress &progress) { end.done = progress; });
    QObject::connect(
        sync, &engine::AccountSync::failed, sync, [&end](const Error &error) { end.error = error; });
    QObject::connect(
        sync, &engine::AccountSync::progress, sync, [sync, stopAfter](const engine::SyncProgress &progress) {
            if (stopAfter > 0 && progress.pages >= stopAfter)
                sync->cancel();
        });
    if (!QTest::qWaitFor([&end] { return end.done || end.error; }, 60'000))
        qFatal("The reading did not end.");
    return end;
}

qint64 knownLines(PracticeWorld &world)
{
    return store::countLines(*world.database, TenantId{1}).value();
}

store::SyncState stateOf(PracticeWorld &world, AccountId account)
{
    return store::readSyncState(*world.database, account, store::SyncKind::Lines).value();
}

} // namespace

void SyncTest::everyLineOfEveryCarrierIsRead()
{
    PracticeWorld world({.devices = 600}, readingScenario());
    qint64 before = 0;
    for (const engine::AccountAccess &access : std::as_const(world.accounts)) {
        const SyncEnd end = sync(world, access.account.id, store::SyncKind::Lines);
        QVERIFY2(end.done, end.error ? qPrintable(end.error->message) : "");
        QCOMPARE(knownLines(world) - before, end.done->entries);
        QVERIFY(end.done->entries > 100);
        before = knownLines(world);
        const store::SyncState state = stateOf(world, access.account.id);
        QVERIFY(state.completedAt > 0);
        QCOMPARE(state.startedAt, 0);
        // Once more: nothing doubles.
        QVERIFY(sync(world, access.account.id, store::SyncKind::Lines, true).done);
        QCOMPARE(knownLines(world), before);
    }
}

void SyncTest::anInterruptedReadingGoesOnWhereItStopped()
{
    PracticeWorld world({.devices = 600}, readingScenario());
    const AccountId jasper = world.accounts.at(1).account.id;
    QCOMPARE(world.accounts.at(1).account.carrier, Carrier::Jasper);
    const SyncEnd stopped = sync(world, jasper, store::SyncKind::Lines, false, 2);
    QVERIFY(stopped.error);
    const store::SyncState half = stateOf(world, jasper);
    QVERIFY(half.startedAt > 0);
    QVERIFY(!half.position.isEmpty());
    QCOMPARE(half.completedAt, 0);
    QCOMPARE(knownLines(world), half.entries);
    const SyncEnd rest = sync(world, jasper, store::SyncKind::Lines);
    QVERIFY(rest.done);
    QVERIFY(rest.done->entries > half.entries);
    QCOMPARE(knownLines(world), rest.done->entries);
    QVERIFY2(rest.done->pages < (rest.done->entries + 49) / 50, "the first pages were read again");
}

void SyncTest::aReadingOutlivesFailingPages()
{
    const QJsonObject fault{{u"operation"_s, u"list"_s}, {u"fault"_s, u"503"_s}, {u"rate"_s, 0.3}};
    PracticeWorld world({.devices = 300}, readingScenario({fault}));
    for (const engine::AccountAccess &access : std::as_const(world.accounts)) {
        SyncEnd end = sync(world, access.account.id, store::SyncKind::Lines);
        for (int again = 0; again < 5 && !end.done; ++again)
            end = sync(world, access.account.id, store::SyncKind::Lines);
        QVERIFY(end.done);
        QVERIFY(stateOf(world, access.account.id).completedAt > 0);
    }
}

void SyncTest::ratePlansAreReadWhereTheCarrierListsThem()
{
    PracticeWorld world({.devices = 30}, readingScenario());
    for (const engine::AccountAccess &access : std::as_const(world.accounts)) {
        const SyncEnd end = sync(world, access.account.id, store::SyncKind::Plans);
        const auto plans = store::readPlans(*world.database, access.account.id);
        QVERIFY(plans);
        if (access.account.carrier == Carrier::Telegence) {
            QVERIFY(end.error);
            QVERIFY(end.error->message.contains(u"plans import"_s));
            QVERIFY(plans->isEmpty());
            continue;
        }
        QVERIFY(end.done);
        QCOMPARE(plans->size(), end.done->entries);
        QVERIFY(!plans->isEmpty());
        QVERIFY(plans->first().readAt > 0);
    }
}

void SyncTest::refusedCredentialsEndTheReadingAtOnce()
{
    PracticeWorld world({.devices = 30}, readingScenario());
    QList<engine::AccountAccess> wrong = world.accounts;
    wrong[1].credentials.apiKey = Secret(QByteArrayLiteral("wrong"));
    world.engine->dispatcher().setAccounts(wrong);
    const SyncEnd end = sync(world, wrong.at(1).account.id, store::SyncKind::Lines);
    QVERIFY(end.error);
    QCOMPARE(end.error->kind, ErrorKind::Auth);
    QCOMPARE(knownLines(world), 0);
}
