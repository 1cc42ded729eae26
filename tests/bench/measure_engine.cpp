// SPDX-License-Identifier: Apache-2.0
// What the engine does a second, beside bare requests of the same kind and beside a script.
#include "tests/bench/carriers_apart.h"
#include "tests/bench/measure.h"
#include "tests/support/wait_for.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace lk::bench {

namespace {

constexpr int kChains = 24;
constexpr int kNetworkMs = 40;
constexpr int kPerManager = 6; // what one QNetworkAccessManager keeps open to a host

QString perSecond(double rate)
{
    return u"%1/s"_s.arg(rate, 0, 'f', 0);
}

QString iccidOf(int line)
{
    return sandbox::practiceLine(sandbox::PracticeCarrier::Jasper, line).iccid;
}

/// Count, wall and CPU time of a stretch.
struct Stretch {
    qint64 count = 0;
    qint64 ms = 1;
    qint64 cpu = 0;

    [[nodiscard]] double rate() const { return static_cast<double>(count) * 1000 / static_cast<double>(ms); }
    [[nodiscard]] qint64 cpuEach() const { return cpu / std::max(qint64{1}, count); }
};

/// The same three exchanges for each line (read, change, read back) with nothing but
/// QNetworkAccessManager: what is sent is not recorded and what comes is not looked at.
class BareRequests {
public:
    BareRequests(const QUrl &base, int lines)
        : m_base(base.toString() + u"/devices/"_s),
          m_lines(lines)
    {
    }

    Stretch run()
    {
        QElapsedTimer timer;
        timer.start();
        const qint64 before = cpuUs();
        for (int chain = 0; chain < kChains; ++chain)
            nextLine(chain);
        const bool done = test::waitFor([this] { return m_done >= m_lines; }, kLongestMs);
        return done ? Stretch{m_lines * qint64{3}, std::max(qint64{1}, timer.elapsed()), cpuUs() - before}
                    : Stretch();
    }

private:
    void nextLine(int chain)
    {
        if (m_begun < m_lines)
            step(chain, m_begun++, 0);
    }

    void step(int chain, int line, int step)
    {
        QNetworkRequest request(QUrl(m_base + iccidOf(line)));
        request.setRawHeader("Accept", "application/json");
        request.setRawHeader("Authorization",
            "Basic " + QByteArray("practice.api:00000000-0000-0000-0000-000000000000").toBase64());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkAccessManager &manager = m_managers[chain / kPerManager];
        QNetworkReply *reply
            = step == 1 ? manager.put(request, R"({"status":"DEACTIVATED"})") : manager.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, chain, line, step] {
            (void)reply->readAll();
            reply->deleteLater();
            if (step < 2) {
                this->step(chain, line, step + 1);
                return;
            }
            ++m_done;
            nextLine(chain);
        });
    }

    QNetworkAccessManager m_managers[kChains / kPerManager];
    QString m_base;
    int m_lines;
    int m_begun = 0;
    int m_done = 0;
};

/// A script's lines a second; 0 without Python.
Stretch script(const QUrl &base, int lines)
{
    QTemporaryDir folder;
    QFile list(folder.filePath(u"lines"_s));
    if (!list.open(QIODevice::WriteOnly))
        return {};
    for (int line = 0; line < lines; ++line)
        list.write(iccidOf(line).toLatin1() + '\n');
    list.close();
    QProcess process;
    process.start(u"python3"_s,
        {QStringLiteral(LINEKEEPER_ENGINE_PEER), base.toString(), folder.filePath(u"log.db"_s),
            list.fileName()});
    if (!process.waitForFinished(kLongestMs) || process.exitCode() != 0)
        return {};
    const QByteArrayList words = process.readAllStandardOutput().simplified().split(' ');
    return {words.value(0).toLongLong(), std::max(qint64{1}, words.value(1).toLongLong())};
}

/// A change of so many lines carried out whole.
struct EngineRun {
    Stretch lines;
    qint64 exchanges = 0;

    [[nodiscard]] double exchangeRate() const
    {
        return static_cast<double>(exchanges) * 1000 / static_cast<double>(lines.ms);
    }
    [[nodiscard]] double exchangesEach() const
    {
        return static_cast<double>(exchanges) / static_cast<double>(std::max(qint64{1}, lines.count));
    }
};

