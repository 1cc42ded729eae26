// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/outcome.h"

#include <QList>
#include <QMetaType>

namespace lk::metrics {

/// Instead of an HTTP status.
inline constexpr int kNotReached = 0; ///< the call never reached the carrier
inline constexpr int kAnswerLost = -1; ///< it may have, but no whole answer came

/// What one call to a carrier came to.
struct CallSample {
    AccountId account;
    BootMs at = 0; ///< when it ended
    int durationMs = 0;
    int status = kNotReached; ///< HTTP, or one of the above

    [[nodiscard]] bool isAnswered() const { return status > 0; }
    [[nodiscard]] bool isFailed() const { return status < 200 || status >= 300; }
};

/// What a failed call says by its status alone.
[[nodiscard]] constexpr ErrorClass classOfStatus(int status)
{
    if (status == 401 || status == 403 || status == 407)
        return ErrorClass::Auth;
    if (status == 429)
        return ErrorClass::Throttle;
    if (status == kAnswerLost)
        return ErrorClass::Unknown;
    if (status == kNotReached || status == 408 || status >= 500)
        return ErrorClass::Transient;
    return status >= 400 ? ErrorClass::Business : ErrorClass::Configuration;
}

/// One moment on both clocks, so that the start of something can be told to people.
struct Moment {
    UtcMs utc = 0;
    BootMs boot = 0;

    /// When that was, as people's clocks showed it.
    [[nodiscard]] UtcMs utcOf(BootMs at) const { return utc - (boot - at); }
};

} // namespace lk::metrics

Q_DECLARE_METATYPE(lk::metrics::CallSample)
