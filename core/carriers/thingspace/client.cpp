// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/thingspace/client.h"

#include "core/carriers/change_checks.h"
#include "core/carriers/request_parts.h"
#include "core/carriers/thingspace/answers.h"
#include "core/carriers/thingspace/request_values.h"
#include "core/domain/verification.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::thingspace {

namespace {

constexpr int kPageSize = 500;
/// "General admin/maintenance", the only reason v1 knows.
constexpr auto kDeactivationReason = "FF"_L1;
/// All lines of today; 3G has no identifier change of its own any more.
constexpr auto kServiceType = "4G"_L1;

QString pathOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Activate:
        return u"/m2m/v1/devices/actions/activate"_s;
    case ChangeKind::Suspend:
        return u"/m2m/v1/devices/actions/suspend"_s;
    case ChangeKind::Restore:
        return u"/m2m/v1/devices/actions/restore"_s;
    case ChangeKind::Deactivate:
        return u"/m2m/v1/devices/actions/deactivate"_s;
    case ChangeKind::ChangeRatePlan:
        return u"/m2m/v1/devices/actions/plan"_s;
    case ChangeKind::ChangeIdentifier:
        return u"/m2m/v1/devices/%1/actions/deviceId"_s.arg(kServiceType);
    case ChangeKind::ChangeCustomerPlan:
        break; // no carrier's business
    }
    return {};
}

/// One line by the name that finds it: its SIM, else its number, else its device.
QJsonObject deviceIdOf(const LineIds &ids)
{
    if (!ids.iccid.isEmpty())
        return deviceId(u"iccid"_s, ids.iccid);
    return ids.msisdn.isEmpty() ? deviceId(u"imei"_s, ids.imei) : numberId(ids.msisdn);
}

/// Names the line by what it has now; the account is no member of this request.
QJsonObject identifierBody(const WorkItem &item)
{
    const ChangeSpec &spec = item.spec;
    const bool onlyDevice = spec.newIccid.isEmpty();
    const QString option = onlyDevice ? u"ChangeIMEI"_s
        : spec.newImei.isEmpty()      ? u"ChangeICCID"_s
                                      : u"ChangeIMEIandICCID"_s;
    const LineIds now = onlyDevice ? LineIds{.iccid = {}, .imei = item.ids.imei, .msisdn = item.ids.msisdn}
        : spec.newImei.isEmpty()   ? item.ids
                                   : LineIds{.iccid = {}, .imei = {}, .msisdn = item.ids.msisdn};
    QJsonArray to;
    if (!spec.newImei.isEmpty())
        to.append(deviceId(u"imei"_s, spec.newImei));
    if (!spec.newIccid.isEmpty())
        to.append(deviceId(u"iccid"_s, spec.newIccid));
    const QJsonObject from
        = now.imei.isEmpty() || !onlyDevice ? deviceIdOf(now) : deviceId(u"imei"_s, now.imei);
    return {{u"deviceIds"_s, QJsonArray{from}}, {u"deviceIdsTo"_s, to}, {u"change4gOption"_s, option}};
}

QJsonObject placeBody(const PlaceOfUse &place)
{
    return {
        {u"customerName"_s, QJsonObject{{u"firstName"_s, place.firstName}, {u"lastName"_s, place.lastName}}},
        {u"address"_s,
            QJsonObject{{u"addressLine1"_s, place.addressLine}, {u"city"_s, place.city},
                {u"state"_s, place.state}, {u"zip"_s, place.zip}, {u"country"_s, place.country}}}};
}

void insertPool(QJsonObject &body, const ChangeSpec &spec)
{
    if (!spec.ipPool.isEmpty())
        body.insert(u"carrierIpPoolName"_s, spec.ipPool);
}

