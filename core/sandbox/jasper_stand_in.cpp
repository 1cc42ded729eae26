// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/jasper_stand_in.h"

#include "core/sandbox/jasper_edits.h"
#include "core/sandbox/jasper_reads.h"
#include "core/sandbox/jasper_words.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

constexpr auto kJasper = PracticeCarrier::Jasper;

HttpReply badField(const QString &message)
{
    return jasper::refusal(400, {}, message);
}

} // namespace

JasperStandIn::JasperStandIn(const PracticeWorld &world)
    : m_world(world),
      m_soap(world),
      m_push(world)
{
    m_world.provisioning.setRule(
        kJasper, [&inventory = std::as_const(world.inventory)](const Line &line, const ChangeOrder &order) {
            return jasper::ruling(inventory, line, order);
        });
    m_world.provisioning.setListener(
        kJasper, [this](const ChangeOrder &order, const LineEvent &event, const PracticeLine &before) {
            m_push.tell(order, event, before);
        });
}

Call JasperStandIn::classify(const HttpRequest &request) const
{
    if (request.path.value(0) == "ws"_L1)
        return m_soap.classify(request);
    const QStringList rest = request.path.mid(3);
    const auto is = [&](const char *method, qsizetype size, QLatin1StringView first) {
        return request.method == method && rest.size() == size && rest.at(0) == first;
    };
    if (request.path.value(1) != "api"_L1)
        return {.name = u"unknown"_s};
    if (request.path.value(2) != "v1"_L1)
        return {.name = u"version"_s};
    if (is("GET", 2, "echo"_L1))
        return {.name = u"echo"_s};
    if (is("GET", 1, "devices"_L1))
        return {.name = u"devices"_s};
    if (is("GET", 2, "devices"_L1))
        return {.name = u"device"_s, .line = rest.at(1)};
    if (is("PUT", 2, "devices"_L1))
        return {.kind = OperationClass::Write, .name = u"edit"_s, .line = rest.at(1)};
    if (is("GET", 3, "devices"_L1) && rest.at(2) == "auditTrails"_L1)
        return {.name = u"audit"_s, .line = rest.at(1)};
    if (is("GET", 1, "rateplans"_L1))
        return {.name = u"rateplans"_s};
    return {.name = u"unknown"_s};
}

HttpReply JasperStandIn::failure(int status, const Call &call) const
{
    return call.soap ? jasper::soapFailure(status) : restFailure(status);
}

HttpReply JasperStandIn::restFailure(int status)
{
    switch (status) {
    case 401:
        return jasper::refusal(401, u"10000001"_s, u"Invalid credentials"_s);
    case 429:
        return jasper::refusal(429, u"40000029"_s, u"Rate Limit Exceeded"_s);
    case 500:
        return jasper::refusal(500, u"30000001"_s, u"Unknown server error"_s);
    default:
        return htmlReply(status, reasonPhrase(status));
    }
}

std::optional<HttpReply> JasperStandIn::refuseUser(const HttpRequest &request) const
{
    const QByteArray pair = QString(practice::kJasperUser + u':' + practice::kJasperApiKey).toUtf8();
    const QByteArray authorization = request.header("Authorization");
    if (authorization == "Basic " + pair.toBase64())
        return std::nullopt;
    HttpReply reply = authorization.startsWith("Basic ")
        ? restFailure(401)
        : jasper::refusal(401, {}, u"Full authentication is required to access this resource"_s);
    reply.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"Jasper\"");
    return reply;
}

HttpReply JasperStandIn::answer(const HttpRequest &request, const Call &call)
{
    if (call.soap)
        return m_soap.answer(request, call);
    if (auto refused = refuseUser(request))
        return *refused;
    if (call.name == "version"_L1)
        return jasper::refusal(400, u"10000024"_s, u"Invalid apiVersion"_s);
    if (call.name == "unknown"_L1)
        return htmlReply(404, reasonPhrase(404));
    if (!request.acceptsJson())
        return htmlReply(406, reasonPhrase(406));
    if (call.name == "echo"_L1)
        return jsonReply(200, QJsonObject{{u"context"_s, request.path.at(4)}});
    if (call.name == "devices"_L1)
        return jasper::search(m_world, request);
    if (call.name == "rateplans"_L1)
        return jasper::ratePlans(request);
    const Line *line = std::as_const(m_world.inventory).find(kJasper, LineKey::Iccid, call.line);
    if (!line)
        return jasper::refusal(404, u"20000001"_s, u"Resource not found - Invalid ICCID."_s);
    if (call.name == "device"_L1)
        return jasper::details(request, *line);
    if (call.name == "audit"_L1)
        return jasper::auditTrail(m_world, request, *line);
    return edit(request, *line);
}

