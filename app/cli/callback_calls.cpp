// SPDX-License-Identifier: Apache-2.0
// The commands about callbacks that talk to somebody: the listener, or ThingSpace.
#include "app/cli/callback_commands.h"
#include "app/cli/output.h"
#include "core/base/platform.h"
#include "core/webhook/listener_setup.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

/// The self-tests of several accounts, one after the other.
struct TestRound {
    webhook::ListenerConfig config;
    QList<CarrierAccount> waiting;
    std::unique_ptr<platform::FileLock> lock; ///< held = the listener runs here
    engine::Engine *engine = nullptr;
    QJsonArray steps;
    bool passed = true;
};

void takeReport(CliSession &session, TestRound &round, const CarrierAccount &account,
    const webhook::SelfTestReport &report)
{
    round.passed = round.passed && webhook::hasPassed(report);
    if (!session.json())
        say(account.name);
    for (const webhook::SelfTestStep &step : report) {
        const bool passed = step.result == webhook::SelfTestResult::Passed;
        const bool reached = step.result != webhook::SelfTestResult::NotReached;
        round.steps.append(QJsonObject{{u"account"_s, account.name}, {u"step"_s, step.title},
            {u"passed"_s, passed}, {u"reached"_s, reached}, {u"detail"_s, step.text}});
        if (!session.json())
            say(u"%1 %2  %3"_s.arg(passed ? u"✔"_s : reached ? u"✘"_s : u"–"_s, step.title, step.text));
    }
}

void testNext(CliSession &session, const std::shared_ptr<TestRound> &round)
{
    if (round->waiting.isEmpty()) {
        if (session.json())
            sayJson(QJsonObject{{u"passed"_s, round->passed}, {u"steps"_s, round->steps}});
        else
            say(round->passed ? QCoreApplication::translate("Cli", "Callbacks are received and kept.")
                              : QCoreApplication::translate("Cli",
                                  "Callbacks are not received yet. No line was concerned by the test."));
        session.finish(round->passed ? app::kAllDone : app::kFailures);
        return;
    }
    const CarrierAccount account = round->waiting.takeFirst();
    const auto done = [&session, round, account](const webhook::SelfTestReport &report) {
        takeReport(session, *round, account, report);
        testNext(session, round);
    };
    if (round->engine) {
        round->engine->callbacks().listener().selfTest(account.id, &session, done);
        return;
    }
    // Another process runs the queue and listens.
    webhook::SelfTestTarget target{.listening = true,
        .address = round->config.address,
        .port = round->config.port,
        .certificate = round->config.tls ? round->config.tls->chain.first() : QSslCertificate(),
        .hook = {}};
    for (const webhook::Hook &hook : round->config.hooks) {
        if (hook.account == account.id)
            target.hook = hook;
    }
    (new webhook::SelfTest(target, session.clock(), &session))->run(&session, done);
}

void listenHere(CliSession &session, const std::shared_ptr<TestRound> &round)
{
    session.withEngine([&session, round](engine::Engine &engine) {
        round->engine = &engine;
        engine.callbacks().open(round->config);
        const engine::CallbackStatus status = engine.callbacks().status();
        if (!status.listening)
            session.fail({ErrorKind::Refused, status.trouble, {}});
        else
            testNext(session, round);
    });
}

/// Who is to be tested: the account named, else all that receive callbacks.
Result<QList<CarrierAccount>> testedAccounts(
    const CliSession &session, const settings::CallbackSettings &callbacks)
{
    if (!callbacks.enabled)
        return lk::fail(ErrorKind::Refused,
            QCoreApplication::translate("Cli",
                "Callbacks are switched off; nothing was tested. Switch them on with: linekeeperctl "
                "callbacks set --on"));
    const QString name = session.arguments().value(1);
    QList<CarrierAccount> tested;
    if (!name.isEmpty()) {
        const auto account = session.accountNamed(name);
        if (!account)
            return account.failure();
        tested.append(*account);
    } else {
        const auto accounts = session.accounts();
        if (!accounts)
            return accounts.failure();
        tested = *accounts;
    }
    tested.removeIf([&callbacks](const CarrierAccount &account) { return !callbacks.hookOf(account.id); });
    if (tested.isEmpty())
        return lk::fail(ErrorKind::NotFound,
            QCoreApplication::translate("Cli",
                "No such account receives callbacks; nothing was tested. Choose one with: linekeeperctl "
                "callbacks hook ACCOUNT"));
    return tested;
}

void showRegistrations(CliSession &session, const QList<engine::RegisteredCallback> &callbacks)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const engine::RegisteredCallback &each : callbacks) {
        json.append(QJsonObject{
            {u"service"_s, each.service}, {u"url"_s, each.url.toString()}, {u"username"_s, each.username}});
        rows.append({each.service, each.url.toString(), each.username});
    }
    if (session.json())
        sayJson(json);
    else if (rows.isEmpty())
        say(QCoreApplication::translate("Cli", "The carrier calls nobody back for this account."));
    else
        sayTable({QCoreApplication::translate("Cli", "Service"), QCoreApplication::translate("Cli", "URL"),
                     QCoreApplication::translate("Cli", "User name")},
            rows);
    session.finish(app::kAllDone);
}

