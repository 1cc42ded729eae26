// SPDX-License-Identifier: Apache-2.0
#include "app/cli/line_commands.h"

#include "app/cli/output.h"
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

} // namespace

void linesCommand(CliSession &session)
{
    if (session.arguments().value(0) != "import"_L1 || session.arguments().size() != 2) {
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli", "Usage: linekeeperctl lines import FILE [--account NAME]"),
            {}});
        return;
    }
    AccountId only;
    if (session.options().isSet(u"account"_s)) {
        const auto account = session.accountNamed(session.options().value(u"account"_s));
        if (!account) {
            session.fail(account.error());
            return;
        }
        only = account->id;
    }
    const auto list = intake::readDeviceListFile(session.arguments().at(1));
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
        say(QCoreApplication::translate(
            "Cli", "%n line(s) are in the inventory now.", nullptr, static_cast<int>(count->taken)));
        for (const planning::PlanRow &row : count->left)
            say(QCoreApplication::translate("Cli", "Row %1 was not imported: %2")
                    .arg(row.fileRow)
                    .arg(row.reasons.isEmpty() ? QCoreApplication::translate("Cli", "it has no ICCID.")
                                               : row.reasons.first().text));
    }
    session.finish(count->left.isEmpty() ? app::kAllDone : app::kFailures);
}

} // namespace lk::cli
