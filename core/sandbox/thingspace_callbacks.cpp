// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/thingspace_callbacks.h"

#include "core/sandbox/thingspace_devices.h"
#include "core/sandbox/thingspace_words.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

using thingspace::idJson;
using thingspace::refusal;

namespace {

constexpr std::array kServices{"CarrierService"_L1, "DeviceService"_L1, "StateService"_L1,
    "DeviceSuspensionStatus"_L1, "ExternalProvisioningChanges"_L1, "ResumeTrackingNotification"_L1,
    "DeviceUsage"_L1, "DevicePRLInformation"_L1, "EnhancedConnectivityService"_L1,
    "SMSDeliveryConfirmation"_L1, "PromoChanges"_L1, "NiddService"_L1, "DiagnosticsService"_L1,
    "DeviceProfileService"_L1, "AlertService"_L1, "SubscriptionNotificationService"_L1};

QJsonObject serviceReply(const QString &service)
{
    return {{u"accountName"_s, practice::kThingSpaceAccount}, {u"serviceName"_s, service}};
}

/// The identifiers a message is about. ThingSpace writes their kinds in another case than it takes them.
QJsonArray aboutIds(const PracticeLine &ids)
{
    QJsonArray about{idJson(u"Iccid"_s, ids.iccid)};
    if (!ids.imei.isEmpty())
        about.append(idJson(u"Imei"_s, ids.imei));
    return about;
}

QJsonArray numberIds(const PracticeLine &ids)
{
    return {idJson(u"mdn"_s, ids.msisdn), idJson(u"msisdn"_s, u'1' + ids.msisdn)};
}

/// The child of deviceResponse and its members; empty for changes whose child is not known.
QJsonObject responseOf(const ChangeOrder &order, const Line &line, UtcMs now)
{
    const PracticeLine ids = line.ids();
    if (order.change == "activate"_L1) {
        return {{u"activateResponse"_s,
            QJsonObject{{u"deviceIds"_s, numberIds(ids)}, {u"ipAddress"_s, u"10.0.0.5"_s},
                {u"servicePlan"_s, line.plan}, {u"state"_s, u"Active"_s},
                {u"featureCodes"_s, QJsonArray{u"00000"_s}},
                {u"deviceCredential"_s, QJsonObject{{u"username"_s, u""_s}, {u"password"_s, u""_s}}}}}};
    }
    if (order.change == "deactivate"_L1)
        return {{u"deactivateResponse"_s, QJsonObject{{u"deactivated"_s, true}}}};
    if (order.change == "restore"_L1)
        return {{u"restoreResponse"_s, QJsonObject{{u"restored"_s, true}}}};
    if (order.change == "suspend"_L1) {
        constexpr int kDays = 90;
        const QDate resume = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date().addDays(kDays);
        return {{u"suspendResponse"_s,
            QJsonObject{{u"expectedResumeDate"_s, resume.toString(u"M/d/yyyy"_s)},
                {u"maxSuspendDaysAllowed"_s, kDays}, {u"numDaysSuspendAllowedCurrent12Months"_s, 2 * kDays},
                {u"numDaysSuspendedLast12Months"_s, 0}}}};
    }
    if (order.change == "change-identifier"_L1) {
        QJsonArray after = numberIds(ids);
        after.append(idJson(u"iccid"_s, ids.iccid));
        after.append(idJson(u"imei"_s, ids.imei));
        return {{u"changeIdentifierResponse"_s,
            QJsonObject{{u"deviceIds"_s, after}, {u"servicePlan"_s, line.plan}}}};
    }
    return {};
}

QJsonObject faultOf(const ChangeOrder &order, const Line &line)
{
    QString code = u"INPUT_INVALID.DeviceState.Invalid"_s;
    QString text = u"INPUT_INVALID. The device is not in the state this needs."_s;
    if (order.change == "activate"_L1 && line.state == thingspace::kActive) {
        code = u"REQUEST_FAILED.DeviceAlreadyActive"_s;
        text = u"REQUEST_FAILED. Device is already active"_s;
    } else if (!changesState(order.change)) {
        code = u"REQUEST_FAILED.UnexpectedError"_s;
        text = u"REQUEST_FAILED. The request could not be carried out."_s;
    }
    return {{u"faultcode"_s, QString(u"UnifiedWebService."_s + code)}, {u"faultstring"_s, text}};
}

QJsonObject withOutcome(
    QJsonObject envelope, bool failed, const QJsonObject &response, const QJsonObject &fault)
{
    envelope.insert(failed ? "faultResponse"_L1 : "deviceResponse"_L1, failed ? fault : response);
    envelope.insert("status"_L1, failed ? u"Failed"_s : u"Success"_s);
    return envelope;
}

QByteArray numbered(QJsonObject envelope, int attempt)
{
    envelope.insert("callbackCount"_L1, attempt);
    envelope.insert("maxCallbackThreshold"_L1, kMostDeliveries);
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

} // namespace

HttpReply ThingSpaceCallbacks::add(const QJsonObject &body)
{
    const QString unknown = unknownMember(body, {"name"_L1, "url"_L1, "username"_L1, "password"_L1});
    if (!unknown.isEmpty())
        return refusal(u"DeserializationFailed"_s, u"Unknown member %1."_s.arg(unknown));
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (!member.value().isString())
            return refusal(u"DeserializationFailed"_s, u"%1 must be a text."_s.arg(member.key()));
    }
    const QString name = body.value("name"_L1).toString();
    if (std::none_of(kServices.begin(), kServices.end(), [&](auto service) { return name == service; }))
        return refusal(u"INPUT_INVALID.ServiceName.Invalid"_s, u"The callback service is not known."_s);
    const QUrl url(body.value("url"_L1).toString(), QUrl::StrictMode);
    if (!isOfThisMachine(url))
        return refusal(u"INPUT_INVALID.CallbackUrl.Invalid"_s,
            u"The practice carriers call addresses of this machine only."_s);
    m_registrations.insert(
        name, {url, body.value("username"_L1).toString(), body.value("password"_L1).toString()});
    return jsonReply(200, serviceReply(name));
}

