// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/thingspace_stand_in.h"

#include "core/sandbox/thingspace_identifiers.h"
#include "core/sandbox/thingspace_members.h"
#include "core/sandbox/thingspace_records.h"
#include "core/sandbox/thingspace_words.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

using thingspace::NamedDevice;
using thingspace::OrRefusal;
using thingspace::refusal;

namespace {

constexpr auto kOwn = PracticeCarrier::ThingSpace;

/// One line of the API: "*" stands for any segment.
struct Route {
    const char *method;
    QStringView path;
    QLatin1StringView name;
    OperationClass kind;
};

constexpr std::array kRoutes{
    Route{"POST", u"ts/v1/oauth2/token", "token"_L1, OperationClass::Auth},
    Route{"POST", u"ts/v1/oauth2/revoke", "revoke"_L1, OperationClass::Auth},
    Route{"POST", u"m2m/v1/session/login", "login"_L1, OperationClass::Auth},
    Route{"POST", u"m2m/v1/session/logout", "logout"_L1, OperationClass::Auth},
    Route{"POST", u"m2m/v1/devices/actions/list", "list"_L1, OperationClass::Read},
    Route{"POST", u"m2m/v1/devices/history/actions/list", "history"_L1, OperationClass::Read},
    Route{"GET", u"m2m/v1/plans/*", "plans"_L1, OperationClass::Read},
    Route{"GET", u"m2m/v1/accounts/*", "account"_L1, OperationClass::Read},
    Route{"GET", u"m2m/v1/accounts/*/requests/*/status", "status"_L1, OperationClass::Poll},
    Route{"POST", u"m2m/v1/devices/actions/suspend", "suspend"_L1, OperationClass::Write},
    Route{"POST", u"m2m/v1/devices/actions/restore", "restore"_L1, OperationClass::Write},
    Route{"POST", u"m2m/v1/devices/actions/activate", "activate"_L1, OperationClass::Write},
    Route{"POST", u"m2m/v1/devices/actions/deactivate", "deactivate"_L1, OperationClass::Write},
    Route{"PUT", u"m2m/v1/devices/actions/plan", "plan"_L1, OperationClass::Write},
    Route{"PUT", u"m2m/v1/devices/3G/actions/deviceId", "identifier"_L1, OperationClass::Write},
    Route{"PUT", u"m2m/v1/devices/4G/actions/deviceId", "identifier"_L1, OperationClass::Write},
    Route{"PUT", u"m2m/v1/devices/4g/actions/deviceId", "identifier"_L1, OperationClass::Write},
    Route{"PUT", u"m2m/v1/devices/actions/customFields", "custom-fields"_L1, OperationClass::Write},
    Route{"PUT", u"m2m/v1/devices/costCenter", "cost-center"_L1, OperationClass::Write},
    Route{"POST", u"m2m/v1/devices/actions/add", "add"_L1, OperationClass::Write},
    Route{"POST", u"m2m/v1/devices/actions/delete", "delete"_L1, OperationClass::Write},
    Route{"POST", u"m2m/v1/devices/availability/actions/list", "availability"_L1, OperationClass::Read},
    Route{"GET", u"m2m/v1/callbacks/*", "callbacks"_L1, OperationClass::Read},
    Route{"POST", u"m2m/v1/callbacks/*", "register-callback"_L1, OperationClass::Auth},
    Route{"DELETE", u"m2m/v1/callbacks/*/name/*", "remove-callback"_L1, OperationClass::Auth},
};

bool pathMatches(QStringView pattern, const QStringList &path)
{
    qsizetype segment = 1; // after "api"
    for (const QStringView part : pattern.tokenize(u'/')) {
        if (segment >= path.size() || (part != u"*" && part != path.at(segment)))
            return false;
        ++segment;
    }
    return segment == path.size();
}

/// The first identifier in a body, an ICCID if there is one.
QString lineNamedIn(const QJsonObject &body)
{
    QJsonArray ids = body.value("deviceIds"_L1).toArray();
    if (body.contains("deviceId"_L1))
        ids = {body.value("deviceId"_L1)};
    for (const auto list : {"devices"_L1, "devicesToAdd"_L1, "devicesToDelete"_L1}) {
        if (body.contains(list))
            ids = body.value(list).toArray().at(0).toObject().value("deviceIds"_L1).toArray();
    }
    for (const QJsonValue &id : ids) {
        if (id.toObject().value("kind"_L1) == "iccid"_L1)
            return id.toObject().value("id"_L1).toString();
    }
    return ids.at(0).toObject().value("id"_L1).toString();
}

QString targetState(const QString &change)
{
    if (change == "suspend"_L1)
        return thingspace::kSuspended;
    if (change == "deactivate"_L1)
        return thingspace::kDeactivated;
    return thingspace::kActive;
}

/// A line that comes back from deactivation gets a new number; the old one stays reserved.
QString nextNumber(const Line &line)
{
    const QChar exchange = line.accepted % 2 == 0 ? u'8' : u'9';
    return u"555"_s + exchange + QString::number(line.index % 1'000'000).rightJustified(6, u'0');
}

} // namespace