EngineRun engineRun(test::PracticeWorld &world, const QString &list)
{
    const BulkChangeId id = world.start(world.plan(list, {.kind = ChangeKind::Suspend}));
    EngineRun run;
    QObject context;
    QObject::connect(&world.engine->dispatcher(), &engine::Dispatcher::callsMade, &context,
        [&run](const QList<metrics::CallSample> &calls) { run.exchanges += calls.size(); });
    QElapsedTimer timer;
    timer.start();
    const qint64 before = cpuUs();
    world.runQueue();
    if (!world.waitSettled(id, kLongestMs))
        return {};
    run.lines.ms = std::max(qint64{1}, timer.elapsed());
    run.lines.cpu = cpuUs() - before;
    run.lines.count = world.change(id).counts.of(ChangeState::Succeeded);
    // The last calls are told with the next tick.
    (void)test::waitFor([] { return false; }, 1'000);
    return run;
}

EngineRun engineAtJasper(int lines, bool readsAlways, int latencyMs = 0)
{
    const CarriersApart carriers(lines * 3, latencyMs);
    const auto world = unlimitedWorld(lines * 3, &carriers, readsAlways);
    return engineRun(*world, test::practiceList(lines, Carrier::Jasper));
}

Stretch bareAtJasper(int lines, int latencyMs = 0)
{
    const CarriersApart carriers(lines * 3, latencyMs);
    return BareRequests(carriers.baseUrl(Carrier::Jasper), lines).run();
}

Stretch scriptAtJasper(int lines, int latencyMs = 0)
{
    const CarriersApart carriers(lines * 3, latencyMs);
    return script(carriers.baseUrl(Carrier::Jasper), lines);
}

/// All three do the same: read, change and read back each line.
void compareAtJasper(Table &table, int lines, int latencyMs, const QString &where)
{
    const Stretch bare = bareAtJasper(lines, latencyMs);
    const Stretch peer = scriptAtJasper(lines, latencyMs);
    const EngineRun ours = engineAtJasper(lines, true, latencyMs);
    table.add(u"Engine %1: %2 lines, 3 exchanges"_s.arg(where).arg(ours.lines.count),
        perSecond(ours.lines.rate()),
        u"%1 x a script's %2"_s.arg(ours.lines.rate() / std::max(0.1, peer.rate()), 0, 'f', 1)
            .arg(perSecond(peer.rate())));
    table.add(u"  its exchanges, %1 a line"_s.arg(ours.exchangesEach(), 0, 'f', 2),
        perSecond(ours.exchangeRate()),
        u"%1 % of bare QNetworkAccessManager's %2; goal 60 %"_s
            .arg(100 * ours.exchangeRate() / std::max(1.0, bare.rate()), 0, 'f', 0)
            .arg(perSecond(bare.rate())));
    table.add(u"  its CPU time a line, all threads"_s, u"%1 us"_s.arg(ours.lines.cpuEach()),
        u"three bare requests: %1 us"_s.arg(3 * bare.cpuEach()));
}

} // namespace

void measurePlan(Table &table, int lines)
{
    const Stretch bare = bareAtJasper(lines / 3);
    const CarriersApart carriers(lines * 3);
    const auto world = unlimitedWorld(lines * 3, &carriers);
    QElapsedTimer timer;
    timer.start();
    const planning::Plan plan = world->plan(test::practiceList(lines / 3), {.kind = ChangeKind::Suspend});
    const Stretch read{plan.rows.size(), std::max(qint64{1}, timer.elapsed())};
    table.add(u"Plan %1 rows with a live read each"_s.arg(read.count), perSecond(read.rate()),
        u"bare QNetworkAccessManager: %1 exchanges/s"_s.arg(bare.rate(), 0, 'f', 0));
}

void measureEngine(Table &table, int lines)
{
    compareAtJasper(table, lines / 3, 0, u"here"_s);
    // As far away as a carrier: a script waits for each answer.
    compareAtJasper(table, lines / 10, kNetworkMs, u"%1 ms away"_s.arg(kNetworkMs));
    const EngineRun few = engineAtJasper(lines / 3, false);
    table.add(u"Engine as it is delivered, one carrier"_s, perSecond(few.lines.rate()),
        u"%1 exchanges and %2 us a line"_s.arg(few.exchangesEach(), 0, 'f', 2).arg(few.lines.cpuEach()));
    const CarriersApart carriers(lines * 3);
    const auto world = unlimitedWorld(lines * 3, &carriers);
    const EngineRun all = engineRun(*world, test::practiceList(lines / 3));
    table.add(u"Engine: %1 lines at three carriers"_s.arg(all.lines.count), perSecond(all.lines.rate()),
        u"%1 exchanges and %2 us a line"_s.arg(all.exchangesEach(), 0, 'f', 2).arg(all.lines.cpuEach()));
    table.add(u"Peak memory so far"_s, u"%1 MB"_s.arg(peakMemoryMb(), 0, 'f', 0), u"carriers not included"_s);
}

} // namespace lk::bench
