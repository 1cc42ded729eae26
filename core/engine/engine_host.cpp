// SPDX-License-Identifier: Apache-2.0
#include "core/engine/engine_host.h"

#include <QSemaphore>

namespace lk::engine {

namespace {

/// A little more than the dispatcher's own deadline.
constexpr int kStopMs = 12'000;

} // namespace

EngineHost::EngineHost(store::Store &store, store::StoreReader &reader, const Clock &clock, QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<Standstill>();
    qRegisterMetaType<AccountId>();
    qRegisterMetaType<RefreshProgress>();
    m_engine = new Engine(store, reader, clock, randomJitter());
    m_engine->moveToThread(&m_thread);
    Dispatcher *dispatcher = &m_engine->dispatcher();
    connect(dispatcher, &Dispatcher::recovered, this, &EngineHost::recovered);
    connect(dispatcher, &Dispatcher::recoveryFailed, this, &EngineHost::recoveryFailed);
    connect(dispatcher, &Dispatcher::recoveryProgressed, this, &EngineHost::recoveryProgressed);
    connect(dispatcher, &Dispatcher::statusChanged, this, &EngineHost::laneStatus);
    connect(dispatcher, &Dispatcher::callsMade, this, &EngineHost::callsMade);
    connect(&m_engine->callbacks(), &CallbackDesk::statusChanged, this, [this](const CallbackStatus &status) {
        m_callbacks = status;
        Q_EMIT callbackStatus(status);
    });
    connect(dispatcher, &Dispatcher::standstill, this, &EngineHost::standstill);
    m_thread.setObjectName(QStringLiteral("engine"));
    m_thread.start();
}

EngineHost::~EngineHost()
{
    auto stopped = std::make_shared<QSemaphore>();
    inEngine([stopped](Engine &engine) {
        QObject::connect(
            &engine.dispatcher(), &Dispatcher::stopped, &engine, [stopped] { stopped->release(); });
        engine.callbacks().close();
        engine.dispatcher().stop();
    });
    stopped->tryAcquire(1, kStopMs);
    inEngine([](Engine &engine) {
        delete &engine;
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void EngineHost::inEngine(std::function<void(Engine &)> work)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, work = std::move(work)] { work(*engine); }, Qt::QueuedConnection);
}

void EngineHost::setAccounts(const QList<AccountAccess> &accounts)
{
    inEngine([accounts](Engine &engine) { engine.dispatcher().setAccounts(accounts); });
}

void EngineHost::startQueue()
{
    inEngine([](Engine &engine) { engine.dispatcher().start(); });
}

quint64 EngineHost::plan(const PlanRequest &request)
{
    const quint64 number = ++m_planNumber;
    inEngine([this, request, number](Engine &engine) {
        PlanBuilder *builder = engine.plan(request);
        m_plans.insert(number, builder);
        connect(builder, &PlanBuilder::progress, this,
            [this, number](const PlanProgress &progress) { Q_EMIT planProgress(number, progress); });
        connect(builder, &PlanBuilder::finished, this,
            [this, number](const planning::Plan &plan) { Q_EMIT planReady(number, plan); });
        connect(builder, &PlanBuilder::failed, this,
            [this, number](const Error &error) { Q_EMIT planFailed(number, error); });
    });
    return number;
}

void EngineHost::cancelPlan(quint64 number)
{
    inEngine([this, number](Engine &) {
        if (PlanBuilder *builder = m_plans.value(number))
            builder->cancel();
    });
}

void EngineHost::sync(AccountId account, store::SyncKind kind, bool everything)
{
    inEngine([this, account, kind, everything](Engine &engine) {
        QPointer<AccountSync> &running = m_syncs[{account.value, kind}];
        if (running)
            return;
        running = engine.sync(account, kind, everything);
        if (running)
            follow(running, account, kind);
        else
            Q_EMIT syncFailed(account, kind,
                {ErrorKind::NotFound,
                    tr("The account is not set up for use, so nothing was read. Test it under Settings."),
                    {}});
    });
}

void EngineHost::follow(AccountSync *sync, AccountId account, store::SyncKind kind)
{
    connect(sync, &AccountSync::progress, this, [this, account, kind](const SyncProgress &progress) {
        Q_EMIT syncProgress(account, kind, progress.entries);
    });
    connect(sync, &AccountSync::finished, this, [this, account, kind](const SyncProgress &progress) {
        Q_EMIT syncFinished(account, kind, progress.entries);
    });
    connect(sync, &AccountSync::failed, this,
        [this, account, kind](const Error &error) { Q_EMIT syncFailed(account, kind, error); });
}

void EngineHost::cancelSync(AccountId account, store::SyncKind kind)
{
    inEngine([this, account, kind](Engine &) {
        if (AccountSync *running = m_syncs.value({account.value, kind}))
            running->cancel();
    });
}

quint64 EngineHost::refreshLines(TenantId tenant, const QList<LineToRead> &lines)
{
    const quint64 number = ++m_refreshNumber;
    inEngine([this, tenant, lines, number](Engine &engine) {
        LineRefresh *refresh = engine.refreshLines(tenant, lines);
        m_refreshes.insert(number, refresh);
        connect(refresh, &LineRefresh::progress, this,
            [this, number](const RefreshProgress &progress) { Q_EMIT refreshProgress(number, progress); });
        connect(refresh, &LineRefresh::finished, this,
            [this, number](const RefreshProgress &progress) { Q_EMIT refreshFinished(number, progress); });
        connect(refresh, &QObject::destroyed, &engine, [this, number] { m_refreshes.remove(number); });
        refresh->start();
    });
    return number;
}

void EngineHost::cancelRefresh(quint64 number)
{
    inEngine([this, number](Engine &) {
        if (LineRefresh *refresh = m_refreshes.value(number))
            refresh->cancel();
    });
}

void EngineHost::testAccount(const AccountAccess &access)
{
    inEngine([this, access](Engine &engine) {
        AccountTester *tester = engine.test(access);
        const AccountId id = access.account.id;
        connect(tester, &AccountTester::step, this,
            [this, id](const TestStep &step) { Q_EMIT testStep(id, step); });
        connect(tester, &AccountTester::finished, this,
            [this, id](bool passed) { Q_EMIT testFinished(id, passed); });
    });
}

void EngineHost::openCallbacks(const Result<webhook::ListenerConfig> &config)
{
    inEngine([config](Engine &engine) { engine.callbacks().open(config); });
}

void EngineHost::testCallbacks(AccountId account)
{
    inEngine([this, account](Engine &engine) {
        engine.callbacks().listener().selfTest(
            account, &engine, [this, account](const webhook::SelfTestReport &report) {
                QMetaObject::invokeMethod(
                    this, [this, account, report] { Q_EMIT callbacksTested(account, report); },
                    Qt::QueuedConnection);
            });
    });
}

void EngineHost::registerCallback(AccountId account, const audit::Actor &actor, const QUrl &url,
    const QString &username, const Secret &password)
{
    inEngine([this, account, actor, url, username, password](Engine &engine) {
        CallbackRegistrar *registrar = engine.registrar(account, actor);
        if (!registrar) {
            QMetaObject::invokeMethod(
                this,
                [this, account] {
                    Q_EMIT callbackRegistered(
                        account, tr("The account is not set up; nothing was registered."));
                },
                Qt::QueuedConnection);
            return;
        }
        connect(registrar, &CallbackRegistrar::done, this,
            [this, account] { Q_EMIT callbackRegistered(account, {}); });
        connect(registrar, &CallbackRegistrar::failed, this,
            [this, account](const Error &error) { Q_EMIT callbackRegistered(account, error.message); });
        registrar->add(url, username, password);
    });
}

} // namespace lk::engine
