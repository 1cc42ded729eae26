// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <vector>

namespace lk::bench {

/// For how long the event loop could not answer, in milliseconds.
struct Blocks {
    double worst = 0;
    double p99 = 0; ///< over all beats
    /// The most this thread computed between two beats; beyond it others had the CPU.
    double worstComputing = 0;
};

/// How much later than it should one beat came, and what the thread had computed since the one before it; in
/// milliseconds.
struct Beat {
    double late;
    double computing;
};

/// A heart that beats every millisecond in the thread of the window: each beat that comes late tells how long
/// nothing else was answered either.
class LoopWatch {
public:
    LoopWatch();

    /// Does something and goes on until `done`, at most a minute, then lets what it has started settle.
    [[nodiscard]] Blocks during(const std::function<void()> &act, const std::function<bool()> &done);

private:
    void beat();

    QTimer m_heart;
    QElapsedTimer m_clock;
    qint64 m_last = 0;
    qint64 m_lastCpu = 0;
    std::vector<Beat> m_beats;
};

/// Runs the event loop, without sleeping in between, until `done` or for so many milliseconds. True = done.
bool runLoop(int atMostMs, const std::function<bool()> &done = {});

} // namespace lk::bench
