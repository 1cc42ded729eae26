// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/cli_session.h"
#include "core/settings/callback_settings.h"

namespace lk::cli {

/// callbacks status|set|hook|test|register|list|remove: how carriers' messages are received.
void callbacksCommand(CliSession &session);

/// callbacks test: samples to the listener of this data folder, wherever it runs.
void testCallbacks(CliSession &session, const settings::CallbackSettings &callbacks);

/// callbacks register|list|remove ACCOUNT: ThingSpace's own record of where it calls back.
void registrationCommand(CliSession &session, const settings::CallbackSettings &callbacks);

} // namespace lk::cli