std::optional<HttpReply> JasperStandIn::refuseStatus(const QJsonValue &status, const Line &line) const
{
    if (status.isUndefined())
        return std::nullopt;
    switch (jasper::statusProblem(line, status.toString())) {
    case jasper::StatusProblem::None:
        return std::nullopt;
    case jasper::StatusProblem::Unknown:
        // What the platform really does with "Activated": not a 400.
        return restFailure(500);
    case jasper::StatusProblem::AlreadyActive:
        return jasper::refusal(400, u"10030000"_s, u"The SIM is already activated."_s);
    case jasper::StatusProblem::NotFromPurged:
        return jasper::refusal(400, u"1000559"_s, u"The target state is not allowed for inventory return."_s);
    case jasper::StatusProblem::NotPurged:
        return jasper::refusal(202, u"1000512"_s, u"The SIM is not purged."_s);
    case jasper::StatusProblem::NoWayBack:
        return jasper::refusal(400, u"10000029"_s, u"The SIM cannot go back to a pre-activation status."_s);
    }
    return std::nullopt;
}

std::optional<HttpReply> JasperStandIn::refuseEdit(const QJsonObject &body, const Line &line) const
{
    for (auto field = body.begin(); field != body.end(); ++field) {
        if (!jasper::isEditable(field.key()))
            return jasper::refusal(400, u"10000028"_s, u"Unrecognised parameter: %1"_s.arg(field.key()));
        if (!field.value().isString())
            return badField(u"%1 must be a text."_s.arg(field.key()));
        const QString problem = jasper::textProblem(field.key(), field.value().toString());
        if (!problem.isEmpty())
            return badField(problem);
    }
    if (body.isEmpty() || (body.size() == 1 && body.contains("effectiveDate"_L1)))
        return jasper::refusal(400, u"10000028"_s, u"At least one field is required."_s);
    if (body.contains("effectiveDate"_L1)) {
        const auto date = strictDate(body.value("effectiveDate"_L1).toString());
        if (!date || !jasper::isTakenDate(*date, m_world.clock))
            return badField(u"INVALID_EFFECTIVE_DATE"_s);
    }
    return refuseStatus(body.value("status"_L1), line);
}

HttpReply JasperStandIn::edit(const HttpRequest &request, const Line &line)
{
    if (!request.hasContentType("application/json"))
        return htmlReply(415, reasonPhrase(415));
    const auto body = bodyObject(request);
    if (!body)
        return jasper::refusal(400, u"10000023"_s, u"The JSON is not well formed."_s);
    ChangeOrder order{.carrier = kJasper,
        .index = line.index,
        .change = u"state"_s,
        .to = body->value("status"_L1).toString(),
        .request = QString::fromLatin1(request.header("X-Request-ID"))};
    if (auto refused = refuseEdit(*body, line)) {
        m_world.provisioning.noteRefused(order, QString::fromUtf8(refused->body));
        return *refused;
    }
    const auto date = strictDate(body->value("effectiveDate"_L1).toString());
    const auto notBefore = date ? std::optional(startOfDay(*date)) : std::nullopt;
    const QString handle = m_world.provisioning.newHandle();
    for (auto field = body->begin(); field != body->end(); ++field) {
        if (field.key() == "effectiveDate"_L1)
            continue;
        order = jasper::editOrder(line, field.key(), field.value().toString());
        order.request = jasper::requestIdOf(request);
        order.handle = handle;
        m_world.provisioning.accept(order, notBefore);
    }
    return jsonReply(202, QJsonObject{{u"iccid"_s, line.iccid()}});
}

} // namespace lk::sandbox
