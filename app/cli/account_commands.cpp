// SPDX-License-Identifier: Apache-2.0
#include "app/cli/account_commands.h"

#include "app/cli/account_options.h"
#include "app/cli/output.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

/// Puts the credentials into the store and notes that; `then` hears how it went.
void storeCredentials(CliSession &session, settings::CredentialStore &store, const CarrierAccount &account,
    const Credentials &credentials, std::function<void(const Result<void> &)> then)
{
    store.write(account.credentialKey(), Secret(credentials.toJson()), &session,
        [&session, account, then = std::move(then)](const Result<void> &stored) {
            if (!stored) {
                then(stored);
                return;
            }
            then(store::writeOnce(session.paths(), session.clock(), [&](store::WriteSession &write) {
                return write.accounts().setSecretStored(account.id, true);
            }));
        });
}

void added(CliSession &session, const CarrierAccount &account)
{
    if (session.json()) {
        sayJson(toJson(account));
    } else {
        say(QCoreApplication::translate(
            "Cli", "Account \"%1\" was added. Test it with: linekeeperctl accounts test \"%1\"")
                .arg(account.name));
        if (!account.writesOn)
            say(QCoreApplication::translate("Cli",
                "Nothing is changed with it until you turn its write switch on: linekeeperctl accounts set "
                "\"%1\" --writes on")
                    .arg(account.name));
    }
    session.finish(app::kAllDone);
}

void addAccount(CliSession &session)
{
    const auto account = newAccount(session.options());
    const auto given
        = account ? credentialsFromInput(session.options()) : Result<QJsonObject>(account.failure());
    const auto credentials
        = given ? Credentials::merged({}, *given, account->carrier) : Result<Credentials>(given.failure());
    if (!credentials) {
        session.fail(credentials.error());
        return;
    }
    session.withCredentials(
        [&session, account = *account, credentials = *credentials](settings::CredentialStore &store) mutable {
            const auto written = store::writeOnce(
                session.paths(), session.clock(), [&](store::WriteSession &write) -> Result<void> {
                    const auto id = write.accounts().add(account, session.actor());
                    if (!id)
                        return id.failure();
                    account.id = *id;
                    return {};
                });
            if (!written) {
                session.fail(written.error());
                return;
            }
            storeCredentials(
                session, store, account, credentials, [&session, account](const Result<void> &stored) {
                    if (stored) {
                        added(session, account);
                        return;
                    }
                    // An account nobody can use is worse than none.
                    const auto removed
                        = store::writeOnce(session.paths(), session.clock(), [&](store::WriteSession &write) {
                              return write.accounts().remove(account.id, session.actor());
                          });
                    session.fail(removed ? stored.error() : removed.error());
                });
        });
}

void changed(CliSession &session, const CarrierAccount &account)
{
    if (session.json())
        sayJson(toJson(account));
    else
        say(QCoreApplication::translate("Cli", "Account \"%1\" was changed; its write switch is %2.")
                .arg(account.name,
                    account.writesOn ? QCoreApplication::translate("Cli", "on")
                                     : QCoreApplication::translate("Cli", "off")));
    session.finish(app::kAllDone);
}

Result<void> updateAccount(CliSession &session, const CarrierAccount &account)
{
    return store::writeOnce(
        session.paths(), session.clock(), [&](store::WriteSession &write) -> Result<void> {
            LK_TRY(write.accounts().update(account, session.actor()));
            // A word that is no number is refused as 0 percent is.
            return session.options().isSet(u"speed"_s) ? write.accounts().setSpeed(
                       account.id, session.options().value(u"speed"_s).toInt(), session.actor())
                                                       : Result<void>();
        });
}

