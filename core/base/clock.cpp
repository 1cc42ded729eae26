// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

#include "core/base/platform.h"

#include <QDateTime>

namespace lk {

UtcMs SystemClock::utcNow() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

BootMs SystemClock::bootNow() const
{
    return platform::bootTimeMs();
}

QByteArray SystemClock::bootId() const
{
    return platform::bootId();
}

} // namespace lk
