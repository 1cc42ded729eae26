// SPDX-License-Identifier: Apache-2.0
#include "tests/sandbox/practice_fixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

using sandbox::PracticeCarrier;
namespace practice = sandbox::practice;

namespace {

constexpr quint64 kSeed = 7;

const QByteArray &withoutWaiting()
{
    static const QByteArray json
        = R"({"carriers":{"*":{"settle_ms":[0,0],"latency_ms":[0,0],"calls_per_second":0,
        "max_in_flight":0,"snapshot_ms":0}}})";
    return json;
}

} // namespace

QJsonObject Seen::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Seen::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QByteArray Seen::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

PracticeFixture::PracticeFixture(const QByteArray &scenario, int devices)
    : m_devices(devices)
{
    if (!start(scenario))
        qFatal("practice did not start");
}

bool PracticeFixture::start(const QByteArray &scenario)
{
    const auto parsed = sandbox::Scenario::fromJson(scenario.isEmpty() ? withoutWaiting() : scenario);
    if (!parsed) {
        qWarning() << parsed.error().message;
        return false;
    }
    m_carriers = std::make_unique<sandbox::PracticeCarriers>();
    const auto started = m_carriers->start(
        {.ledgerFile = ledgerFile(), .seed = kSeed, .devices = m_devices, .scenarioFile = {}});
    if (!started) {
        qWarning() << started.error().message;
        return false;
    }
    m_carriers->setScenario(*parsed);
    m_token.clear();
    m_session.clear();
    return true;
}

QList<QJsonObject> PracticeFixture::records(const QString &kind) const
{
    QFile file(ledgerFile());
    QList<QJsonObject> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    while (!file.atEnd()) {
        const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
        if (record.value("kind"_L1).toString() == kind)
            found.append(record);
    }
    return found;
}

sandbox::PracticeLine PracticeFixture::lineIn(PracticeCarrier carrier, const QString &state, int n) const
{
    const sandbox::Inventory inventory(m_devices, kSeed);
    for (int index = 0; index < inventory.count(carrier); ++index) {
        if (inventory.at(carrier, index).state == state && n-- == 0)
            return sandbox::practiceLine(carrier, index);
    }
    qFatal("no such line");
}

sandbox::PracticeLine PracticeFixture::freeSim(PracticeCarrier carrier, int n) const
{
    const auto free = sandbox::freeSims(carrier, m_devices, kSeed, n + 1);
    if (free.size() <= n)
        qFatal("no such free SIM");
    return free.at(n);
}

Seen PracticeFixture::send(
    const QByteArray &method, const QUrl &url, const Headers &headers, const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(10'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
        reply->rawHeaderPairs()};
}

QByteArray PracticeFixture::fetchToken()
{
    const QByteArray pair = QString(practice::kThingSpaceClientId + u':' + practice::kThingSpaceClientSecret)
                                .toUtf8()
                                .toBase64();
    const QUrl url(m_carriers->thingSpaceBaseUrl().toString() + u"/ts/v1/oauth2/token"_s);
    const Seen seen = send("POST", url,
        {{"Authorization", "Basic " + pair}, {"Content-Type", "application/x-www-form-urlencoded"}},
        "grant_type=client_credentials");
    return seen.object().value("access_token"_L1).toString().toUtf8();
}

void PracticeFixture::logIn()
{
    if (!m_session.isEmpty())
        return;
    m_token = fetchToken();
    const QUrl url(m_carriers->thingSpaceBaseUrl().toString() + u"/m2m/v1/session/login"_s);
    const Seen seen
        = send("POST", url, {{"Authorization", "Bearer " + m_token}, {"Content-Type", "application/json"}},
            R"({"username":"practice-user","password":"practice-password"})");
    m_session = seen.object().value("sessionToken"_L1).toString().toUtf8();
}

Headers PracticeFixture::thingSpaceHeaders() const
{
    return {{"Authorization", "Bearer " + m_token}, {"VZ-M2M-Token", m_session},
        {"Content-Type", "application/json"}, {"Accept", "application/json"},
        {"X-Request-ID", "test-request"}};
}

Seen PracticeFixture::thingSpace(const QByteArray &method, const QString &path, const QByteArray &body)
{
    logIn();
    return send(method, QUrl(m_carriers->thingSpaceBaseUrl().toString() + u"/m2m/v1"_s + path),
        thingSpaceHeaders(), body);
}