/// Only the members that are given are replaced; the others stay as they are stored.
void changeCredentials(CliSession &session, const CarrierAccount &account, const QJsonObject &given)
{
    session.withCredentials([&session, account, given](settings::CredentialStore &store) {
        store.read(account.credentialKey(), account.secretStored, &session,
            [&session, &store, account, given](const Result<Secret> &stored) {
                const bool none = !stored && stored.error().kind == ErrorKind::NotFound;
                const auto credentials = stored || none
                    ? Credentials::merged(stored ? stored->reveal() : QByteArray(), given, account.carrier)
                    : Result<Credentials>(stored.failure());
                const auto updated
                    = credentials ? updateAccount(session, account) : Result<void>(credentials.failure());
                if (!updated) {
                    session.fail(updated.error());
                    return;
                }
                storeCredentials(
                    session, store, account, *credentials, [&session, account](const Result<void> &written) {
                        if (written)
                            changed(session, account);
                        else
                            session.fail(written.error());
                    });
            });
    });
}

void setAccount(CliSession &session, const CarrierAccount &before)
{
    const auto account = changedAccount(before, session.options());
    if (!account) {
        session.fail(account.error());
        return;
    }
    if (session.options().isSet(u"credentials"_s)) {
        const auto given = credentialsFromInput(session.options());
        if (given)
            changeCredentials(session, *account, *given);
        else
            session.fail(given.error());
        return;
    }
    if (const auto updated = updateAccount(session, *account); updated)
        changed(session, *account);
    else
        session.fail(updated.error());
}

QString stateOf(const CarrierAccount &account, int speed)
{
    if (!account.paused && account.writesOn && speed < 100)
        return QCoreApplication::translate("Cli", "on, at %1 % of its budget").arg(speed);
    if (account.paused)
        return QCoreApplication::translate("Cli", "paused: %1").arg(account.pauseReason);
    return account.writesOn ? QCoreApplication::translate("Cli", "on")
                            : QCoreApplication::translate("Cli", "reads only");
}

void listAccounts(CliSession &session)
{
    const auto accounts = session.accounts();
    if (!accounts) {
        session.fail(accounts.error());
        return;
    }
    const auto database = session.readDatabase();
    if (!database) {
        session.fail(database.error());
        return;
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const CarrierAccount &account : *accounts) {
        const auto speed = store::readSpeed(**database, account.id);
        if (!speed) {
            session.fail(speed.error());
            return;
        }
        QJsonObject object = toJson(account);
        object.insert(u"speed"_s, *speed);
        json.append(object);
        rows.append({account.name, displayName(account.carrier), account.baseUrl.toString(),
            QCoreApplication::translate("Cli", "%1/s, %2 in flight")
                .arg(account.budget.callsPerSecond)
                .arg(account.budget.maxInFlight),
            account.isPractice() ? QCoreApplication::translate("Cli", "practice")
                                 : QCoreApplication::translate("Cli", "production"),
            stateOf(account, *speed)});
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
    steps.append(QJsonObject{{u"step"_s, step.name}, {u"passed"_s, passed},
        {u"skipped"_s, step.result == engine::StepResult::Skipped}, {u"detail"_s, step.detail}});
    if (!session.json())
        say(u"%1 %2  %3"_s.arg(step.result == engine::StepResult::Skipped ? u"–"_s
                : passed                                                  ? u"✔"_s
                                                                          : u"✘"_s,
            step.name.leftJustified(8), step.detail));
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
    const bool named = verb == "test"_L1 || verb == "remove"_L1 || verb == "resume"_L1 || verb == "set"_L1;
    if (!named || session.arguments().size() != 2) {
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "Usage: linekeeperctl accounts add|list|set NAME|test NAME|remove NAME|resume NAME"),
            {}});
        return;
    }
    const auto account = session.accountNamed(session.arguments().at(1));
    if (!account)
        session.fail(account.error());
    else if (verb == "set"_L1)
        setAccount(session, *account);
    else if (verb == "test"_L1)
        testAccount(session, *account);
    else
        changeAccount(session, *account, verb == "remove"_L1);
}

} // namespace lk::cli
