// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/console_world.h"

#include "core/webhook/listener_setup.h"
#include "ui/shell/appearance.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

ui::Theme *theTheme = nullptr;

void consoleMustWork(bool condition, const QString &what)
{
    if (!condition)
        qFatal("Test set-up: %s", qUtf8Printable(what));
}

} // namespace

void setTestTheme(ui::Theme &theme)
{
    theTheme = &theme;
}

ui::Theme &testTheme()
{
    return *theTheme;
}

quint16 freeCallbackPort()
{
    for (quint16 port = 50'551; port <= 50'559; ++port) {
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, port))
            return port;
    }
    qFatal("All the ports are taken");
}

ConsoleWorld::ConsoleWorld(const WorldOptions &options)
{
    sandbox::PracticeOptions practice;
    practice.devices = options.devices;
    practice.ledgerFile = dir.filePath(u"ledger.jsonl"_s);
    carriers = std::make_unique<CarrierThread>(practice);
    auto opened = store::Store::open({dir.path()}, clock);
    consoleMustWork(opened.has_value(), opened ? QString() : opened.error().detail);
    store = std::move(*opened);
    if (options.accounts)
        addAccounts();
    reader = std::move(*store::StoreReader::open(store->paths().database()));
    database = std::move(*store::Database::open(store->paths().database(), store::OpenMode::ReadOnly));
    engine = std::make_unique<engine::EngineHost>(*store, *reader, clock);
    settings = std::make_unique<settings::Settings>(dir.filePath(u"settings.ini"_s));
    metrics = std::make_unique<metrics::MetricsDesk>(*reader, clock, TenantId{1}, AlertRules{});
    QObject::connect(
        engine.get(), &engine::EngineHost::callsMade, metrics.get(), &metrics::MetricsDesk::note);
    credentials = settings::CredentialStore::inMemory();
    settings->setTheme(settings::ThemeChoice::Light);
    ui::followSettings(*settings, testTheme());
    services = std::make_unique<ui::Services>(ui::Services{.store = *store,
        .reader = *reader,
        .engine = *engine,
        .metrics = *metrics,
        .settings = *settings,
        .credentials = *credentials,
        .clock = clock,
        .theme = testTheme(),
        .actor
        = {.name = u"Mara Keller"_s, .osUser = u"mara"_s, .role = u"Operator"_s, .tenant = u"Default"_s},
        .dataDir = dir.path(),
        .practice = options.practice,
        .queueRunsElsewhere = false,
        .reloadAccounts = [this] { reloadAccounts(); },
        .reloadCallbacks = [this] { reloadCallbacks(); }});
    reloadAccounts();
    if (options.runsQueue)
        engine->startQueue();
}

ConsoleWorld::~ConsoleWorld()
{
    services.reset();
    engine.reset();
    metrics.reset();
    reader.reset();
    database.reset();
    store.reset();
    carriers.reset();
}

void ConsoleWorld::addAccounts()
{
    for (const Carrier carrier : kAllCarriers) {
        CarrierAccount account = practiceAccess(carrier, carriers->baseUrl(carrier)).account;
        account.practiceTiming = PracticeWorld::quickTiming();
        write([account](store::WriteSession &session) -> Result<void> {
            const auto id = session.accounts().add(account, {.name = u"test"_s});
            return id ? session.accounts().setSecretStored(*id, true) : Result<void>(id.failure());
        });
    }
}

void ConsoleWorld::write(store::Store::Job job)
{
    bool done = false;
    QObject context;
    store->write(&context, std::move(job), [&done](const Result<void> &result) {
        consoleMustWork(result.has_value(), result ? QString() : result.error().message);
        done = true;
    });
    consoleMustWork(QTest::qWaitFor([&done] { return done; }, 20'000), u"the store did not answer"_s);
}

QList<CarrierAccount> ConsoleWorld::accounts() const
{
    const auto known = store::readAccounts(*database, TenantId{1});
    consoleMustWork(known.has_value(), u"the accounts cannot be read"_s);
    return *known;
}

QString ConsoleWorld::file(const QString &name, const QString &content) const
{
    QFile file(dir.filePath(name));
    consoleMustWork(file.open(QIODevice::WriteOnly), name);
    file.write(content.toUtf8());
    return file.fileName();
}

void ConsoleWorld::reloadAccounts()
{
    ++reloads;
    QList<engine::AccountAccess> access;
    const QList<CarrierAccount> known = accounts();
    for (const CarrierAccount &account : known) {
        engine::AccountAccess one = practiceAccess(account.carrier, account.baseUrl);
        one.account = account;
        access.append(one);
    }
    engine->setAccounts(access);
}

void ConsoleWorld::reloadCallbacks()
{
    auto *setup = new webhook::ListenerSetup(*credentials, clock, credentials.get());
    setup->load(settings->callbacks(), accounts(),
        [this](const Result<webhook::ListenerConfig> &config) { engine->openCallbacks(config); });
}

} // namespace lk::test
