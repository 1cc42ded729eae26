// SPDX-License-Identifier: Apache-2.0
// What one line costs the queue when few and when very many wait behind it, and how long a start takes then.
#include "core/domain/decide.h"
#include "core/store/store.h"
#include "tests/bench/measure.h"
#include "tests/store/store_world.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace lk::bench {

namespace {

constexpr int kAtOnce = 256;
constexpr int kTurns = 20;

Settlement refusedFor(const WorkItem &item)
{
    static const RetryPolicy kPolicy;
    static const Timing kTiming;
    return decideSend(item, Rejected{{ErrorClass::Business, u"NO"_s, u"no"_s}},
        {.policy = kPolicy, .timing = kTiming, .now = {1, 1}, .jitter = 0, .carrierHasHistory = false});
}

/// One turn: what is due is claimed, intended and settled, as the writer does it between two commits.
Result<void> turn(store::WriteSession &session, AccountId account)
{
    const auto items = session.queue().claim(account, {.calls = kAtOnce}, true);
    if (!items)
        return items.failure();
    const auto stored = session.queue().intend(test::StoreWorld::intentsOf(*items));
    if (!stored)
        return stored.failure();
    for (const WorkItem &item : *items) {
        const WorkItem sending = test::sendingItem(item, "uuid-" + QByteArray::number(item.id.value));
        LK_TRY(session.queue().settle(sending, refusedFor(sending), "{}"));
    }
    const auto next = session.queue().nextDue(account);
    return next ? Result<void>() : Result<void>(next.failure());
}

} // namespace

void measureQueue(Table &table, int lines)
{
    test::StoreWorld world;
    constexpr int kPerChange = 100'000;
    for (int first = 0; first < lines; first += kPerChange)
        (void)world.createChange(std::min(kPerChange, lines - first), first);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kTurns; ++i)
        world.write([&](store::WriteSession &session) { return turn(session, world.account); });
    const qint64 ms = std::max(qint64{1}, timer.elapsed());
    table.add(u"Queue: claim, intend, settle beside %1"_s.arg(lines),
        u"%1/s"_s.arg(kAtOnce * kTurns * 1000 / ms),
        u"%1 ms a turn of %2, each with its own connection and commit"_s.arg(ms / kTurns).arg(kAtOnce));
    // Killed with lines on their way.
    (void)world.intend(world.claim(kAtOnce));
    const auto readWholeFile = [&world] {
        world.write([](store::WriteSession &session) -> Result<void> {
            const auto sound = session.database().text(u"PRAGMA quick_check(1)"_s);
            return sound ? Result<void>() : Result<void>(sound.failure());
        });
    };
    // Once before, so that both readings find the file in memory.
    readWholeFile();
    timer.restart();
    world.write([](store::WriteSession &) { return Result<void>(); });
    const qint64 opening = timer.restart();
    world.write([](store::WriteSession &session) -> Result<void> {
        const auto report = session.queue().recover();
        return report ? Result<void>() : Result<void>(report.failure());
    });
    const qint64 whole = timer.restart();
    readWholeFile();
    const qint64 check = timer.elapsed();
    table.add(u"Start after a kill: %1 in flight of %2"_s.arg(kAtOnce).arg(lines),
        u"%1 ms"_s.arg(std::max(qint64{0}, whole - check)),
        u"and %1 ms to read the whole file for damage; opening it alone: %2 ms"_s.arg(check).arg(opening));
}

} // namespace lk::bench
