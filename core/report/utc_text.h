// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QDateTime>

namespace lk::report {

/// "2026-11-03 14:25:02.615": how files tell a moment, in UTC; empty for never.
[[nodiscard]] inline QString utcText(UtcMs at)
{
    return at > 0
        ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"))
        : QString();
}

} // namespace lk::report
