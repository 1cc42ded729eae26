// SPDX-License-Identifier: Apache-2.0
#include "core/settings/callback_settings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::settings {

namespace {

constexpr QLatin1StringView kGroup("callbacks/");
constexpr QLatin1StringView kHooks("callbacks/hooks");
constexpr int kMostHooks = 1'000;
constexpr UtcMs kPreviousIsTakenFor = 24 * 3'600'000;

QString ofGroup(QLatin1StringView name)
{
    return kGroup + name;
}

/// The name QSettings' arrays give a member.
QString ofHook(int index, QLatin1StringView name)
{
    return kHooks + u'/' + QString::number(index + 1) + u'/' + name;
}

} // namespace

const CallbackHookSettings *CallbackSettings::hookOf(AccountId account) const
{
    const auto hook = std::find_if(hooks.begin(), hooks.end(),
        [account](const CallbackHookSettings &each) { return each.account == account; });
    return hook == hooks.end() ? nullptr : &*hook;
}

void CallbackSettings::setHook(const CallbackHookSettings &hook)
{
    for (CallbackHookSettings &each : hooks) {
        if (each.account == hook.account) {
            each = hook;
            return;
        }
    }
    hooks.append(hook);
}

void CallbackSettings::removeHook(AccountId account)
{
    hooks.removeIf([account](const CallbackHookSettings &each) { return each.account == account; });
}

CallbackSettings callbackSettingsFrom(const QSettings &file)
{
    CallbackSettings callbacks;
    callbacks.enabled = file.value(ofGroup("enabled"_L1)).toBool();
    callbacks.address = file.value(ofGroup("address"_L1), callbacks.address).toString().trimmed();
    const int port = file.value(ofGroup("port"_L1), int{callbacks.port}).toInt();
    if (port > 0 && port <= 65'535)
        callbacks.port = static_cast<quint16>(port);
    callbacks.certificateFile = file.value(ofGroup("certificate"_L1)).toString();
    callbacks.keyFile = file.value(ofGroup("key"_L1)).toString();
    callbacks.publicHost = file.value(ofGroup("public_host"_L1)).toString().trimmed();
    callbacks.sources = file.value(ofGroup("sources"_L1)).toString().split(u',', Qt::SkipEmptyParts);
    for (QString &source : callbacks.sources)
        source = source.trimmed();
    const int hooks = std::clamp(file.value(kHooks + "/size"_L1).toInt(), 0, kMostHooks);
    for (int i = 0; i < hooks; ++i) {
        const CallbackHookSettings hook{
            .account = AccountId{file.value(ofHook(i, "account"_L1)).toLongLong()},
            .path = file.value(ofHook(i, "path"_L1)).toString(),
            .username = file.value(ofHook(i, "username"_L1)).toString(),
            .secretStored = file.value(ofHook(i, "secret_stored"_L1)).toBool()};
        if (hook.account.isValid())
            callbacks.setHook(hook);
    }
    return callbacks;
}

void writeCallbackSettings(QSettings &file, const CallbackSettings &callbacks)
{
    file.setValue(ofGroup("enabled"_L1), callbacks.enabled);
    file.setValue(ofGroup("address"_L1), callbacks.address);
    file.setValue(ofGroup("port"_L1), int{callbacks.port});
    file.setValue(ofGroup("certificate"_L1), callbacks.certificateFile);
    file.setValue(ofGroup("key"_L1), callbacks.keyFile);
    file.setValue(ofGroup("public_host"_L1), callbacks.publicHost);
    file.setValue(ofGroup("sources"_L1), callbacks.sources.join(u','));
    file.remove(kHooks);
    file.setValue(kHooks + "/size"_L1, static_cast<int>(callbacks.hooks.size()));
    for (int i = 0; i < static_cast<int>(callbacks.hooks.size()); ++i) {
        const CallbackHookSettings &hook = callbacks.hooks.at(i);
        file.setValue(ofHook(i, "account"_L1), hook.account.value);
        file.setValue(ofHook(i, "path"_L1), hook.path);
        file.setValue(ofHook(i, "username"_L1), hook.username);
        file.setValue(ofHook(i, "secret_stored"_L1), hook.secretStored);
    }
}

Result<CallbackSecrets> CallbackSecrets::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorKind::Damaged,
            QCoreApplication::translate("Callbacks",
                "The stored secrets of a callback cannot be understood. Nothing was changed; set the "
                "callback's password anew."));
    const QJsonObject object = document.object();
    CallbackSecrets secrets;
    secrets.password = Secret(object.value("password"_L1).toString());
    secrets.previousPassword = Secret(object.value("previous_password"_L1).toString());
    secrets.previousUntil = object.value("previous_until"_L1).toInteger();
    secrets.pushSecret = Secret(object.value("push_secret"_L1).toString());
    return secrets;
}

QByteArray CallbackSecrets::toJson() const
{
    QJsonObject object;
    const auto add = [&object](QLatin1StringView name, const Secret &secret) {
        if (!secret.isEmpty())
            object.insert(name, QString::fromUtf8(secret.reveal()));
    };
    add("password"_L1, password);
    add("previous_password"_L1, previousPassword);
    add("push_secret"_L1, pushSecret);
    if (previousUntil > 0)
        object.insert("previous_until"_L1, previousUntil);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

CallbackSecrets CallbackSecrets::withPassword(const Secret &newPassword, UtcMs now) const
{
    CallbackSecrets renewed = *this;
    if (!password.isEmpty()) {
        renewed.previousPassword = password;
        renewed.previousUntil = now + kPreviousIsTakenFor;
    }
    renewed.password = newPassword;
    return renewed;
}

QString callbackSecretsKey(AccountId account)
{
    return u"callbacks/%1"_s.arg(account.value);
}

} // namespace lk::settings
