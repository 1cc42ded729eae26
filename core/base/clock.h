// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace lk {

/// Milliseconds since 1970 in UTC. May jump when somebody sets the clock: for people and records only.
using UtcMs = qint64;
/// Milliseconds since this machine booted, sleep included. Never jumps: for every duration that decides
/// something. Comparable only under the same boot id.
using BootMs = qint64;

/// The time, passed in so that tests can turn it.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcMs utcNow() const = 0;
    [[nodiscard]] virtual BootMs bootNow() const = 0;
    /// Differs after each reboot: boot times of another boot mean nothing.
    [[nodiscard]] virtual QByteArray bootId() const = 0;
};

/// The machine's own clocks (CLOCK_REALTIME, CLOCK_BOOTTIME). Thread-safe.
class SystemClock final : public Clock {
public:
    [[nodiscard]] UtcMs utcNow() const override;
    [[nodiscard]] BootMs bootNow() const override;
    [[nodiscard]] QByteArray bootId() const override;
};

} // namespace lk
