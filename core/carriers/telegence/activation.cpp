// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/telegence/activation.h"

#include "core/carriers/change_checks.h"
#include "core/carriers/error_classes.h"
#include "core/carriers/json_reading.h"
#include "core/carriers/telegence/address.h"
#include "core/carriers/telegence/bag.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::telegence {

namespace {

QJsonObject partyOf(const ChangeSpec &spec, const Conventions &conventions)
{
    const PlaceOfUse place = spec.placeOfUse.value_or(PlaceOfUse{});
    const StreetLine street = streetLine(place.addressLine);
    return {{u"id"_s, QString()}, {u"role"_s, conventions.partyRole}, {u"firstName"_s, place.firstName},
        {u"lastName"_s, place.lastName},
        {u"address"_s,
            QJsonObject{{u"streetNumber"_s, street.number}, {u"streetDirection"_s, street.direction},
                {u"streetName"_s, street.name}, {u"streetType"_s, street.type}, {u"city"_s, place.city},
                {u"state"_s, place.state}, {u"zipCode"_s, place.zip.isEmpty() ? spec.zipCode : place.zip}}}};
}

QJsonObject orderOf(const WorkItem &item, const QString &billingAccount, const Conventions &conventions)
{
    const QJsonArray bag{named(u"singleUserCode"_s, item.spec.ratePlan),
        named(u"serviceZipCode"_s, item.spec.zipCode), named(u"equipmentType"_s, conventions.equipmentType),
        named(u"deviceTechnologyType"_s, conventions.deviceTechnologyType), named(u"IMEI"_s, item.ids.imei),
        named(u"sim"_s, item.ids.iccid)};
    return {{u"billingAccount"_s, QJsonObject{{u"id"_s, billingAccount}}},
        {u"relatedParty"_s, QJsonArray{partyOf(item.spec, conventions)}},
        {u"service"_s,
            QJsonObject{{u"name"_s, QString()},
                {u"category"_s, QJsonObject{{u"id"_s, QString()}, {u"name"_s, QString()}}},
                {u"serviceSpecification"_s,
                    QJsonObject{
                        {u"id"_s, conventions.specificationId}, {u"href"_s, conventions.specificationHref}}},
                {u"serviceQualification"_s, QJsonObject{{u"id"_s, QString()}}},
                {u"serviceCharacteristic"_s, bag}}}};
}

/// Where one ordered line stands.
struct Progress {
    QString requestId;
    QString word; ///< in lower case
    QString number;
    QString error;
};

Progress progressOf(const QJsonObject &entry)
{
    const QJsonObject service = entry.value("service"_L1).toObject();
    return {stringMember(entry, "id"_L1), stringMember(service, "status"_L1).trimmed().toLower(),
        normalizedMsisdn(stringMember(service, "subscriberNumber"_L1)), stringMember(service, "error"_L1)};
}

/// The entry for our SIM. Never by position: the answer's order is not ours.
std::optional<Progress> progressFor(const QString &iccid, const net::Answered &answer)
{
    const auto entries = jsonArrayOf(answer);
    if (!entries || iccid.isEmpty())
        return std::nullopt;
    for (const QJsonValue &entry : *entries) {
        if (bagOf(entry.toObject().value("service"_L1).toObject()).value(u"sim"_s) == iccid)
            return progressOf(entry.toObject());
    }
    return std::nullopt;
}

/// The request's id in an answer that names no SIM at all: the answer is to our request, so is the id.
QString onlyRequestId(const net::Answered &answer)
{
    QString only;
    const QJsonArray entries = jsonArrayOf(answer).value_or(QJsonArray());
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const QString id = stringMember(object, "id"_L1);
        const bool namesSim = bagOf(object.value("service"_L1).toObject()).contains(u"sim"_s);
        if (namesSim || id.isEmpty() || (!only.isEmpty() && id != only))
            return {};
        only = id;
    }
    return only;
}

bool isRejected(const Progress &progress)
{
    return progress.word == "rejected"_L1 || progress.word == "reject"_L1;
}

Refusal rejection(const Progress &progress)
{
    const QString own
        = QCoreApplication::translate("Carriers", "Telegence rejected the activation of this line.");
    const QString theirs = shortened(progress.error);
    return {ErrorClass::Business, u"REJECTED"_s,
        theirs.isEmpty()
            ? own
            : QCoreApplication::translate("Carriers", "%1 The carrier says: %2").arg(own, theirs)};
}

/// A well-formed answer that cannot be used. The order may have been taken.
ErrorReading withoutOurLine(const net::Answered &answer)
{
    if (answer.isSuccess() && jsonArrayOf(answer))
        return unusableAnswer(QCoreApplication::translate(
            "Carriers", "Telegence's answer to the activation does not name this SIM."));
    const auto object = jsonObjectOf(answer);
    return answer.isSuccess() && object && saysNo(*object) ? refusalUnderSuccess(answer)
                                                           : readError(Carrier::Telegence, answer);
}

/// There is no line yet that could be unknown: "not found" means the order itself.
AttemptOutcome orderNotFound(const Refusal &refusal)
{
    return Rejected{{ErrorClass::Business, refusal.code,
        QCoreApplication::translate("Carriers",
            "Telegence refused the activation with \"not found\" (HTTP 404). Nothing was ordered. Check that "
            "AT&T has opened the activation of new lines to this application, and the base URL.")}};
}

