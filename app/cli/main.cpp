// SPDX-License-Identifier: Apache-2.0
#include "app/cli/account_commands.h"
#include "app/cli/audit_commands.h"
#include "app/cli/calendar_commands.h"
#include "app/cli/callback_commands.h"
#include "app/cli/change_commands.h"
#include "app/cli/cli_session.h"
#include "app/cli/customer_commands.h"
#include "app/cli/import_commands.h"
#include "app/cli/line_commands.h"
#include "app/cli/line_record_commands.h"
#include "app/cli/metrics_commands.h"
#include "app/cli/output.h"
#include "app/cli/plan_commands.h"
#include "app/cli/practice_command.h"
#include "app/cli/rules_commands.h"
#include "app/cli/run_commands.h"
#include "app/cli/sync_commands.h"
#include "app/translations.h"
#include "core/base/logging.h"
#include "core/base/platform.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Command {
    QLatin1StringView name;
    const char *usage;
    std::function<void(lk::cli::CliSession &)> run;
};

std::function<void(lk::cli::CliSession &)> order(const QString &verb)
{
    return [verb](lk::cli::CliSession &session) { lk::cli::orderCommand(session, verb); };
}

QList<Command> commands()
{
    return {
        {"accounts"_L1,
            QT_TRANSLATE_NOOP("Cli", "accounts add|list|set NAME|test NAME|remove NAME|resume NAME"),
            lk::cli::accountsCommand},
        {"import"_L1,
            QT_TRANSLATE_NOOP("Cli",
                "import FILE [--sheet NAME] [--accept REPAIR,…] [--refuse REPAIR,…] [--map FILE | "
                "--remembered] "
                "[--save-map FILE] [--forget-layout]"),
            lk::cli::importListCommand},
        {"plan"_L1,
            QT_TRANSLATE_NOOP("Cli",
                "plan FILE --type TYPE [--rate-plan CODE] [--reason TEXT] [--sheet NAME] "
                "[--preset careful|normal|all-at-once] [--stages 10,10%,rest] [--hold 5m] [--stop-at "
                "5%/20|off] "
                "[--at TIME] [--hours 22:00-06:00] [--order as-listed|by-carrier] [--on-collision skip|wait] "
                "[--priority N] "
                "[--accept REPAIR,…] [--accept-warning RULE=REASON …] [--read-anew] [--map FILE | "
                "--remembered] "
                "-o PLAN.lkplan"),
            lk::cli::planCommand},
        {"show"_L1, QT_TRANSLATE_NOOP("Cli", "show PLAN.lkplan [--verdict V]"), lk::cli::showCommand},
        {"run"_L1,
            QT_TRANSLATE_NOOP(
                "Cli", "run PLAN.lkplan [--accept-warning RULE=REASON …] [--wait] [--confirm N] [--at TIME]"),
            lk::cli::runCommand},
        {"worker"_L1, QT_TRANSLATE_NOOP("Cli", "worker [--until-quiet] [--metrics-port N]"),
            lk::cli::workerCommand},
        {"metrics"_L1, QT_TRANSLATE_NOOP("Cli", "metrics [--metrics-port N]"), lk::cli::metricsCommand},
        {"changes"_L1, QT_TRANSLATE_NOOP("Cli", "changes"), lk::cli::changesCommand},
        {"change"_L1, QT_TRANSLATE_NOOP("Cli", "change ID [--follow] [--lines]"), lk::cli::changeCommand},
        {"undo"_L1, QT_TRANSLATE_NOOP("Cli", "undo ID -o PLAN.lkplan"), lk::cli::undoCommand},
        {"start"_L1, QT_TRANSLATE_NOOP("Cli", "start ID [--at TIME]"), lk::cli::startCommand},
        {"priority"_L1, QT_TRANSLATE_NOOP("Cli", "priority ID --priority N"), lk::cli::priorityCommand},
        {"retry"_L1, QT_TRANSLATE_NOOP("Cli", "retry ID [--failed] [--not-reached]"), order(u"retry"_s)},
        {"pause"_L1, QT_TRANSLATE_NOOP("Cli", "pause ID"), order(u"pause"_s)},
        {"resume"_L1, QT_TRANSLATE_NOOP("Cli", "resume ID"), order(u"resume"_s)},
        {"cancel"_L1, QT_TRANSLATE_NOOP("Cli", "cancel ID"), order(u"cancel"_s)},
        {"decide"_L1, QT_TRANSLATE_NOOP("Cli", "decide ID --as applied|not-applied|give-up --reason TEXT"),
            order(u"decide"_s)},
        {"lines"_L1,
            QT_TRANSLATE_NOOP("Cli",
                "lines import FILE [--account NAME] | sync [--account NAME] [--all] | find ID… | read ID… | "
                "show ID…"),
            lk::cli::linesCommand},
        {"ticket-pack"_L1,
            QT_TRANSLATE_NOOP("Cli", "ticket-pack ID… -o PACK.zip [--change N] [--reason TEXT]"),
            lk::cli::ticketPackCommand},
        {"plans"_L1,
            QT_TRANSLATE_NOOP("Cli", "plans sync|list [--account NAME] | import FILE --account NAME"),
            lk::cli::plansCommand},
        {"customer-plans"_L1, QT_TRANSLATE_NOOP("Cli", "customer-plans list | import FILE [--pools]"),
            lk::cli::customerPlansCommand},
        {"callbacks"_L1,
            QT_TRANSLATE_NOOP("Cli",
                "callbacks status|set|hook ACCOUNT|test [ACCOUNT]|register ACCOUNT|list ACCOUNT|remove "
                "ACCOUNT"),
            lk::cli::callbacksCommand},
        {"rules"_L1,
            QT_TRANSLATE_NOOP(
                "Cli", "rules list | check [FILE] | set RULE --as block|warn|info|off|written --reason TEXT"),
            lk::cli::rulesCommand},
        {"calendar"_L1,
            QT_TRANSLATE_NOOP("Cli",
                "calendar list | freeze NAME --hours \"fri,sat 22:00-06:00\" | freeze NAME --from TIME --to "
                "TIME | cap N | remove NUMBER [--zone ZONE] [--carrier C,…] [--type TYPE,…]"),
            lk::cli::calendarCommand},
        {"audit"_L1,
            QT_TRANSLATE_NOOP(
                "Cli", "audit export -o FILE | audit verify [FILE] | audit accept-fault --reason TEXT"),
            lk::cli::auditCommand},
        {"practice-carriers"_L1,
            QT_TRANSLATE_NOOP(
                "Cli", "practice-carriers --port N --ledger FILE --seed S --devices N [--scenario F]"),
            lk::cli::practiceCommand},
    };
}