ThingSpaceStandIn::ThingSpaceStandIn(const PracticeWorld &world)
    : m_world(world),
      m_access(world),
      m_callbacks(world)
{
    m_world.provisioning.setRule(
        kOwn, [&inventory = std::as_const(world.inventory)](const Line &line, const ChangeOrder &order) {
            return thingspace::ruling(inventory, line, order);
        });
    m_world.provisioning.setListener(
        kOwn, [this](const ChangeOrder &order, const LineEvent &event, const PracticeLine &before) {
            m_callbacks.tell(order, event, before);
        });
}

Call ThingSpaceStandIn::classify(const HttpRequest &request) const
{
    Call call{.name = u"unknown"_s};
    for (const Route &route : kRoutes) {
        if (!pathMatches(route.path, request.path))
            continue;
        if (request.method != route.method) {
            call.name = u"wrong-method"_s;
            continue;
        }
        call.kind = route.kind;
        call.name = route.name;
        if (route.kind == OperationClass::Write || route.kind == OperationClass::Read)
            call.line = lineNamedIn(bodyObject(request).value_or(QJsonObject()));
        return call;
    }
    return call;
}

HttpReply ThingSpaceStandIn::failure(int status, const Call &) const
{
    switch (status) {
    case 401:
        return thingspace::gatewayFault(401, u"900901"_s, u"Invalid Credentials"_s);
    case 429:
        return thingspace::gatewayFault(429, u"900800"_s, u"Message throttled out"_s);
    case 503:
        return thingspace::gatewayFault(503, u"303001"_s, u"Currently, the address endpoint is suspended"_s);
    default:
        return htmlReply(status, reasonPhrase(status));
    }
}

HttpReply ThingSpaceStandIn::answer(const HttpRequest &request, const Call &call)
{
    if (call.name == "unknown"_L1)
        return thingspace::gatewayFault(404, u"900906"_s, u"No matching resource found in the API"_s);
    if (call.name == "wrong-method"_L1)
        return thingspace::gatewayFault(405, u"405"_s, u"Method not allowed for this resource"_s);
    if (call.name == "token"_L1)
        return m_access.token(request);
    if (call.name == "revoke"_L1)
        return m_access.revoke(request);
    if (auto refused = m_access.refuseBearer(request))
        return *refused;
    if (call.name != "login"_L1) {
        if (auto refused = m_access.refuseSession(request))
            return *refused;
    }
    return answerM2m(request, call);
}

