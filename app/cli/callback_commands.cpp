// SPDX-License-Identifier: Apache-2.0
// How callbacks are received: shown and set. What talks to somebody is in callback_calls.cpp.
#include "app/cli/callback_commands.h"

#include "app/cli/output.h"
#include "core/settings/settings.h"
#include "core/store/inbox_table.h"
#include "core/webhook/hook.h"
#include "core/webhook/listener_setup.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

constexpr qint64 kLongestPassword = 1'024;

/// What is shown of one account's hook.
struct HookView {
    CarrierAccount account;
    settings::CallbackHookSettings hook;
    store::InboxCount inbox;
};

Result<QList<HookView>> hooksOf(const CliSession &session, const settings::CallbackSettings &callbacks)
{
    const auto accounts = session.accounts();
    const auto database = session.readDatabase();
    if (!accounts || !database)
        return accounts ? database.failure() : accounts.failure();
    const auto counts = store::readInboxCounts(**database);
    if (!counts)
        return counts.failure();
    QList<HookView> views;
    for (const CarrierAccount &account : *accounts) {
        const auto *hook = callbacks.hookOf(account.id);
        if (!hook)
            continue;
        const auto inbox = std::find_if(counts->begin(), counts->end(),
            [&account](const store::InboxCount &each) { return each.account == account.id; });
        views.append({account, *hook, inbox == counts->end() ? store::InboxCount{} : *inbox});
    }
    return views;
}

QJsonObject callbacksJson(const settings::CallbackSettings &callbacks, const QList<HookView> &hooks)
{
    QJsonArray list;
    for (const HookView &view : hooks)
        list.append(QJsonObject{{u"account"_s, view.account.name},
            {u"carrier"_s, toText(view.account.carrier)}, {u"path"_s, view.hook.path},
            {u"url"_s, webhook::carrierUrl(callbacks, view.account)}, {u"username"_s, view.hook.username},
            {u"secretStored"_s, view.hook.secretStored}, {u"kept"_s, view.inbox.kept},
            {u"unmatched"_s, view.inbox.unmatched}, {u"last"_s, view.inbox.last}});
    return {{u"enabled"_s, callbacks.enabled}, {u"address"_s, callbacks.address},
        {u"port"_s, int{callbacks.port}}, {u"certificate"_s, callbacks.certificateFile},
        {u"key"_s, callbacks.keyFile}, {u"publicHost"_s, callbacks.publicHost},
        {u"sources"_s, QJsonArray::fromStringList(callbacks.sources)}, {u"hooks"_s, list}};
}

void showHook(const settings::CallbackSettings &callbacks, const HookView &view)
{
    say(u'\n' + view.account.name + u" · "_s + displayName(view.account.carrier));
    say(webhook::carrierUrlHint(callbacks, view.account));
    if (!view.hook.username.isEmpty())
        say(QCoreApplication::translate("Cli", "User name: %1").arg(view.hook.username));
    if (!view.hook.secretStored)
        say(QCoreApplication::translate("Cli", "No password or secret is stored yet."));
    const int kept = static_cast<int>(view.inbox.kept);
    say(QCoreApplication::translate("Cli", "%n message(s) kept", nullptr, kept)
        + QCoreApplication::translate("Cli", ", %1 about no line of ours; the last one: %2")
              .arg(view.inbox.unmatched)
              .arg(momentText(view.inbox.last)));
}

void showStatus(CliSession &session, const settings::CallbackSettings &callbacks)
{
    const auto hooks = hooksOf(session, callbacks);
    if (!hooks) {
        session.fail(hooks.error());
        return;
    }
    if (session.json()) {
        sayJson(callbacksJson(callbacks, *hooks));
        session.finish(app::kAllDone);
        return;
    }
    say(callbacks.enabled
            ? QCoreApplication::translate("Cli",
                "Callbacks are received on port %1 of %2, %3, by whoever runs the queue (console or worker).")
                  .arg(QString::number(callbacks.port), callbacks.address,
                      callbacks.certificateFile.isEmpty() ? QCoreApplication::translate("Cli", "without TLS")
                                                          : QCoreApplication::translate("Cli", "with TLS"))
            : QCoreApplication::translate(
                "Cli", "Callbacks are switched off. Switch them on with: linekeeperctl callbacks set --on"));
    if (hooks->isEmpty())
        say(QCoreApplication::translate(
            "Cli", "No account receives any. Choose one with: linekeeperctl callbacks hook ACCOUNT"));
    for (const HookView &view : *hooks)
        showHook(callbacks, view);
    session.finish(app::kAllDone);
}