QJsonObject changeBody(const QString &accountName, const WorkItem &item)
{
    if (item.spec.kind == ChangeKind::ChangeIdentifier)
        return identifierBody(item);
    QJsonArray ids{deviceId(u"iccid"_s, item.ids.iccid)};
    QJsonObject body{{u"accountName"_s, accountName}};
    switch (item.spec.kind) {
    case ChangeKind::Activate:
        ids.append(deviceId(u"imei"_s, item.ids.imei));
        body.insert(u"servicePlan"_s, item.spec.ratePlan);
        body.insert(u"mdnZipCode"_s, item.spec.zipCode);
        if (item.spec.placeOfUse)
            body.insert(u"primaryPlaceOfUse"_s, placeBody(*item.spec.placeOfUse));
        insertPool(body, item.spec);
        break;
    case ChangeKind::Deactivate:
        body.insert(u"reasonCode"_s, QString(kDeactivationReason));
        body.insert(u"etfWaiver"_s, item.spec.waiveTerminationFee);
        break;
    case ChangeKind::ChangeRatePlan:
        body.insert(u"servicePlan"_s, item.spec.ratePlan);
        insertPool(body, item.spec);
        break;
    case ChangeKind::Suspend:
    case ChangeKind::Restore:
    case ChangeKind::ChangeIdentifier:
    case ChangeKind::ChangeCustomerPlan:
        break;
    }
    body.insert(u"devices"_s, QJsonArray{QJsonObject{{u"deviceIds"_s, ids}}});
    return body;
}

