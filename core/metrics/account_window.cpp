// SPDX-License-Identifier: Apache-2.0
#include "core/metrics/account_window.h"

#include <algorithm>
#include <numeric>

namespace lk::metrics {

namespace {

constexpr BootMs kMinuteMs = 60'000;
/// A carrier that answers with ever new statuses must not make the totals grow for ever.
constexpr qsizetype kMostStatuses = 32;

std::size_t placeOf(int durationMs)
{
    const auto bound = std::lower_bound(kTimeBounds.begin(), kTimeBounds.end(), durationMs);
    return static_cast<std::size_t>(std::distance(kTimeBounds.begin(), bound));
}

} // namespace

std::optional<double> CallFigures::successPercent() const
{
    if (calls == 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(calls - failed) / static_cast<double>(calls);
}

double CallFigures::errorPercent() const
{
    return calls == 0 ? 0.0 : 100.0 * static_cast<double>(failed) / static_cast<double>(calls);
}

std::optional<double> CallFigures::answerTime(double share) const
{
    const auto all = std::accumulate(times.begin(), times.end(), qint64{0});
    if (all == 0)
        return std::nullopt;
    const double wanted = share * static_cast<double>(all);
    double before = 0;
    for (std::size_t i = 0; i < kTimeBounds.size(); ++i) {
        const double here = times[i];
        if (here > 0 && before + here >= wanted) {
            const double from = i == 0 ? 0 : kTimeBounds[i - 1];
            return from + (kTimeBounds[i] - from) * std::max(0.0, wanted - before) / here;
        }
        before += here;
    }
    return kTimeBounds.back(); // slower than anything that is told apart
}

qint64 CallFigures::errorsOf(ErrorClass errorClass) const
{
    qint64 count = 0;
    for (const ErrorTally &tally : errors)
        count += classOfStatus(tally.status) == errorClass ? tally.count : 0;
    return count;
}

void CallFigures::add(const CallFigures &other)
{
    calls += other.calls;
    failed += other.failed;
    otherErrors += other.otherErrors;
    for (std::size_t i = 0; i < times.size(); ++i)
        times[i] += other.times[i];
    for (const ErrorTally &tally : other.errors) {
        const auto known = std::find_if(errors.begin(), errors.end(),
            [&tally](const ErrorTally &candidate) { return candidate.status == tally.status; });
        if (known != errors.end()) {
            known->count += tally.count;
            known->first = std::min(known->first, tally.first);
        } else if (errors.size() < kMostStatuses) {
            errors.append(tally);
        } else {
            otherErrors += tally.count;
        }
    }
    std::stable_sort(errors.begin(), errors.end(),
        [](const ErrorTally &one, const ErrorTally &two) { return one.count > two.count; });
}

void AccountWindow::Minute::note(const CallSample &sample)
{
    ++calls;
    if (sample.isAnswered())
        ++times[placeOf(sample.durationMs)];
    if (!sample.isFailed())
        return;
    ++failed;
    for (ErrorTally &tally : errors) {
        if (tally.count > 0 && tally.status != sample.status)
            continue;
        tally.first = tally.count == 0 ? sample.at : std::min(tally.first, sample.at);
        tally.status = sample.status;
        ++tally.count;
        return;
    }
    ++otherErrors;
}

CallFigures AccountWindow::Minute::figures() const
{
    CallFigures figures{.calls = calls, .failed = failed, .times = times, .otherErrors = otherErrors};
    for (const ErrorTally &tally : errors) {
        if (tally.count > 0)
            figures.errors.append(tally);
    }
    return figures;
}

void AccountWindow::note(const CallSample &sample)
{
    const qint64 number = sample.at / kMinuteMs;
    Minute &minute = m_minutes[static_cast<std::size_t>(number % kMinutes)];
    if (number >= minute.number) {
        if (number > minute.number) {
            minute = {};
            minute.number = number;
        }
        minute.note(sample);
    }
    Minute alone;
    alone.note(sample);
    m_total.add(alone.figures());
    m_totalMs += sample.isAnswered() ? sample.durationMs : 0;
}

const AccountWindow::Minute *AccountWindow::at(qint64 minute) const
{
    if (minute < 0)
        return nullptr;
    const Minute &found = m_minutes[static_cast<std::size_t>(minute % kMinutes)];
    return found.number == minute ? &found : nullptr;
}

CallFigures AccountWindow::last(int minutes, BootMs now) const
{
    CallFigures sum;
    const qint64 newest = now / kMinuteMs;
    for (qint64 minute = newest - std::min(minutes, kMinutes) + 1; minute <= newest; ++minute) {
        if (const Minute *found = at(minute))
            sum.add(found->figures());
    }
    return sum;
}

QList<CallFigures> AccountWindow::byMinute(BootMs now) const
{
    QList<CallFigures> series;
    series.reserve(kMinutes);
    const qint64 newest = now / kMinuteMs;
    for (qint64 minute = newest - kMinutes + 1; minute <= newest; ++minute) {
        const Minute *found = at(minute);
        series.append(found ? found->figures() : CallFigures{});
    }
    return series;
}

} // namespace lk::metrics
