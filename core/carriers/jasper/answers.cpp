// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/jasper/answers.h"

#include "core/carriers/error_classes.h"
#include "core/carriers/json_reading.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::jasper {

namespace {

struct StatusWord {
    QLatin1StringView word;
    DeviceStatus status;
};
constexpr std::array kStatusWords{
    StatusWord{"TEST_READY"_L1, DeviceStatus::PendingActivation},
    StatusWord{"ACTIVATION_READY"_L1, DeviceStatus::PendingActivation},
    StatusWord{"TRIAL"_L1, DeviceStatus::PendingActivation},
    StatusWord{"INVENTORY"_L1, DeviceStatus::Inventory},
    StatusWord{"ACTIVATED"_L1, DeviceStatus::Active},
    StatusWord{"DEACTIVATED"_L1, DeviceStatus::Inactive},
    StatusWord{"RETIRED"_L1, DeviceStatus::Terminated},
    StatusWord{"PURGED"_L1, DeviceStatus::Terminated},
    StatusWord{"REPLACED"_L1, DeviceStatus::Terminated},
};

ReadFailed failedRead(const net::Answered &answer)
{
    return readFailedOf(readError(Carrier::Jasper, answer));
}

ReadFailed unusable(const char *sentence)
{
    return readFailedOf(unusableAnswer(QCoreApplication::translate("Carriers", sentence)));
}

/// The body of a success: JSON without an error code, which can come under any status.
std::optional<QJsonObject> successBody(const net::Answered &answer)
{
    const auto object = jsonObjectOf(answer);
    if (!answer.isSuccess() || !object)
        return std::nullopt;
    const QJsonValue code = object->value("errorCode"_L1);
    return code.isUndefined() || code.isNull() ? object : std::nullopt;
}

std::optional<LineState> lineOf(const QJsonObject &device, UtcMs now)
{
    LineState line{.rawStatus = stringMember(device, "status"_L1),
        .ratePlan = stringMember(device, "ratePlan"_L1),
        .ids = {.iccid = stringMember(device, "iccid"_L1),
            .imei = stringMember(device, "imei"_L1),
            .msisdn = normalizedMsisdn(stringMember(device, "msisdn"_L1))},
        .readAt = now};
    if (line.ids.iccid.isEmpty() || line.rawStatus.isEmpty())
        return std::nullopt;
    line.status = statusOf(line.rawStatus);
    return line;
}

/// A page of a list, as far as all lists share it.
struct RawPage {
    QJsonArray entries;
    std::optional<ListCursor> next;
};

/// Nothing if the page is not what it should be: no entries but more to come, another page than asked for.
std::optional<RawPage> rawPage(
    const QJsonObject &object, QLatin1StringView listName, const ListCursor &cursor)
{
    const QJsonValue entries = object.value(listName);
    const qint64 number = object.value("pageNumber"_L1).toInteger(0);
    const QJsonValue last = object.value("lastPage"_L1);
    if (!entries.isArray() || number < 1 || !last.isBool())
        return std::nullopt;
    if (!cursor.position.isEmpty() && cursor.position.toLongLong() != number)
        return std::nullopt;
    RawPage page{.entries = entries.toArray(), .next = {}};
    if (!last.toBool()) {
        if (page.entries.isEmpty())
            return std::nullopt;
        page.next = ListCursor{QString::number(number + 1), cursor.since};
    }
    return page;
}

Failure failedResult(const ErrorReading &reading)
{
    return fail(ErrorKind::Refused, reading.refusal.text, reading.refusal.code);
}

AuditTrailEntry auditEntryOf(const QJsonObject &entry)
{
    return {.field = stringMember(entry, "field"_L1),
        .before = stringMember(entry, "priorValue"_L1),
        .after = stringMember(entry, "value"_L1),
        .status = stringMember(entry, "status"_L1),
        .user = stringMember(entry, "userName"_L1),
        .at = deviceTime(stringMember(entry, "effectiveDate"_L1)).value_or(0)};
}

} // namespace

DeviceStatus statusOf(const QString &word)
{
    for (const StatusWord &known : kStatusWords) {
        if (word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.status;
    }
    return DeviceStatus::Unknown;
}

std::optional<UtcMs> deviceTime(const QString &text)
{
    // A blank instead of the T and no colon in the offset: Qt's ISO reader refuses both.
    static const QRegularExpression kForm(
        u"^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d:\\d\\d\\.\\d{3})([+-]\\d\\d)(\\d\\d)$"_s);
    const auto match = kForm.match(text);
    const QDateTime time = QDateTime::fromString(
        u"%1T%2%3:%4"_s.arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4)),
        Qt::ISODateWithMs);
    return match.hasMatch() && time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

