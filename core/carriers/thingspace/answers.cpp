// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/thingspace/answers.h"

#include "core/carriers/error_classes.h"
#include "core/carriers/json_reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::thingspace {

namespace {

struct StatusWord {
    QLatin1StringView word; ///< lower case, without spaces, dashes and underscores
    DeviceStatus status;
};
constexpr std::array kStatusWords{
    StatusWord{"active"_L1, DeviceStatus::Active},
    StatusWord{"activate"_L1, DeviceStatus::Active},
    StatusWord{"activated"_L1, DeviceStatus::Active},
    StatusWord{"suspend"_L1, DeviceStatus::Suspended},
    StatusWord{"suspended"_L1, DeviceStatus::Suspended},
    StatusWord{"deactive"_L1, DeviceStatus::Inactive},
    StatusWord{"deactivate"_L1, DeviceStatus::Inactive},
    StatusWord{"deactivated"_L1, DeviceStatus::Inactive},
    StatusWord{"preactive"_L1, DeviceStatus::Inventory},
    StatusWord{"pendingactivation"_L1, DeviceStatus::PendingActivation},
    StatusWord{"pendingactivate"_L1, DeviceStatus::PendingActivation},
};

QString idOfKind(const QJsonArray &ids, QLatin1StringView kind)
{
    for (const QJsonValue &entry : ids) {
        const QJsonObject id = entry.toObject();
        if (stringMember(id, "kind"_L1).compare(kind, Qt::CaseInsensitive) == 0)
            return stringMember(id, "id"_L1);
    }
    return {};
}

LineIds idsOf(const QJsonObject &device)
{
    const QJsonArray ids = device.value("deviceIds"_L1).toArray();
    const QString mdn = idOfKind(ids, "mdn"_L1);
    return {.iccid = idOfKind(ids, "iccid"_L1),
        .imei = idOfKind(ids, "imei"_L1),
        .msisdn = normalizedMsisdn(mdn.isEmpty() ? idOfKind(ids, "msisdn"_L1) : mdn)};
}

/// Nothing if the device has carrier details without a state. A device without any details is a line whose
/// status cannot be told.
std::optional<LineState> lineOf(const QJsonObject &device, UtcMs now)
{
    LineState line;
    line.ids = idsOf(device);
    line.readAt = now;
    const QJsonArray details = device.value("carrierInformations"_L1).toArray();
    if (details.isEmpty())
        return line;
    const QJsonObject first = details.first().toObject();
    line.rawStatus = stringMember(first, "state"_L1);
    if (line.rawStatus.isEmpty())
        return std::nullopt;
    line.status = statusOf(line.rawStatus);
    line.ratePlan = stringMember(first, "servicePlan"_L1);
    return line;
}

ReadFailed unusable(const char *sentence)
{
    return readFailedOf(unusableAnswer(QCoreApplication::translate("Carriers", sentence)));
}

ReadFailed failedRead(const net::Answered &answer)
{
    return readFailedOf(readError(Carrier::ThingSpace, answer));
}

/// The paging position: the largest internal id of the page. 0 = the page names none.
qint64 largestDeviceId(const QJsonArray &devices)
{
    qint64 largest = 0;
    for (const QJsonValue &device : devices) {
        const QJsonArray attributes = device.toObject().value("extendedAttributes"_L1).toArray();
        for (const QJsonValue &entry : attributes) {
            const QJsonObject attribute = entry.toObject();
            if (stringMember(attribute, "key"_L1) == "DeviceId"_L1)
                largest = std::max(largest, stringMember(attribute, "value"_L1).toLongLong());
        }
    }
    return largest;
}

} // namespace

DeviceStatus statusOf(const QString &word)
{
    QString plain = word.toLower();
    plain.removeIf([](QChar c) { return c == u' ' || c == u'-' || c == u'_'; });
    for (const StatusWord &known : kStatusWords) {
        if (plain == known.word)
            return known.status;
    }
    return plain.startsWith("pending"_L1) ? DeviceStatus::Changing : DeviceStatus::Unknown;
}

namespace {

/// True if the line goes by every name it was asked for by.
bool isAsked(const LineIds &asked, const LineIds &told)
{
    if (!asked.iccid.isEmpty())
        return told.iccid == asked.iccid;
    return asked.msisdn.isEmpty() ? told.imei == asked.imei : told.msisdn == normalizedMsisdn(asked.msisdn);
}

} // namespace

