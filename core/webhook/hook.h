// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/carrier.h"

#include <QByteArray>

namespace lk::webhook {

/// The door for one account's messages: where they arrive and how a genuine one is known.
struct Hook {
    AccountId account;
    Carrier carrier = Carrier::ThingSpace;
    QByteArray path; ///< whole and exact; nobody should be able to guess it (see newHookPath)
    Secret username = {}, password = {}; ///< ThingSpace: as registered for the callback
    Secret previousPassword = {}; ///< ThingSpace: still taken until `previousUntil`, because Verizon goes on
    UtcMs previousUntil = 0; ///< sending the old one for a while after a change
    Secret pushSecret = {}; ///< Jasper: the secret of the account's push settings
};

/// A path that nobody guesses: /hooks/thingspace/ and 32 random hexadecimal digits.
[[nodiscard]] QByteArray newHookPath(Carrier carrier);

/// A password that nobody guesses: 32 letters and digits.
[[nodiscard]] Secret newHookPassword();

/// Checks that the hook can tell a genuine message from a forged one and that its path can be compared as is.
[[nodiscard]] Result<void> checkHook(const Hook &hook);

} // namespace lk::webhook