std::optional<Refusal> lacksNewLineIds(const LineIds &ids)
{
    if (!ids.msisdn.isEmpty())
        return notSendable(u"HAS_NUMBER"_s,
            QCoreApplication::translate("Carriers",
                "An activation orders a new line, and this one has the number %1 already. It was not sent, "
                "because a second activation is billed a second time. Restore the line if it is suspended.")
                .arg(ids.msisdn));
    if (!isDigits(ids.iccid) || ids.iccid.size() != 20)
        return notSendable(u"NEEDS_ICCID"_s,
            QCoreApplication::translate("Carriers",
                "Telegence activates a line only with an ICCID of 20 digits, and this row has none. It was "
                "not sent."));
    if (!isDigits(ids.imei) || ids.imei.size() != 15 || !luhnValid(ids.imei))
        return notSendable(u"NEEDS_IMEI"_s,
            QCoreApplication::translate("Carriers",
                "Telegence activates a line only with an IMEI of 15 digits with a right check digit, and "
                "this "
                "row has none. It was not sent."));
    return std::nullopt;
}

} // namespace

std::optional<Refusal> lacksForActivation(
    const ChangeSpec &spec, const LineIds &ids, const QString &billingAccount)
{
    if (auto refusal = lacksNewLineIds(ids))
        return refusal;
    if (spec.ratePlan.trimmed().isEmpty())
        return notSendable(u"NEEDS_PLAN"_s,
            QCoreApplication::translate("Carriers",
                "Telegence activates a line only with a rate plan (single user code). It was not sent."));
    if (!isDigits(spec.zipCode) || spec.zipCode.size() != 5)
        return notSendable(u"NEEDS_ZIP"_s,
            QCoreApplication::translate("Carriers",
                "Telegence activates a line only with a ZIP code of five digits, where it is mainly used. It "
                "was not sent."));
    if (billingAccount.isEmpty())
        return notSendable(u"NEEDS_BILLING_ACCOUNT"_s,
            QCoreApplication::translate("Carriers",
                "Telegence activates a line only for a billing account of 12 digits, and none is set for "
                "this account. It was not sent. Enter it in Settings."));
    return std::nullopt;
}

Result<QJsonArray> activationBody(
    const QList<WorkItem> &items, const QString &billingAccount, const Conventions &conventions)
{
    if (items.isEmpty() || items.size() > kMostActivations)
        return fail(ErrorKind::Usage,
            QCoreApplication::translate(
                "Carriers", "One request activates between 1 and %1 lines. Nothing was sent.")
                .arg(kMostActivations));
    QJsonArray body;
    for (const WorkItem &item : items)
        body.append(orderOf(item, billingAccount, conventions));
    return body;
}

AttemptOutcome readActivation(const QString &iccid, const net::Answered &answer)
{
    if (const auto progress = progressFor(iccid, answer)) {
        if (isRejected(*progress) && answer.status < 500)
            return Rejected{rejection(*progress)};
        if (answer.isSuccess() && !progress->requestId.isEmpty())
            return Accepted{progress->requestId};
        if (answer.isSuccess())
            return OutcomeLost{QCoreApplication::translate(
                "Carriers", "Telegence's answer to the activation names no request to ask for.")};
    }
    // What became of the line is then told by the poll, where it is matched by its SIM.
    if (const QString id = onlyRequestId(answer); answer.isSuccess() && !id.isEmpty())
        return Accepted{id};
    const ErrorReading reading = withoutOurLine(answer);
    return reading.treatment == Treatment::NotThere ? orderNotFound(reading.refusal)
                                                    : attemptOf(reading, ChangeKind::Activate);
}

PollReading readActivationStatus(const QString &iccid, const net::Answered &answer)
{
    const auto progress = answer.isSuccess() ? progressFor(iccid, answer) : std::nullopt;
    if (!progress)
        return readFailedOf(withoutOurLine(answer));
    if (isRejected(*progress))
        return PollFailure{rejection(*progress)};
    // Without its number the new line could not be read: then it is asked for again.
    const bool hasNumber = isDigits(progress->number) && progress->number.size() == 10;
    if (progress->word == "active"_L1 && hasNumber)
        return PollSuccess{{.iccid = {}, .imei = {}, .msisdn = progress->number}};
    return PollPending{};
}

LineReading readBillingAccount(const QString &billingAccount, const net::Answered &answer, UtcMs now)
{
    const auto object = jsonObjectOf(answer);
    if (!answer.isSuccess() || !object) {
        const ErrorReading reading = readError(Carrier::Telegence, answer);
        if (reading.treatment != Treatment::NotThere)
            return readFailedOf(reading);
        return LineNotThere{{ErrorClass::Data, u"BILLING_ACCOUNT"_s,
            QCoreApplication::translate("Carriers",
                "Telegence does not know the billing account %1. Nothing was ordered. Check it in Settings.")
                .arg(billingAccount)}};
    }
    if (saysNo(*object))
        return LineNotThere{refusalUnderSuccess(answer).refusal};
    const QString status = stringMember(*object, "status"_L1);
    const QString id = stringMember(*object, "id"_L1);
    if (status.isEmpty() || (!id.isEmpty() && id != billingAccount))
        return readFailedOf(unusableAnswer(QCoreApplication::translate(
            "Carriers", "Telegence's answer is about another billing account or incomplete.")));
    if (status.compare("active"_L1, Qt::CaseInsensitive) != 0)
        return LineNotThere{{ErrorClass::Data, u"BILLING_ACCOUNT"_s,
            QCoreApplication::translate("Carriers",
                "The billing account %1 is not active but \"%2\". Nothing was ordered. Ask AT&T, or choose "
                "another account.")
                .arg(billingAccount, shortened(status))}};
    return LineState{
        .status = DeviceStatus::Inventory, .rawStatus = {}, .ratePlan = {}, .ids = {}, .readAt = now};
}

} // namespace lk::carriers::telegence
