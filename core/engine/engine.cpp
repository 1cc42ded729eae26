// SPDX-License-Identifier: Apache-2.0
#include "core/engine/engine.h"

#include <QRandomGenerator>

#include <algorithm>

namespace lk::engine {

Engine::Engine(
    store::Store &store, store::StoreReader &reader, const Clock &clock, JitterSource jitter, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_reader(reader),
      m_clock(clock),
      m_dispatcher(new Dispatcher(store, clock, std::move(jitter), this)),
      m_callbacks(new CallbackDesk(*m_dispatcher, store, clock, this))
{
}

Engine::~Engine() = default;

PlanBuilder *Engine::plan(PlanRequest request)
{
    auto *builder = new PlanBuilder(*m_dispatcher, m_reader, m_clock, this);
    QMetaObject::invokeMethod(
        builder, [builder, request = std::move(request)] { builder->start(request); }, Qt::QueuedConnection);
    return builder;
}

AccountSync *Engine::sync(AccountId account, store::SyncKind kind, bool everything)
{
    AccountLane *lane = m_dispatcher->lane(account);
    if (!lane)
        return nullptr;
    auto *sync = new AccountSync(*lane, m_store, m_clock, kind, everything, this);
    QMetaObject::invokeMethod(sync, &AccountSync::start, Qt::QueuedConnection);
    return sync;
}

LineRefresh *Engine::refreshLines(TenantId tenant, const QList<LineToRead> &lines)
{
    return new LineRefresh(*m_dispatcher, m_store, tenant, lines, this);
}

AccountTester *Engine::test(AccountAccess access)
{
    AccountLane *lane = m_dispatcher->lane(access.account.id);
    // Some carriers allow one call at a time: then a test waits its turn among the others.
    const bool same = lane && !lane->isHalted() && lane->account() == access.account
        && lane->access().credentials.toJson() == access.credentials.toJson();
    const AccountId id = access.account.id;
    auto *tester = new AccountTester(
        std::move(access), m_clock, m_dispatcher->logins(), same ? lane->connection() : nullptr, this);
    connect(tester, &AccountTester::loginsRefused, this, [this, id](int inARow) {
        m_store.write(
            this,
            [id, inARow](
                store::WriteSession &session) { return session.accounts().setRefusedLogins(id, inARow); },
            [](const Result<void> &) {});
    });
    QMetaObject::invokeMethod(tester, &AccountTester::start, Qt::QueuedConnection);
    return tester;
}

CallbackRegistrar *Engine::registrar(AccountId account, const audit::Actor &actor)
{
    AccountLane *lane = m_dispatcher->lane(account);
    return lane ? new CallbackRegistrar(*lane, m_store, actor, this) : nullptr;
}

JitterSource randomJitter()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

} // namespace lk::engine
