// SPDX-License-Identifier: Apache-2.0
#include "app/cli/account_options.h"

#include "core/domain/certificate_pin.h"
#include "core/domain/timing_overrides.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

constexpr qint64 kLargestCredentials = 64 * 1024;

Failure badOption(const QString &sentence)
{
    return lk::fail(
        ErrorKind::Usage, sentence + u' ' + QCoreApplication::translate("Cli", "Nothing was saved."));
}

Result<void> applyAddresses(CarrierAccount &account, const QCommandLineParser &options)
{
    if (options.isSet(u"base-url"_s)) {
        const auto url = checkedBaseUrl(options.value(u"base-url"_s));
        if (!url)
            return url.failure();
        account.baseUrl = *url;
    }
    if (options.isSet(u"soap-base-url"_s)) {
        const QString text = options.value(u"soap-base-url"_s);
        const auto url = text.isEmpty() ? Result<QUrl>(QUrl()) : checkedBaseUrl(text);
        if (!url)
            return url.failure();
        account.soapBaseUrl = *url;
    }
    if (options.isSet(u"proxy"_s)) {
        const auto proxy = proxyRouteFromText(options.value(u"proxy"_s));
        if (!proxy)
            return proxy.failure();
        account.proxy = *proxy;
    }
    if (options.isSet(u"pin"_s)) {
        const auto pins = pinsFromText(options.values(u"pin"_s).join(u' '));
        if (!pins)
            return pins.failure();
        account.pins = *pins;
    }
    return {};
}

Result<void> applyBudget(CarrierAccount &account, const QCommandLineParser &options)
{
    bool rateOk = true;
    bool inFlightOk = true;
    bool writesOk = true;
    bool linesOk = true;
    if (options.isSet(u"rate"_s)) {
        account.budget.callsPerSecond = options.value(u"rate"_s).toDouble(&rateOk);
        // Whoever sets the rate of an account by hand means it for writes, too.
        account.budget.writesPerMinute = 0;
    }
    if (options.isSet(u"in-flight"_s))
        account.budget.maxInFlight = options.value(u"in-flight"_s).toInt(&inFlightOk);
    if (options.isSet(u"writes-per-minute"_s))
        account.budget.writesPerMinute = options.value(u"writes-per-minute"_s).toInt(&writesOk);
    if (options.isSet(u"lines-per-call"_s))
        account.budget.linesPerCall = options.value(u"lines-per-call"_s).toInt(&linesOk);
    if (!rateOk || !inFlightOk || !writesOk || !linesOk)
        return badOption(QCoreApplication::translate(
            "Cli", "--rate, --in-flight, --writes-per-minute and --lines-per-call take numbers."));
    return {};
}

Result<void> applyPracticeTiming(CarrierAccount &account, const QCommandLineParser &options)
{
    if (!options.isSet(u"practice-timing"_s))
        return {};
    if (!account.isPractice())
        return lk::fail(ErrorKind::Refused,
            QCoreApplication::translate("Cli",
                "--practice-timing is only for stand-in carriers on this machine (plain http to "
                "127.0.0.1); real carriers keep the safe times. Nothing was added."));
    account.practiceTiming = QJsonDocument::fromJson(options.value(u"practice-timing"_s).toUtf8()).object();
    if (account.practiceTiming.isEmpty() || !practiceTimingFromJson(account.practiceTiming))
        return badOption(QCoreApplication::translate(
            "Cli", "--practice-timing takes a JSON object of milliseconds, such as {\"quarantine\":400}."));
    return {};
}

Result<void> applyTiming(CarrierAccount &account, const QCommandLineParser &options)
{
    LK_TRY(applyPracticeTiming(account, options));
    if (!options.isSet(u"timing"_s))
        return {};
    const QJsonDocument given = QJsonDocument::fromJson(options.value(u"timing"_s).toUtf8());
    if (!given.isObject())
        return badOption(QCoreApplication::translate("Cli",
            "--timing takes a JSON object of milliseconds, such as {\"pollEvery\":30000}; {} goes back to "
            "the "
            "shipped times."));
    LK_TRY(timingWith(account.carrier, given.object()));
    account.timingOverrides = given.object();
    return {};
}