/// ISO 8601 in whole seconds UTC, rounded so that the moment lies inside the range it ends.
QString isoTime(UtcMs time, bool roundUp)
{
    const UtcMs whole = (time + (roundUp ? 999 : 0)) / 1'000 * 1'000;
    return QDateTime::fromMSecsSinceEpoch(whole, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

bool hasForbiddenCharacter(const ChangeSpec &spec)
{
    const PlaceOfUse place = spec.placeOfUse.value_or(PlaceOfUse{});
    const QStringList texts{spec.ratePlan, spec.zipCode, spec.reasonCode, spec.ipPool, place.firstName,
        place.lastName, place.addressLine, place.city, place.state, place.zip, place.country};
    return !std::all_of(texts.begin(), texts.end(), isWritable);
}

/// Once a place of use is given, all of it is required; a post office box is none.
std::optional<Refusal> placeLacks(const std::optional<PlaceOfUse> &place)
{
    if (!place)
        return std::nullopt;
    static const QRegularExpression kBox(
        u"\\bp\\.?\\s*o\\.?\\s*box\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const QStringList parts{place->firstName, place->lastName, place->addressLine, place->city, place->state,
        place->zip, place->country};
    const bool complete = std::none_of(
        parts.begin(), parts.end(), [](const QString &part) { return part.trimmed().isEmpty(); });
    if (complete && !place->addressLine.contains(kBox))
        return std::nullopt;
    return notSendable(u"NEEDS_PLACE"_s,
        QCoreApplication::translate("Carriers",
            "ThingSpace takes a place of use only with first and last name, street address (no PO box), "
            "city, state, ZIP code and country. It was not sent."));
}

std::optional<Refusal> activationLacks(const ChangeSpec &spec, const LineIds &ids)
{
    if (!isDigits(ids.imei) || ids.imei.size() < 15 || ids.imei.size() > 16)
        return notSendable(u"NEEDS_IMEI"_s,
            QCoreApplication::translate("Carriers",
                "ThingSpace activates a line only with ICCID and IMEI, and this row has no IMEI of 15 or 16 "
                "digits. It was not sent."));
    if (spec.ratePlan.isEmpty())
        return notSendable(u"NEEDS_PLAN"_s,
            QCoreApplication::translate(
                "Carriers", "ThingSpace activates a line only with a service plan. It was not sent."));
    if (!isDigits(spec.zipCode) || spec.zipCode.size() != 5)
        return notSendable(u"NEEDS_ZIP"_s,
            QCoreApplication::translate("Carriers",
                "ThingSpace activates a line only with a ZIP code of five digits, which decides the number's "
                "area. It was not sent."));
    return placeLacks(spec.placeOfUse);
}

} // namespace

ThingSpaceClient::ThingSpaceClient(const CarrierAccount &account, const Credentials &credentials)
    : m_baseUrl(account.baseUrl),
      m_accountName(account.accountName),
      m_auth(account.baseUrl, credentials),
      m_capabilities{.kinds = {kCarrierChangeKinds.begin(), kCarrierChangeKinds.end()},
          .ratePlanNeededToActivate = true,
          .zipCodeNeededToActivate = true,
          .hasHistory = true,
          .listsRatePlans = true,
          .linesPerPage = kPageSize,
          .together = {ChangeKind::Suspend, ChangeKind::Restore, ChangeKind::ChangeRatePlan}}
{
}

std::optional<Refusal> ThingSpaceClient::cannotSend(const ChangeSpec &spec, const LineIds &ids) const
{
    if (auto refusal = lacksIccid(ids, 19, 20))
        return refusal;
    if (auto refusal = lacksNewPlan(spec))
        return refusal;
    if (auto refusal = lacksNewIdentifier(spec, ids))
        return refusal;
    if (hasForbiddenCharacter(spec))
        return notSendable(u"CHARACTERS"_s,
            QCoreApplication::translate("Carriers",
                "ThingSpace refuses the characters ' \" < and \\ in any value. It was not sent."));
    if (spec.kind == ChangeKind::Deactivate && !spec.reasonCode.isEmpty()
        && spec.reasonCode != kDeactivationReason)
        return notSendable(u"REASON_CODE"_s,
            QCoreApplication::translate("Carriers",
                "ThingSpace knows only the reason code FF for deactivation, not %1. It was not sent.")
                .arg(spec.reasonCode));
    if (spec.kind == ChangeKind::Activate)
        return activationLacks(spec, ids);
    return std::nullopt;
}

net::CarrierRequest ThingSpaceClient::get(const QString &path, const QString &operation) const
{
    net::CarrierRequest request;
    request.method = "GET";
    request.url = endpoint(m_baseUrl, path);
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    request.operation = operation;
    return request;
}

net::CarrierRequest ThingSpaceClient::send(
    const QByteArray &method, const QString &path, const QJsonObject &body, const QString &operation) const
{
    net::CarrierRequest request = get(path, operation);
    request.method = method;
    request.body = wireJson(body);
    return request;
}

net::CarrierRequest ThingSpaceClient::readRequest(const LineIds &ids) const
{
    return send("POST", u"/m2m/v1/devices/actions/list"_s, {{u"deviceId"_s, deviceIdOf(ids)}}, u"read"_s);
}

LineReading ThingSpaceClient::readLine(const LineIds &ids, const net::Answered &answer, UtcMs now) const
{
    return readDevice(ids, m_accountName, answer, now);
}

LineReading ThingSpaceClient::readPreRead(
    const ChangeSpec &spec, const LineIds &ids, const net::Answered &answer, UtcMs now) const
{
    const LineReading reading = readLine(ids, answer, now);
    const auto *line = std::get_if<LineState>(&reading);
    const bool swaps = spec.kind == ChangeKind::ChangeIdentifier;
    if (swaps && line && line->status == DeviceStatus::Active && line->ids.msisdn.isEmpty())
        return LineNotThere{notSendable(u"NEEDS_NUMBER"_s,
            QCoreApplication::translate("Carriers",
                "ThingSpace changes the SIM or device only of a line that has a number, by which it is "
                "found afterwards, and this one has none yet. It was not sent."))};
    return reading;
}

std::optional<Refusal> ThingSpaceClient::cannotRead(const LineIds &ids) const
{
    if (!ids.isEmpty())
        return std::nullopt;
    return notSendable(u"NEEDS_ICCID_OR_NUMBER"_s,
        QCoreApplication::translate("Carriers",
            "ThingSpace finds a line by its ICCID, its number or its IMEI, and none of them is known. "
            "Nothing was asked."));
}

net::CarrierRequest ThingSpaceClient::changeRequest(const WorkItem &item, UtcMs) const
{
    const QByteArray method
        = item.spec.kind == ChangeKind::ChangeRatePlan || item.spec.kind == ChangeKind::ChangeIdentifier
        ? "PUT"
        : "POST";
    net::CarrierRequest request
        = send(method, pathOf(item.spec.kind), changeBody(m_accountName, item), toText(item.spec.kind));
    request.mutating = true;
    return request;
}

AttemptOutcome ThingSpaceClient::readChange(const WorkItem &item, const net::Answered &answer) const
{
    return readAcceptance(item.spec.kind, answer);
}

net::CarrierRequest ThingSpaceClient::batchRequest(const QList<WorkItem> &items, UtcMs now) const
{
    net::CarrierRequest request = changeRequest(items.first(), now);
    QJsonObject body = changeBody(m_accountName, items.first());
    QJsonArray devices;
    for (const WorkItem &item : items)
        devices.append(QJsonObject{{u"deviceIds"_s, QJsonArray{deviceId(u"iccid"_s, item.ids.iccid)}}});
    body.insert(u"devices"_s, devices);
    request.body = wireJson(body);
    return request;
}

/// One request id for all: what became of each line shows only when it is read.
QList<AttemptOutcome> ThingSpaceClient::readBatch(
    const QList<WorkItem> &items, const net::Answered &answer) const
{
    return QList<AttemptOutcome>(items.size(), readChange(items.first(), answer));
}

bool ThingSpaceClient::namesTooMany(const Refusal &refusal) const
{
    return refusal.code.endsWith("INPUT_INVALID.NumberofDevices"_L1)
        || refusal.code.endsWith("INPUT_INVALID.MaxRequestsExceeded"_L1);
}

std::optional<net::CarrierRequest> ThingSpaceClient::pollRequest(const WorkItem &item) const
{
    // The status call knows only requests for one line, and no plan or identifier changes.
    if (item.handle.isEmpty() || item.callLines > 1 || item.spec.kind == ChangeKind::ChangeRatePlan
        || item.spec.kind == ChangeKind::ChangeIdentifier)
        return std::nullopt;
    return get(
        u"/m2m/v1/accounts/%1/requests/%2/status"_s.arg(pathPiece(m_accountName), pathPiece(item.handle)),
        u"poll"_s);
}

PollReading ThingSpaceClient::readPoll(const WorkItem &item, const net::Answered &answer) const
{
    return readRequestStatus(item.handle, answer);
}

std::optional<net::CarrierRequest> ThingSpaceClient::historyRequest(
    const WorkItem &item, UtcMs since, UtcMs now) const
{
    return send("POST", u"/m2m/v1/devices/history/actions/list"_s,
        {{u"deviceId"_s, deviceIdOf(idsAfter(item))}, {u"earliest"_s, isoTime(since, false)},
            {u"latest"_s, isoTime(now, true)}},
        u"history"_s);
}

HistoryReading ThingSpaceClient::readHistory(const net::Answered &answer) const
{
    return readProvisioningHistory(answer);
}

net::CarrierRequest ThingSpaceClient::listRequest(const ListCursor &cursor) const
{
    return send("POST", u"/m2m/v1/devices/actions/list"_s,
        {{u"accountName"_s, m_accountName}, {u"largestDeviceIdSeen"_s, cursor.position.toLongLong()},
            {u"maxNumberOfDevices"_s, kPageSize}},
        u"list"_s);
}

ListReading ThingSpaceClient::readList(const ListCursor &cursor, const net::Answered &answer, UtcMs now) const
{
    return readDevicePage(cursor, answer, now);
}

std::optional<net::CarrierRequest> ThingSpaceClient::plansRequest(const ListCursor &) const
{
    return get(u"/m2m/v1/plans/"_s + pathPiece(m_accountName), u"plans"_s);
}

PlanListReading ThingSpaceClient::readPlans(const ListCursor &, const net::Answered &answer) const
{
    return readServicePlans(answer);
}

} // namespace lk::carriers::thingspace
