// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/jasper_soap.h"

#include "core/sandbox/jasper_edits.h"
#include "core/sandbox/jasper_terminals.h"
#include "core/sandbox/jasper_words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

using jasper::soapFault;
using jasper::XmlNode;

namespace {

constexpr auto kJasperCarrier = PracticeCarrier::Jasper;

/// A member of a request in the order of the schema.
struct Part {
    QLatin1StringView name;
    bool required = true;
};

/// One operation: its service, its word for fault rules and its members after messageId, version, licenseKey.
struct Operation {
    QLatin1StringView service;
    QLatin1StringView name;
    QLatin1StringView word;
    OperationClass kind;
    std::initializer_list<Part> parts;
};

const std::array<Operation, 7> &operations()
{
    static const std::array<Operation, 7> all{{
        {"echo"_L1, "Echo"_L1, "soap-echo"_L1, OperationClass::Read, {{"value"_L1}}},
        {"terminal"_L1, "GetTerminalDetails"_L1, "soap-details"_L1, OperationClass::Read, {{"iccids"_L1}}},
        {"terminal"_L1, "GetTerminalsByMsisdn"_L1, "soap-by-msisdn"_L1, OperationClass::Read,
            {{"msisdns"_L1}}},
        {"terminal"_L1, "GetTerminalAuditTrail"_L1, "soap-audit"_L1, OperationClass::Read,
            {{"iccid"_L1}, {"daysOfHistory"_L1, false}, {"date"_L1, false}, {"pageNumber"_L1, false}}},
        {"terminal"_L1, "GetModifiedTerminals"_L1, "soap-modified"_L1, OperationClass::Read,
            {{"since"_L1, false}, {"simState"_L1, false}, {"pageNumber"_L1, false}}},
        {"terminal"_L1, "EditTerminal"_L1, "soap-edit"_L1, OperationClass::Write,
            {{"iccid"_L1}, {"effectiveDate"_L1, false}, {"targetValue"_L1, false}, {"changeType"_L1}}},
        {"terminal"_L1, "SimRmaExchange"_L1, "swap"_L1, OperationClass::Write,
            {{"iccid"_L1}, {"exchangeSimIccid"_L1}, {"externalRmaId"_L1, false}}},
    }};
    return all;
}

const Operation *operationNamed(const QString &service, const QString &name)
{
    const auto found = std::find_if(operations().begin(), operations().end(),
        [&](const Operation &one) { return one.service == service && one.name == name; });
    return found == operations().end() ? nullptr : &*found;
}

/// The one child of the SOAP body; nullptr if the message is not an envelope with exactly one.
const XmlNode *bodyOf(const XmlNode &root)
{
    if (root.name != "Envelope"_L1 || root.space != jasper::kSoapSpace)
        return nullptr;
    const XmlNode *body = root.child(jasper::kSoapSpace, "Body"_L1);
    const bool one = body && body->children.size() == 1
        && body->children.front().space == jasper::kJasperSpace
        && body->children.front().name.endsWith("Request"_L1);
    return one ? &body->children.front() : nullptr;
}

std::optional<HttpReply> refuseUser(const XmlNode &root)
{
    const XmlNode *header = root.child(jasper::kSoapSpace, "Header"_L1);
    const XmlNode *security = header ? header->child(jasper::kSecuritySpace, "Security"_L1) : nullptr;
    const XmlNode *token = security ? security->child(jasper::kSecuritySpace, "UsernameToken"_L1) : nullptr;
    const XmlNode *user = token ? token->child(jasper::kSecuritySpace, "Username"_L1) : nullptr;
    const XmlNode *password = token ? token->child(jasper::kSecuritySpace, "Password"_L1) : nullptr;
    const bool good = user && password && user->text == practice::kJasperUser
        && password->text == practice::kJasperSoapPassword
        && password->attributes.value("Type"_L1) == jasper::kPasswordText;
    return good ? std::nullopt : std::optional(soapFault(u"400200"_s, u"Invalid user name or password"_s));
}

/// Why the members of a request are not those of the schema; empty if they are.
QString sequenceProblem(const XmlNode &body, const Operation &operation)
{
    std::vector<Part> parts{{"messageId"_L1}, {"version"_L1}, {"licenseKey"_L1}};
    parts.insert(parts.end(), operation.parts.begin(), operation.parts.end());
    auto part = parts.begin();
    for (const XmlNode &member : body.children) {
        if (member.space != jasper::kJasperSpace)
            return u"Unexpected element %1."_s.arg(member.name);
        part = std::find_if(
            part, parts.end(), [&](const Part &one) { return one.required || member.name == one.name; });
        if (part == parts.end() || member.name != part->name)
            return u"Unexpected element %1."_s.arg(member.name);
        ++part;
    }
    const auto missing = std::find_if(part, parts.end(), [](const Part &one) { return one.required; });
    return missing == parts.end() ? QString() : u"Element %1 is missing."_s.arg(missing->name);
}

/// The REST name of what a change type edits; empty for types that cannot be practised.
QString fieldOfType(int type)
{
    if (type >= 17 && type <= 19)
        return u"accountCustom%1"_s.arg(type - 16);
    if (type >= 42 && type <= 46)
        return u"operatorCustom%1"_s.arg(type - 41);
    if (type >= 47 && type <= 51)
        return u"customerCustom%1"_s.arg(type - 46);
    if (type >= 73 && type <= 79)
        return u"accountCustom%1"_s.arg(type - 69);
    switch (type) {
    case 1:
        return u"deviceID"_s;
    case 2:
        return u"modemID"_s;
    case 3:
        return u"status"_s;
    case 4:
        return u"ratePlan"_s;
    case 6:
        return u"customer"_s;
    case 7:
        return u"overageLimitOverride"_s;
    default:
        return {};
    }
}

/// EditTerminal's word for what is wrong with a value; empty if nothing is.
QString editProblem(const Line &line, const QString &field, const QString &value)
{
    if (field != "status"_L1)
        return jasper::textProblem(field, value);
    if (value.isEmpty())
        return u"SIMSTATUS_NULL"_s;
    if (!value.endsWith("_NAME"_L1))
        return u"SIMSTATUS_INVALID"_s;
    switch (jasper::statusProblem(line, value.chopped(5))) {
    case jasper::StatusProblem::None:
        return {};
    case jasper::StatusProblem::Unknown:
        return u"SIMSTATUS_INVALID"_s;
    case jasper::StatusProblem::AlreadyActive:
    case jasper::StatusProblem::NotFromPurged:
    case jasper::StatusProblem::NotPurged:
    case jasper::StatusProblem::NoWayBack:
        return u"SIMSTATUS_INVALID_TRANSITION"_s;
    }
    return {};
}

/// xs:date, with or without the Z.
std::optional<QDate> xmlDate(const QString &text)
{
    return strictDate(text.endsWith(u'Z') ? text : QString(text + u'Z'));
}

} // namespace

