// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace lk::settings {

/// The door for one account's messages, without its secrets.
struct CallbackHookSettings {
    AccountId account;
    QString path = {}; ///< whole; nobody should be able to guess it
    QString username = {}; ///< ThingSpace: as registered
    bool secretStored = false; ///< a secret was stored once: a locked keyring reads as "not found"

    bool operator==(const CallbackHookSettings &) const = default;
};

/// How carriers' messages are received, as set by people. As it stands: not at all. Never a secret.
struct CallbackSettings {
    bool enabled = false;
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 9001; ///< one that Verizon sends to and that needs no privilege
    QString certificateFile = {}, keyFile = {}; ///< PEM; both or none
    QString publicHost = {}; ///< the name carriers know this machine or its proxy by, perhaps with a port
    QStringList sources = {}; ///< who may connect, "3.87.163.45" or "10.0.0.0/8"; empty = everybody
    QList<CallbackHookSettings> hooks = {};

    bool operator==(const CallbackSettings &) const = default;
    /// Nothing for an account that has no hook.
    [[nodiscard]] const CallbackHookSettings *hookOf(AccountId account) const;
    /// Adds the hook or replaces the account's old one.
    void setHook(const CallbackHookSettings &hook);
    void removeHook(AccountId account);
};

/// Reads and writes the group "callbacks" of settings.ini. What cannot be used reads as if it was not set.
[[nodiscard]] CallbackSettings callbackSettingsFrom(const QSettings &file);
void writeCallbackSettings(QSettings &file, const CallbackSettings &callbacks);

/// What proves an account's messages. Only in the credential store, under a key of its own.
struct CallbackSecrets {
    Secret password = {}; ///< ThingSpace
    Secret previousPassword
        = {}; ///< still taken until `previousUntil`: Verizon goes on sending it for a while
    UtcMs previousUntil = 0;
    Secret pushSecret = {}; ///< Jasper

    [[nodiscard]] static Result<CallbackSecrets> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;
    /// With a new password, while the present one is taken for a day more.
    [[nodiscard]] CallbackSecrets withPassword(const Secret &password, UtcMs now) const;
};

/// The name an account's callback secrets have in the credential store.
[[nodiscard]] QString callbackSecretsKey(AccountId account);

} // namespace lk::settings
