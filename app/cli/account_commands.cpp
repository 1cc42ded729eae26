// SPDX-License-Identifier: Apache-2.0
#include "app/cli/account_commands.h"

#include "app/cli/output.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

constexpr qint64 kLargestCredentials = 64 * 1024;

Result<Credentials> credentialsFromInput(const QCommandLineParser &options, Carrier carrier)
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
    return Credentials::fromJson(input.read(kLargestCredentials), carrier);
}

Result<void> applyBudget(CarrierAccount &account, const QCommandLineParser &options)
{
    account.budget = defaultBudget(account.carrier);
    bool ok = true;
    bool ok2 = true;
    if (options.isSet(u"rate"_s))
        account.budget.callsPerSecond = options.value(u"rate"_s).toDouble(&ok);
    if (options.isSet(u"in-flight"_s))
        account.budget.maxInFlight = options.value(u"in-flight"_s).toInt(&ok2);
    // Whoever sets the rate of an account by hand means it for writes, too.
    if (options.isSet(u"rate"_s))
        account.budget.writesPerMinute = 0;
    if (!ok || !ok2)
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate("Cli", "--rate and --in-flight take numbers. Nothing was added."));
    return {};
}

Result<void> applyTiming(CarrierAccount &account, const QCommandLineParser &options)
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
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate("Cli",
                "--practice-timing takes a JSON object of milliseconds, such as "
                "{\"quarantine\":400}. Nothing was added."));
    return {};
}

Result<CarrierAccount> accountFromOptions(const QCommandLineParser &options)
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
    account.name = options.value(u"name"_s).trimmed();
    account.baseUrl = *url;
    account.accountName = options.value(u"account"_s);
    if (options.isSet(u"soap-base-url"_s)) {
        const auto soap = checkedBaseUrl(options.value(u"soap-base-url"_s));
        if (!soap)
            return soap.failure();
        account.soapBaseUrl = *soap;
    }
    LK_TRY(applyBudget(account, options));
    LK_TRY(applyTiming(account, options));
    LK_TRY(checkAccount(account));
    return account;
}

void addAccount(CliSession &session)
{
    const auto account = accountFromOptions(session.options());
    if (!account) {
        session.fail(account.error());
        return;
    }
    const auto credentials = credentialsFromInput(session.options(), account->carrier);
    if (!credentials) {
        session.fail(credentials.error());
        return;
    }
    session.withCredentials([&session, account = *account, secret = Secret(credentials->toJson())](
                                settings::CredentialStore &store) mutable {
        const auto added = store::writeOnce(
            session.paths(), session.clock(), [&](store::WriteSession &write) -> Result<void> {
                const auto id = write.accounts().add(account, session.actor());
                if (!id)
                    return id.failure();
                account.id = *id;
                return {};
            });
        if (!added) {
            session.fail(added.error());
            return;
        }
        store.write(
            account.credentialKey(), secret, &session, [&session, account](const Result<void> &stored) {
                const auto finished
                    = store::writeOnce(session.paths(), session.clock(), [&](store::WriteSession &write) {
                          return stored ? write.accounts().setSecretStored(account.id, true)
                                        : write.accounts().remove(account.id, session.actor());
                      });
                if (!stored || !finished) {
                    session.fail(stored ? finished.error() : stored.error());
                    return;
                }
                if (session.json())
                    sayJson(QJsonObject{{u"id"_s, account.id.value}, {u"name"_s, account.name}});
                else
                    say(QCoreApplication::translate(
                        "Cli", "Account \"%1\" was added. Test it with: linekeeperctl accounts test \"%1\"")
                            .arg(account.name));
                session.finish(app::kAllDone);
            });
    });
}

