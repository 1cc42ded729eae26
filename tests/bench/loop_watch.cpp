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
    const auto worst = std::max_element(
        m_beats.begin(), m_beats.end(), [](const Beat &a, const Beat &b) { return a.late < b.late; });
    if (worst == m_beats.end())
        return {};
    Blocks blocks{.worst = worst->late, .worstComputing = worst->computing};
    const auto place = static_cast<std::ptrdiff_t>(m_beats.size() * 99 / 100);
    std::nth_element(m_beats.begin(), m_beats.begin() + place, m_beats.end(),
        [](const Beat &a, const Beat &b) { return a.late < b.late; });
    blocks.p99 = m_beats.at(static_cast<std::size_t>(place)).late;
    return blocks;
}

} // namespace lk::bench
