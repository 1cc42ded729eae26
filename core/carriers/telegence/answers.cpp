// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/telegence/answers.h"

#include "core/carriers/error_classes.h"
#include "core/carriers/error_envelope.h"
#include "core/carriers/json_reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::telegence {

namespace {

struct StatusWord {
    QLatin1StringView word;
    DeviceStatus status;
};
constexpr std::array kStatusWords{
    StatusWord{"a"_L1, DeviceStatus::Active},
    StatusWord{"active"_L1, DeviceStatus::Active},
    StatusWord{"s"_L1, DeviceStatus::Suspended},
    StatusWord{"suspended"_L1, DeviceStatus::Suspended},
    StatusWord{"suspend"_L1, DeviceStatus::Suspended},
    StatusWord{"c"_L1, DeviceStatus::Inactive},
    StatusWord{"cancelled"_L1, DeviceStatus::Inactive},
    StatusWord{"canceled"_L1, DeviceStatus::Inactive},
    StatusWord{"cancel"_L1, DeviceStatus::Inactive},
    StatusWord{"deactivated"_L1, DeviceStatus::Inactive},
    StatusWord{"pending"_L1, DeviceStatus::PendingActivation},
    StatusWord{"reserved"_L1, DeviceStatus::PendingActivation},
    StatusWord{"reserve"_L1, DeviceStatus::PendingActivation},
};

ReadFailed unusable(const char *sentence)
{
    return readFailedOf(unusableAnswer(QCoreApplication::translate("Carriers", sentence)));
}

/// The first non-empty value of that name; names are case-sensitive and may repeat.
QString characteristic(const QJsonObject &service, QLatin1StringView name)
{
    const QJsonArray bag = service.value("serviceCharacteristic"_L1).toArray();
    for (const QJsonValue &entry : bag) {
        const QJsonObject pair = entry.toObject();
        if (stringMember(pair, "name"_L1) != name)
            continue;
        if (const QString value = stringMember(pair, "value"_L1); !value.isEmpty())
            return value;
    }
    return {};
}

/// A success by its status and form whose body nevertheless says no.
bool saysNo(const QJsonObject &object)
{
    return !stringMember(object, "errorDescription"_L1).isEmpty();
}

bool namesSubscriber(const QJsonObject &object, const QString &subscriber)
{
    return !subscriber.isEmpty()
        && normalizedMsisdn(stringMember(object, "subscriberNumber"_L1)) == subscriber;
}

bool isOfOtherAccount(const QString &theirs, const QString &ours)
{
    return !ours.isEmpty() && !theirs.isEmpty() && theirs != ours;
}

/// Telegence answers 404 with this text when a device would need an eSIM, although the line exists.
bool isMisleadingNotFound(const net::Answered &answer)
{
    return answer.status == 404 && errorEnvelope(answer).text.contains("/service/"_L1);
}

/// Where a page stands: its number as asked for (no cursor = the first) and how many the header says there
/// are.
struct Paging {
    qint64 total = 0;
    qint64 page = 0;
};
std::optional<Paging> pagingOf(const ListCursor &cursor, const net::Answered &answer)
{
    bool known = false;
    const qint64 total = answer.header("page-total").trimmed().toLongLong(&known);
    if (!known || total < 0)
        return std::nullopt;
    const qint64 echoed = answer.header("current-page").trimmed().toLongLong();
    const qint64 asked = cursor.position.isEmpty() ? echoed : cursor.position.toLongLong();
    return Paging{total, std::max(qint64{1}, asked)};
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

LineReading readService(
    const QString &subscriber, const QString &billingAccount, const net::Answered &answer, UtcMs now)
{
    const auto object = jsonObjectOf(answer);
    if (!answer.isSuccess() || !object)
        return lineReadingOf(readError(Carrier::Telegence, answer));
    if (saysNo(*object))
        return readFailedOf(refusalUnderSuccess(answer));
    if (!namesSubscriber(*object, subscriber) || !object->value("serviceCharacteristic"_L1).isArray())
        return unusable(
            QT_TRANSLATE_NOOP("Carriers", "Telegence's answer is about another line or incomplete."));
    const QString owner = characteristic(*object, "billingAccountNumber"_L1);
    if (isOfOtherAccount(owner, billingAccount))
        return LineNotThere{{ErrorClass::Data, u"OTHER_ACCOUNT"_s,
            QCoreApplication::translate("Carriers",
                "The line belongs to the billing account %1, not to %2. Nothing was changed. Choose the "
                "account it belongs to.")
                .arg(shortened(owner), billingAccount)}};
    LineState line{.rawStatus = characteristic(*object, "subscriberStatus"_L1),
        .ratePlan = characteristic(*object, "singleUserCode"_L1),
        .ids = {.iccid = characteristic(*object, "sim"_L1),
            .imei = characteristic(*object, "BLIMEI"_L1),
            .msisdn = subscriber},
        .readAt = now};
    line.status = statusOf(line.rawStatus);
    return line;
}

AttemptOutcome readPatch(const QString &subscriber, ChangeKind kind, const net::Answered &answer)
{
    const auto object = jsonObjectOf(answer);
    if (answer.isSuccess() && object) {
        if (saysNo(*object))
            return attemptOf(refusalUnderSuccess(answer), kind);
        if (namesSubscriber(*object, subscriber))
            return AnsweredDone{};
    }
    if (isMisleadingNotFound(answer))
        return Rejected{{ErrorClass::Business, u"HTTP_404"_s,
            QCoreApplication::translate("Carriers",
                "Telegence refused the change with \"not found\" and the text /service/. The line itself can "
                "be read, so this text misleads: it is known from devices that need an eSIM. Nothing was "
                "changed. Ask AT&T what this line allows.")}};
    return attemptOf(readError(Carrier::Telegence, answer), kind);
}

ListReading readSubscribers(
    const ListCursor &cursor, const QString &billingAccount, const net::Answered &answer, UtcMs now)
{
    const auto array = jsonArrayOf(answer);
    if (!answer.isSuccess() || !array)
        return readFailedOf(readError(Carrier::Telegence, answer));
    const auto paging = pagingOf(cursor, answer);
    if (!paging)
        return unusable(
            QT_TRANSLATE_NOOP("Carriers", "Telegence's list does not say how many pages it has."));
    LinePage page;
    page.lines.reserve(array->size());
    for (const QJsonValue &entry : *array) {
        const QJsonObject subscriber = entry.toObject();
        const QString number = normalizedMsisdn(stringMember(subscriber, "subscriberNumber"_L1));
        if (number.isEmpty())
            return unusable(QT_TRANSLATE_NOOP("Carriers", "Telegence's list of lines is incomplete."));
        if (isOfOtherAccount(stringMember(subscriber, "billingAccountNumber"_L1), billingAccount))
            continue;
        LineState line;
        line.rawStatus = stringMember(subscriber, "subscriberNumberStatus"_L1);
        line.status = statusOf(line.rawStatus);
        line.ids.msisdn = number;
        line.readAt = now;
        page.lines.append(line);
    }
    if (paging->page < paging->total)
        page.next = ListCursor{QString::number(paging->page + 1)};
    return page;
}

} // namespace lk::carriers::telegence
