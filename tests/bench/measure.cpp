// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/measure.h"

#include "tests/bench/carriers_apart.h"
#include "tests/support/wait_for.h"
#include "ui/models/change_lines_model.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>

#include <cstdio>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lk::bench {

namespace {

QString perSecond(qint64 count, qint64 ms)
{
    return u"%1/s"_s.arg(
        static_cast<double>(count) * 1000 / static_cast<double>(std::max(qint64{1}, ms)), 0, 'f', 0);
}

} // namespace

void Table::add(const QString &what, const QString &figure, const QString &beside)
{
    m_rows.append({what, figure, beside});
}

void Table::print() const
{
    for (const QStringList &row : QList<QStringList>{{u"What"_s, u"Figure"_s, u"Beside it"_s}} + m_rows)
        std::printf("%-46s %16s   %s\n", qUtf8Printable(row.at(0)), qUtf8Printable(row.at(1)),
            qUtf8Printable(row.at(2)));
}

double peakMemoryMb()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void measureStart(Table &table)
{
    QTemporaryDir dir;
    SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    {
        const auto store = store::Store::open({dir.path()}, clock);
    }
    const qint64 fresh = timer.restart();
    {
        const auto store = store::Store::open({dir.path()}, clock);
    }
    table.add(u"Open the store, existing database"_s, u"%1 ms"_s.arg(timer.elapsed()),
        u"made new: %1 ms"_s.arg(fresh));
}

void measureStore(Table &table, int commits)
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"raw"_s));
    QElapsedTimer timer;
    const QByteArray block(1024, 'x');
    timer.start();
    const int raw = commits / 20;
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        for (int i = 0; i < raw; ++i) {
            file.write(block);
            ::fdatasync(file.handle());
        }
    }
    const QString bare = perSecond(raw, timer.restart());
    SystemClock clock;
    const auto store = std::move(*store::Store::open({dir.path()}, clock));
    QObject context;
    int done = 0;
    timer.restart();
    for (int i = 0; i < commits; ++i)
        store->write(
            &context,
            [](store::WriteSession &session) -> Result<void> {
                const auto seq
                    = session.audit().append({.actor = {.name = u"bench"_s}, .action = u"bench"_s});
                return seq ? Result<void>() : Result<void>(seq.failure());
            },
            [&done](const Result<void> &) { ++done; });
    if (test::waitFor([&] { return done == commits; }, 60'000))
        table.add(u"Store: durable audited jobs, group commit"_s, perSecond(commits, timer.elapsed()),
            u"1 KB append + fdatasync alone: "_s + bare);
}

void measureScreen(Table &table, int lines)
{
    const auto world = unlimitedWorld(30);
    store::NewChange change{.tenant = TenantId{1},
        .spec = {.kind = ChangeKind::Suspend},
        .reason = {},
        .fingerprint = "bench",
        .lines = {},
        .paused = true};
    for (int i = 0; i < lines; ++i) {
        const auto line = sandbox::practiceLine(sandbox::PracticeCarrier::ThingSpace, i);
        change.lines.append({world->accounts.first().account.id, Carrier::ThingSpace, i + 1,
            {line.iccid, line.imei, line.msisdn}, std::nullopt, {}, false});
    }
    BulkChangeId id;
    QElapsedTimer timer;
    timer.start();
    const auto created = store::writeOnce(
        {world->dir.path()}, world->clock, [&](store::WriteSession &session) -> Result<void> {
            const auto result = session.changes().create(change, {.name = u"bench"_s});
            if (!result)
                return result.failure();
            id = result->id;
            return {};
        });
    const qint64 creating = timer.restart();
    ui::ChangeLinesModel model(*world->reader);
    QSignalSpy opened(&model, &ui::ChangeLinesModel::opened);
    model.open(id);
    if (!created || !opened.wait(60'000))
        return;
    table.add(
        u"Create a change of %1 lines"_s.arg(lines), perSecond(lines, creating), u"%1 ms"_s.arg(creating));
    table.add(u"Open its list on screen"_s, u"%1 ms"_s.arg(timer.elapsed()),
        u"%1 bytes a line"_s.arg(static_cast<double>(model.bytes()) / lines, 0, 'f', 1));
    model.setVisibleRange(0, 40);
    QSignalSpy flushed(&model, &ui::ChangeLinesModel::countsChanged);
    timer.restart();
    qint64 busy = 0;
    for (int tick = 0; tick < 20; ++tick) {
        store::ChangeSet set;
        for (int i = 0; i < 1'000; ++i)
            set.lines.append({model.idAt((tick * 997 + i) % lines), id, {}, (tick * 997 + i) % lines,
                ChangeState::Claimed});
        QElapsedTimer one;
        one.start();
        model.apply(set);
        busy += one.nsecsElapsed();
    }
    if (!flushed.wait(5'000))
        return;
    table.add(u"20,000 line updates taken in"_s, u"%1 ms"_s.arg(static_cast<double>(busy) / 1e6, 0, 'f', 1),
        u"%1 repaint signals"_s.arg(flushed.size()));
}

} // namespace lk::bench