LineReading readDevice(const QString &iccid, const net::Answered &answer, UtcMs now)
{
    const auto object = successBody(answer);
    if (!object)
        return lineReadingOf(readError(Carrier::Jasper, answer));
    const auto line = lineOf(*object, now);
    if (!line || line->ids.iccid != iccid)
        return unusable(
            QT_TRANSLATE_NOOP("Carriers", "Control Center's answer is about another line or incomplete."));
    return *line;
}

AttemptOutcome readEdit(const QString &iccid, ChangeKind kind, const net::Answered &answer)
{
    const auto object = successBody(answer);
    if (!object)
        return attemptOf(readError(Carrier::Jasper, answer), kind);
    if (stringMember(*object, "iccid"_L1) == iccid)
        return AnsweredDone{};
    return attemptOf(unusableAnswer(QCoreApplication::translate(
                         "Carriers", "Control Center's answer (HTTP %1) does not name this line.")
                                        .arg(answer.status)),
        kind);
}

ListReading readDevicePage(const ListCursor &cursor, const net::Answered &answer, UtcMs now)
{
    const auto object = successBody(answer);
    if (!object)
        return failedRead(answer);
    const auto raw = rawPage(*object, "devices"_L1, cursor);
    if (!raw)
        return unusable(QT_TRANSLATE_NOOP("Carriers", "Control Center's list of lines is incomplete."));
    LinePage page{.lines = {}, .next = raw->next};
    page.lines.reserve(raw->entries.size());
    for (const QJsonValue &entry : raw->entries) {
        const auto line = lineOf(entry.toObject(), now);
        if (!line)
            return unusable(QT_TRANSLATE_NOOP("Carriers", "Control Center's list of lines is incomplete."));
        page.lines.append(*line);
    }
    return page;
}

Result<DeviceFields> readDeviceFields(const QString &iccid, const net::Answered &answer)
{
    const auto object = successBody(answer);
    if (!object)
        return failedResult(readError(Carrier::Jasper, answer));
    if (stringMember(*object, "iccid"_L1) != iccid)
        return failedResult(unusableAnswer(QCoreApplication::translate(
            "Carriers", "Control Center's answer is about another line or incomplete.")));
    DeviceFields fields;
    for (auto it = object->begin(); it != object->end(); ++it) {
        if (it.value().isString() || it.value().isNull())
            fields.insert(it.key(), it.value().toString());
    }
    return fields;
}

Result<AuditTrailPage> readAuditTrailPage(const ListCursor &cursor, const net::Answered &answer)
{
    const auto object = successBody(answer);
    if (!object)
        return failedResult(readError(Carrier::Jasper, answer));
    const auto raw = rawPage(*object, "deviceAuditTrails"_L1, cursor);
    if (!raw)
        return failedResult(unusableAnswer(
            QCoreApplication::translate("Carriers", "Control Center's audit trail is incomplete.")));
    AuditTrailPage page{.entries = {}, .next = raw->next};
    for (const QJsonValue &entry : raw->entries)
        page.entries.append(auditEntryOf(entry.toObject()));
    return page;
}

Result<void> readEcho(const QString &text, const net::Answered &answer)
{
    const auto object = successBody(answer);
    if (!object)
        return failedResult(readError(Carrier::Jasper, answer));
    if (stringMember(*object, "context"_L1) != text)
        return failedResult(unusableAnswer(QCoreApplication::translate(
            "Carriers", "Something answers at this address, but not as Control Center does.")));
    return {};
}

PlanListReading readRatePlans(const ListCursor &cursor, const net::Answered &answer)
{
    const auto object = successBody(answer);
    if (!object)
        return failedRead(answer);
    const auto raw = rawPage(*object, "ratePlans"_L1, cursor);
    if (!raw)
        return unusable(QT_TRANSLATE_NOOP("Carriers", "Control Center's list of rate plans is incomplete."));
    PlanPage page{.plans = {}, .next = raw->next};
    for (const QJsonValue &entry : raw->entries) {
        const QString name = stringMember(entry.toObject(), "name"_L1);
        if (name.isEmpty())
            return unusable(
                QT_TRANSLATE_NOOP("Carriers", "Control Center's list of rate plans is incomplete."));
        page.plans.append({name, name});
    }
    return page;
}

} // namespace lk::carriers::jasper
