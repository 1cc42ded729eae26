// SPDX-License-Identifier: Apache-2.0
#include "app/cli/line_commands.h"

#include "app/cli/import_commands.h"
#include "app/cli/line_record_commands.h"
#include "app/cli/output.h"
#include "app/cli/sync_commands.h"
#include "core/base/text.h"
#include "core/engine/line_router.h"
#include "core/import/device_list.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

struct ImportCount {
    qint64 taken = 0;
    QList<planning::PlanRow> left;
};

/// Routes each usable row and adds it to the inventory; what cannot be placed is reported, not dropped.
Result<ImportCount> importLines(CliSession &session, const intake::DeviceList &list, AccountId only)
{
    ImportCount count;
    const auto written
        = store::writeOnce(session.paths(), session.clock(), [&](store::WriteSession &write) -> Result<void> {
              const auto accounts = store::readAccounts(write.database(), TenantId{1});
              const auto prefixes = store::readPrefixes(write.database());
              if (!accounts || !prefixes)
                  return accounts ? prefixes.failure() : accounts.failure();
              const engine::LineRouter router(*accounts, *prefixes, TenantId{1}, only);
              for (const intake::ImportedRow &imported : list.rows) {
                  planning::PlanRow row;
                  row.fileRow = imported.fileRow;
                  row.ids = imported.ids;
                  for (const intake::RowReason &reason : imported.reasons)
                      row.reasons.append({reason.rule, reason.text, reason.fix});
                  if (imported.verdict != intake::RowVerdict::Blocked) {
                      row.reasons.clear();
                      row.verdict = planning::Verdict::Change;
                      LK_TRY(router.findAccount(row, write.database()));
                  }
                  if (!row.account.isValid() || row.ids.iccid.isEmpty()) {
                      count.left.append(row);
                      continue;
                  }
                  LineState state;
                  state.ids = row.ids;
                  LK_TRY(write.lines().learn(TenantId{1}, row.account, state));
                  ++count.taken;
              }
              const auto seq = write.audit().append({.actor = session.actor(),
                  .action = u"lines.imported"_s,
                  .objectType = u"inventory"_s,
                  .reason = u"%1: %2"_s.arg(list.source).arg(count.taken)});
              return seq ? Result<void>() : Result<void>(seq.failure());
          });
    return written ? Result<ImportCount>(count) : Result<ImportCount>(written.failure());
}

QJsonObject lineJson(const QString &account, const LineState &state)
{
    return {{u"account"_s, account}, {u"iccid"_s, state.ids.iccid}, {u"imei"_s, state.ids.imei},
        {u"msisdn"_s, state.ids.msisdn}, {u"status"_s, lk::toText(state.status)},
        {u"rawStatus"_s, state.rawStatus}, {u"ratePlan"_s, state.ratePlan}, {u"readAt"_s, state.readAt}};
}

QStringList rowOf(const QString &account, const LineState &state)
{
    return {account, state.ids.iccid, state.ids.imei, state.ids.msisdn, displayName(state.status),
        state.ratePlan.isEmpty() ? u"–"_s : state.ratePlan, momentText(state.readAt)};
}

void sayLines(CliSession &session, const QJsonArray &json, const QList<QStringList> &rows)
{
    if (session.json())
        sayJson(json);
    else if (!rows.isEmpty())
        sayTable(
            {QCoreApplication::translate("Cli", "Account"), QCoreApplication::translate("Cli", "ICCID"),
                QCoreApplication::translate("Cli", "IMEI"), QCoreApplication::translate("Cli", "Number"),
                QCoreApplication::translate("Cli", "Status"), QCoreApplication::translate("Cli", "Rate plan"),
                QCoreApplication::translate("Cli", "Read from the carrier")},
            rows);
}

QString nameOf(const QList<CarrierAccount> &accounts, AccountId id)
{
    for (const CarrierAccount &account : accounts) {
        if (account.id == id)
            return account.name;
    }
    return {};
}

/// What the inventory has of each identifier.
void findLines(CliSession &session)
{
    const auto database = session.readDatabase();
    const auto accounts = session.accounts();
    if (!database || !accounts) {
        session.fail(database ? accounts.error() : database.error());
        return;
    }
    QJsonArray json;
    QList<QStringList> rows;
    bool allFound = true;
    const QStringList words = session.arguments().mid(1);
    for (const QString &word : words) {
        const auto found = store::findLines(**database, TenantId{1}, lineIdsFrom(word));
        if (!found) {
            session.fail(found.error());
            return;
        }
        for (const store::KnownLine &line : *found) {
            json.append(lineJson(nameOf(*accounts, line.account), line.state));
            rows.append(rowOf(nameOf(*accounts, line.account), line.state));
        }
        if (found->isEmpty() && !session.json())
            say(QCoreApplication::translate("Cli", "%1 is not in the inventory.").arg(word));
        allFound = allFound && !found->isEmpty();
    }
    sayLines(session, json, rows);
    session.finish(allFound ? app::kAllDone : app::kFailures);
}

/// What is shown once every line has been read.
struct ReadRound {
    qsizetype left = 0;
    QJsonArray json;
    QList<QStringList> rows;
    int exitCode = app::kAllDone;
};

