// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/thingspace/records.h"

#include "core/carriers/error_classes.h"
#include "core/carriers/json_reading.h"
#include "core/carriers/request_parts.h"
#include "core/carriers/thingspace/request_values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::thingspace {

namespace {

constexpr qsizetype kMostDeleted = 100;
constexpr qsizetype kLongestField = 50;
constexpr qsizetype kLongestCostCenter = 36;

struct PortRange {
    int first;
    int last;
};
constexpr PortRange kCallbackPorts[] = {{80, 80}, {443, 443}, {9001, 9006}, {28200, 28220}, {50551, 50559}};

QJsonObject deviceOf(const LineIds &ids)
{
    QJsonArray names;
    if (!ids.iccid.isEmpty())
        names.append(deviceId(u"iccid"_s, ids.iccid));
    if (!ids.imei.isEmpty())
        names.append(deviceId(u"imei"_s, ids.imei));
    if (names.isEmpty())
        names.append(numberId(ids.msisdn));
    return {{u"deviceIds"_s, names}};
}

QJsonArray devicesOf(const QList<LineIds> &lines)
{
    QJsonArray devices;
    for (const LineIds &ids : lines)
        devices.append(deviceOf(ids));
    return devices;
}

/// In these answers the ids of a device are an object in one element and an array in another.
LineIds idsIn(const QJsonValue &value)
{
    const QJsonArray ids = value.isArray() ? value.toArray() : QJsonArray{value};
    LineIds line;
    for (const QJsonValue &entry : ids) {
        const QJsonObject id = entry.toObject();
        const QString kind = stringMember(id, "kind"_L1).toLower();
        if (kind == "iccid"_L1)
            line.iccid = stringMember(id, "id"_L1);
        else if (kind == "imei"_L1)
            line.imei = stringMember(id, "id"_L1);
        else if (kind == "mdn"_L1 || kind == "msisdn"_L1)
            line.msisdn = normalizedMsisdn(stringMember(id, "id"_L1));
    }
    return line;
}

Failure notAsked(const QString &text)
{
    return fail(ErrorKind::BadInput, text);
}

Failure refusedAs(const net::Answered &answer)
{
    const ErrorReading reading = readError(Carrier::ThingSpace, answer);
    return fail(ErrorKind::Refused, reading.refusal.text, reading.refusal.code);
}

Failure forbiddenCharacter()
{
    return notAsked(QCoreApplication::translate(
        "ThingSpace", "ThingSpace refuses the characters ' \" < and \\ in any value. Nothing was sent."));
}

bool isCallbackPort(const QUrl &url)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return std::any_of(std::begin(kCallbackPorts), std::end(kCallbackPorts),
        [port](const PortRange &range) { return port >= range.first && port <= range.last; });
}

} // namespace

Records::Records(QUrl baseUrl, QString accountName)
    : m_baseUrl(std::move(baseUrl)),
      m_accountName(std::move(accountName))
{
}

net::CarrierRequest Records::request(
    const QByteArray &method, const QString &path, const QJsonObject &body, const QString &operation) const
{
    net::CarrierRequest request;
    request.method = method;
    request.url = endpoint(m_baseUrl, path);
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    if (!body.isEmpty())
        request.body = wireJson(body);
    request.mutating = method != "GET";
    request.operation = operation;
    return request;
}

net::CarrierRequest Records::addRequest(const QList<LineIds> &devices) const
{
    return request("POST", u"/m2m/v1/devices/actions/add"_s,
        {{u"accountName"_s, m_accountName}, {u"state"_s, u"preactive"_s},
            {u"devicesToAdd"_s, devicesOf(devices)}},
        u"add"_s);
}

Result<net::CarrierRequest> Records::deleteRequest(const QList<LineIds> &devices) const
{
    if (devices.isEmpty() || devices.size() > kMostDeleted)
        return notAsked(QCoreApplication::translate(
            "ThingSpace", "ThingSpace deletes 1 to 100 devices at a time. Nothing was sent."));
    return request("POST", u"/m2m/v1/devices/actions/delete"_s,
        {{u"accountName"_s, m_accountName}, {u"devicesToDelete"_s, devicesOf(devices)}}, u"delete"_s);
}

Result<QList<RecordResult>> Records::readResults(const net::Answered &answer)
{
    const auto array = jsonArrayOf(answer);
    if (!answer.isSuccess() || !array)
        return refusedAs(answer);
    QList<RecordResult> results;
    for (const QJsonValue &entry : *array) {
        const QJsonObject device = entry.toObject();
        // Add answers with "response", delete with "status".
        const QString word = device.contains("status"_L1) ? stringMember(device, "status"_L1)
                                                          : stringMember(device, "response"_L1);
        results.append(
            {idsIn(device.value("deviceIds"_L1)), word.compare("success"_L1, Qt::CaseInsensitive) == 0,
                shortened(stringMember(device, "message"_L1))});
    }
    return results;
}

