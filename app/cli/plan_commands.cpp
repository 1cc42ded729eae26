// SPDX-License-Identifier: Apache-2.0
#include "app/cli/plan_commands.h"

#include "app/cli/import_commands.h"
#include "app/cli/output.h"
#include "app/cli/plan_output.h"
#include "app/cli/run_options.h"
#include "core/domain/bulk_change.h"
#include "core/engine/undo_plan.h"
#include "core/import/device_list.h"
#include "core/planning/plan_file.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

/// The type that takes each row's action out of the list.
const QString kAsListed = u"as-listed"_s;

Failure wrongOption(const QString &text)
{
    return lk::fail(ErrorKind::Usage, text);
}

/// --effective
Result<void> takeDay(QDate &day, const QCommandLineParser &options)
{
    if (!options.isSet(u"effective"_s))
        return {};
    const auto read = dayFromText(options.value(u"effective"_s));
    if (!read)
        return wrongOption(QCoreApplication::translate("Cli",
            "\"%1\" is no date that can be read without doubt; nothing was done. Write it as year-month-day: "
            "2026-12-01.")
                               .arg(options.value(u"effective"_s)));
    day = *read;
    return {};
}

/// --customer-plan, --customer-pool, --effective: -1 leaves a term as it is, null takes it away.
Result<void> takeCustomerTerms(ChangeSpec &spec, const QCommandLineParser &options)
{
    const bool terms = options.isSet(u"customer-plan"_s) || options.isSet(u"customer-pool"_s);
    const bool given = terms || options.isSet(u"effective"_s);
    if (spec.kind == ChangeKind::ChangeRatePlan && !spec.asListed && !terms)
        return takeDay(spec.effectiveOn, options);
    if (spec.kind != ChangeKind::ChangeCustomerPlan && !spec.asListed)
        return given ? Result<void>(wrongOption(QCoreApplication::translate("Cli",
                   "--customer-plan and --customer-pool go with --type customer-plan, --effective with that "
                   "or with "
                   "--type rate-plan; nothing was done.")))
                     : Result<void>();
    if (!given)
        return {};
    spec.customer = CustomerChange{TermChange::fromText(options.value(u"customer-plan"_s)),
        TermChange::fromText(options.value(u"customer-pool"_s)), {}};
    return takeDay(spec.customer->effectiveOn, options);
}

/// --place-of-use: one JSON object.
Result<void> takePlaceOfUse(ChangeSpec &spec, const QCommandLineParser &options)
{
    if (!options.isSet(u"place-of-use"_s))
        return {};
    if (spec.kind != ChangeKind::Activate && !spec.asListed)
        return wrongOption(QCoreApplication::translate(
            "Cli", "--place-of-use goes with --type activate; nothing was done."));
    spec.placeOfUse
        = placeOfUseFromJson(QJsonDocument::fromJson(options.value(u"place-of-use"_s).toUtf8()).object());
    if (spec.placeOfUse)
        return {};
    return wrongOption(QCoreApplication::translate("Cli",
        "--place-of-use is one JSON object with addressLine, city, state, zip and country, and firstName and "
        "lastName if they are known; nothing was done."));
}

/// The change asked for by --type and its parameters.
Result<ChangeSpec> specOf(const QCommandLineParser &options)
{
    const QString type = options.value(u"type"_s);
    const bool asListed = type == kAsListed;
    const auto kind = asListed ? std::optional(ChangeKind::Suspend) : changeKindFromText(type);
    if (!kind) {
        QStringList words;
        for (const ChangeKind known : kAllChangeKinds)
            words.append(toText(known));
        words.append(kAsListed);
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "\"%1\" is no change type; nothing was done. Use --type with one of: %2.")
                .arg(type, words.join(u", "_s)));
    }
    ChangeSpec spec{.kind = *kind,
        .asListed = asListed,
        .ratePlan = options.value(u"rate-plan"_s),
        .reasonCode = options.value(u"reason-code"_s),
        .zipCode = options.value(u"zip"_s),
        .planFirst = options.value(u"plan-first"_s),
        .waiveTerminationFee = options.isSet(u"waive-termination-fee"_s),
        .ipPool = options.value(u"ip-pool"_s)};
    if (!spec.planFirst.isEmpty() && (asListed || !hasPlanFirst(spec)))
        return wrongOption(QCoreApplication::translate(
            "Cli", "--plan-first goes with --type suspend or --type deactivate; nothing was done."));
    if (!spec.ipPool.isEmpty() && spec.kind != ChangeKind::Activate
        && spec.kind != ChangeKind::ChangeRatePlan)
        return wrongOption(QCoreApplication::translate(
            "Cli", "--ip-pool goes with --type activate or --type rate-plan; nothing was done."));
    LK_TRY(takeCustomerTerms(spec, options));
    LK_TRY(takePlaceOfUse(spec, options));
    return spec;
}