Result<void> applyOptions(settings::CallbackSettings &callbacks, const QCommandLineParser &options)
{
    if (options.isSet(u"on"_s) && options.isSet(u"off"_s))
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate("Cli", "--on and --off exclude each other. Nothing was changed."));
    if (options.isSet(u"on"_s) || options.isSet(u"off"_s))
        callbacks.enabled = options.isSet(u"on"_s);
    if (options.isSet(u"port"_s)) {
        const uint port = options.value(u"port"_s).toUInt();
        if (port == 0 || port > 65'535)
            return lk::fail(ErrorKind::Usage,
                QCoreApplication::translate(
                    "Cli", "--port takes a number from 1 to 65535. Nothing was changed."));
        callbacks.port = static_cast<quint16>(port);
    }
    const auto take = [&options](const QString &option, QString &into) {
        if (options.isSet(option))
            into = options.value(option).trimmed();
    };
    take(u"address"_s, callbacks.address);
    take(u"public-host"_s, callbacks.publicHost);
    take(u"certificate"_s, callbacks.certificateFile);
    take(u"key"_s, callbacks.keyFile);
    if (options.isSet(u"no-tls"_s)) {
        callbacks.certificateFile.clear();
        callbacks.keyFile.clear();
    }
    if (options.isSet(u"sources"_s)) {
        callbacks.sources.clear();
        for (const QString &source : options.value(u"sources"_s).split(u',', Qt::SkipEmptyParts))
            callbacks.sources.append(source.trimmed());
    }
    return {};
}

/// Keeps the settings; false = they could not be written, which was told.
bool save(CliSession &session, const settings::CallbackSettings &callbacks)
{
    settings::Settings settings(session.folder().settingsFile);
    settings.setCallbacks(callbacks);
    settings.save();
    if (settings.isLasting())
        return true;
    session.fail({ErrorKind::Storage,
        QCoreApplication::translate("Cli",
            "The settings file cannot be written; nothing was changed. Check the permissions of the settings "
            "folder."),
        session.folder().settingsFile});
    return false;
}

void setCallbacks(CliSession &session, settings::CallbackSettings callbacks)
{
    if (const auto applied = applyOptions(callbacks, session.options()); !applied) {
        session.fail(applied.error());
        return;
    }
    if (!callbacks.enabled) {
        if (save(session, callbacks))
            showStatus(session, callbacks);
        return;
    }
    const auto accounts = session.accounts();
    if (!accounts) {
        session.fail(accounts.error());
        return;
    }
    session.withCredentials(
        [&session, callbacks, accounts = *accounts](settings::CredentialStore &credentials) {
            auto *setup = new webhook::ListenerSetup(credentials, session.clock(), &session);
            // What would not start is told now rather than in the night; it is kept all the same, for the
            // rest may follow.
            setup->load(
                callbacks, accounts, [&session, callbacks](const Result<webhook::ListenerConfig> &config) {
                    if (!save(session, callbacks))
                        return;
                    if (!config) {
                        complain(config.error(), session.json());
                        session.finish(app::kUsage);
                        return;
                    }
                    if (!session.json())
                        say(QCoreApplication::translate("Cli",
                            "Kept. A console or worker that runs already takes it up when it starts again."));
                    showStatus(session, callbacks);
                });
        });
}

Result<Secret> passwordFromInput(const QCommandLineParser &options)
{
    if (options.value(u"password"_s) != "-"_L1)
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate("Cli",
                "Give the password on standard input: --password - (never as an argument, where others can "
                "see it). Nothing was changed."));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return lk::fail(ErrorKind::BadInput,
            QCoreApplication::translate("Cli", "Standard input cannot be read; nothing was changed."));
    const QByteArray line = input.readLine(kLongestPassword).trimmed();
    if (line.size() < 8)
        return lk::fail(ErrorKind::BadInput,
            QCoreApplication::translate(
                "Cli", "The password needs at least 8 characters. Nothing was changed."));
    return Secret(line);
}

void hookKept(CliSession &session, const settings::CallbackSettings &callbacks, const CarrierAccount &account,
    const Secret &shown)
{
    if (!save(session, callbacks))
        return;
    const settings::CallbackHookSettings hook = *callbacks.hookOf(account.id);
    const bool shows = session.options().isSet(u"show"_s) && !shown.isEmpty();
    if (session.json()) {
        QJsonObject json{{u"account"_s, account.name}, {u"url"_s, webhook::carrierUrl(callbacks, account)},
            {u"username"_s, hook.username}};
        if (shows)
            json.insert(u"password"_s, QString::fromUtf8(shown.reveal()));
        sayJson(json);
    } else {
        say(webhook::carrierUrlHint(callbacks, account));
        if (!hook.username.isEmpty())
            say(QCoreApplication::translate("Cli", "User name: %1").arg(hook.username));
        if (shows)
            say(QCoreApplication::translate("Cli", "Password (shown this once): %1")
                    .arg(QString::fromUtf8(shown.reveal())));
    }
    session.finish(app::kAllDone);
}

