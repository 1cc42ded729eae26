// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/loop_watch.h"

#include <QEventLoop>

#include <algorithm>

#include <time.h>

namespace lk::bench {

namespace {

constexpr int kBeatMs = 1;
constexpr int kAskMs = 5;
constexpr int kPatienceForActMs = 60'000;
constexpr int kSettleMs = 300;
constexpr double kNsPerMs = 1e6;

qint64 threadCpuNs()
{
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return used.tv_sec * qint64{1'000'000'000} + used.tv_nsec;
}

double p99Of(std::vector<double> late)
{
    const auto place = static_cast<std::ptrdiff_t>(late.size() * 99 / 100);
    std::nth_element(late.begin(), late.begin() + place, late.end());
    return late.at(static_cast<std::size_t>(place));
}

Blocks blocksOf(const std::vector<Beat> &beats)
{
    Blocks blocks;
    std::vector<double> late;
    for (const Beat &beat : beats) {
        blocks.worst = std::max(blocks.worst, beat.late);
        blocks.worstComputing = std::max(blocks.worstComputing, beat.computing);
        late.push_back(beat.late);
    }
    blocks.p99 = late.empty() ? 0 : p99Of(std::move(late));
    return blocks;
}

} // namespace

bool runLoop(int atMostMs, const std::function<bool()> &done)
{
    QEventLoop loop;
    QTimer ask;
    bool isDone = false;
    QObject::connect(&ask, &QTimer::timeout, &loop, [&] {
        isDone = done && done();
        if (isDone)
            loop.quit();
    });
    if (done)
        ask.start(kAskMs);
    QTimer::singleShot(atMostMs, &loop, &QEventLoop::quit);
    loop.exec();
    return isDone;
}

LoopWatch::LoopWatch()
{
    m_heart.setTimerType(Qt::PreciseTimer);
    m_heart.setInterval(kBeatMs);
    QObject::connect(&m_heart, &QTimer::timeout, &m_heart, [this] { beat(); });
    m_clock.start();
}

void LoopWatch::beat()
{
    const qint64 now = m_clock.nsecsElapsed();
    const qint64 cpu = threadCpuNs();
    const double late = static_cast<double>(now - m_last) / kNsPerMs - kBeatMs;
    m_beats.push_back({std::max(0.0, late), static_cast<double>(cpu - m_lastCpu) / kNsPerMs});
    m_last = now;
    m_lastCpu = cpu;
}

Blocks LoopWatch::during(const std::function<void()> &act, const std::function<bool()> &done)
{
    m_beats.clear();
    m_last = m_clock.nsecsElapsed();
    m_lastCpu = threadCpuNs();
    m_heart.start();
    // From within the loop, so that the act itself stands between two beats.
    QTimer::singleShot(0, &m_heart, act);
    runLoop(kSettleMs);
    runLoop(kPatienceForActMs, done);
    runLoop(kSettleMs);
    m_heart.stop();
    return blocksOf(m_beats);
}

} // namespace lk::bench