engine::CallbackRegistrar *registrarFor(
    CliSession &session, engine::Engine &engine, const CarrierAccount &account)
{
    engine::CallbackRegistrar *registrar = engine.registrar(account.id, session.actor());
    QObject::connect(registrar, &engine::CallbackRegistrar::failed, &session,
        [&session](const Error &error) { session.fail(error); });
    QObject::connect(registrar, &engine::CallbackRegistrar::listed, &session,
        [&session](
            const QList<engine::RegisteredCallback> &callbacks) { showRegistrations(session, callbacks); });
    QObject::connect(registrar, &engine::CallbackRegistrar::done, &session, [&session, account] {
        if (session.json())
            sayJson(QJsonObject{{u"account"_s, account.name}, {u"confirmed"_s, true}});
        else
            say(QCoreApplication::translate("Cli", "The carrier has confirmed it."));
        session.finish(app::kAllDone);
    });
    return registrar;
}

void registerHook(CliSession &session, engine::Engine &engine, const CarrierAccount &account,
    const settings::CallbackHookSettings &hook, const QUrl &url)
{
    session.credentials().read(settings::callbackSecretsKey(account.id), hook.secretStored, &session,
        [&session, &engine, account, hook, url](const Result<Secret> &secret) {
            const auto secrets = secret ? settings::CallbackSecrets::fromJson(secret->reveal())
                                        : Result<settings::CallbackSecrets>(secret.failure());
            if (!secrets)
                session.fail(secrets.error());
            else
                registrarFor(session, engine, account)->add(url, hook.username, secrets->password);
        });
}

/// The URL to register: the one given, else the hook's own.
Result<QUrl> urlToRegister(
    const CliSession &session, const settings::CallbackSettings &callbacks, const CarrierAccount &account)
{
    if (!callbacks.hookOf(account.id))
        return lk::fail(ErrorKind::NotFound,
            QCoreApplication::translate("Cli",
                "Account \"%1\" receives no callbacks yet; nothing was registered. Begin with: linekeeperctl "
                "callbacks hook \"%1\"")
                .arg(account.name));
    const QString url = session.options().isSet(u"url"_s) ? session.options().value(u"url"_s)
                                                          : webhook::carrierUrl(callbacks, account);
    if (url.isEmpty())
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate("Cli",
                "The name carriers know this machine by is not set; nothing was registered. Set it with "
                "\"callbacks set --public-host NAME\", or give the whole --url."));
    return QUrl(url, QUrl::StrictMode);
}

} // namespace

void testCallbacks(CliSession &session, const settings::CallbackSettings &callbacks)
{
    const auto tested = testedAccounts(session, callbacks);
    const auto accounts = session.accounts();
    if (!tested || !accounts) {
        session.fail(tested ? accounts.error() : tested.error());
        return;
    }
    auto round = std::make_shared<TestRound>();
    round->waiting = *tested;
    auto lock = platform::FileLock::take(session.paths().lock());
    if (lock)
        round->lock = std::move(*lock);
    session.withCredentials([&session, callbacks, round, accounts = *accounts](
                                settings::CredentialStore &credentials) {
        auto *setup = new webhook::ListenerSetup(credentials, session.clock(), &session);
        setup->load(callbacks, accounts, [&session, round](const Result<webhook::ListenerConfig> &config) {
            if (!config) {
                session.fail(config.error());
                return;
            }
            round->config = *config;
            if (round->lock)
                listenHere(session, round);
            else
                testNext(session, round);
        });
    });
}

void registrationCommand(CliSession &session, const settings::CallbackSettings &callbacks)
{
    const auto account = session.accountNamed(session.arguments().value(1));
    if (!account) {
        session.fail(account.error());
        return;
    }
    const QString verb = session.arguments().first();
    const auto url
        = verb == "register"_L1 ? urlToRegister(session, callbacks, *account) : Result<QUrl>(QUrl());
    if (!url) {
        session.fail(url.error());
        return;
    }
    session.withEngine([&session, callbacks, account = *account, verb, url = *url](engine::Engine &engine) {
        if (verb == "register"_L1)
            registerHook(session, engine, account, *callbacks.hookOf(account.id), url);
        else if (verb == "list"_L1)
            registrarFor(session, engine, account)->list();
        else
            registrarFor(session, engine, account)
                ->remove(session.options().isSet(u"service"_s) ? session.options().value(u"service"_s)
                                                               : QString(engine::kCarrierService));
    });
}

} // namespace lk::cli
