// SPDX-License-Identifier: Apache-2.0
#include "app/cli/import_commands.h"

#include "app/cli/list_layouts.h"
#include "app/cli/output.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

constexpr std::array<EnumWord<intake::RowVerdict>, 3> kListVerdicts{{
    {intake::RowVerdict::Ok, "ok"_L1},
    {intake::RowVerdict::Warning, "warning"_L1},
    {intake::RowVerdict::Blocked, "blocked"_L1},
}};

/// The kinds of a list such as "trailing-f,imei-check-digit".
Result<QList<intake::RepairKind>> kindsOf(const QString &text)
{
    QList<intake::RepairKind> kinds;
    const QStringList ids = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &id : ids) {
        const auto kind = intake::repairFromText(id.trimmed());
        if (!kind) {
            QStringList known;
            for (const intake::RepairKind each : intake::kAllRepairKinds)
                known.append(toText(each));
            return lk::fail(ErrorKind::Usage,
                QCoreApplication::translate(
                    "Cli", "\"%1\" is no kind of repair; nothing was done. Use one or more of: %2.")
                    .arg(id.trimmed(), known.join(u", "_s)));
        }
        kinds.append(*kind);
    }
    return kinds;
}

QJsonArray repairsToJson(const QList<intake::RowRepair> &repairs)
{
    QJsonArray array;
    for (const intake::RowRepair &repair : repairs)
        array.append(QJsonObject{{u"kind"_s, toText(repair.kind)}, {u"field"_s, repair.field},
            {u"before"_s, repair.before}, {u"after"_s, repair.after}, {u"applied"_s, repair.applied}});
    return array;
}

QJsonObject rowToJson(const intake::ImportedRow &row)
{
    QJsonArray reasons;
    for (const intake::RowReason &reason : row.reasons)
        reasons.append(
            QJsonObject{{u"rule"_s, reason.rule}, {u"text"_s, reason.text}, {u"fix"_s, reason.fix}});
    QJsonObject object{{u"row"_s, row.fileRow}, {u"iccid"_s, row.ids.iccid}, {u"imei"_s, row.ids.imei},
        {u"msisdn"_s, row.ids.msisdn}, {u"verdict"_s, QString(wordOf(kListVerdicts, row.verdict))},
        {u"reasons"_s, reasons}, {u"repairs"_s, repairsToJson(row.repairs)}};
    const intake::RowRequest &asked = *row.request;
    const std::array<std::pair<QLatin1StringView, QString>, 9> more{
        {{"newIccid"_L1, asked.newIds.iccid}, {"newImei"_L1, asked.newIds.imei}, {"action"_L1, asked.action},
            {"ratePlan"_L1, asked.ratePlan}, {"reasonCode"_L1, asked.reasonCode}, {"zip"_L1, asked.zipCode},
            {"customerPlan"_L1, asked.customerPlan}, {"dataPool"_L1, asked.dataPool},
            {"effectiveDate"_L1, asked.effectiveDate}}};
    for (const auto &[key, value] : more) {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    if (row.duplicateOf != 0)
        object.insert(u"duplicateOf"_s, row.duplicateOf);
    return object;
}

QString verdictWord(intake::RowVerdict verdict)
{
    switch (verdict) {
    case intake::RowVerdict::Ok:
        return QCoreApplication::translate("Cli", "usable");
    case intake::RowVerdict::Warning:
        return QCoreApplication::translate("Cli", "warning");
    case intake::RowVerdict::Blocked:
        break;
    }
    return QCoreApplication::translate("Cli", "blocked");
}

QStringList cellsOf(const intake::ImportedRow &row)
{
    QStringList why;
    for (const intake::RowReason &reason : row.reasons)
        why.append(reason.text);
    for (const intake::RowRepair &repair : row.repairs) {
        if (repair.applied)
            why.append(QCoreApplication::translate("Cli", "“%1” → %2: %3.")
                           .arg(repair.before, repair.after, displayName(repair.kind)));
    }
    return {QString::number(row.fileRow), row.ids.iccid, row.ids.imei, row.ids.msisdn,
        verdictWord(row.verdict), why.join(u' ')};
}

void showListRows(const intake::DeviceList &list)
{
    sayTable({QCoreApplication::translate("Cli", "Row"), u"ICCID"_s, u"IMEI"_s, u"MSISDN"_s,
                 QCoreApplication::translate("Cli", "Verdict"), QCoreApplication::translate("Cli", "Why")},
        list.rows.size(), [&list](qsizetype row) { return cellsOf(list.rows.at(row)); });
}

void showListSummary(const intake::DeviceList &list)
{
    if (!list.sheets.isEmpty())
        say(QCoreApplication::translate("Cli", "Sheet “%1” of: %2")
                .arg(list.sheet, list.sheets.join(u", "_s)));
    say(QCoreApplication::translate("Cli", "Usable %1 · With a warning %2 · Blocked %3 · Rows %4")
            .arg(list.count(intake::RowVerdict::Ok))
            .arg(list.count(intake::RowVerdict::Warning))
            .arg(list.count(intake::RowVerdict::Blocked))
            .arg(list.rows.size()));
    for (const QString &sentence : repairSentences(list))
        say(sentence);
}

} // namespace

Result<intake::DeviceList> listOf(const CliSession &session, const QString &path)
{
    intake::ImportOptions asked;
    asked.sheet = session.options().value(u"sheet"_s);
    const auto accepted = kindsOf(session.options().value(u"accept"_s));
    const auto refused = kindsOf(session.options().value(u"refuse"_s));
    if (!accepted || !refused)
        return accepted ? refused.failure() : accepted.failure();
    for (const intake::RepairKind kind : *accepted)
        asked.repairs.insert(kind);
    for (const intake::RepairKind kind : *refused)
        asked.repairs.remove(kind);
    LK_TRY(takeLayout(session, asked));
    auto list = intake::readDeviceListFile(path, asked);
    if (list)
        remarkReading(session, *list);
    return list;
}

QStringList repairSentences(const intake::DeviceList &list)
{
    QStringList sentences;
    for (const intake::RepairCount &count : list.repairs) {
        const int done = pluralCount(count.applied);
        const int offered = pluralCount(count.offered);
        if (count.applied > 0)
            sentences.append(QCoreApplication::translate("Cli", "%n cell(s): %1", nullptr, done)
                                 .arg(displayName(count.kind)));
        if (count.offered > 0)
            sentences.append(QCoreApplication::translate(
                "Cli", "%n cell(s) can be repaired with --accept %2: %1", nullptr, offered)
                                 .arg(displayName(count.kind), toText(count.kind)));
    }
    return sentences;
}

void importListCommand(CliSession &session)
{
    if (session.arguments().size() != 1) {
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli",
                "Usage: linekeeperctl import FILE [--sheet NAME] [--accept REPAIR,…] [--refuse REPAIR,…] "
                "[--map FILE | --remembered] [--save-map FILE] [--forget-layout]"),
            {}});
        return;
    }
    const auto list = listOf(session, session.arguments().first());
    if (!list) {
        session.fail(list.error());
        return;
    }
    if (session.options().isSet(u"forget-layout"_s))
        forgetLayout(session, *list);
    if (const auto saved = saveMap(session, *list); !saved) {
        session.fail(saved.error());
        return;
    }
    if (session.json()) {
        for (const intake::ImportedRow &row : list->rows)
            sayJson(rowToJson(row));
    } else {
        showListRows(*list);
        showListSummary(*list);
    }
    session.finish(list->count(intake::RowVerdict::Blocked) == 0 ? app::kAllDone : app::kFailures);
}

} // namespace lk::cli