QString usageText()
{
    QString text = QCoreApplication::translate(
        "Cli", "Linekeeper on the command line: bulk changes on cellular IoT lines.\nCommands:");
    const QList<Command> all = commands();
    for (const Command &command : all)
        text += u"\n  "_s + QCoreApplication::translate("Cli", command.usage);
    text += u"\n\n"_s
        + QCoreApplication::translate("Cli",
            "Exit codes: 0 all done, 1 usage or input, 2 finished with failures, 3 stopped by "
            "the guard, 4 some results unknown, 5 "
            "paused, 6 credentials refused or carrier down, 7 audit chain broken.");
    return text;
}

void addOptions(QCommandLineParser &parser)
{
    const auto option = [&parser](const QString &name, const QString &value, const QString &fallback = {}) {
        parser.addOption(QCommandLineOption(name, {}, value, fallback));
    };
    parser.addOption({u"data-dir"_s,
        QCoreApplication::translate("Cli", "Folder that holds everything this program keeps."), u"DIR"_s});
    parser.addOption({u"json"_s, QCoreApplication::translate("Cli", "Print JSON.")});
    parser.addOption({u"passphrase-file"_s,
        QCoreApplication::translate(
            "Cli", "File (0600) with the passphrase of the credential vault, where no keychain answers."),
        u"FILE"_s});
    parser.addOption(
        {{u"o"_s, u"output"_s}, QCoreApplication::translate("Cli", "File to write."), u"FILE"_s});
    for (const QString &flag :
        {u"wait"_s, u"follow"_s, u"lines"_s, u"until-quiet"_s, u"waive-termination-fee"_s, u"all"_s,
            u"pools"_s, u"on"_s, u"off"_s, u"no-tls"_s, u"new-path"_s, u"new-password"_s, u"show"_s,
            u"drop"_s, u"read-anew"_s, u"remembered"_s, u"forget-layout"_s, u"failed"_s, u"not-reached"_s})
        parser.addOption(QCommandLineOption(flag));
    for (const QString &text : {u"carrier"_s, u"name"_s, u"base-url"_s, u"soap-base-url"_s, u"account"_s,
             u"credentials"_s, u"rate"_s, u"in-flight"_s, u"practice-timing"_s, u"timing"_s, u"proxy"_s,
             u"pin"_s, u"writes"_s, u"writes-per-minute"_s, u"speed"_s, u"lines-per-call"_s, u"preset"_s,
             u"stages"_s, u"hold"_s, u"stop-at"_s, u"at"_s, u"hours"_s, u"zone"_s, u"order"_s,
             u"on-collision"_s, u"priority"_s, u"type"_s, u"rate-plan"_s, u"reason"_s, u"reason-code"_s,
             u"zip"_s, u"verdict"_s, u"confirm"_s, u"as"_s, u"from"_s, u"to"_s, u"ledger"_s, u"scenario"_s,
             u"customer-plan"_s, u"customer-pool"_s, u"effective"_s, u"place-of-use"_s, u"plan-first"_s,
             u"ip-pool"_s, u"address"_s, u"certificate"_s, u"key"_s, u"public-host"_s, u"sources"_s,
             u"user"_s, u"password"_s, u"url"_s, u"service"_s, u"sheet"_s, u"accept"_s, u"refuse"_s,
             u"accept-warning"_s, u"save-map"_s, u"change"_s, u"metrics-port"_s})
        option(text, u"VALUE"_s);
    parser.addOption({u"map"_s,
        QCoreApplication::translate("Cli",
            "How the columns of a list are read, by their titles: a file that --save-map wrote. Without it "
            "the columns are recognized anew each time."),
        u"FILE"_s});
    option(u"format"_s, u"csv|jsonl"_s, u"csv"_s);
    option(u"port"_s, u"N"_s, u"0"_s);
    option(u"seed"_s, u"S"_s, u"1"_s);
    option(u"devices"_s, u"N"_s, u"300"_s);
}