/// A rate plan change takes its plan from the command line or, row by row, from the list.
Result<void> checkRatePlan(const ChangeSpec &spec, const intake::DeviceList &list)
{
    const bool listed = std::any_of(list.rows.cbegin(), list.rows.cend(),
        [](const intake::ImportedRow &row) { return !row.request->ratePlan.isEmpty(); });
    if (spec.asListed || spec.kind != ChangeKind::ChangeRatePlan || !spec.ratePlan.isEmpty() || listed)
        return {};
    return lk::fail(ErrorKind::Usage,
        QCoreApplication::translate("Cli",
            "A rate plan change needs --rate-plan CODE, or a list with a column \"Rate plan\"; nothing was "
            "done."));
}

/// Checks the lines live and writes the plan.
void makePlan(CliSession &session, const engine::PlanRequest &asked)
{
    session.withEngine([&session, asked](engine::Engine &engine) {
        engine::PlanRequest request = asked;
        request.createdBy = session.actor().name;
        request.tenant = TenantId{1};
        request.tenantName = session.actor().tenant;
        request.readAnew = session.options().isSet(u"read-anew"_s);
        engine::PlanBuilder *builder = engine.plan(std::move(request));
        QObject::connect(builder, &engine::PlanBuilder::progress, &session,
            [&session](const engine::PlanProgress &progress) {
                if (isTerminal() && !session.json())
                    sayProgress(progressText(progress), progress.judged >= progress.total);
            });
        QObject::connect(builder, &engine::PlanBuilder::failed, &session,
            [&session](const Error &error) { session.fail(error); });
        QObject::connect(
            builder, &engine::PlanBuilder::finished, &session, [&session](const planning::Plan &plan) {
                planning::Plan frozen = plan;
                if (const auto accepted = takeAccepted(frozen, session.options()); !accepted) {
                    session.fail(accepted.error());
                    return;
                }
                const QString path = session.options().value(u"output"_s);
                const QByteArray bytes = planning::freeze(frozen);
                if (auto saved = planning::savePlan(path, bytes); !saved) {
                    session.fail(saved.error());
                    return;
                }
                showPlan(session, frozen, path, false);
                if (frozen.counts().blocked > 0 && !session.json())
                    say(QCoreApplication::translate(
                        "Cli", "See the blocked rows with: linekeeperctl show %1 --verdict blocked")
                            .arg(path));
                session.finish(app::kAllDone);
            });
    });
}

} // namespace

void planCommand(CliSession &session)
{
    const QCommandLineParser &options = session.options();
    if (session.arguments().size() != 1 || options.value(u"output"_s).isEmpty()) {
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli", "Usage: linekeeperctl plan FILE --type TYPE -o PLAN.lkplan"),
            {}});
        return;
    }
    const auto spec = specOf(options);
    if (!spec) {
        session.fail(spec.error());
        return;
    }
    const auto run = runOrderOf(options, session.clock().utcNow());
    if (!run) {
        session.fail(run.error());
        return;
    }
    AccountId onlyAccount;
    if (options.isSet(u"account"_s)) {
        const auto account = session.accountNamed(options.value(u"account"_s));
        if (!account) {
            session.fail(account.error());
            return;
        }
        onlyAccount = account->id;
    }
    const auto list = listOf(session, session.arguments().first());
    if (!list) {
        session.fail(list.error());
        return;
    }
    if (const auto known = checkRatePlan(*spec, *list); !known) {
        session.fail(known.error());
        return;
    }
    if (!session.json()) {
        for (const QString &sentence : repairSentences(*list))
            say(sentence);
    }
    makePlan(session,
        {.list = *list,
            .spec = *spec,
            .reason = options.value(u"reason"_s),
            .createdBy = {},
            .tenantName = {},
            .onlyAccount = onlyAccount,
            .run = *run});
}

void undoCommand(CliSession &session)
{
    bool isNumber = false;
    const BulkChangeId id{session.arguments().value(0).toLongLong(&isNumber)};
    if (!isNumber || session.options().value(u"output"_s).isEmpty()) {
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli", "Usage: linekeeperctl undo ID -o PLAN.lkplan"), {}});
        return;
    }
    const auto run = runOrderOf(session.options(), session.clock().utcNow());
    const auto database = session.readDatabase();
    auto request = database ? engine::readUndoRequest(**database, id)
                            : Result<engine::PlanRequest>(database.failure());
    if (!run || !request) {
        session.fail(run ? request.error() : run.error());
        return;
    }
    request->run = *run;
    makePlan(session, *request);
}

void showCommand(CliSession &session)
{
    if (session.arguments().size() != 1) {
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "Usage: linekeeperctl show PLAN.lkplan [--verdict change|already-so|warning|blocked]"),
            {}});
        return;
    }
    const QString verdict = session.options().value(u"verdict"_s);
    if (!verdict.isEmpty() && !planning::verdictFromText(verdict)) {
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "\"%1\" is no verdict. Use change, already-so, warning or blocked.")
                .arg(verdict),
            {}});
        return;
    }
    const QString path = session.arguments().first();
    const auto plan = planning::loadPlan(path);
    if (!plan) {
        session.fail(plan.error());
        return;
    }
    showPlan(session, *plan, path, true);
    if (!session.json())
        showRows(*plan, verdict);
    session.finish(app::kAllDone);
}

} // namespace lk::cli
