// SPDX-License-Identifier: Apache-2.0
#include "core/report/audit_export.h"

#include "core/report/csv_writer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace lk::report {

namespace {

QString isoMicroseconds(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
}

QStringList csvHeader()
{
    return {u"Seq"_s, u"Time (UTC)"_s, u"Who"_s, u"OS user"_s, u"Role"_s, u"Tenant"_s, u"Action"_s,
        u"Object"_s, u"Object id"_s, u"Request id"_s, u"From"_s, u"To"_s, u"Reason"_s, u"Version"_s,
        u"SHA-256"_s};
}

QStringList csvRow(const audit::AuditEntry &entry)
{
    return {QString::number(entry.seq), isoMicroseconds(entry.utcUs), entry.actor.name, entry.actor.osUser,
        entry.actor.role, entry.actor.tenant, entry.action, entry.objectType, entry.objectId, entry.attemptId,
        entry.fromState, entry.toState, entry.reason, entry.appVersion,
        QString::fromLatin1(entry.rowHash.toHex())};
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Failure notWritten(const QString &path, const QString &detail)
{
    return fail(ErrorKind::Storage,
        QCoreApplication::translate("AuditExport",
            "The export could not be written to %1, so there is no new file. Check the folder and the free "
            "space.")
            .arg(path),
        detail);
}

Failure notReadable(const QString &path)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate(
            "AuditExport", "%1 is not an exported audit file (JSON Lines). Nothing was verified.")
            .arg(path));
}

} // namespace

Result<qint64> exportAudit(
    store::Database &database, const QString &path, AuditFormat format, UtcMs from, UtcMs to)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    CsvWriter csv(file);
    bool ok = true;
    if (format == AuditFormat::Csv) {
        ok = csv.row(csvHeader());
    } else {
        const auto chain = store::chainIdOf(database);
        if (!chain)
            return chain.failure();
        ok = file.write(
                 jsonLine({{u"format"_s, u"lkaudit/1"_s}, {u"chain"_s, QString::fromLatin1(chain->toHex())}}))
            > 0;
    }
    qint64 rows = 0;
    LK_TRY(store::walkAudit(database, [&](const audit::AuditEntry &entry) {
        const bool inTime = entry.utcUs >= from * 1000 && (to == 0 || entry.utcUs < to * 1000);
        if (format == AuditFormat::Csv && !inTime)
            return true;
        ++rows;
        ok = format == AuditFormat::Csv ? csv.row(csvRow(entry)) : file.write(jsonLine(toJson(entry))) > 0;
        return ok;
    }));
    if (!ok || !file.commit())
        return notWritten(path, file.errorString());
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return rows;
}

Result<store::ChainReport> verifyAuditFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound,
            QCoreApplication::translate("AuditExport", "%1 cannot be read; nothing was verified.").arg(path),
            file.errorString());
    const QJsonObject header = QJsonDocument::fromJson(file.readLine()).object();
    if (header.value("format"_L1).toString() != "lkaudit/1"_L1)
        return notReadable(path);
    audit::ChainVerifier verifier(QByteArray::fromHex(header.value("chain"_L1).toString().toLatin1()));
    while (!file.atEnd() && !verifier.fault()) {
        const auto entry = audit::auditEntryFromJson(QJsonDocument::fromJson(file.readLine()).object());
        if (!entry)
            return store::ChainReport{verifier.lastSeq(), verifier.head(),
                audit::ChainFault{verifier.lastSeq() + 1,
                    QCoreApplication::translate(
                        "AuditExport", "This line of the file cannot be read as an audit row.")}};
        verifier.add(*entry);
    }
    return store::ChainReport{verifier.lastSeq(), verifier.head(), verifier.fault()};
}

} // namespace lk::report