Result<void> applyWrites(CarrierAccount &account, const QCommandLineParser &options)
{
    if (!options.isSet(u"writes"_s))
        return {};
    const QString word = options.value(u"writes"_s);
    if (word != "on"_L1 && word != "off"_L1)
        return badOption(QCoreApplication::translate("Cli", "--writes takes on or off."));
    account.writesOn = word == "on"_L1;
    return {};
}

Result<CarrierAccount> applied(CarrierAccount account, const QCommandLineParser &options)
{
    if (options.isSet(u"name"_s))
        account.name = options.value(u"name"_s).trimmed();
    if (options.isSet(u"account"_s))
        account.accountName = options.value(u"account"_s);
    LK_TRY(applyAddresses(account, options));
    LK_TRY(applyBudget(account, options));
    LK_TRY(applyTiming(account, options));
    LK_TRY(applyWrites(account, options));
    account.timing = timingOf(account);
    LK_TRY(checkAccount(account));
    return account;
}

} // namespace

Result<CarrierAccount> newAccount(const QCommandLineParser &options)
{
    const auto carrier = carrierFromText(options.value(u"carrier"_s));
    if (!carrier)
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "--carrier takes thingspace, jasper or telegence. Nothing was added."));
    const auto url = checkedBaseUrl(options.value(u"base-url"_s));
    if (!url)
        return url.failure();
    CarrierAccount account;
    account.tenant = TenantId{1};
    account.carrier = *carrier;
    account.budget = defaultBudget(*carrier);
    account.writesOn = writesOnAtFirst(*url);
    return applied(account, options);
}

Result<CarrierAccount> changedAccount(const CarrierAccount &account, const QCommandLineParser &options)
{
    static const QStringList kSettable{u"name"_s, u"account"_s, u"base-url"_s, u"soap-base-url"_s, u"proxy"_s,
        u"pin"_s, u"rate"_s, u"in-flight"_s, u"writes-per-minute"_s, u"lines-per-call"_s,
        u"practice-timing"_s, u"timing"_s, u"writes"_s, u"credentials"_s, u"speed"_s};
    const bool named = std::any_of(kSettable.begin(), kSettable.end(),
        [&options](const QString &option) { return options.isSet(option); });
    if (!named)
        return badOption(
            QCoreApplication::translate("Cli", "Name what to set: --%1.").arg(kSettable.join(u", --"_s)));
    if (options.isSet(u"carrier"_s))
        return badOption(QCoreApplication::translate("Cli",
            "An account's carrier cannot be changed: what was sent under one API cannot be asked about under "
            "another. Add a new account."));
    return applied(account, options);
}

Result<QJsonObject> credentialsFromInput(const QCommandLineParser &options)
{
    if (options.value(u"credentials"_s) != "-"_L1)
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate("Cli",
                "Give the credentials on standard input: --credentials - (never as an argument, "
                "where others can see them). Nothing was added."));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return lk::fail(ErrorKind::BadInput,
            QCoreApplication::translate("Cli", "Standard input cannot be read; nothing was added."));
    const QJsonDocument document = QJsonDocument::fromJson(input.read(kLargestCredentials));
    if (!document.isObject())
        return lk::fail(ErrorKind::BadInput,
            QCoreApplication::translate(
                "Cli", "The credentials are not one JSON object. Nothing was saved."));
    return document.object();
}

QJsonObject toJson(const CarrierAccount &account)
{
    return {{u"id"_s, account.id.value}, {u"name"_s, account.name}, {u"carrier"_s, toText(account.carrier)},
        {u"baseUrl"_s, account.baseUrl.toString()}, {u"soapBaseUrl"_s, account.soapBaseUrl.toString()},
        {u"account"_s, account.accountName}, {u"callsPerSecond"_s, account.budget.callsPerSecond},
        {u"maxInFlight"_s, account.budget.maxInFlight},
        {u"writesPerMinute"_s, account.budget.writesPerMinute},
        {u"linesPerCall"_s, account.budget.linesPerCall}, {u"proxy"_s, lk::toText(account.proxy)},
        {u"pins"_s, QJsonArray::fromStringList(account.pins)}, {u"timing"_s, account.timingOverrides},
        {u"practice"_s, account.isPractice()}, {u"practiceTiming"_s, account.practiceTiming},
        {u"writesOn"_s, account.writesOn}, {u"credentialsStored"_s, account.secretStored},
        {u"refusedLogins"_s, account.refusedLogins}, {u"paused"_s, account.paused},
        {u"pauseReason"_s, account.pauseReason}};
}

} // namespace lk::cli