void lineRead(CliSession &session, const std::shared_ptr<ReadRound> &round, const planning::PlanRow &row,
    const QString &account, const LineReading &reading)
{
    if (const auto *state = std::get_if<LineState>(&reading)) {
        round->json.append(lineJson(account, *state));
        round->rows.append(rowOf(account, *state));
        session.store().write(
            &session,
            [id = row.account, state = *state](
                store::WriteSession &write) { return write.lines().learn(TenantId{1}, id, state); },
            [](const Result<void> &) {});
    } else {
        const auto *missing = std::get_if<LineNotThere>(&reading);
        const Refusal refusal = missing ? missing->refusal : std::get<ReadFailed>(reading).refusal;
        complain(
            {ErrorKind::Carrier, row.ids.display() + u": "_s + refusal.text, refusal.code}, session.json());
        round->exitCode = app::kFailures;
    }
    if (--round->left > 0)
        return;
    sayLines(session, round->json, round->rows);
    session.finish(round->exitCode);
}

/// Reads each line live from its carrier; nothing is changed there.
void readLines(CliSession &session)
{
    const auto database = session.readDatabase();
    const auto accounts = session.accounts();
    const auto prefixes
        = database ? store::readPrefixes(**database) : Result<QList<store::IssuerPrefix>>(database.failure());
    if (!accounts || !prefixes) {
        session.fail(accounts ? prefixes.error() : accounts.error());
        return;
    }
    const engine::LineRouter router(*accounts, *prefixes, TenantId{1}, {});
    QList<planning::PlanRow> lines;
    const QStringList words = session.arguments().mid(1);
    for (const QString &word : words) {
        planning::PlanRow row;
        row.ids = lineIdsFrom(word);
        row.verdict = planning::Verdict::Change;
        if (const auto routed = router.findAccount(row, **database); !routed || !row.account.isValid()) {
            session.fail(routed
                    ? Error{ErrorKind::NotFound,
                        word + u": "_s + (row.reasons.isEmpty() ? QString() : row.reasons.last().text), {}}
                    : routed.error());
            return;
        }
        lines.append(row);
    }
    session.withEngine([&session, lines, accounts = *accounts](engine::Engine &engine) {
        auto round = std::make_shared<ReadRound>();
        round->left = lines.size();
        for (const planning::PlanRow &row : lines) {
            engine::AccountLane *lane = engine.dispatcher().lane(row.account);
            const QString account = nameOf(accounts, row.account);
            const auto refusal
                = lane && lane->client() ? lane->client()->cannotRead(row.ids) : std::optional<Refusal>();
            if (!lane || refusal) {
                lineRead(session, round, row, account, LineNotThere{refusal.value_or(Refusal{})});
                continue;
            }
            lane->readLine(
                {}, row.ids, &session, [&session, round, row, account](const LineReading &reading) {
                    lineRead(session, round, row, account, reading);
                });
        }
    });
}

void importCommand(CliSession &session)
{
    AccountId only;
    if (session.options().isSet(u"account"_s)) {
        const auto account = session.accountNamed(session.options().value(u"account"_s));
        if (!account) {
            session.fail(account.error());
            return;
        }
        only = account->id;
    }
    const auto list = listOf(session, session.arguments().at(1));
    if (!list) {
        session.fail(list.error());
        return;
    }
    const auto count = importLines(session, *list, only);
    if (!count) {
        session.fail(count.error());
        return;
    }
    if (session.json()) {
        QJsonArray left;
        for (const planning::PlanRow &row : count->left)
            left.append(toJson(row));
        sayJson(QJsonObject{{u"imported"_s, count->taken}, {u"left"_s, left}});
    } else {
        const int taken = pluralCount(count->taken);
        say(QCoreApplication::translate("Cli", "%n line(s) are in the inventory now.", nullptr, taken));
        for (const planning::PlanRow &row : count->left)
            say(QCoreApplication::translate("Cli", "Row %1 was not imported: %2")
                    .arg(row.fileRow)
                    .arg(row.reasons.isEmpty() ? QCoreApplication::translate("Cli", "it has no ICCID.")
                                               : row.reasons.first().text));
    }
    session.finish(count->left.isEmpty() ? app::kAllDone : app::kFailures);
}

} // namespace

LineIds lineIdsFrom(const QString &word)
{
    LineIds ids;
    switch (kindByShape(word).value_or(IdentifierKind::Iccid)) {
    case IdentifierKind::Iccid:
        ids.iccid = word;
        break;
    case IdentifierKind::Imei:
        ids.imei = word;
        break;
    case IdentifierKind::Msisdn:
        ids.msisdn = normalizedMsisdn(word);
        break;
    }
    return ids;
}

void linesCommand(CliSession &session)
{
    const QString verb = session.arguments().value(0);
    const qsizetype words = session.arguments().size();
    if (verb == "import"_L1 && words == 2)
        importCommand(session);
    else if (verb == "sync"_L1 && words == 1)
        syncLines(session);
    else if (verb == "find"_L1 && words > 1)
        findLines(session);
    else if (verb == "read"_L1 && words > 1)
        readLines(session);
    else if (verb == "show"_L1 && words > 1)
        showLine(session);
    else
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli",
                "Usage: linekeeperctl lines import FILE [--account NAME] | sync [--account NAME] [--all] | "
                "find "
                "ID… | read ID… | show ID…"),
            {}});
}

} // namespace lk::cli
