// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace lk::test {

/// A clock that stands until it is moved.
class FakeClock final : public Clock {
public:
    [[nodiscard]] UtcMs utcNow() const override { return m_utc; }
    [[nodiscard]] BootMs bootNow() const override { return m_boot; }
    [[nodiscard]] QByteArray bootId() const override { return m_bootId; }

    void advance(qint64 ms)
    {
        m_utc += ms;
        m_boot += ms;
    }
    void setUtc(UtcMs utc) { m_utc = utc; }
    void reboot(const QByteArray &id)
    {
        m_bootId = id;
        m_boot = 5'000;
    }

private:
    std::atomic<UtcMs> m_utc = 1'790'000'000'000;
    std::atomic<BootMs> m_boot = 1'000'000;
    QByteArray m_bootId = "boot-1";
};

} // namespace lk::test