Result<net::CarrierRequest> Records::customFieldsRequest(
    const LineIds &ids, const QList<CustomField> &fields) const
{
    static const QRegularExpression kName(u"^CustomField[1-5]$"_s);
    QJsonArray updates;
    for (const auto &[key, value] : fields) {
        if (!kName.match(key).hasMatch() || value.size() > kLongestField)
            return notAsked(QCoreApplication::translate("ThingSpace",
                "ThingSpace knows the fields CustomField1 to CustomField5 with at most 50 characters, not "
                "\"%1\". Nothing was sent.")
                                .arg(key));
        if (!isWritable(value))
            return forbiddenCharacter();
        updates.append(QJsonObject{{u"key"_s, key}, {u"value"_s, value}});
    }
    if (updates.isEmpty())
        return notAsked(QCoreApplication::translate("ThingSpace", "No field was named. Nothing was sent."));
    return request("PUT", u"/m2m/v1/devices/actions/customFields"_s,
        {{u"accountName"_s, m_accountName}, {u"customFieldsToUpdate"_s, updates},
            {u"devices"_s, devicesOf({ids})}},
        u"custom-fields"_s);
}

Result<net::CarrierRequest> Records::costCenterRequest(const LineIds &ids, const QString &costCenter) const
{
    static const QRegularExpression kAllowed(u"^[A-Za-z0-9 !#-]*$"_s);
    if (costCenter.size() > kLongestCostCenter || !kAllowed.match(costCenter).hasMatch())
        return notAsked(QCoreApplication::translate("ThingSpace",
            "A cost center has at most 36 letters, digits, blanks, -, ! or #. Nothing was sent."));
    QJsonObject body{{u"devices"_s, devicesOf({ids})}};
    if (costCenter.isEmpty())
        body.insert(u"removeCostCenter"_s, true);
    else
        body.insert(u"costCenter"_s, costCenter);
    return request("PUT", u"/m2m/v1/devices/costCenter"_s, body, u"cost-center"_s);
}

Result<net::CarrierRequest> Records::registerCallbackRequest(
    const QString &service, const QUrl &url, const QString &username, const QString &password) const
{
    const bool http = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !http || url.host().isEmpty() || !isCallbackPort(url))
        return notAsked(QCoreApplication::translate("ThingSpace",
            "ThingSpace calls back only a public http or https URL on the ports 80, 443, 9001-9006, "
            "28200-28220 "
            "or 50551-50559, not %1. Nothing was registered.")
                            .arg(url.toDisplayString()));
    if (!isWritable(url.toString(QUrl::FullyEncoded)) || !isWritable(username) || !isWritable(password))
        return forbiddenCharacter();
    return request("POST", u"/m2m/v1/callbacks/"_s + pathPiece(m_accountName),
        {{u"name"_s, service}, {u"url"_s, url.toString(QUrl::FullyEncoded)}, {u"username"_s, username},
            {u"password"_s, password}},
        u"register-callback"_s);
}

net::CarrierRequest Records::listCallbacksRequest() const
{
    return request("GET", u"/m2m/v1/callbacks/"_s + pathPiece(m_accountName), {}, u"list-callbacks"_s);
}

net::CarrierRequest Records::removeCallbackRequest(const QString &service) const
{
    return request("DELETE",
        u"/m2m/v1/callbacks/%1/name/%2"_s.arg(pathPiece(m_accountName), pathPiece(service)), {},
        u"remove-callback"_s);
}

Result<QList<CallbackRegistration>> Records::readCallbacks(const net::Answered &answer)
{
    const auto array = jsonArrayOf(answer);
    if (!answer.isSuccess() || !array)
        return refusedAs(answer);
    QList<CallbackRegistration> registrations;
    for (const QJsonValue &entry : *array) {
        const QJsonObject each = entry.toObject();
        registrations.append({stringMember(each, "serviceName"_L1), QUrl(stringMember(each, "url"_L1)),
            stringMember(each, "username"_L1)});
    }
    return registrations;
}

Result<void> Records::readCallbackChange(const QString &service, const net::Answered &answer) const
{
    const auto object = jsonObjectOf(answer);
    if (!answer.isSuccess() || !object)
        return refusedAs(answer);
    if (stringMember(*object, "accountName"_L1) != m_accountName
        || stringMember(*object, "serviceName"_L1) != service)
        return fail(ErrorKind::Refused,
            QCoreApplication::translate("ThingSpace",
                "ThingSpace's answer is about another account or service; whether the callback was changed "
                "is "
                "not known. List the callbacks to see."));
    return {};
}

net::CarrierRequest Records::logoutRequest() const
{
    net::CarrierRequest logout = request("POST", u"/m2m/v1/session/logout"_s, {}, u"logout"_s);
    logout.mutating = false; // ends nothing but our own session, as often as it is sent
    return logout;
}

} // namespace lk::carriers::thingspace
