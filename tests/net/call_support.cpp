// SPDX-License-Identifier: Apache-2.0
#include "tests/net/call_support.h"

#include "core/sandbox/practice_line.h"
#include "tests/support/practice_world.h"

#include <QNetworkProxy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

constexpr int kNoOutcomeMs = 30'000;

sandbox::PracticeCarrier standInOf(Carrier carrier)
{
    switch (carrier) {
    case Carrier::ThingSpace:
        return sandbox::PracticeCarrier::ThingSpace;
    case Carrier::Jasper:
        return sandbox::PracticeCarrier::Jasper;
    case Carrier::Telegence:
        return sandbox::PracticeCarrier::Telegence;
    }
    return sandbox::PracticeCarrier::ThingSpace;
}

} // namespace

Caller::Caller()
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
}

net::CallOutcome Caller::run(
    const net::CarrierRequest &request, std::chrono::milliseconds deadline, const net::Headers &credentials)
{
    std::optional<net::CallOutcome> outcome;
    QObject context;
    auto *call = new net::CarrierCall(m_manager, request, credentials, "test-request", deadline, nullptr);
    QObject::connect(call, &net::CarrierCall::finished, &context,
        [&outcome](const net::CallOutcome &given) { outcome = given; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, kNoOutcomeMs))
        qFatal("A call to %s never ended", qUtf8Printable(request.url.toString()));
    return *outcome;
}

net::CarrierRequest readOf(const QUrl &url)
{
    net::CarrierRequest request;
    request.method = "GET";
    request.url = url;
    request.operation = u"read"_s;
    return request;
}

net::CarrierRequest writeOf(const QUrl &url, const QByteArray &method, const QByteArray &body)
{
    net::CarrierRequest request;
    request.method = method;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = body;
    request.mutating = true;
    request.operation = u"suspend"_s;
    return request;
}

QString kindOf(const net::CallOutcome &outcome)
{
    if (const auto *answer = std::get_if<net::Answered>(&outcome))
        return u"answered %1"_s.arg(answer->status);
    return std::holds_alternative<net::Unreachable>(outcome) ? u"unreachable"_s : u"unknown"_s;
}

SuspendOf suspendAt(Carrier carrier, const QUrl &baseUrl)
{
    const engine::AccountAccess access = practiceAccess(carrier, baseUrl);
    const sandbox::PracticeLine line = sandbox::practiceLine(standInOf(carrier), 0);
    WorkItem item;
    item.id = DeviceChangeId{1};
    item.state = ChangeState::Sending;
    item.carrier = carrier;
    item.ids = {line.iccid, line.imei, line.msisdn};
    item.spec = {.kind = ChangeKind::Suspend};
    item.attemptUuid = "00000000-0000-4000-8000-000000000001";
    return {item, carriers::makeCarrierClient(access.account, access.credentials)};
}

AttemptOutcome meaningOf(const SuspendOf &suspend, const net::CallOutcome &outcome)
{
    if (const auto *unreachable = std::get_if<net::Unreachable>(&outcome))
        return NotSent{unreachable->detail};
    if (const auto *unknown = std::get_if<net::OutcomeUnknown>(&outcome))
        return OutcomeLost{unknown->detail};
    return suspend.client->readChange(suspend.item, std::get<net::Answered>(outcome));
}

net::Headers OneStepScheme::headers(const net::AuthTokens &tokens) const
{
    return {{"Authorization", "Bearer " + tokens.bearer.reveal()}};
}

std::optional<net::CarrierRequest> OneStepScheme::nextStep(const net::AuthTokens &tokens, BootMs) const
{
    if (!tokens.bearer.isEmpty())
        return std::nullopt;
    net::CarrierRequest step = writeOf(m_login);
    step.operation = u"login"_s;
    return step;
}

Result<void> OneStepScheme::readStep(
    net::AuthTokens &tokens, const net::CarrierRequest &, const net::Answered &answer, BootMs) const
{
    if (answer.status == 401)
        return fail(ErrorKind::Auth, u"The login was refused."_s);
    if (!answer.isSuccess())
        return fail(ErrorKind::Network, u"The login does not work at present."_s);
    tokens.bearer = Secret(answer.body);
    return {};
}

net::AuthRefusal OneStepScheme::refusalIn(const net::Answered &answer) const
{
    if (answer.status == 401)
        return net::AuthRefusal::Bearer;
    return answer.status == 403 ? net::AuthRefusal::Permanent : net::AuthRefusal::None;
}

} // namespace lk::test
