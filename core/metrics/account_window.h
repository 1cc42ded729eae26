// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/metrics/call_sample.h"

#include <array>
#include <optional>

namespace lk::metrics {

/// Upper bounds of the answer-time histogram, milliseconds; slower ones are counted behind the last.
inline constexpr std::array kTimeBounds{10, 25, 50, 100, 150, 250, 400, 600, 1'000, 1'500, 2'500, 4'000,
    6'000, 10'000, 15'000, 30'000, 60'000, 120'000};
using TimeCounts = std::array<quint32, kTimeBounds.size() + 1>;

/// Failures of one status.
struct ErrorTally {
    int status = kNotReached;
    qint64 count = 0;
    BootMs first = 0; ///< of those counted

    bool operator==(const ErrorTally &) const = default;
};

/// What a stretch of time came to.
struct CallFigures {
    qint64 calls = 0;
    qint64 failed = 0;
    TimeCounts times = {}; ///< of answered calls
    QList<ErrorTally> errors = {}; ///< most frequent first
    qint64 otherErrors = 0; ///< of statuses beyond the most frequent of their minute

    /// Nothing without calls.
    [[nodiscard]] std::optional<double> successPercent() const;
    [[nodiscard]] double errorPercent() const;
    /// The time within which that share (0 to 1) of the answers came, milliseconds; nothing without answers.
    [[nodiscard]] std::optional<double> answerTime(double share) const;
    [[nodiscard]] qint64 errorsOf(ErrorClass errorClass) const;
    void add(const CallFigures &other);
};

/// The calls of one account over the last hour, by the minute. Its size never grows. Samples may come a
/// little out of order.
class AccountWindow {
public:
    static constexpr int kMinutes = 60;

    void note(const CallSample &sample);
    /// The last `minutes` minutes (at most 60), the one that has begun among them.
    [[nodiscard]] CallFigures last(int minutes, BootMs now) const;
    /// Each of the last 60 minutes, oldest first; the last one has only begun.
    [[nodiscard]] QList<CallFigures> byMinute(BootMs now) const;
    /// Since the start of the program.
    [[nodiscard]] const CallFigures &total() const { return m_total; }
    [[nodiscard]] qint64 totalMs() const { return m_totalMs; }

private:
    static constexpr std::size_t kStatuses = 8;
    struct Minute {
        qint64 number = -1; ///< minutes since boot
        quint32 calls = 0;
        quint32 failed = 0;
        TimeCounts times = {};
        std::array<ErrorTally, kStatuses> errors = {};
        quint32 otherErrors = 0;

        void note(const CallSample &sample);
        [[nodiscard]] CallFigures figures() const;
    };

    [[nodiscard]] const Minute *at(qint64 minute) const;

    std::array<Minute, kMinutes> m_minutes;
    CallFigures m_total;
    qint64 m_totalMs = 0; ///< of answered calls
};

} // namespace lk::metrics