Seen PracticeFixture::thingSpaceChange(const QString &change, const QString &iccid)
{
    QJsonObject body{{u"accountName"_s, practice::kThingSpaceAccount},
        {u"devices"_s,
            QJsonArray{QJsonObject{
                {u"deviceIds"_s, QJsonArray{QJsonObject{{u"kind"_s, u"iccid"_s}, {u"id"_s, iccid}}}}}}}};
    if (change == "deactivate"_L1)
        body.insert("reasonCode"_L1, "FF"_L1);
    return thingSpace("POST", u"/devices/actions/"_s + change, QJsonDocument(body).toJson());
}

QString PracticeFixture::thingSpaceState(const QString &iccid)
{
    const QString body = u"{\"deviceId\":{\"kind\":\"iccid\",\"id\":\"%1\"}}"_s.arg(iccid);
    const Seen seen = thingSpace("POST", u"/devices/actions/list"_s, body.toUtf8());
    const QJsonObject device = seen.object().value("devices"_L1).toArray().at(0).toObject();
    return device.value("carrierInformations"_L1).toArray().at(0).toObject().value("state"_L1).toString();
}

QString PracticeFixture::thingSpaceProgress(const QString &requestId)
{
    const QString path
        = u"/accounts/"_s + practice::kThingSpaceAccount + u"/requests/"_s + requestId + u"/status"_s;
    return thingSpace("GET", path).object().value("status"_L1).toString();
}

Headers PracticeFixture::jasperHeaders()
{
    const QByteArray pair
        = QString(practice::kJasperUser + u':' + practice::kJasperApiKey).toUtf8().toBase64();
    return {{"Authorization", "Basic " + pair}, {"Accept", "application/json"},
        {"Content-Type", "application/json"}, {"X-Request-ID", "test-request"}};
}

Seen PracticeFixture::jasper(const QByteArray &method, const QString &path, const QByteArray &body)
{
    return send(method, QUrl(m_carriers->jasperBaseUrl().toString() + path), jasperHeaders(), body);
}

Headers PracticeFixture::soapHeaders(const QString &service, const QString &operation)
{
    const QString action = u"\"http://api.jasperwireless.com/ws/service/%1/%2\""_s.arg(service, operation);
    return {{"Content-Type", "text/xml;charset=UTF-8"}, {"SOAPAction", action.toLatin1()},
        {"X-Request-ID", "test-request"}};
}

QByteArray PracticeFixture::soapMessage(const QString &operation, const QByteArray &members)
{
    const QByteArray request = "j:" + operation.toLatin1() + "Request";
    return R"(<?xml version="1.0"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"
        xmlns:j="http://api.jasperwireless.com/ws/schema"><soapenv:Header>
        <wsse:Security soapenv:mustUnderstand="1"
         xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">
        <wsse:UsernameToken><wsse:Username>practice.api</wsse:Username><wsse:Password
         Type="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText"
         >practice-soap-password</wsse:Password></wsse:UsernameToken></wsse:Security></soapenv:Header>
        <soapenv:Body><)"
        + request
        + "><j:messageId>lk-1</j:messageId><j:version>1.0</j:version>"
          "<j:licenseKey>11111111-1111-1111-1111-111111111111</j:licenseKey>"
        + members + "</" + request + "></soapenv:Body></soapenv:Envelope>";
}

Seen PracticeFixture::soap(const QString &operation, const QByteArray &members)
{
    const QString service = operation == "Echo"_L1 ? u"echo"_s : u"terminal"_s;
    return send("POST", QUrl(m_carriers->jasperSoapBaseUrl().toString() + u"/ws/service/"_s + service),
        soapHeaders(service, operation), soapMessage(operation, members));
}

Headers PracticeFixture::telegenceHeaders()
{
    return {{"app-id", "practice-app"}, {"app-secret", "practice-app-secret"}, {"Accept", "application/json"},
        {"Content-Type", "application/json"}, {"X-Request-ID", "test-request"}};
}

Seen PracticeFixture::telegence(const QByteArray &method, const QString &path, const QByteArray &body)
{
    return send(method, QUrl(m_carriers->telegenceBaseUrl().toString() + path), telegenceHeaders(), body);
}

QString PracticeFixture::telegenceValue(const QString &subscriber, const QString &name)
{
    const Seen seen = telegence("GET", u"/sp/mobility/lineconfig/api/v1/service/"_s + subscriber);
    for (const QJsonValue &pair : seen.object().value("serviceCharacteristic"_L1).toArray()) {
        if (pair.toObject().value("name"_L1).toString() == name)
            return pair.toObject().value("value"_L1).toString();
    }
    return {};
}

} // namespace lk::test