void listAccounts(CliSession &session)
{
    const auto accounts = session.accounts();
    if (!accounts) {
        session.fail(accounts.error());
        return;
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const CarrierAccount &account : *accounts) {
        json.append(QJsonObject{{u"id"_s, account.id.value}, {u"name"_s, account.name},
            {u"carrier"_s, toText(account.carrier)}, {u"baseUrl"_s, account.baseUrl.toString()},
            {u"account"_s, account.accountName}, {u"callsPerSecond"_s, account.budget.callsPerSecond},
            {u"maxInFlight"_s, account.budget.maxInFlight}, {u"writesOn"_s, account.writesOn},
            {u"paused"_s, account.paused}, {u"pauseReason"_s, account.pauseReason}});
        rows.append({account.name, displayName(account.carrier), account.baseUrl.toString(),
            QCoreApplication::translate("Cli", "%1/s, %2 in flight")
                .arg(account.budget.callsPerSecond)
                .arg(account.budget.maxInFlight),
            account.isPractice() ? QCoreApplication::translate("Cli", "practice")
                                 : QCoreApplication::translate("Cli", "production"),
            account.paused ? QCoreApplication::translate("Cli", "paused: %1").arg(account.pauseReason)
                           : QCoreApplication::translate("Cli", "on")});
    }
    if (session.json())
        sayJson(json);
    else if (rows.isEmpty())
        say(QCoreApplication::translate(
            "Cli", "There is no carrier account yet. Add one with: linekeeperctl accounts add"));
    else
        sayTable(
            {QCoreApplication::translate("Cli", "Name"), QCoreApplication::translate("Cli", "Carrier"),
                QCoreApplication::translate("Cli", "Base URL"), QCoreApplication::translate("Cli", "Budget"),
                QCoreApplication::translate("Cli", "Timing"), QCoreApplication::translate("Cli", "State")},
            rows);
    session.finish(app::kAllDone);
}

void showStep(CliSession &session, const engine::TestStep &step, QJsonArray &steps)
{
    if (step.result == engine::StepResult::Running)
        return;
    const bool passed = step.result != engine::StepResult::Failed;
    steps.append(QJsonObject{{u"step"_s, step.name}, {u"passed"_s, passed}, {u"detail"_s, step.detail}});
    if (!session.json())
        say(u"%1 %2  %3"_s.arg(passed ? u"✔"_s : u"✘"_s, step.name.leftJustified(8), step.detail));
}

void testAccount(CliSession &session, const CarrierAccount &account)
{
    session.withEngine([&session, account](engine::Engine &engine) {
        engine::AccountLane *lane = engine.dispatcher().lane(account.id);
        engine::AccountTester *tester = engine.test(lane->access());
        auto steps = std::make_shared<QJsonArray>();
        QObject::connect(tester, &engine::AccountTester::step, &session,
            [&session, steps](const engine::TestStep &step) { showStep(session, step, *steps); });
        QObject::connect(tester, &engine::AccountTester::finished, &session, [&session, steps](bool passed) {
            if (session.json())
                sayJson(QJsonObject{{u"passed"_s, passed}, {u"steps"_s, *steps}});
            else
                say(passed ? QCoreApplication::translate("Cli", "The account works.")
                           : QCoreApplication::translate(
                               "Cli", "The account cannot be used yet. Nothing was changed at the carrier."));
            session.finish(passed ? app::kAllDone : app::kCarrierDown);
        });
    });
}

void changeAccount(CliSession &session, const CarrierAccount &account, bool remove)
{
    const auto changed = store::writeOnce(session.paths(), session.clock(), [&](store::WriteSession &write) {
        return remove ? write.accounts().remove(account.id, session.actor())
                      : write.accounts().setPaused(account.id, false, {}, session.actor());
    });
    if (!changed) {
        session.fail(changed.error());
        return;
    }
    if (!remove) {
        say(QCoreApplication::translate("Cli", "Account \"%1\" is on again.").arg(account.name));
        session.finish(app::kAllDone);
        return;
    }
    session.withCredentials([&session, account](settings::CredentialStore &store) {
        store.remove(account.credentialKey(), account.secretStored, &session,
            [&session, account](const Result<void> &removed) {
                say(removed ? QCoreApplication::translate(
                        "Cli", "Account \"%1\" and its credentials were removed.")
                                  .arg(account.name)
                            : QCoreApplication::translate(
                                "Cli", "Account \"%1\" was removed; its credentials could not be: %2")
                                  .arg(account.name, removed.error().message));
                session.finish(app::kAllDone);
            });
    });
}

} // namespace

void accountsCommand(CliSession &session)
{
    const QString verb = session.arguments().value(0);
    if (verb == "add"_L1) {
        addAccount(session);
        return;
    }
    if (verb == "list"_L1) {
        listAccounts(session);
        return;
    }
    const bool named = verb == "test"_L1 || verb == "remove"_L1 || verb == "resume"_L1;
    if (!named || session.arguments().size() != 2) {
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "Usage: linekeeperctl accounts add|list|test NAME|remove NAME|resume NAME"),
            {}});
        return;
    }
    const auto account = session.accountNamed(session.arguments().at(1));
    if (!account)
        session.fail(account.error());
    else if (verb == "test"_L1)
        testAccount(session, *account);
    else
        changeAccount(session, *account, verb == "remove"_L1);
}

} // namespace lk::cli
