// SPDX-License-Identifier: Apache-2.0
#include "core/store/change_reading.h"
#include "core/store/store.h"
#include "tests/net/net_tests.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const LineState kBefore{DeviceStatus::Active, u"ACTIVATED"_s, u"P"_s, {u"89011702000000000011"_s, {}, {}}, 1};

/// One line whose sender dies while its request is on the way, at a carrier that never shows any change.
class DeadSender {
public:
    DeadSender(ChangeKind kind, const Timing &timing)
        : m_timing(timing)
    {
        write([&](store::WriteSession &session) -> Result<void> {
            CarrierAccount account;
            account.tenant = TenantId{1};
            account.carrier = Carrier::Jasper;
            account.name = u"Test"_s;
            account.baseUrl = QUrl(u"http://127.0.0.1:9/rws/api/v1"_s);
            const auto id = session.accounts().add(account, {.name = u"test"_s});
            if (!id)
                return id.failure();
            m_account = *id;
            const auto created = session.changes().create(
                {.tenant = TenantId{1},
                    .spec = {.kind = kind},
                    .reason = u"test"_s,
                    .fingerprint = "fingerprint",
                    .lines = {{m_account, Carrier::Jasper, 1, kBefore.ids, kBefore, {}, false}},
                    .paused = false},
                {.name = u"test"_s});
            return created ? Result<void>() : Result<void>(created.failure());
        });
        write([&](store::WriteSession &session) -> Result<void> {
            const auto claimed = session.queue().claim(m_account, {.calls = 1}, true);
            if (!claimed || claimed->isEmpty())
                return fail(ErrorKind::Internal, u"nothing was claimed"_s);
            WorkItem item = claimed->first();
            item.before = kBefore;
            const auto stored = session.queue().intend({{item, "attempt", "00", "{}"}});
            return stored ? Result<void>() : Result<void>(stored.failure());
        });
        clock.advance(3'000);
        restart();
    }

    /// The process dies and another one starts.
    void restart()
    {
        write([](store::WriteSession &session) -> Result<void> {
            const auto report = session.queue().recover();
            return report ? Result<void>() : Result<void>(report.failure());
        });
    }

    /// Claims the line if it is due, reads it back unchanged, and settles as the engine would. Gives the
    /// state the line is in then.
    ChangeState lookOnce()
    {
        ChangeState state = ChangeState::Verifying;
        write([&](store::WriteSession &session) -> Result<void> {
            const auto due = session.queue().claim(m_account, {.calls = 1}, true);
            if (!due)
                return due.failure();
            for (const WorkItem &item : *due) {
                const RetryPolicy policy;
                const DecisionContext context{.policy = policy,
                    .timing = m_timing,
                    .now = {clock.utcNow(), clock.bootNow()},
                    .jitter = 0.5,
                    .carrierHasHistory = false};
                const Settlement settlement = decideVerify(item, kBefore, context);
                state = settlement.to;
                ++reads;
                const auto settled = session.queue().settle(item, settlement, {});
                if (!settled)
                    return settled.failure();
            }
            return {};
        });
        return state;
    }

    /// How long it takes until the line may be sent again; looks every second.
    BootMs timeUntilSentAgain(const std::function<void(int second)> &meanwhile = {})
    {
        const BootMs begun = clock.bootNow();
        for (int second = 0; second < 7'200; ++second) {
            if (meanwhile)
                meanwhile(second);
            const ChangeState state = lookOnce();
            if (state != ChangeState::Verifying)
                return state == ChangeState::Waiting ? clock.bootNow() - begun : -1;
            clock.advance(1'000);
        }
        return -2;
    }

    FakeClock clock;
    int reads = 0;

private:
    void write(const store::Store::Job &job)
    {
        const auto done = m_database ? writeOnConnection(job) : open(job);
        if (!done)
            qFatal("%s (%s)", qUtf8Printable(done.error().message), qUtf8Printable(done.error().detail));
    }

    Result<void> open(const store::Store::Job &job)
    {
        const store::StorePaths paths{m_folder.path()};
        LK_TRY(store::writeOnce(paths, clock, job));
        auto database = store::Database::open(paths.database(), store::OpenMode::ReadWrite);
        if (!database)
            return database.failure();
        m_database = std::move(*database);
        return {};
    }

    /// A look each second for hours: each with a connection of its own would take too long.
    Result<void> writeOnConnection(const store::Store::Job &job)
    {
        auto transaction = store::Transaction::begin(*m_database);
        if (!transaction)
            return transaction.failure();
        store::WriteSession session(*m_database, clock);
        LK_TRY(session.audit().loadHead());
        LK_TRY(job(session));
        return transaction->commit();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    Timing m_timing;
    AccountId m_account;
};

} // namespace

void QuarantineTest::nothingIsSentAgainBeforeTheQuarantineIsOver_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("carrier");
    for (const Carrier carrier : kAllCarriers) {
        for (const ChangeKind kind : {ChangeKind::Suspend, ChangeKind::Deactivate})
            QTest::addRow("%s as at %s", qPrintable(toText(kind)), qPrintable(toText(carrier)))
                << static_cast<int>(kind) << static_cast<int>(carrier);
    }
}

void QuarantineTest::nothingIsSentAgainBeforeTheQuarantineIsOver()
{
    QFETCH(int, kind);
    QFETCH(int, carrier);
    const Timing timing = productionTiming(static_cast<Carrier>(carrier));
    DeadSender sender(static_cast<ChangeKind>(kind), timing);
    const BootMs waited = sender.timeUntilSentAgain();
    QVERIFY2(waited >= timing.quarantine.count(), qPrintable(QString::number(waited)));
    QVERIFY2(waited <= timing.quarantine.count() + 600'000, qPrintable(QString::number(waited)));
    if (isDangerous(static_cast<ChangeKind>(kind)))
        QVERIFY(sender.reads >= 2);
}

void QuarantineTest::aSecondCrashDoesNotEndTheQuarantine()
{
    const Timing timing = productionTiming(Carrier::Jasper);
    DeadSender sender(ChangeKind::Suspend, timing);
    const BootMs waited = sender.timeUntilSentAgain([&sender](int second) {
        if (second % 40 == 39)
            sender.restart();
    });
    QVERIFY2(waited >= timing.quarantine.count(), qPrintable(QString::number(waited)));
}

void QuarantineTest::aJumpOfTheWallClockDoesNotEndTheQuarantine_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("jump");
    QTest::addColumn<int>("atSecond");
    constexpr std::chrono::milliseconds kTenYears = 24h * 3'652;
    const int end = static_cast<int>(productionTiming(Carrier::Jasper).quarantine.count() / 1'000);
    for (const ChangeKind kind : {ChangeKind::Suspend, ChangeKind::Deactivate}) {
        for (const std::chrono::milliseconds jump : {std::chrono::milliseconds{1min},
                 std::chrono::milliseconds{1h}, std::chrono::milliseconds{24h}, kTenYears}) {
            for (const qint64 signedJump : {jump.count(), -jump.count()}) {
                for (const int second : {5, end - 5})
                    QTest::addRow(
                        "%s, %lld s in second %d", qPrintable(toText(kind)), signedJump / 1'000, second)
                        << static_cast<int>(kind) << signedJump << second;
            }
        }
    }
}

void QuarantineTest::aJumpOfTheWallClockDoesNotEndTheQuarantine()
{
    QFETCH(int, kind);
    QFETCH(qint64, jump);
    QFETCH(int, atSecond);
    const Timing timing = productionTiming(Carrier::Jasper);
    DeadSender sender(static_cast<ChangeKind>(kind), timing);
    const BootMs waited = sender.timeUntilSentAgain([&](int second) {
        if (second == atSecond)
            sender.clock.setUtc(sender.clock.utcNow() + jump);
    });
    QVERIFY2(waited >= timing.quarantine.count(), qPrintable(QString::number(waited)));
    QVERIFY2(waited <= timing.quarantine.count() + 600'000, qPrintable(QString::number(waited)));
}
