// SPDX-License-Identifier: Apache-2.0
#include "ui/models/read_pace.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace lk::ui {

namespace {

constexpr auto kShortestPause = 500ms;
/// A reading may keep the disk busy a fifth of the time and no longer.
constexpr int kPauseTimes = 4;

} // namespace

ReadPace::ReadPace(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kShortestPause);
    connect(&m_timer, &QTimer::timeout, this, &ReadPace::due);
}

void ReadPace::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (!on) {
        m_wanted = m_wanted || m_timer.isActive();
        m_timer.stop();
    } else if (m_wanted && !m_reading) {
        m_wanted = false;
        Q_EMIT due();
    }
}

void ReadPace::want()
{
    if (m_reading || !m_on)
        m_wanted = true;
    else if (!m_timer.isActive())
        m_timer.start();
}

void ReadPace::begin()
{
    m_timer.stop();
    m_wanted = false;
    m_reading = true;
    m_since.start();
}

void ReadPace::end()
{
    m_reading = false;
    m_timer.setInterval(std::max<std::chrono::milliseconds>(
        kShortestPause, kPauseTimes * std::chrono::milliseconds(m_since.elapsed())));
    if (!m_wanted || !m_on)
        return;
    m_wanted = false;
    m_timer.start();
}

} // namespace lk::ui