HttpReply ThingSpaceCallbacks::list() const
{
    QJsonArray all;
    for (auto it = m_registrations.begin(); it != m_registrations.end(); ++it) {
        QJsonObject one = serviceReply(it.key());
        one.insert("url"_L1, it->url.toString());
        one.insert("username"_L1, it->user);
        one.insert("password"_L1, it->password);
        all.append(one);
    }
    return jsonReply(200, all);
}

HttpReply ThingSpaceCallbacks::remove(const QString &service)
{
    if (m_registrations.remove(service) == 0)
        return refusal(
            u"INPUT_INVALID.ServiceName.Invalid"_s, u"No callback is registered for the service."_s);
    return jsonReply(200, serviceReply(service));
}

void ThingSpaceCallbacks::tell(const ChangeOrder &order, const LineEvent &event, const PracticeLine &before)
{
    // What was answered at once needs no callback.
    if (order.atOnce)
        return;
    const Line &line = m_world.inventory.at(order.carrier, order.index);
    const QJsonObject envelope{{u"requestId"_s, order.handle}, {u"deviceIds"_s, aboutIds(before)}};
    const QJsonObject response = responseOf(order, line, event.at);
    const QJsonObject fault = faultOf(order, line);
    post(u"CarrierService"_s, withOutcome(envelope, event.failed, response, fault),
        withOutcome(envelope, !event.failed, response, fault));
}

