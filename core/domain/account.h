// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/carrier.h"
#include "core/domain/proxy_route.h"
#include "core/domain/timing.h"

#include <QUrl>

namespace lk {

/// How fast one account may be called, reads and writes together.
struct RateBudget {
    double callsPerSecond = 1;
    int maxInFlight = 1;
    int writesPerMinute = 0; ///< 0 = no limit of its own
    /// How many lines one change request may name, where the carrier and the kind allow it; 1 = each alone.
    int linesPerCall = 1;

    bool operator==(const RateBudget &) const = default;
};

/// ThingSpace refuses more in one request ("NumberofDevices"), for kinds it does not name.
inline constexpr int kMostLinesPerCall = 200;

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
    Timing timing; ///< what applies: timingOf() of the rest
    QJsonObject practiceTiming; ///< overrides, kept as given; only for stand-ins on this machine
    QJsonObject timingOverrides = {}; ///< at real carriers, within the floors of timing_overrides.h
    ProxyRoute proxy = {};
    QStringList pins = {}; ///< the keys the carrier may show, as pinOf() writes them; empty = any trusted one
    /// The account's own write switch. Off until somebody turns it on; see writesOnAtFirst().
    bool writesOn = false;
    bool paused = false; ///< nothing is claimed for it
    QString pauseReason;
    bool secretStored = false; ///< a secret was stored once: a locked keyring reads as "not found"
    int refusedLogins = 0; ///< in a row with the stored credentials; five lock the user at Verizon

    bool operator==(const CarrierAccount &) const = default;
    /// The name its secret has in the credential store.
    [[nodiscard]] QString credentialKey() const;
    /// True for a stand-in carrier on this machine.
    [[nodiscard]] bool isPractice() const { return mayUsePracticeTiming(baseUrl.toString()); }
};

/// Checks what a person typed. https, or plain http to this machine only; no user info, query or fragment.
[[nodiscard]] Result<QUrl> checkedBaseUrl(const QString &text);
/// Checks the account as a whole: name, addresses, account name, budget, pins, timing.
[[nodiscard]] Result<void> checkAccount(const CarrierAccount &account);
/// The timing that follows from carrier, base URL and overrides; the shipped one where they cannot be used.
[[nodiscard]] Timing timingOf(const CarrierAccount &account);
/// A new account may change something only at a stand-in carrier on this machine.
[[nodiscard]] bool writesOnAtFirst(const QUrl &baseUrl);

/// The secrets of an account; each carrier needs its own members.
struct Credentials {
    Secret clientId, clientSecret; ///< ThingSpace OAuth2
    Secret username, password; ///< ThingSpace session; Jasper user name
    Secret apiKey; ///< Jasper
    Secret soapPassword; ///< Jasper SOAP (SIM swap), optional: the user's console password
    Secret licenseKey; ///< Jasper SOAP, optional
    Secret appId, appSecret; ///< Telegence
    Secret proxyUser, proxyPassword; ///< optional: for the account's proxy

    /// From one JSON object with the members of credentialMembers() and optionalCredentialMembers(). Refuses
    /// unknown members and ones that the carrier needs but that are missing.
    [[nodiscard]] static Result<Credentials> fromJson(const QByteArray &json, Carrier carrier);
    /// What is stored, with the members of `changes` put over it; an empty text takes a member away.
    [[nodiscard]] static Result<Credentials> merged(
        const QByteArray &stored, const QJsonObject &changes, Carrier carrier);
    [[nodiscard]] QByteArray toJson() const;
};

/// The JSON members a carrier's credentials consist of, in the order people should fill them in.
[[nodiscard]] QStringList credentialMembers(Carrier carrier);
/// The ones that can be left out: Jasper's SOAP interface, and a proxy's user name and password.
[[nodiscard]] QStringList optionalCredentialMembers(Carrier carrier);

} // namespace lk
