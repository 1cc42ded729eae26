// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/jasper/soap_answers.h"

#include "core/carriers/jasper/soap_faults.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::jasper {

namespace {

/// The answer to our message: of that name, under a success, and with our message's id. Only this tells that
/// it is about our line where the answer does not name one.
std::optional<SoapElement> answerTo(
    QLatin1StringView operation, const QString &messageId, const net::Answered &answer)
{
    if (!answer.isSuccess())
        return std::nullopt;
    auto payload = soapPayload(answer);
    if (!payload || payload->name != operation + "Response"_L1
        || payload->childText("correlationId"_L1) != messageId)
        return std::nullopt;
    return payload;
}

ErrorReading soapUnusable()
{
    return unusableAnswer(QCoreApplication::translate(
        "Carriers", "Control Center's SOAP answer is about another line or incomplete."));
}

Failure failedBySoap(const ErrorReading &reading)
{
    return fail(ErrorKind::Refused, reading.refusal.text, reading.refusal.code);
}

/// REST's words: before and after may be read by different interfaces and must compare.
QString restWord(const QString &soapWord)
{
    return soapWord.endsWith("_NAME"_L1) ? soapWord.chopped(5) : soapWord;
}

/// A number stands in an attribute or in a child, depending on the operation.
QString msisdnOf(const SoapElement &terminal)
{
    const QString child = terminal.childText("msisdn"_L1);
    return normalizedMsisdn(child.isEmpty() ? terminal.attributes.value(u"msisdn"_s) : child);
}

LineState lineOfTerminal(const SoapElement &terminal, UtcMs now)
{
    LineState line{.rawStatus = restWord(terminal.childText("status"_L1)),
        .ratePlan = terminal.childText("ratePlan"_L1),
        .ids = {.iccid = terminal.childText("iccid"_L1),
            .imei = terminal.childText("imei"_L1),
            .msisdn = msisdnOf(terminal)},
        .readAt = now};
    line.status = statusOf(line.rawStatus);
    if (const QString suspended = terminal.childText("suspended"_L1); !suspended.isEmpty())
        line.details.insert(u"suspended"_s, suspended);
    return line;
}

UtcMs timeOf(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace

AttemptOutcome readSimExchange(const QString &messageId, const net::Answered &answer)
{
    const auto payload = answerTo("SimRmaExchange"_L1, messageId, answer);
    const QString rmaId = payload ? payload->childText("rmaId"_L1) : QString();
    if (!rmaId.isEmpty())
        return AnsweredDone{QCoreApplication::translate("Carriers",
            "Control Center took the SIM swap (RMA %1); the line is read by its number to confirm.")
                                .arg(rmaId)};
    return attemptOf(payload ? soapUnusable() : readSoapError(answer), ChangeKind::ChangeIdentifier);
}

LineReading readTerminalByMsisdn(
    const QString &messageId, const QString &msisdn, const net::Answered &answer, UtcMs now)
{
    const auto payload = answerTo("GetTerminalsByMsisdn"_L1, messageId, answer);
    const SoapElement *terminals = payload ? payload->child("terminals"_L1) : nullptr;
    if (!terminals)
        return lineReadingOf(payload ? soapUnusable() : readSoapError(answer));
    std::optional<LineState> found;
    for (const SoapElement &terminal : terminals->children) {
        const LineState line = lineOfTerminal(terminal, now);
        if (line.ids.msisdn != normalizedMsisdn(msisdn))
            continue;
        if (line.ids.iccid.isEmpty() || (found && found->ids.iccid != line.ids.iccid))
            return readFailedOf(soapUnusable());
        found = line;
    }
    if (found)
        return *found;
    return LineNotThere{{ErrorClass::Data, u"NO_SUCH_NUMBER"_s,
        QCoreApplication::translate("Carriers",
            "Control Center knows no SIM with this number in this account. Check the number, and whether the "
            "line belongs to another account or pod.")}};
}

Result<QList<LineState>> readTerminals(
    const QString &messageId, const QStringList &iccids, const net::Answered &answer, UtcMs now)
{
    const auto payload = answerTo("GetTerminalDetails"_L1, messageId, answer);
    const SoapElement *terminals = payload ? payload->child("terminals"_L1) : nullptr;
    if (!terminals)
        return failedBySoap(payload ? soapUnusable() : readSoapError(answer));
    QSet<QString> open(iccids.begin(), iccids.end());
    QList<LineState> lines;
    for (const SoapElement &terminal : terminals->children) {
        const LineState line = lineOfTerminal(terminal, now);
        if (line.rawStatus.isEmpty() || !open.remove(line.ids.iccid))
            return failedBySoap(soapUnusable());
        lines.append(line);
    }
    return lines;
}

AttemptOutcome readTerminalEdit(const QString &messageId, const QString &iccid, const net::Answered &answer)
{
    const auto payload = answerTo("EditTerminal"_L1, messageId, answer);
    if (payload && payload->childText("iccid"_L1) == iccid)
        return AnsweredDone{};
    return attemptOf(payload ? soapUnusable() : readSoapError(answer), ChangeKind::ChangeRatePlan);
}

Result<QList<AuditTrailEntry>> readTerminalAuditTrail(const QString &messageId, const net::Answered &answer)
{
    const auto payload = answerTo("GetTerminalAuditTrail"_L1, messageId, answer);
    const SoapElement *trails = payload ? payload->child("terminalAuditTrails"_L1) : nullptr;
    if (!trails)
        return failedBySoap(payload ? soapUnusable() : readSoapError(answer));
    QList<AuditTrailEntry> entries;
    for (const SoapElement &trail : trails->children)
        entries.append({.field = trail.childText("field"_L1),
            .before = trail.childText("priorValue"_L1),
            .after = trail.childText("value"_L1),
            .status = trail.childText("status"_L1),
            .user = trail.childText("userName"_L1),
            .at = timeOf(trail.childText("effectiveDate"_L1))});
    return entries;
}

Result<void> readSoapEcho(const QString &messageId, const QString &value, const net::Answered &answer)
{
    const auto payload = answerTo("Echo"_L1, messageId, answer);
    if (payload && payload->childText("value"_L1) == value)
        return {};
    return failedBySoap(payload ? soapUnusable() : readSoapError(answer));
}

} // namespace lk::carriers::jasper