void ThingSpaceCallbacks::post(const QString &service, QJsonObject envelope, const QJsonObject &untrue)
{
    const auto registration = m_registrations.constFind(service);
    if (registration == m_registrations.cend())
        return;
    const auto signedWith = [&](QJsonObject message, const QString &password) {
        message.insert("username"_L1, registration->user);
        message.insert("password"_L1, password);
        return message;
    };
    envelope = signedWith(envelope, registration->password);
    HookMessage message{.carrier = PracticeCarrier::ThingSpace,
        .url = registration->url,
        .contentType = "application/json",
        .body = [envelope](int attempt) { return numbered(envelope, attempt); }};
    const CallbackForgery forgery = m_world.scenario.of(PracticeCarrier::ThingSpace).callbackForgery;
    if (forgery == CallbackForgery::Password) {
        message.forged = numbered(signedWith(untrue, u"not-the-password"_s), 1);
    } else if (forgery == CallbackForgery::Request) {
        QJsonObject stranger = signedWith(untrue, registration->password);
        stranger.insert("requestId"_L1, u"00000000-0000-4000-8000-000000000000"_s);
        message.forged = numbered(stranger, 1);
    }
    m_world.hooks.post(std::move(message));
}

namespace {

using AskedIds = QList<std::pair<QString, QString>>;

/// All identifiers of an availability request; a refusal if it cannot be read.
thingspace::OrRefusal<AskedIds> askedIds(const QJsonObject &body)
{
    constexpr qsizetype kMost = 10'000;
    if (!unknownMember(body, {"accountName"_L1, "devices"_L1}).isEmpty())
        return refusal(u"DeserializationFailed"_s, u"The request could not be read."_s);
    if (auto refused = thingspace::refuseAccount(body.value("accountName"_L1)))
        return *refused;
    const QJsonArray devices = body.value("devices"_L1).toArray();
    if (devices.isEmpty())
        return refusal(u"INPUT_INVALID.RequestUndefined"_s, u"No device was named."_s);
    if (devices.size() > kMost)
        return refusal(u"INPUT_INVALID.MaxRequestsExceeded"_s, u"More than 10,000 devices."_s);
    AskedIds asked;
    for (const QJsonValue &element : devices) {
        const QJsonObject device = element.toObject();
        if (device.size() != 1 || !device.value("deviceIds"_L1).isArray())
            return refusal(u"DeserializationFailed"_s, u"A device could not be read."_s);
        auto ids = thingspace::readIds(device.value("deviceIds"_L1).toArray());
        if (auto *refused = std::get_if<HttpReply>(&ids))
            return std::move(*refused);
        asked += std::get<0>(ids);
    }
    return asked;
}

/// What is known of a SIM or device before it is activated. Practice SIMs and devices are all registered.
QJsonObject availabilityOf(const Inventory &inventory, const QString &kind, const QString &id)
{
    constexpr auto kVerizon = PracticeCarrier::ThingSpace;
    const auto key = thingspace::keyOfKind(kind);
    const Line *line = key ? inventory.find(kVerizon, *key, id) : nullptr;
    const bool found = line || indexOfIccid(kVerizon, id) || indexOfImei(kVerizon, id);
    if (kind == "imei"_L1)
        return {{u"deviceFound"_s, found}, {u"productType"_s, u"4GODI_DATA"_s}};
    const bool inService
        = line && (line->state == thingspace::kActive || line->state == thingspace::kSuspended);
    return {{u"deviceFound"_s, found}, {u"associatedWithMTN"_s, inService}};
}

} // namespace

HttpReply ThingSpaceCallbacks::checkAvailability(const QJsonObject &body)
{
    const auto asked = askedIds(body);
    if (const auto *refused = std::get_if<HttpReply>(&asked))
        return *refused;
    const QString requestId = m_world.provisioning.newHandle();
    for (const auto &[kind, id] : std::get<AskedIds>(asked)) {
        const QJsonObject envelope{
            {u"requestId"_s, requestId}, {u"deviceIds"_s, QJsonArray{idJson(kind, id)}}};
        const QJsonObject response{
            {u"deviceAvailabilityResponse"_s, availabilityOf(m_world.inventory, kind, id)}};
        post(u"DeviceService"_s, withOutcome(envelope, false, response, {}),
            withOutcome(envelope, true, {}, {}));
    }
    return jsonReply(200, QJsonObject{{u"requestId"_s, requestId}});
}

} // namespace lk::sandbox