/// With what is stored now: makes what is missing or asked for anew, stores it, then keeps the settings.
void renewHook(CliSession &session, settings::CredentialStore &store, settings::CallbackSettings callbacks,
    const CarrierAccount &account, const settings::CallbackSecrets &stored, const Secret &given)
{
    const QCommandLineParser &options = session.options();
    const auto *known = callbacks.hookOf(account.id);
    settings::CallbackHookSettings hook
        = known ? *known : settings::CallbackHookSettings{.account = account.id};
    if (hook.path.isEmpty() || options.isSet(u"new-path"_s))
        hook.path = QString::fromLatin1(webhook::newHookPath(account.carrier));
    const bool jasper = account.carrier == Carrier::Jasper;
    if (!jasper && (hook.username.isEmpty() || options.isSet(u"user"_s)))
        hook.username = options.isSet(u"user"_s) ? options.value(u"user"_s) : u"linekeeper"_s;
    const Secret &present = jasper ? stored.pushSecret : stored.password;
    const bool renewed = present.isEmpty() || !given.isEmpty() || options.isSet(u"new-password"_s);
    const Secret next = !renewed ? present : given.isEmpty() ? webhook::newHookPassword() : given;
    settings::CallbackSecrets secrets = stored;
    if (jasper)
        secrets.pushSecret = next;
    else if (renewed)
        secrets = stored.withPassword(next, session.clock().utcNow());
    hook.secretStored = true;
    callbacks.setHook(hook);
    store.write(settings::callbackSecretsKey(account.id), Secret(secrets.toJson()), &session,
        [&session, callbacks, account, shown = renewed ? next : Secret()](const Result<void> &written) {
            if (written)
                hookKept(session, callbacks, account, shown);
            else
                session.fail(written.error());
        });
}

void dropHook(CliSession &session, settings::CredentialStore &store, settings::CallbackSettings callbacks,
    const CarrierAccount &account)
{
    const auto *known = callbacks.hookOf(account.id);
    const bool stored = known && known->secretStored;
    callbacks.removeHook(account.id);
    store.remove(settings::callbackSecretsKey(account.id), stored, &session,
        [&session, callbacks, account](const Result<void> &removed) {
            if (!save(session, callbacks))
                return;
            if (!removed)
                complain(removed.error(), session.json());
            if (session.json())
                sayJson(QJsonObject{{u"account"_s, account.name}, {u"dropped"_s, true}});
            else
                say(QCoreApplication::translate("Cli", "Account \"%1\" receives no callbacks any more.")
                        .arg(account.name));
            session.finish(app::kAllDone);
        });
}

void hookCommand(CliSession &session, const settings::CallbackSettings &callbacks)
{
    const auto account = session.accountNamed(session.arguments().value(1));
    if (!account) {
        session.fail(account.error());
        return;
    }
    if (account->carrier == Carrier::Telegence) {
        session.fail({ErrorKind::Refused,
            QCoreApplication::translate("Cli", "Telegence sends no callbacks; nothing was changed."), {}});
        return;
    }
    Secret given;
    if (session.options().isSet(u"password"_s)) {
        const auto read = passwordFromInput(session.options());
        if (!read) {
            session.fail(read.error());
            return;
        }
        given = *read;
    }
    session.withCredentials(
        [&session, callbacks, account = *account, given](settings::CredentialStore &store) {
            if (session.options().isSet(u"drop"_s)) {
                dropHook(session, store, callbacks, account);
                return;
            }
            const auto *known = callbacks.hookOf(account.id);
            store.read(settings::callbackSecretsKey(account.id), known && known->secretStored, &session,
                [&session, &store, callbacks, account, given](const Result<Secret> &secret) {
                    const bool none = !secret && secret.error().kind == ErrorKind::NotFound;
                    const auto stored = secret ? settings::CallbackSecrets::fromJson(secret->reveal())
                        : none ? Result<settings::CallbackSecrets>(settings::CallbackSecrets{})
                               : Result<settings::CallbackSecrets>(secret.failure());
                    if (stored)
                        renewHook(session, store, callbacks, account, *stored, given);
                    else
                        session.fail(stored.error());
                });
        });
}

} // namespace

void callbacksCommand(CliSession &session)
{
    const settings::CallbackSettings callbacks
        = settings::Settings(session.folder().settingsFile).callbacks();
    const QString verb = session.arguments().value(0);
    const qsizetype words = session.arguments().size();
    if (verb == "status"_L1 && words == 1)
        showStatus(session, callbacks);
    else if (verb == "set"_L1 && words == 1)
        setCallbacks(session, callbacks);
    else if (verb == "hook"_L1 && words == 2)
        hookCommand(session, callbacks);
    else if (verb == "test"_L1 && words <= 2)
        testCallbacks(session, callbacks);
    else if ((verb == "register"_L1 || verb == "list"_L1 || verb == "remove"_L1) && words == 2)
        registrationCommand(session, callbacks);
    else
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli",
                "Usage: linekeeperctl callbacks status | set [--on|--off] [--address A] [--port N] "
                "[--certificate FILE --key FILE | --no-tls] [--public-host NAME] [--sources A,B] | hook "
                "ACCOUNT [--user NAME] [--password -] [--new-password] [--new-path] [--show] [--drop] | test "
                "[ACCOUNT] | register ACCOUNT [--url URL] | list ACCOUNT | remove ACCOUNT [--service NAME]"),
            {}});
}

} // namespace lk::cli
