// SPDX-License-Identifier: Apache-2.0
#include "app/cli/audit_commands.h"

#include "app/cli/output.h"
#include "core/report/audit_export.h"
#include "core/store/store.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

Result<UtcMs> timeOf(const QString &text)
{
    if (text.isEmpty())
        return 0;
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return lk::fail(ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "\"%1\" is no time. Use ISO 8601, such as 2026-05-01T00:00:00Z. Nothing was exported.")
                .arg(text));
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toMSecsSinceEpoch();
}

void exportLog(CliSession &session)
{
    const QString path = session.options().value(u"output"_s);
    const QString format = session.options().value(u"format"_s);
    const auto from = timeOf(session.options().value(u"from"_s));
    const auto to = timeOf(session.options().value(u"to"_s));
    const auto database = session.readDatabase();
    const bool usable = !path.isEmpty() && (format == "csv"_L1 || format == "jsonl"_L1);
    if (!usable || !from || !to || !database) {
        session.fail(!usable ? Error{ErrorKind::Usage,
                         QCoreApplication::translate("Cli",
                             "Usage: linekeeperctl audit export -o FILE [--format csv|jsonl] [--from "
                             "TIME] [--to TIME]"),
                         {}}
                : !from      ? from.error()
                : !to        ? to.error()
                             : database.error());
        return;
    }
    const auto rows = report::exportAudit(**database, path,
        format == "csv"_L1 ? report::AuditFormat::Csv : report::AuditFormat::JsonLines, *from, *to);
    if (!rows) {
        session.fail(rows.error());
        return;
    }
    if (session.json())
        sayJson(QJsonObject{{u"file"_s, path}, {u"rows"_s, *rows}});
    else
        say(QCoreApplication::translate("Cli", "%1 audit rows written to %2.").arg(*rows).arg(path));
    session.finish(app::kAllDone);
}

Result<store::ChainReport> verified(CliSession &session, const QString &file)
{
    if (!file.isEmpty() && !file.endsWith(u".db"_s))
        return report::verifyAuditFile(file);
    if (!file.isEmpty()) {
        const auto database = store::Database::open(file, store::OpenMode::ReadOnly);
        if (!database)
            return database.failure();
        return store::verifyChain(**database);
    }
    const auto database = session.readDatabase();
    if (!database)
        return database.failure();
    return store::verifyChain(**database);
}

void verify(CliSession &session, const QString &file)
{
    const auto report = verified(session, file);
    if (!report) {
        session.fail(report.error());
        return;
    }
    const QString head = QString::fromLatin1(report->head.toHex());
    if (session.json()) {
        QJsonObject object{
            {u"intact"_s, !report->fault.has_value()}, {u"rows"_s, report->rows}, {u"head"_s, head}};
        if (report->fault) {
            object.insert(u"badSeq"_s, report->fault->seq);
            object.insert(u"fault"_s, report->fault->what);
        }
        sayJson(object);
    } else if (report->fault) {
        say(QCoreApplication::translate(
            "Cli", "The audit chain is broken at row %1: %2 Rows up to %3 are intact.")
                .arg(report->fault->seq)
                .arg(report->fault->what)
                .arg(report->rows));
    } else {
        say(QCoreApplication::translate("Cli",
            "The audit chain is intact: %1 rows, head %2. Rows cut off at the end can only be "
            "noticed against a head that was kept elsewhere.")
                .arg(report->rows)
                .arg(head));
    }
    session.finish(report->fault ? app::kAuditBroken : app::kAllDone);
}

/// Lets the queue start although the newest rows do not hold together.
void acceptFault(CliSession &session)
{
    const QString reason = session.options().value(u"reason"_s).trimmed();
    if (reason.isEmpty()) {
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate(
                "Cli", "Say why with --reason TEXT; it is recorded. Nothing was accepted."),
            {}});
        return;
    }
    std::optional<audit::ChainFault> accepted;
    const auto done = store::writeOnce(session.paths(), session.clock(),
        [&, actor = session.actor()](store::WriteSession &write) -> Result<void> {
            const auto fault = store::faultInAuditTail(write.database());
            if (!fault)
                return fault.failure();
            accepted = *fault;
            return accepted
                ? store::acceptAuditFault(write.database(), write.audit(), *accepted, actor, reason)
                : Result<void>();
        });
    if (!done) {
        session.fail(done.error());
        return;
    }
    if (session.json())
        sayJson(QJsonObject{{u"accepted"_s, accepted.has_value()}, {u"seq"_s, accepted ? accepted->seq : 0}});
    else if (accepted)
        say(QCoreApplication::translate("Cli",
            "Accepted and recorded: the fault at row %1. The queue starts again; \"audit verify\" goes on "
            "naming it.")
                .arg(accepted->seq));
    else
        say(QCoreApplication::translate("Cli", "There is nothing to accept: the newest rows are intact."));
    session.finish(app::kAllDone);
}

} // namespace

void auditCommand(CliSession &session)
{
    const QString verb = session.arguments().value(0);
    if (verb == "export"_L1)
        exportLog(session);
    else if (verb == "verify"_L1)
        verify(session, session.arguments().value(1));
    else if (verb == "accept-fault"_L1)
        acceptFault(session);
    else
        session.fail({ErrorKind::Usage,
            QCoreApplication::translate("Cli", "Usage: linekeeperctl audit export|verify|accept-fault"), {}});
}

} // namespace lk::cli