HttpReply ThingSpaceStandIn::answerM2m(const HttpRequest &request, const Call &call)
{
    if (call.name == "logout"_L1)
        return m_access.logout(request);
    if (call.name == "status"_L1)
        return requestStatus(request.path.at(4), request.path.at(6));
    if (request.method == "GET" || request.path.at(3) == "callbacks"_L1) {
        if (auto refused = thingspace::refuseAccount(request.path.at(4)))
            return *refused;
    }
    if (call.name == "plans"_L1)
        return thingspace::servicePlans();
    if (call.name == "account"_L1)
        return thingspace::account();
    if (call.name == "callbacks"_L1)
        return m_callbacks.list();
    if (call.name == "remove-callback"_L1)
        return m_callbacks.remove(request.path.at(6));
    if (!request.hasContentType("application/json"))
        return htmlReply(415, reasonPhrase(415));
    for (const char forbidden : {'\'', '<', '\\'}) {
        if (request.body.contains(forbidden))
            return refusal(
                u"INPUT_INVALID.Request.InvalidCharacter"_s, u"The request has a forbidden character."_s);
    }
    if (call.name == "login"_L1)
        return m_access.login(request);
    const auto body = bodyObject(request);
    if (!body)
        return refusal(u"DeserializationFailed"_s, u"The request could not be read."_s);
    return answerBody(request, call, *body);
}

HttpReply ThingSpaceStandIn::answerBody(const HttpRequest &request, const Call &call, const QJsonObject &body)
{
    if (call.name == "list"_L1)
        return thingspace::listDevices(m_world, body);
    if (call.name == "history"_L1)
        return thingspace::provisioningHistory(m_world, body);
    if (call.name == "register-callback"_L1)
        return m_callbacks.add(body);
    if (call.name == "availability"_L1)
        return m_callbacks.checkAvailability(body);
    if (call.name == "identifier"_L1)
        return thingspace::changeIdentifier(m_world, request, body);
    if (call.name == "add"_L1)
        return thingspace::addDevices(m_world, request, body);
    if (call.name == "delete"_L1)
        return thingspace::deleteDevices(m_world, request, body);
    return change(request, call.name, body);
}

HttpReply ThingSpaceStandIn::requestStatus(const QString &account, const QString &requestId) const
{
    if (auto refused = thingspace::refuseAccount(account))
        return *refused;
    const auto progress = m_world.provisioning.progress(requestId);
    const bool inScope = progress && progress->carrier == kOwn && progress->lines.size() == 1
        && progress->change != "state"_L1 && changesState(progress->change);
    if (!inScope)
        return refusal(u"INPUT_INVALID.RequestUndefined"_s, u"The request has no status to ask for."_s);
    const QString word = progress->has(OrderPhase::Open) ? u"Pending"_s
        : progress->has(OrderPhase::Failed)              ? u"Failed"_s
                                                         : u"Success"_s;
    return jsonReply(200, QJsonObject{{u"requestId"_s, requestId}, {u"status"_s, word}});
}

