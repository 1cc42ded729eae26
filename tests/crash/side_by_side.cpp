// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/side_by_side.h"

#include <QMutex>
#include <QThread>

#include <memory>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

/// What is left to be done and who does which part of it. Any thread.
class Rounds {
public:
    Rounds(int wanted, int perRound, std::function<RoundEnd(int, int)> play)
        : m_play(std::move(play)),
          m_left(wanted),
          m_perRound(perRound)
    {
    }

    void playAll()
    {
        while (const auto part = take())
            end(part->number, part->share, m_play(part->number, part->share));
    }

    [[nodiscard]] QStringList broken() const { return m_broken; }

private:
    struct Part {
        int number;
        int share;
    };

    std::optional<Part> take()
    {
        const QMutexLocker locker(&m_mutex);
        const int share = qMin(m_perRound, m_left);
        if (share <= 0 || !m_broken.isEmpty())
            return std::nullopt;
        m_left -= share;
        return Part{m_next++, share};
    }

    void end(int number, int share, const RoundEnd &end)
    {
        const QMutexLocker locker(&m_mutex);
        // The queue may have been quiet before all of a round's workers had died.
        m_left += share - end.done;
        if (!end.broken.isEmpty())
            m_broken.append(u"round %1: %2"_s.arg(number).arg(end.broken));
        else if (end.done <= 0)
            m_broken.append(u"round %1 did nothing"_s.arg(number));
    }

    const std::function<RoundEnd(int, int)> m_play;
    QMutex m_mutex;
    int m_left;
    const int m_perRound;
    int m_next = 0;
    QStringList m_broken;
};

} // namespace

int numberFromEnvironment(const char *name, int fallback)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(name, &given);
    return given ? number : fallback;
}

QStringList playSideBySide(int wanted, int perRound, const std::function<RoundEnd(int, int)> &play)
{
    if (const int only = numberFromEnvironment("LK_CRASH_ROUND", -1); only >= 0) {
        const RoundEnd end = play(only, perRound);
        return end.broken.isEmpty() ? QStringList() : QStringList(end.broken);
    }
    Rounds rounds(wanted, perRound, play);
    std::vector<std::unique_ptr<QThread>> threads;
    const int jobs = numberFromEnvironment("LK_CRASH_JOBS", 2 * QThread::idealThreadCount());
    for (int i = 0; i < qBound(1, jobs, wanted); ++i)
        threads.emplace_back(QThread::create([&rounds] { rounds.playAll(); }))->start();
    for (const auto &thread : threads)
        thread->wait();
    return rounds.broken();
}

} // namespace lk::test
