// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/carrier.h"
#include "core/domain/timing.h"

#include <QUrl>

namespace lk {

/// How fast one account may be called, reads and writes together.
struct RateBudget {
    double callsPerSecond = 1;
    int maxInFlight = 1;
    int writesPerMinute = 0; ///< 0 = no limit of its own

    bool operator==(const RateBudget &) const = default;
};

/// The carrier's documented or advised limits; the start value for a new account.
[[nodiscard]] RateBudget defaultBudget(Carrier carrier);

/// One set of credentials at one carrier. The secrets themselves live in the credential store only.
struct CarrierAccount {
    AccountId id;
    TenantId tenant;
    Carrier carrier = Carrier::ThingSpace;
    QString name; ///< unique within the tenant
    QUrl baseUrl;
    QUrl soapBaseUrl = {}; ///< Jasper: the SOAP interface's host; empty = scheme and host of baseUrl
    QString accountName; ///< ThingSpace: NNNNNNNNNN-NNNNN; Telegence: billing account, optional
    RateBudget budget;
    Timing timing;
    QJsonObject practiceTiming; ///< overrides, kept as given; only for stand-ins on this machine
    bool writesOn = true; ///< the account's own write switch
    bool paused = false; ///< nothing is claimed for it
    QString pauseReason;
    bool secretStored = false; ///< a secret was stored once: a locked keyring reads as "not found"

    bool operator==(const CarrierAccount &) const = default;
    /// The name its secret has in the credential store.
    [[nodiscard]] QString credentialKey() const;
    /// True for a stand-in carrier on this machine.
    [[nodiscard]] bool isPractice() const { return mayUsePracticeTiming(baseUrl.toString()); }
};

/// Checks what a person typed. https, or plain http to this machine only; no user info, query or fragment.
[[nodiscard]] Result<QUrl> checkedBaseUrl(const QString &text);
/// Checks the account as a whole: name, base URL, ThingSpace account name.
[[nodiscard]] Result<void> checkAccount(const CarrierAccount &account);

/// The secrets of an account; each carrier needs its own members.
struct Credentials {
    Secret clientId, clientSecret; ///< ThingSpace OAuth2
    Secret username, password; ///< ThingSpace session; Jasper user name
    Secret apiKey; ///< Jasper
    Secret soapPassword; ///< Jasper SOAP (SIM swap), optional: the user's console password
    Secret licenseKey; ///< Jasper SOAP, optional
    Secret appId, appSecret; ///< Telegence

    /// From one JSON object with the members client_id, client_secret, username, password, api_key, app_id,
    /// app_secret, soap_password, license_key. Refuses unknown members and ones that the carrier needs but
    /// that are missing.
    [[nodiscard]] static Result<Credentials> fromJson(const QByteArray &json, Carrier carrier);
    [[nodiscard]] QByteArray toJson() const;
};

/// The JSON members a carrier's credentials consist of, in the order people should fill them in.
[[nodiscard]] QStringList credentialMembers(Carrier carrier);

} // namespace lk