Call JasperSoap::classify(const HttpRequest &request) const
{
    Call call{.name = u"unknown"_s, .soap = true};
    const QString service = request.path.value(2);
    if (request.path.size() != 3 || request.path.at(1) != "service"_L1
        || (service != "terminal"_L1 && service != "echo"_L1))
        return call;
    if (request.method != "POST") {
        call.name = u"wrong-method"_s;
        return call;
    }
    call.name = u"unreadable"_s;
    const auto root = jasper::readXml(request.body);
    const XmlNode *body = root ? bodyOf(*root) : nullptr;
    const Operation *operation = body ? operationNamed(service, body->name.chopped(7)) : nullptr;
    if (!operation)
        return call;
    call.kind = operation->kind;
    call.name = operation->word;
    call.line = body->value("iccid"_L1);
    return call;
}

HttpReply JasperSoap::answer(const HttpRequest &request, const Call &call)
{
    if (call.name == "unknown"_L1)
        return htmlReply(404, reasonPhrase(404));
    if (call.name == "wrong-method"_L1)
        return htmlReply(405, reasonPhrase(405));
    if (!request.hasContentType("text/xml"))
        return htmlReply(415, reasonPhrase(415));
    const auto root = jasper::readXml(request.body);
    const XmlNode *body = root ? bodyOf(*root) : nullptr;
    if (!body)
        return soapFault(u"100300"_s, u"The message could not be read."_s);
    if (auto refused = refuseUser(*root))
        return *refused;
    const QString service = request.path.at(2);
    const QString name = body->name.chopped(7);
    const Operation *operation = operationNamed(service, name);
    const QString action = u"\"http://api.jasperwireless.com/ws/service/%1/%2\""_s.arg(service, name);
    if (!operation || QString::fromLatin1(request.header("SOAPAction")) != action)
        return soapFault(u"100300"_s, u"The operation is not known, or SOAPAction does not name it."_s);
    if (const QString problem = sequenceProblem(*body, *operation); !problem.isEmpty())
        return soapFault(u"100300"_s, problem);
    if (body->value("licenseKey"_L1) != practice::kJasperLicenseKey)
        return soapFault(u"400100"_s, u"Invalid license key"_s);
    if (body->value("messageId"_L1).isEmpty() || body->value("version"_L1).isEmpty())
        return soapFault(u"100300"_s, u"messageId and version must not be empty."_s);
    return carryOut(request, name, *body);
}

