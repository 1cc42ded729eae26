// SPDX-License-Identifier: Apache-2.0
#include "core/domain/account.h"

#include "core/domain/certificate_pin.h"
#include "core/domain/timing_overrides.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

struct CredentialMember {
    QLatin1StringView name;
    Secret Credentials::*member;
};

constexpr CredentialMember kMembers[] = {
    {"client_id"_L1, &Credentials::clientId},
    {"client_secret"_L1, &Credentials::clientSecret},
    {"username"_L1, &Credentials::username},
    {"password"_L1, &Credentials::password},
    {"api_key"_L1, &Credentials::apiKey},
    {"app_id"_L1, &Credentials::appId},
    {"app_secret"_L1, &Credentials::appSecret},
    {"soap_password"_L1, &Credentials::soapPassword},
    {"license_key"_L1, &Credentials::licenseKey},
    {"proxy_user"_L1, &Credentials::proxyUser},
    {"proxy_password"_L1, &Credentials::proxyPassword},
};

const CredentialMember *memberNamed(QStringView name)
{
    for (const CredentialMember &candidate : kMembers) {
        if (name == candidate.name)
            return &candidate;
    }
    return nullptr;
}

} // namespace

RateBudget defaultBudget(Carrier carrier)
{
    switch (carrier) {
    case Carrier::ThingSpace:
        return {.callsPerSecond = 4, .maxInFlight = 4, .writesPerMinute = 60, .linesPerCall = 100};
    case Carrier::Jasper:
        return {.callsPerSecond = 4, .maxInFlight = 1};
    case Carrier::Telegence:
        return {.callsPerSecond = 5, .maxInFlight = 4};
    }
    return {};
}

QString CarrierAccount::credentialKey() const
{
    return u"account/%1"_s.arg(id.value);
}

Result<QUrl> checkedBaseUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Account",
                "\"%1\" is not a URL. Nothing was saved. Give the carrier's base URL, such as "
                "https://thingspace.verizon.com/api.")
                .arg(text));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Account",
                "A base URL has no user name, query or fragment. Nothing was saved. Credentials go into the "
                "credential fields."));
    if (url.scheme() != "https"_L1 && !mayUsePracticeTiming(url.toString()))
        return fail(ErrorKind::Refused,
            QCoreApplication::translate("Account",
                "Only https is used for carriers (plain http only to this machine itself). Nothing was "
                "saved."));
    return url.adjusted(QUrl::StripTrailingSlash);
}

namespace {

/// How the account is reached and how patiently.
Result<void> checkRoute(const CarrierAccount &account)
{
    LK_TRY(proxyRouteFromText(toText(account.proxy)));
    LK_TRY(pinsFromText(account.pins.join(u' ')));
    if (!account.pins.isEmpty() && account.baseUrl.scheme() != "https"_L1)
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Account",
                "A pin is checked on https only, and the base URL is plain http. Nothing was saved. Take the "
                "pins away or use https."));
    if (!account.isPractice())
        LK_TRY(timingWith(account.carrier, account.timingOverrides));
    return {};
}

/// What a carrier documents as its hard limits; a stand-in on this machine has none.
Result<void> checkLimits(const CarrierAccount &account)
{
    const RateBudget &budget = account.budget;
    if (budget.linesPerCall < 1 || budget.linesPerCall > kMostLinesPerCall)
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate(
                "Account", "One call can name between 1 and %1 lines, not %2. Nothing was saved.")
                .arg(kMostLinesPerCall)
                .arg(budget.linesPerCall));
    const bool tooFast = budget.maxInFlight > 1 || budget.callsPerSecond > 5;
    if (account.carrier == Carrier::Jasper && !account.isPractice() && tooFast)
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Account",
                "Control Center takes one call at a time and at most five a second per account, REST and "
                "SOAP together. Nothing was saved. Give 1 call in flight and at most 5 calls per second."));
    return {};
}

} // namespace

Timing timingOf(const CarrierAccount &account)
{
    if (account.isPractice())
        return practiceTimingFromJson(account.practiceTiming).value_or(practiceTiming());
    const auto timing = timingWith(account.carrier, account.timingOverrides);
    return timing ? *timing : productionTiming(account.carrier);
}

bool writesOnAtFirst(const QUrl &baseUrl)
{
    return mayUsePracticeTiming(baseUrl.toString());
}

Result<void> checkAccount(const CarrierAccount &account)
{
    if (account.name.trimmed().isEmpty())
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Account", "The account needs a name. Nothing was saved."));
    if (auto url = checkedBaseUrl(account.baseUrl.toString()); !url)
        return url.failure();
    if (!account.soapBaseUrl.isEmpty())
        LK_TRY(checkedBaseUrl(account.soapBaseUrl.toString()));
    static const QRegularExpression kThingSpaceName(u"^\\d{10}-\\d{5}$"_s);
    if (account.carrier == Carrier::ThingSpace && !kThingSpaceName.match(account.accountName).hasMatch())
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Account",
                "A ThingSpace account name has ten digits, a dash and five digits (0000123456-00001), not "
                "\"%1\". Nothing was saved.")
                .arg(account.accountName));
    if (account.budget.callsPerSecond <= 0 || account.budget.maxInFlight < 1)
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Account",
                "The rate and the number of calls in flight must be above zero. Nothing was saved."));
    LK_TRY(checkLimits(account));
    return checkRoute(account);
}

QStringList credentialMembers(Carrier carrier)
{
    switch (carrier) {
    case Carrier::ThingSpace:
        return {u"client_id"_s, u"client_secret"_s, u"username"_s, u"password"_s};
    case Carrier::Jasper:
        return {u"username"_s, u"api_key"_s};
    case Carrier::Telegence:
        return {u"app_id"_s, u"app_secret"_s};
    }
    return {};
}

QStringList optionalCredentialMembers(Carrier carrier)
{
    QStringList members;
    if (carrier == Carrier::Jasper)
        members = {u"soap_password"_s, u"license_key"_s};
    return members << u"proxy_user"_s << u"proxy_password"_s;
}

Result<Credentials> Credentials::merged(const QByteArray &stored, const QJsonObject &changes, Carrier carrier)
{
    QJsonObject object = QJsonDocument::fromJson(stored).object();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isString() && it.value().toString().isEmpty())
            object.remove(it.key());
        else
            object.insert(it.key(), it.value());
    }
    return fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact), carrier);
}

Result<Credentials> Credentials::fromJson(const QByteArray &json, Carrier carrier)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate(
                "Account", "The credentials are not one JSON object. Nothing was saved."));
    const QJsonObject object = document.object();
    Credentials credentials;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const CredentialMember *named = memberNamed(it.key());
        if (!named || !it.value().isString())
            return fail(ErrorKind::BadInput,
                QCoreApplication::translate("Account",
                    "The credentials have a member \"%1\" that is not known or not a text. Nothing was "
                    "saved.")
                    .arg(it.key()));
        credentials.*named->member = Secret(it.value().toString());
    }
    for (const QString &needed : credentialMembers(carrier)) {
        if ((credentials.*memberNamed(needed)->member).isEmpty())
            return fail(ErrorKind::BadInput,
                QCoreApplication::translate(
                    "Account", "The credentials lack \"%1\", which %2 needs. Nothing was saved.")
                    .arg(needed, displayName(carrier)));
    }
    return credentials;
}

QByteArray Credentials::toJson() const
{
    QJsonObject object;
    for (const CredentialMember &named : kMembers) {
        if (!(this->*named.member).isEmpty())
            object.insert(named.name, QString::fromUtf8((this->*named.member).reveal()));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace lk
