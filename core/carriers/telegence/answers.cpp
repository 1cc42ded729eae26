// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/telegence/answers.h"

#include "core/carriers/error_classes.h"
#include "core/carriers/error_envelope.h"
#include "core/carriers/json_reading.h"
#include "core/carriers/telegence/bag.h"
#include "core/carriers/telegence/effective_dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

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

bool namesSubscriber(const QJsonObject &object, const QString &subscriber)
{
    return !subscriber.isEmpty()
        && normalizedMsisdn(stringMember(object, "subscriberNumber"_L1)) == subscriber;
}

bool isOfOtherAccount(const QString &theirs, const QString &ours)
{
    return !ours.isEmpty() && !theirs.isEmpty() && theirs != ours;
}

/// Two spellings of one ICCID: some lists leave out its last digit, the check digit.
bool isSameSim(const QString &one, const QString &other)
{
    return one.startsWith(other) || other.startsWith(one);
}

/// What a change must repeat (equipment) or look at (dates, features), by Telegence's own names.
QMap<QString, QString> detailsOf(const QMap<QString, QString> &bag)
{
    static const QRegularExpression kKept(
        u"^(serviceZipCode|BLDeviceTechnologyType|statusReasonCode|nextBillCycleDate|dataGroupIDCode1|"
        "offeringCode\\d+)$"_s);
    QMap<QString, QString> details;
    for (auto it = bag.begin(); it != bag.end(); ++it) {
        if (kKept.match(it.key()).hasMatch())
            details.insert(it.key(), it.value());
    }
    return details;
}

LineNotThere onOtherAccount(const QString &owner, const QString &billingAccount)
{
    return {{ErrorClass::Data, u"OTHER_ACCOUNT"_s,
        QCoreApplication::translate("Carriers",
            "The line belongs to the billing account %1, not to %2. Nothing was changed. Choose the account "
            "it belongs to.")
            .arg(shortened(owner), billingAccount)}};
}

LineNotThere onOtherSim(const QString &subscriber, const QString &sim, const QString &asked)
{
    return {{ErrorClass::Data, u"OTHER_SIM"_s,
        QCoreApplication::translate("Carriers",
            "The number %1 is on the SIM %2, not on %3 as known here. Nothing was changed, because the "
            "number "
            "may have gone to another line. Correct the row, or read the line anew and check again.")
            .arg(subscriber, shortened(sim), asked)}};
}

/// Telegence answers 404 with this text when a device would need an eSIM, although the line exists. A
/// gateway that does not know the path would name all of it.
bool isMisleadingNotFound(const net::Answered &answer)
{
    return answer.status == 404 && errorEnvelope(answer).text.trimmed().startsWith("/service/"_L1);
}

Refusal misleadingNotFound(ChangeKind kind)
{
    if (kind == ChangeKind::ChangeIdentifier)
        return {ErrorClass::Business, u"ESIM_NEEDED"_s,
            QCoreApplication::translate("Carriers",
                "AT&T refused this pair of SIM and device. Its text (\"not found\", /service/) misleads: the "
                "line exists. It means that the device needs an eSIM and cannot use a plastic SIM. Nothing "
                "was changed. Use an eSIM for this device, or a device that takes a plastic SIM.")};
    return {ErrorClass::Business, u"HTTP_404"_s,
        QCoreApplication::translate("Carriers",
            "Telegence refused the change with \"not found\" and the text /service/. The line itself can "
            "be read, so this text misleads: it is known from devices that need an eSIM. Nothing was "
            "changed. Ask AT&T what this line allows.")};
}

/// When AT&T made the snapshot the list is of; now if it does not say so, or says what cannot be.
UtcMs snapshotTime(const net::Answered &answer, UtcMs now)
{
    const QString text = QString::fromLatin1(answer.header("refresh-timestamp").trimmed());
    QDateTime made = QDateTime::fromString(text, Qt::ISODate);
    if (!made.isValid())
        made = QDateTime(dateOf(text), QTime(0, 0), Qt::UTC);
    const UtcMs at = made.isValid() ? made.toMSecsSinceEpoch() : now;
    return at > 0 && at < now ? at : now;
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
    const LineIds &asked, const QString &billingAccount, const net::Answered &answer, UtcMs now)
{
    const QString subscriber = normalizedMsisdn(asked.msisdn);
    const auto object = jsonObjectOf(answer);
    if (!answer.isSuccess() || !object)
        return lineReadingOf(readError(Carrier::Telegence, answer));
    if (saysNo(*object))
        return readFailedOf(refusalUnderSuccess(answer));
    if (!namesSubscriber(*object, subscriber) || !object->value("serviceCharacteristic"_L1).isArray())
        return unusable(
            QT_TRANSLATE_NOOP("Carriers", "Telegence's answer is about another line or incomplete."));
    const QMap<QString, QString> bag = bagOf(*object);
    if (const QString owner = bag.value(u"billingAccountNumber"_s); isOfOtherAccount(owner, billingAccount))
        return onOtherAccount(owner, billingAccount);
    const QString sim = bag.value(u"sim"_s);
    if (!sim.isEmpty() && !asked.iccid.isEmpty() && !isSameSim(sim, asked.iccid))
        return onOtherSim(subscriber, sim, asked.iccid);
    LineState line{.rawStatus = bag.value(u"subscriberStatus"_s),
        .ratePlan = bag.value(u"singleUserCode"_s),
        .ids = {.iccid = sim, .imei = bag.value(u"BLIMEI"_s), .msisdn = subscriber},
        .readAt = now,
        .details = detailsOf(bag)};
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
        return Rejected{misleadingNotFound(kind)};
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
    const UtcMs madeAt = snapshotTime(answer, now);
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
        line.readAt = madeAt;
        page.lines.append(line);
    }
    if (paging->page < paging->total)
        page.next = ListCursor{QString::number(paging->page + 1)};
    return page;
}

} // namespace lk::carriers::telegence
