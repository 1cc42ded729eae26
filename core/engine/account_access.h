// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"

#include <QList>
#include <QMetaType>

namespace lk::engine {

/// An account with the credentials to use it. Made on the main thread from the credential store.
struct AccountAccess {
    CarrierAccount account;
    Credentials credentials;
    QString noCredentials; ///< why there are none; empty = there are
};

/// What a lane is doing, for the carrier strip.
enum class LaneMood {
    Idle,
    Working,
    Paused, ///< by a person, or because something needs one
    Throttled, ///< the carrier asked to wait
    Unreachable, ///< the last call did not reach the carrier
    ReadsOnly, ///< its write switch is off
};

struct LaneStatus {
    AccountId account;
    QString name;
    Carrier carrier = Carrier::ThingSpace;
    LaneMood mood = LaneMood::Idle;
    int busy = 0; ///< lines being worked on
    int inFlight = 0; ///< calls on the wire
    double allowedRate = 0; ///< calls per second allowed at present
    double actualRate = 0; ///< calls per second over the last seconds
    int speed = 100; ///< percent of the budget that is used: a person may have slowed it down
    BootMs pausedUntil = 0; ///< boot clock; 0 = not
    QString trouble; ///< one sentence; empty = none

    bool operator==(const LaneStatus &) const = default;
};

} // namespace lk::engine

Q_DECLARE_METATYPE(lk::engine::LaneStatus)