/// Runs the command named first; false = there is none of that name.
bool dispatch(lk::cli::CliSession &session, QStringList words)
{
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    session.setArguments(words);
    const QList<Command> all = commands();
    for (const Command &command : all) {
        if (name == command.name) {
            command.run(session);
            return true;
        }
    }
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    lk::platform::hardenProcess();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"linekeeperctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LINEKEEPER_VERSION));
    lk::app::installTranslations(application);
    QCommandLineParser parser;
    parser.setApplicationDescription(usageText());
    parser.addHelpOption();
    parser.addVersionOption();
    addOptions(parser);
    parser.process(application);

    const auto folder = lk::settings::DataFolder::resolve(
        parser.isSet(u"data-dir"_s) ? std::optional(parser.value(u"data-dir"_s)) : std::nullopt);
    if (!folder) {
        lk::cli::complain(folder.error(), parser.isSet(u"json"_s));
        return lk::app::kUsage;
    }
    lk::logToFile(folder->logDir, false);
    lk::cli::CliSession session(*folder, parser);
    QTimer::singleShot(0, &session, [&session, &parser] {
        if (!dispatch(session, parser.positionalArguments()))
            session.fail({lk::ErrorKind::Usage,
                QCoreApplication::translate(
                    "Cli", "There is no such command; nothing was done. See: linekeeperctl --help"),
                {}});
    });
    return application.exec();
}
