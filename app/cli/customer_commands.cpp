// SPDX-License-Identifier: Apache-2.0
#include "app/cli/customer_commands.h"

#include "app/cli/code_list.h"
#include "app/cli/output.h"
#include "core/base/text.h"
#include "core/store/customer_table.h"
#include "core/store/store.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

Result<void> replaceCatalogue(
    CliSession &session, store::CustomerItem what, const QList<std::pair<QString, QString>> &codes)
{
    return store::writeOnce(
        session.paths(), session.clock(), [&](store::WriteSession &write) -> Result<void> {
            QList<store::CustomerCode> catalogue;
            for (const auto &[code, name] : codes)
                catalogue.append({code, name});
            LK_TRY(write.customers().setCatalogue(TenantId{1}, what, catalogue));
            const auto seq = write.audit().append({.actor = session.actor(),
                .action = u"customer-plans.imported"_s,
                .objectType = u"inventory"_s,
                .objectId = QString::number(1),
                .reason = QString::number(codes.size())});
            return seq ? Result<void>() : Result<void>(seq.failure());
        });
}

void importCodes(CliSession &session)
{
    const auto codes = readCodeList(session.arguments().at(1));
    if (!codes) {
        session.fail(codes.error());
        return;
    }
    const bool pools = session.options().isSet(u"pools"_s);
    const auto written
        = replaceCatalogue(session, pools ? store::CustomerItem::Pool : store::CustomerItem::Plan, *codes);
    if (!written) {
        session.fail(written.error());
        return;
    }
    const int count = pluralCount(codes->size());
    if (session.json())
        sayJson(QJsonObject{{u"imported"_s, count}});
    else if (pools)
        say(QCoreApplication::translate("Cli", "The catalogue has %n customer pool(s) now.", nullptr, count));
    else
        say(QCoreApplication::translate(
            "Cli", "The catalogue has %n customer rate plan(s) now.", nullptr, count));
    session.finish(app::kAllDone);
}

void listCodes(CliSession &session)
{
    const auto database = session.readDatabase();
    if (!database) {
        session.fail(database.error());
        return;
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const store::CustomerItem what : {store::CustomerItem::Plan, store::CustomerItem::Pool}) {
        const auto codes = store::readCustomerCatalogue(**database, TenantId{1}, what);
        if (!codes) {
            session.fail(codes.error());
            return;
        }
        const bool plan = what == store::CustomerItem::Plan;
        for (const store::CustomerCode &code : *codes) {
            json.append(QJsonObject{
                {u"what"_s, plan ? u"plan"_s : u"pool"_s}, {u"code"_s, code.code}, {u"name"_s, code.name}});
            rows.append({plan ? QCoreApplication::translate("Cli", "Plan")
                              : QCoreApplication::translate("Cli", "Pool"),
                code.code, code.name});
        }
    }
    if (session.json())
        sayJson(json);
    else if (rows.isEmpty())
        say(QCoreApplication::translate("Cli",
            "No customer plan is known yet, so any code is taken. Import them: linekeeperctl customer-plans "
            "import FILE"));
    else
        sayTable({QCoreApplication::translate("Cli", "What"), QCoreApplication::translate("Cli", "Code"),
                     QCoreApplication::translate("Cli", "Name")},
            rows);
    session.finish(app::kAllDone);
}

} // namespace

void customerPlansCommand(CliSession &session)
{
    const QString verb = session.arguments().value(0);
    if (verb == "import"_L1 && session.arguments().size() == 2)
        importCodes(session);
    else if (verb == "list"_L1 && session.arguments().size() == 1)
        listCodes(session);
    else
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "Usage: linekeeperctl customer-plans list | import FILE [--pools]; nothing was done."),
            {}});
}

} // namespace lk::cli
