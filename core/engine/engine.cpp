// SPDX-License-Identifier: Apache-2.0
#include "core/engine/engine.h"

#include <QRandomGenerator>

namespace lk::engine {

Engine::Engine(
    store::Store &store, store::StoreReader &reader, const Clock &clock, JitterSource jitter, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_reader(reader),
      m_clock(clock),
      m_dispatcher(new Dispatcher(store, clock, std::move(jitter), this))
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

AccountTester *Engine::test(const AccountAccess &access)
{
    AccountLane *lane = m_dispatcher->lane(access.account.id);
    const bool same = lane && !lane->isHalted() && lane->account() == access.account
        && lane->access().credentials.toJson() == access.credentials.toJson();
    auto *tester = new AccountTester(
        access, m_clock, m_dispatcher->logins(), same ? lane->connection() : nullptr, this);
    QMetaObject::invokeMethod(tester, &AccountTester::start, Qt::QueuedConnection);
    return tester;
}

JitterSource randomJitter()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

} // namespace lk::engine
