// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/platform.h"
#include "core/engine/account_sync.h"
#include "core/engine/account_tester.h"
#include "core/engine/callback_desk.h"
#include "core/engine/callback_registrar.h"
#include "core/engine/dispatcher.h"
#include "core/engine/line_refresh.h"
#include "core/engine/plan_builder.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace lk::engine {

/// Everything that talks to carriers, on one thread. Public functions are called on that thread (the console
/// goes through EngineHost).
class Engine final : public QObject {
    Q_OBJECT

public:
    Engine(store::Store &store, store::StoreReader &reader, const Clock &clock, JitterSource jitter,
        QObject *parent = nullptr);
    ~Engine() override;

    [[nodiscard]] Dispatcher &dispatcher() { return *m_dispatcher; }
    /// Starts a check; the builder's signals say how it goes.
    [[nodiscard]] PlanBuilder *plan(PlanRequest request);
    /// Starts reading an account's lines or plans; nothing = there is no such account.
    [[nodiscard]] AccountSync *sync(AccountId account, store::SyncKind kind, bool everything);
    /// For one reading of chosen lines: connect to it, then start() it.
    [[nodiscard]] LineRefresh *refreshLines(TenantId tenant, const QList<LineToRead> &lines);
    /// Tests a connection; whoever tests in vain again and again is stopped before the user is locked.
    [[nodiscard]] AccountTester *test(AccountAccess access);
    /// The listener for what carriers tell by themselves; closed until it is opened.
    [[nodiscard]] CallbackDesk &callbacks() { return *m_callbacks; }
    /// For one request about registered callbacks; nothing = there is no such account.
    [[nodiscard]] CallbackRegistrar *registrar(AccountId account, const audit::Actor &actor);

private:
    store::Store &m_store;
    store::StoreReader &m_reader;
    const Clock &m_clock;
    Dispatcher *m_dispatcher; ///< child
    CallbackDesk *m_callbacks; ///< child
};

/// Full random jitter for production.
[[nodiscard]] JitterSource randomJitter();

} // namespace lk::engine
