// SPDX-License-Identifier: Apache-2.0
#include "app/cli/sync_commands.h"

#include "app/cli/code_list.h"
#include "app/cli/output.h"
#include "core/base/text.h"
#include "core/engine/account_sync.h"
#include "core/import/record_reader.h"

#include <QFile>
#include <QJsonArray>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

/// What became of the accounts that are read side by side.
struct SyncRound {
    QList<CarrierAccount> waiting;
    QJsonArray report;
    int exitCode = app::kAllDone;
};

QString doneText(store::SyncKind kind, const QString &account, qint64 entries)
{
    const int n = static_cast<int>(entries);
    const QString text = kind == store::SyncKind::Lines
        ? QCoreApplication::translate("Cli", "%1: %n line(s) read.", nullptr, n)
        : QCoreApplication::translate("Cli", "%1: %n rate plan(s) read.", nullptr, n);
    return text.arg(account);
}

void accountDone(CliSession &session, const std::shared_ptr<SyncRound> &round, const CarrierAccount &account,
    QJsonObject outcome)
{
    outcome.insert(u"account"_s, account.name);
    round->report.append(outcome);
    round->waiting.removeIf([&account](const CarrierAccount &each) { return each.id == account.id; });
    if (!round->waiting.isEmpty())
        return;
    if (session.json())
        sayJson(round->report);
    session.finish(round->exitCode);
}

void readAccount(CliSession &session, engine::Engine &engine, const std::shared_ptr<SyncRound> &round,
    const CarrierAccount &account, store::SyncKind kind)
{
    engine::AccountSync *sync = engine.sync(account.id, kind, session.options().isSet(u"all"_s));
    if (!sync) {
        round->exitCode = app::kCarrierDown;
        accountDone(session, round, account, {{u"error"_s, u"unknown account"_s}});
        return;
    }
    QObject::connect(sync, &engine::AccountSync::finished, &session,
        [&session, round, account, kind](const engine::SyncProgress &progress) {
            if (!session.json())
                say(doneText(kind, account.name, progress.entries));
            accountDone(session, round, account,
                {{u"entries"_s, progress.entries}, {u"pages"_s, progress.pages}, {u"complete"_s, true}});
        });
    QObject::connect(
        sync, &engine::AccountSync::failed, &session, [&session, round, account](const Error &error) {
            complain({error.kind, account.name + u": "_s + error.message, error.detail}, session.json());
            round->exitCode = exitCodeOf(error);
            accountDone(session, round, account, {{u"error"_s, error.message}, {u"complete"_s, false}});
        });
}

/// The accounts named on the command line, or all.
Result<QList<CarrierAccount>> chosenAccounts(CliSession &session)
{
    if (!session.options().isSet(u"account"_s))
        return session.accounts();
    const auto account = session.accountNamed(session.options().value(u"account"_s));
    if (!account)
        return account.failure();
    return QList<CarrierAccount>{*account};
}

void syncAccounts(CliSession &session, store::SyncKind kind)
{
    auto accounts = chosenAccounts(session);
    if (!accounts) {
        session.fail(accounts.error());
        return;
    }
    const bool named = session.options().isSet(u"account"_s);
    if (kind == store::SyncKind::Plans && !named)
        accounts->removeIf(
            [](const CarrierAccount &account) { return account.carrier == Carrier::Telegence; });
    if (accounts->isEmpty()) {
        session.fail({ErrorKind::NotFound,
            QCoreApplication::translate("Cli", "There is no account to read from; nothing was done."), {}});
        return;
    }
    session.withEngine([&session, accounts = *accounts, kind](engine::Engine &engine) {
        auto round = std::make_shared<SyncRound>();
        round->waiting = accounts;
        for (const CarrierAccount &account : accounts)
            readAccount(session, engine, round, account, kind);
    });
}

void importPlans(CliSession &session)
{
    if (session.arguments().size() != 2 || !session.options().isSet(u"account"_s)) {
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli", "Usage: linekeeperctl plans import FILE --account NAME"), {}});
        return;
    }
    const auto account = session.accountNamed(session.options().value(u"account"_s));
    const auto plans = readCodeList(session.arguments().at(1));
    if (!account || !plans) {
        session.fail(account ? plans.error() : account.error());
        return;
    }
    const auto written
        = store::writeOnce(session.paths(), session.clock(), [&](store::WriteSession &write) -> Result<void> {
              for (const auto &[code, name] : *plans)
                  LK_TRY(write.lines().learnPlan(account->id, code, name, session.clock().utcNow()));
              const auto seq = write.audit().append({.actor = session.actor(),
                  .action = u"plans.imported"_s,
                  .objectType = u"account"_s,
                  .objectId = QString::number(account->id.value),
                  .reason = QString::number(plans->size())});
              return seq ? Result<void>() : Result<void>(seq.failure());
          });
    if (!written) {
        session.fail(written.error());
        return;
    }
    const int imported = pluralCount(plans->size());
    if (session.json())
        sayJson(QJsonObject{{u"imported"_s, plans->size()}});
    else
        say(QCoreApplication::translate(
            "Cli", "%n rate plan(s) are in the catalogue of %1 now.", nullptr, imported)
                .arg(account->name));
    session.finish(app::kAllDone);
}

void listPlans(CliSession &session)
{
    const auto accounts = chosenAccounts(session);
    const auto database = session.readDatabase();
    if (!accounts || !database) {
        session.fail(accounts ? database.error() : accounts.error());
        return;
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const CarrierAccount &account : *accounts) {
        const auto plans = store::readPlans(**database, account.id);
        if (!plans) {
            session.fail(plans.error());
            return;
        }
        for (const store::KnownPlan &plan : *plans) {
            json.append(QJsonObject{{u"account"_s, account.name}, {u"code"_s, plan.code},
                {u"name"_s, plan.name}, {u"readAt"_s, plan.readAt}});
            rows.append({account.name, plan.code, plan.name, momentText(plan.readAt)});
        }
    }
    if (session.json())
        sayJson(json);
    else if (rows.isEmpty())
        say(QCoreApplication::translate(
            "Cli", "No rate plan is known yet. Read them: linekeeperctl plans sync"));
    else
        sayTable({QCoreApplication::translate("Cli", "Account"), QCoreApplication::translate("Cli", "Code"),
                     QCoreApplication::translate("Cli", "Name"), QCoreApplication::translate("Cli", "Read")},
            rows);
    session.finish(app::kAllDone);
}

} // namespace

void syncLines(CliSession &session)
{
    syncAccounts(session, store::SyncKind::Lines);
}

void plansCommand(CliSession &session)
{
    const QString verb = session.arguments().value(0);
    if (verb == "sync"_L1 && session.arguments().size() == 1)
        syncAccounts(session, store::SyncKind::Plans);
    else if (verb == "import"_L1)
        importPlans(session);
    else if (verb == "list"_L1 && session.arguments().size() == 1)
        listPlans(session);
    else
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "Usage: linekeeperctl plans sync|list [--account NAME] | import FILE --account NAME"),
            {}});
}

} // namespace lk::cli
