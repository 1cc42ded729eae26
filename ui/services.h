// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/audit_entry.h"
#include "core/base/clock.h"
#include "core/base/id.h"

#include <QString>

#include <functional>

namespace lk::engine {
class EngineHost;
}
namespace lk::metrics {
class MetricsDesk;
}
namespace lk::settings {
class CredentialStore;
class Settings;
} // namespace lk::settings
namespace lk::store {
class Store;
class StoreReader;
} // namespace lk::store

namespace lk::ui {

class Theme;

/// What pages work with; handed to each by reference. Everything in it outlives the window. Main thread.
struct Services {
    store::Store &store; ///< mutations: store.write(context, job, done)
    store::StoreReader &reader; ///< questions: reader.ask<T>(context, question, done, slot)
    engine::EngineHost &engine; ///< plans, connection tests, lane status
    metrics::MetricsDesk &metrics; ///< how the accounts answer, and what lasts
    settings::Settings &settings;
    settings::CredentialStore &credentials;
    const Clock &clock;
    Theme &theme;
    TenantId tenant{1};
    audit::Actor actor; ///< who sits here; passed with every mutation
    QString dataDir;
    bool practice = false; ///< the carriers are the built-in ones
    bool queueRunsElsewhere
        = false; ///< another process holds db.lock: orders are recorded, it carries them out
    /// Reads accounts and credentials anew and gives them to the engine; call after an account changed.
    std::function<void()> reloadAccounts;
    /// Reads how callbacks are received and their secrets anew; call after that changed.
    std::function<void()> reloadCallbacks = {};
};

} // namespace lk::ui
