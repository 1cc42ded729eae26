// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/listener_setup.h"

#include "core/settings/credential_store.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::webhook {

namespace {

Failure unusable(const QString &sentence)
{
    return fail(ErrorKind::BadInput, sentence);
}

Result<std::pair<QHostAddress, int>> sourceFrom(const QString &text)
{
    // Qt also takes "10.0.0", and reads it one way as an address and another way as a range.
    const QString address = text.section(u'/', 0, 0);
    const bool whole = address.count(u'.') == 3 || address.contains(u':');
    const auto subnet = QHostAddress::parseSubnet(text);
    if (!whole || subnet.second < 0)
        return unusable(QCoreApplication::translate("Webhook",
            "\"%1\" is no address or address range (3.87.163.45 or 10.0.0.0/8). The callback listener was "
            "not started; correct the allowed sources.")
                            .arg(text));
    return subnet;
}

Hook hookOf(const CarrierAccount &account, const settings::CallbackHookSettings &set,
    const settings::CallbackSecrets &secrets)
{
    return {.account = account.id,
        .carrier = account.carrier,
        .path = set.path.toLatin1(),
        .username = Secret(set.username),
        .password = secrets.password,
        .previousPassword = secrets.previousPassword,
        .previousUntil = secrets.previousUntil,
        .pushSecret = secrets.pushSecret};
}

/// Address, public name and whether there is TLS: what URLs depend on.
ListenerConfig whereabouts(const settings::CallbackSettings &callbacks)
{
    ListenerConfig config;
    config.address = QHostAddress(callbacks.address);
    config.port = callbacks.port;
    config.publicHost = callbacks.publicHost;
    if (!callbacks.certificateFile.isEmpty())
        config.tls = TlsIdentity{};
    return config;
}

} // namespace

Result<ListenerConfig> listenerConfig(const settings::CallbackSettings &callbacks,
    const QList<CarrierAccount> &accounts, const SecretsByAccount &secrets, UtcMs now)
{
    if (!callbacks.enabled)
        return ListenerConfig{};
    ListenerConfig config;
    config.enabled = true;
    config.address = QHostAddress(callbacks.address);
    config.port = callbacks.port;
    config.publicHost = callbacks.publicHost;
    if (config.address.isNull())
        return unusable(QCoreApplication::translate("Webhook",
            "\"%1\" is no address of this machine (such as 127.0.0.1 or 0.0.0.0). The callback listener was "
            "not started.")
                            .arg(callbacks.address));
    if (callbacks.certificateFile.isEmpty() != callbacks.keyFile.isEmpty())
        return unusable(QCoreApplication::translate("Webhook",
            "A certificate and its key are needed, or neither of them. The callback listener was not "
            "started; choose both files."));
    if (!callbacks.certificateFile.isEmpty()) {
        auto identity = loadTlsIdentity(callbacks.certificateFile, callbacks.keyFile, now);
        if (!identity)
            return identity.failure();
        config.tls = std::move(*identity);
    }
    for (const QString &text : callbacks.sources) {
        const auto source = sourceFrom(text);
        if (!source)
            return source.failure();
        config.sources.append(*source);
    }
    for (const CarrierAccount &account : accounts) {
        if (const auto *set = callbacks.hookOf(account.id))
            config.hooks.append(hookOf(account, *set, secrets.value(account.id)));
    }
    LK_TRY(checkConfig(config));
    return config;
}

QString carrierUrl(const settings::CallbackSettings &callbacks, const CarrierAccount &account)
{
    const auto *set = callbacks.hookOf(account.id);
    if (!set)
        return {};
    const ListenerConfig config = whereabouts(callbacks);
    const Hook hook = hookOf(account, *set, {});
    return account.isPractice() ? localUrl(config, hook, callbacks.port)
                                : publicUrl(config, hook, callbacks.port);
}

QString carrierUrlHint(const settings::CallbackSettings &callbacks, const CarrierAccount &account)
{
    const auto *set = callbacks.hookOf(account.id);
    if (!set)
        return {};
    if (account.isPractice())
        return carrierUrl(callbacks, account) + u'\n'
            + QCoreApplication::translate(
                "Webhook", "The practice carriers reach it on this machine itself.");
    return publicUrlHint(whereabouts(callbacks), hookOf(account, *set, {}), callbacks.port);
}

ListenerSetup::ListenerSetup(settings::CredentialStore &credentials, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_credentials(credentials),
      m_clock(clock)
{
}

void ListenerSetup::load(
    const settings::CallbackSettings &callbacks, const QList<CarrierAccount> &accounts, Done done)
{
    m_callbacks = callbacks;
    m_accounts = accounts;
    m_done = std::move(done);
    for (const CarrierAccount &account : accounts) {
        if (callbacks.enabled && callbacks.hookOf(account.id))
            m_waiting.append(account);
    }
    // From the event loop: the caller may still be setting things up.
    QMetaObject::invokeMethod(this, &ListenerSetup::next, Qt::QueuedConnection);
}

void ListenerSetup::next()
{
    if (m_waiting.isEmpty())
        return finish(listenerConfig(m_callbacks, m_accounts, m_secrets, m_clock.utcNow()));
    const CarrierAccount account = m_waiting.takeFirst();
    m_credentials.read(settings::callbackSecretsKey(account.id), m_callbacks.hookOf(account.id)->secretStored,
        this, [this, account](const Result<Secret> &secret) { take(account, secret); });
}

void ListenerSetup::take(const CarrierAccount &account, const Result<Secret> &secret)
{
    if (!secret)
        return finish(fail(secret.error().kind,
            tr("The callback password or secret of account %1 is not at hand. The callback listener was not "
               "started; set it anew, or unlock the place where it is kept.")
                .arg(account.name),
            secret.error().message));
    const auto secrets = settings::CallbackSecrets::fromJson(secret->reveal());
    if (!secrets)
        return finish(secrets.failure());
    m_secrets.insert(account.id, *secrets);
    next();
}

void ListenerSetup::finish(const Result<ListenerConfig> &config)
{
    deleteLater();
    m_done(config);
}

} // namespace lk::webhook