LineReading readDevice(
    const LineIds &asked, const QString &accountName, const net::Answered &answer, UtcMs now)
{
    const auto object = jsonObjectOf(answer);
    if (!answer.isSuccess() || !object || !object->value("devices"_L1).isArray())
        return lineReadingOf(readError(Carrier::ThingSpace, answer));
    const QJsonArray devices = object->value("devices"_L1).toArray();
    if (devices.isEmpty())
        return LineNotThere{{ErrorClass::Data, u"NOT_LISTED"_s,
            QCoreApplication::translate("Carriers",
                "ThingSpace lists no line with this ICCID. Nothing was changed. Check the ICCID and the "
                "account.")}};
    if (devices.size() > 1)
        return unusable(QT_TRANSLATE_NOOP("Carriers", "ThingSpace named several lines for one ICCID."));
    const QJsonObject device = devices.first().toObject();
    const auto line = lineOf(device, now);
    if (!line || !isAsked(asked, line->ids))
        return unusable(
            QT_TRANSLATE_NOOP("Carriers", "ThingSpace's answer is about another line or incomplete."));
    const QString owner = stringMember(device, "accountName"_L1);
    if (!owner.isEmpty() && owner != accountName)
        return LineNotThere{{ErrorClass::Data, u"OTHER_ACCOUNT"_s,
            QCoreApplication::translate("Carriers",
                "The line belongs to the ThingSpace account %1, not to %2. Nothing was changed. Choose the "
                "account it belongs to.")
                .arg(shortened(owner), accountName)}};
    return *line;
}

ListReading readDevicePage(const ListCursor &cursor, const net::Answered &answer, UtcMs now)
{
    const auto object = jsonObjectOf(answer);
    if (!answer.isSuccess() || !object || !object->value("devices"_L1).isArray()
        || !object->value("hasMoreData"_L1).isBool())
        return failedRead(answer);
    const QJsonArray devices = object->value("devices"_L1).toArray();
    LinePage page;
    page.lines.reserve(devices.size());
    for (const QJsonValue &device : devices) {
        const auto line = lineOf(device.toObject(), now);
        if (!line)
            return unusable(QT_TRANSLATE_NOOP("Carriers", "ThingSpace's list is incomplete."));
        if (!line->ids.isEmpty())
            page.lines.append(*line);
    }
    if (object->value("hasMoreData"_L1).toBool() || answer.status == 202) {
        const qint64 next = largestDeviceId(devices);
        if (next <= cursor.position.toLongLong())
            return unusable(QT_TRANSLATE_NOOP(
                "Carriers", "ThingSpace's list does not advance; the rest of it cannot be fetched."));
        page.next = ListCursor{QString::number(next)};
    }
    return page;
}

AttemptOutcome readAcceptance(ChangeKind kind, const net::Answered &answer)
{
    if (answer.isSuccess()) {
        const auto object = jsonObjectOf(answer);
        const QString handle = object ? stringMember(*object, "requestId"_L1) : QString();
        if (!handle.isEmpty() && !object->contains("errorCode"_L1))
            return Accepted{handle};
    }
    return attemptOf(readError(Carrier::ThingSpace, answer), kind);
}

PollReading readRequestStatus(const QString &handle, const net::Answered &answer)
{
    const auto object = jsonObjectOf(answer);
    if (!answer.isSuccess() || !object)
        return failedRead(answer);
    const QString word = stringMember(*object, "status"_L1);
    if (stringMember(*object, "requestId"_L1).compare(handle, Qt::CaseInsensitive) != 0 || word.isEmpty())
        return unusable(
            QT_TRANSLATE_NOOP("Carriers", "ThingSpace's status is about another request or incomplete."));
    if (word.compare("success"_L1, Qt::CaseInsensitive) == 0)
        return PollSuccess{};
    if (word.compare("failed"_L1, Qt::CaseInsensitive) == 0
        || word.compare("failure"_L1, Qt::CaseInsensitive) == 0)
        return PollFailure{{ErrorClass::Business, u"REQUEST_FAILED"_s,
            QCoreApplication::translate("Carriers",
                "ThingSpace reports that the request failed. Its status gives no reason; the reason comes "
                "only by callback or from Verizon's support.")}};
    return PollPending{};
}

HistoryReading readProvisioningHistory(const net::Answered &answer)
{
    if (!answer.isSuccess())
        return {};
    QJsonArray pages;
    if (const auto array = jsonArrayOf(answer))
        pages = *array;
    else if (const auto object = jsonObjectOf(answer))
        pages.append(*object);
    else
        return {};
    HistoryReading reading{.readable = true};
    for (const QJsonValue &entry : std::as_const(pages)) {
        const QJsonObject page = entry.toObject();
        const QJsonValue events = page.value("provisioningHistory"_L1);
        // More to come without a single event: silence would prove nothing.
        const bool open = page.value("hasMoreData"_L1).toBool() && events.toArray().isEmpty();
        if (!events.isArray() || open)
            return {};
        reading.showsEvent = reading.showsEvent || !events.toArray().isEmpty();
    }
    return reading;
}

PlanListReading readServicePlans(const net::Answered &answer)
{
    const auto array = jsonArrayOf(answer);
    if (!answer.isSuccess() || !array)
        return failedRead(answer);
    PlanPage page;
    for (const QJsonValue &entry : *array) {
        const QJsonObject plan = entry.toObject();
        const QString code = stringMember(plan, "code"_L1);
        if (code.isEmpty())
            return unusable(QT_TRANSLATE_NOOP("Carriers", "ThingSpace's plan list is incomplete."));
        const QString name = stringMember(plan, "name"_L1);
        page.plans.append({code, name.isEmpty() ? code : name});
    }
    return page;
}

} // namespace lk::carriers::thingspace