OrRefusal<QList<NamedDevice>> ThingSpaceStandIn::devicesOf(
    const QString &change, const QJsonObject &body) const
{
    const bool activation = change == "activate"_L1;
    const QJsonArray devices = body.value("devices"_L1).toArray();
    // The real API takes a body without devices as "every line of the account". Practice refuses it.
    if (devices.isEmpty())
        return refusal(u"INPUT_INVALID.RequestUndefined"_s, u"No device was named."_s);
    if (devices.size() > 10'000)
        return refusal(u"INPUT_INVALID.MaxRequestsExceeded"_s, u"More than 10,000 devices."_s);
    const int most = m_world.scenario.of(kOwn).maxDevicesPerCall;
    if (!activation && most > 0 && devices.size() > most)
        return refusal(u"INPUT_INVALID.NumberofDevices"_s, u"Too many devices in one request."_s);
    QList<NamedDevice> named;
    for (const QJsonValue &element : devices) {
        const QJsonObject device = element.toObject();
        const QString unknown = activation ? unknownMember(device, {"deviceIds"_L1, "ipAddress"_L1})
                                           : unknownMember(device, {"deviceIds"_L1});
        if (!unknown.isEmpty() || !device.value("deviceIds"_L1).isArray())
            return refusal(u"DeserializationFailed"_s, u"A device could not be read."_s);
        auto one
            = thingspace::namedDevice(m_world.inventory, device.value("deviceIds"_L1).toArray(), activation);
        if (auto *refused = std::get_if<HttpReply>(&one))
            return std::move(*refused);
        auto &found = std::get<NamedDevice>(one);
        const bool paired
            = found.names("iccid"_L1) && (found.names("imei"_L1) || body.contains("skuNumber"_L1));
        if (activation && !paired)
            return thingspace::badValue();
        if (!found.line && devices.size() == 1)
            return refusal(u"REQUEST_FAILED.DeviceNotFound"_s, u"The device was not found."_s);
        if (found.line)
            named.append(std::move(found));
    }
    if (named.isEmpty())
        return refusal(u"REQUEST_FAILED.DeviceNotFound"_s, u"None of the devices was found."_s);
    return named;
}

std::optional<HttpReply> ThingSpaceStandIn::refuseState(const QString &change, const Line &line) const
{
    const bool active = line.shownState() == thingspace::kActive;
    const bool toActive = change == "activate"_L1 || change == "restore"_L1;
    if (active && toActive)
        return refusal(u"REQUEST_FAILED.DeviceAlreadyActive"_s, u"Device is already active"_s);
    if (change == "custom-fields"_L1 || change == "cost-center"_L1)
        return std::nullopt;
    bool fits = active;
    if (change == "restore"_L1)
        fits = line.shownState() == thingspace::kSuspended;
    else if (change == "activate"_L1)
        fits = line.shownState() == thingspace::kPreactive || line.shownState() == thingspace::kDeactivated;
    if (fits)
        return std::nullopt;
    return refusal(u"INPUT_INVALID.DeviceState.Invalid"_s, u"The device is not in the state this needs."_s);
}

ChangeOrder ThingSpaceStandIn::orderOf(
    const HttpRequest &request, const QString &change, const QJsonObject &body) const
{
    ChangeOrder order{
        .carrier = kOwn, .change = change, .request = QString::fromLatin1(request.header("X-Request-ID"))};
    const QString plan = body.value("servicePlan"_L1).toString();
    order.labels = thingspace::labelsIn(change, body);
    if (change == "activate"_L1) {
        order.plan = plan;
        order.pending = thingspace::kPendingActivation;
    } else if (change == "deactivate"_L1) {
        order.pending = thingspace::kPendingDeactivation;
    }
    if (change == "plan"_L1)
        order.to = plan;
    else if (changesState(change))
        order.to = targetState(change);
    else
        order.to = order.labels.values().join(u',');
    return order;
}

HttpReply ThingSpaceStandIn::change(
    const HttpRequest &request, const QString &change, const QJsonObject &body)
{
    if (auto refused = thingspace::refuseMembers(change, body))
        return *refused;
    auto devices = devicesOf(change, body);
    if (const auto *refused = std::get_if<HttpReply>(&devices))
        return *refused;
    const auto &named = std::get<QList<NamedDevice>>(devices);
    ChangeOrder order = orderOf(request, change, body);
    if (named.size() == 1 && body.value("devices"_L1).toArray().size() == 1) {
        if (auto refused = refuseState(change, *named.first().line)) {
            order.index = named.first().line->index;
            m_world.provisioning.noteRefused(order, QString::fromUtf8(refused->body));
            return *refused;
        }
    }
    order.handle = m_world.provisioning.newHandle();
    for (const NamedDevice &device : named) {
        order.index = device.line->index;
        order.msisdn = change == "activate"_L1 && device.line->state == thingspace::kDeactivated
            ? nextNumber(*device.line)
            : QString();
        order.ids.clear();
        for (const auto &[kind, id] : device.ids) {
            // Whoever activates a SIM in another device pairs the two anew.
            if (change == "activate"_L1 && kind == "imei"_L1 && id != device.line->ids().imei)
                order.ids.insert(LineKey::Imei, id);
        }
        m_world.provisioning.accept(order);
    }
    return jsonReply(200, QJsonObject{{u"requestId"_s, order.handle}});
}

} // namespace lk::sandbox
