// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/webhook/callback_event.h"

namespace lk::webhook {

/// The failure a message reports, fit to be shown: code and sentence in the carrier's words, without control,
/// direction and invisible characters, at most 420 characters. Empty for a message that reports none. Pure.
[[nodiscard]] QString shownFault(const CallbackEvent &event);

} // namespace lk::webhook