HttpReply JasperSoap::reply(
    const QString &operation, const XmlNode &body, const std::function<void(QXmlStreamWriter &)> &write) const
{
    return jasper::soapReply(
        operation, body.value("messageId"_L1), jasper::xmlTimeText(m_world.clock.utcNow()), write);
}

HttpReply JasperSoap::carryOut(const HttpRequest &request, const QString &operation, const XmlNode &body)
{
    if (operation == "EditTerminal"_L1)
        return edit(request, body);
    if (operation == "SimRmaExchange"_L1)
        return exchange(request, body);
    if (operation == "Echo"_L1) {
        return reply(operation, body, [&](QXmlStreamWriter &xml) {
            xml.writeTextElement(jasper::kJasperSpace, u"value"_s, body.value("value"_L1));
        });
    }
    auto read = jasper::readTerminals(m_world, operation, body);
    if (const auto *fault = std::get_if<HttpReply>(&read))
        return *fault;
    return reply(operation, body, std::get<jasper::WriteXml>(read));
}

HttpReply JasperSoap::refused(const ChangeOrder &order, HttpReply fault)
{
    m_world.provisioning.noteRefused(order, QString::fromUtf8(fault.body));
    return fault;
}

HttpReply JasperSoap::edit(const HttpRequest &request, const XmlNode &body)
{
    const auto found = jasper::terminalNamed(m_world, body.value("iccid"_L1));
    if (const auto *fault = std::get_if<HttpReply>(&found))
        return *fault;
    const Line &line = *std::get<const Line *>(found);
    const QString field = fieldOfType(body.value("changeType"_L1).toInt());
    if (field.isEmpty())
        return soapFault(u"100200"_s, u"Invalid change type"_s);
    const QString value = body.value("targetValue"_L1);
    ChangeOrder order
        = jasper::editOrder(line, field, field == "status"_L1 ? value.chopped(qMin(value.size(), 5)) : value);
    order.request = jasper::requestIdOf(request);
    if (const QString problem = editProblem(line, field, value); !problem.isEmpty())
        return refused(
            order, soapFault(problem.startsWith("RATEPLAN"_L1) ? u"100520"_s : u"100300"_s, problem));
    const QString dateText = body.value("effectiveDate"_L1);
    const auto date = xmlDate(dateText);
    if (!dateText.isEmpty() && (!date || !jasper::isTakenDate(*date, m_world.clock)))
        return refused(order, soapFault(u"100300"_s, u"INVALID_EFFECTIVE_DATE"_s));
    order.handle = m_world.provisioning.newHandle();
    m_world.provisioning.accept(order, date ? std::optional(startOfDay(*date)) : std::nullopt);
    return reply(u"EditTerminal"_s, body, [&](QXmlStreamWriter &xml) {
        xml.writeTextElement(jasper::kJasperSpace, u"iccid"_s, body.value("iccid"_L1));
        xml.writeTextElement(jasper::kJasperSpace, u"effectiveDate"_s,
            jasper::xmlTimeText(date ? startOfDay(*date) : m_world.clock.utcNow()));
    });
}

HttpReply JasperSoap::exchange(const HttpRequest &request, const XmlNode &body)
{
    const auto found = jasper::terminalNamed(m_world, body.value("iccid"_L1));
    if (const auto *fault = std::get_if<HttpReply>(&found))
        return *fault;
    const auto foundNew = jasper::terminalNamed(m_world, body.value("exchangeSimIccid"_L1));
    if (const auto *fault = std::get_if<HttpReply>(&foundNew))
        return *fault;
    const Line &line = *std::get<const Line *>(found);
    const Line &fresh = *std::get<const Line *>(foundNew);
    ChangeOrder order{.carrier = kJasperCarrier,
        .index = line.index,
        .change = u"change-identifier"_s,
        .to = fresh.iccid(),
        .request = jasper::requestIdOf(request),
        .ids = {{LineKey::Iccid, fresh.iccid()}},
        .peer = fresh.index};
    if (line.state != jasper::kActivated)
        return refused(order, soapFault(u"500700"_s, u"The device is not active."_s));
    if (!jasper::isSpare(fresh))
        return refused(order, soapFault(u"1000510"_s, u"The exchange SIM is not in the inventory."_s));
    order.handle = m_world.provisioning.newHandle();
    m_world.provisioning.accept(order);
    return reply(u"SimRmaExchange"_s, body,
        [&](QXmlStreamWriter &xml) { xml.writeTextElement(jasper::kJasperSpace, u"rmaId"_s, order.handle); });
}

} // namespace lk::sandbox
