// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"

#include "app/command_line.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

QString stateWord(ChangeState state)
{
    switch (state) {
    case ChangeState::Held:
        return QCoreApplication::translate("Cli", "held");
    case ChangeState::Waiting:
        return QCoreApplication::translate("Cli", "waiting");
    case ChangeState::Claimed:
        return QCoreApplication::translate("Cli", "being checked");
    case ChangeState::Sending:
        return QCoreApplication::translate("Cli", "sending");
    case ChangeState::AwaitingCarrier:
        return QCoreApplication::translate("Cli", "awaiting carrier");
    case ChangeState::Verifying:
        return QCoreApplication::translate("Cli", "verifying");
    case ChangeState::Succeeded:
        return QCoreApplication::translate("Cli", "done");
    case ChangeState::NoOp:
        return QCoreApplication::translate("Cli", "already so");
    case ChangeState::Failed:
        return QCoreApplication::translate("Cli", "failed");
    case ChangeState::Unknown:
        return QCoreApplication::translate("Cli", "unknown");
    case ChangeState::DeadLetter:
        return QCoreApplication::translate("Cli", "need a person");
    case ChangeState::Cancelled:
        return QCoreApplication::translate("Cli", "cancelled");
    }
    return {};
}

QString isoTime(UtcMs at)
{
    return at > 0 ? QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void say(const QString &text)
{
    write(stdout, text + u'\n');
}

void sayJson(const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    say(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

void complain(const Error &error, bool json)
{
    if (json) {
        const QJsonObject object{{u"error"_s, error.message}, {u"detail"_s, error.detail}};
        write(stderr, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
        return;
    }
    write(stderr, u"linekeeperctl: "_s + error.message + u'\n');
    if (!error.detail.isEmpty())
        write(stderr, u"  ("_s + error.detail + u")\n"_s);
}

void sayTable(const QStringList &header, const QList<QStringList> &rows)
{
    sayTable(header, rows.size(), [&rows](qsizetype row) { return rows.at(row); });
}

void sayTable(const QStringList &header, qsizetype rows, const std::function<QStringList(qsizetype)> &rowAt)
{
    QList<qsizetype> widths(header.size(), 0);
    for (qsizetype at = -1; at < rows; ++at) {
        const QStringList row = at < 0 ? header : rowAt(at);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    for (qsizetype at = -1; at < rows; ++at) {
        const QStringList row = at < 0 ? header : rowAt(at);
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        say(line);
    }
}

void remark(const QString &text)
{
    write(stderr, u"linekeeperctl: "_s + text + u'\n');
}

bool isTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

void sayProgress(const QString &text, bool last)
{
    if (isTerminal())
        write(stdout, u"\r\033[K"_s + text + (last ? u"\n"_s : u""_s));
    else
        say(text);
}

QJsonObject toJson(const BulkChange &change)
{
    QJsonObject counts;
    for (const ChangeState state : kAllStates)
        counts.insert(toText(state), change.counts.of(state));
    return {{u"id"_s, change.id.value}, {u"state"_s, toText(change.state())}, {u"title"_s, change.title},
        {u"spec"_s, lk::toJson(change.spec)}, {u"reason"_s, change.reason},
        {u"fingerprint"_s, QString::fromLatin1(change.fingerprint)}, {u"createdBy"_s, change.createdBy},
        {u"createdAt"_s, isoTime(change.createdAt)}, {u"finishedAt"_s, isoTime(change.finishedAt)},
        {u"notice"_s, change.notice}, {u"total"_s, change.counts.total()}, {u"counts"_s, counts}};
}

QJsonObject toJson(const DeviceChange &line)
{
    return {{u"id"_s, line.id.value}, {u"row"_s, line.fileRow}, {u"iccid"_s, line.ids.iccid},
        {u"imei"_s, line.ids.imei}, {u"msisdn"_s, line.ids.msisdn}, {u"carrier"_s, toText(line.carrier)},
        {u"state"_s, toText(line.state)}, {u"from"_s, line.beforeText}, {u"to"_s, line.targetText},
        {u"attempts"_s, line.attempts}, {u"requestId"_s, line.handle},
        {u"errorClass"_s, toText(line.refusal.errorClass)}, {u"errorCode"_s, line.refusal.code},
        {u"errorText"_s, line.refusal.text}, {u"reason"_s, line.reason},
        {u"updatedAt"_s, isoTime(line.updatedAt)}};
}

QJsonObject toJson(const planning::PlanRow &row)
{
    QJsonArray reasons;
    for (const planning::PlanReason &reason : row.reasons)
        reasons.append(QJsonObject{{u"rule"_s, reason.rule}, {u"text"_s, reason.text}, {u"fix"_s, reason.fix},
            {u"level"_s, planning::toText(reason.level)}});
    return {{u"row"_s, row.fileRow}, {u"iccid"_s, row.ids.iccid}, {u"imei"_s, row.ids.imei},
        {u"msisdn"_s, row.ids.msisdn}, {u"carrier"_s, row.carrier ? lk::toText(*row.carrier) : QString()},
        {u"verdict"_s, toText(row.verdict)},
        {u"status"_s, row.before ? lk::toText(row.before->status) : QString()},
        {u"ratePlan"_s, row.before ? row.before->ratePlan : QString()},
        {u"readAt"_s, row.before ? isoTime(row.before->readAt) : QString()}, {u"reasons"_s, reasons}};
}

QJsonObject toJson(const planning::VerdictCounts &counts)
{
    return {{u"change"_s, counts.change}, {u"alreadySo"_s, counts.alreadySo}, {u"warning"_s, counts.warning},
        {u"blocked"_s, counts.blocked}, {u"total"_s, counts.total()}};
}

QString countsText(const StateCounts &counts)
{
    QStringList parts;
    for (const ChangeState state : kAllStates) {
        if (counts.of(state) > 0)
            parts.append(u"%1 %2"_s.arg(counts.of(state)).arg(stateWord(state)));
    }
    const int lines = pluralCount(counts.total());
    return QCoreApplication::translate("Cli", "%n line(s): %1", nullptr, lines).arg(parts.join(u" · "_s));
}

QString momentText(UtcMs moment)
{
    if (moment <= 0)
        return u"–"_s;
    const QString when
        = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
    const qint64 minutes = (QDateTime::currentMSecsSinceEpoch() - moment) / 60'000;
    const QString age = minutes < 60 ? QCoreApplication::translate("Cli", "%1 min ago").arg(minutes)
        : minutes < 48 * 60          ? QCoreApplication::translate("Cli", "%1 h ago").arg(minutes / 60)
                                     : QCoreApplication::translate("Cli", "%1 days ago").arg(minutes / 1440);
    return u"%1 (%2)"_s.arg(when, age);
}

int exitCodeOf(const StateCounts &counts)
{
    if (counts.of(ChangeState::Unknown) + counts.of(ChangeState::DeadLetter) > 0)
        return app::kUnknownResults;
    return counts.of(ChangeState::Failed) > 0 ? app::kFailures : app::kAllDone;
}

int exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Auth:
    case ErrorKind::Network:
    case ErrorKind::Carrier:
        return app::kCarrierDown;
    case ErrorKind::AuditBroken:
        return app::kAuditBroken;
    case ErrorKind::Usage:
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
    case ErrorKind::Busy:
    case ErrorKind::Storage:
    case ErrorKind::StorageFull:
    case ErrorKind::Damaged:
    case ErrorKind::Refused:
    case ErrorKind::Internal:
        return app::kUsage;
    }
    return app::kUsage;
}

} // namespace lk::cli
