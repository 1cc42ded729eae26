// SPDX-License-Identifier: Apache-2.0
#include "core/net/redaction.h"
#include "tests/net/net_tests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace lk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRounds = 400;

/// Texts that occur nowhere else, with what may stand in passwords.
QString secret(QRandomGenerator &random)
{
    static const QString kLetters
        = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/=_-.!$ "_s;
    QString text = u"S3"_s;
    const int length = random.bounded(6, 60);
    for (int i = 0; i < length; ++i)
        text += kLetters.at(random.bounded(static_cast<int>(kLetters.size())));
    return text + u"3S"_s;
}

QString someName(QRandomGenerator &random)
{
    static const QStringList kKnown{u"access_token"_s, u"refresh_token"_s, u"sessionToken"_s, u"password"_s,
        u"apiKey"_s, u"api_key"_s, u"client_secret"_s, u"app-secret"_s, u"Authorization"_s, u"token"_s,
        u"secret"_s, u"username"_s, u"pin"_s, u"puk"_s, u"Message"_s, u"STATE"_s};
    return random.bounded(2) == 0 ? kKnown.at(random.bounded(static_cast<int>(kKnown.size())))
                                  : u"x"_s + QString::number(random.generate(), 36);
}

/// Members that may be kept and whose values are containers as often as not.
QString allowedName(QRandomGenerator &random)
{
    static const QStringList kNames{u"devices"_s, u"deviceIds"_s, u"fault"_s, u"error"_s,
        u"extendedAttributes"_s, u"carrierInformations"_s, u"provisioningHistory"_s, u"customer"_s,
        u"serviceCharacteristic"_s, u"value"_s};
    return kNames.at(random.bounded(static_cast<int>(kNames.size())));
}

/// Hides `hidden` under a member that is not allowed, at some depth under members that are.
QJsonValue hiddenIn(QRandomGenerator &random, const QString &hidden, int depth)
{
    if (depth == 0) {
        const QJsonValue value = random.bounded(3) == 0 ? QJsonValue(QJsonArray{hidden, 1})
            : random.bounded(2) == 0 ? QJsonValue(QJsonObject{{u"id"_s, hidden}, {u"message"_s, hidden}})
                                     : QJsonValue(hidden);
        return QJsonObject{{someName(random), value}, {u"status"_s, u"ok"_s}};
    }
    const QJsonValue inner = hiddenIn(random, hidden, depth - 1);
    if (random.bounded(2) == 0)
        return QJsonArray{inner};
    return QJsonObject{{allowedName(random), inner}};
}

net::CallRecord recordOf(const net::CarrierRequest &request, const net::Answered &answer)
{
    net::CallRecord record;
    record.request = request;
    record.requestId = "00000000-0000-4000-8000-000000000001";
    record.outcome = answer;
    return record;
}

net::CarrierRequest plainRequest()
{
    net::CarrierRequest request;
    request.method = "PUT";
    request.url = QUrl(u"https://carrier.example/api/devices"_s);
    request.operation = u"suspend"_s;
    return request;
}

/// The secret in every form it could have in the text.
bool leaks(const QByteArray &kept, const QString &hidden)
{
    const QByteArray escaped
        = QJsonDocument(QJsonArray{hidden}).toJson(QJsonDocument::Compact).chopped(2).mid(2);
    return kept.contains(hidden.toUtf8()) || kept.contains(escaped)
        || kept.contains(hidden.toUtf8().toBase64()) || kept.contains(QUrl::toPercentEncoding(hidden));
}

} // namespace

void RedactionTest::noSecretInAHeaderIsKept()
{
    QRandomGenerator random(1);
    const QList<QByteArray> known{"Authorization", "authorization", "VZ-M2M-Token", "app-id", "app-secret",
        "Set-Cookie", "Cookie", "X-Api-Key", "Proxy-Authorization", "WWW-Authenticate", "Location"};
    for (int i = 0; i < kRounds; ++i) {
        const QString hidden = secret(random);
        const QByteArray name = i < known.size() ? known.at(i) : someName(random).toLatin1();
        net::CarrierRequest request = plainRequest();
        request.headers = {{"Accept", "application/json"}, {name, hidden.toLatin1()}};
        const net::Answered answer{
            200, "application/json", "{}", {}, {{name.toLower(), "Bearer " + hidden.toLatin1()}}};
        const QByteArray kept = net::redactedExchange(recordOf(request, answer));
        QVERIFY2(!leaks(kept, hidden), kept.constData());
        QVERIFY2(!leaks(net::redactedRequest(request, "id"), hidden), name.constData());
        QVERIFY(kept.contains("application/json"));
    }
}

void RedactionTest::noSecretInAJsonMemberIsKept()
{
    QRandomGenerator random(2);
    for (int i = 0; i < kRounds; ++i) {
        const QString hidden = secret(random);
        const QJsonValue value = hiddenIn(random, hidden, random.bounded(5));
        const QByteArray body = value.isArray() ? QJsonDocument(value.toArray()).toJson()
                                                : QJsonDocument(value.toObject()).toJson();
        net::CarrierRequest request = plainRequest();
        request.body = body;
        const net::Answered answer{200, "application/json", body, {}, {}};
        const QByteArray kept = net::redactedExchange(recordOf(request, answer));
        QVERIFY2(!leaks(kept, hidden), kept.constData());
        QVERIFY2(!leaks(net::redactedBody(body), hidden), body.constData());
        QVERIFY(kept.contains("[withheld]"));
    }
}

void RedactionTest::noSecretInAnXmlElementIsKept()
{
    QRandomGenerator random(5);
    const QStringList names{u"Password"_s, u"Username"_s, u"licenseKey"_s, u"UsernameToken"_s, u"iccids2"_s};
    const QStringList places{u"<a:Envelope xmlns:a=\"urn:a\"><a:Header>%1</a:Header></a:Envelope>"_s,
        u"<?xml version=\"1.0\"?><Envelope><Body><EditTerminalRequest><iccid>8914</iccid>%1"
        "</EditTerminalRequest></Body></Envelope>"_s,
        u"<Envelope><Body>%1"_s, u"%1"_s};
    for (int i = 0; i < kRounds; ++i) {
        const QString hidden = secret(random);
        const QString name = names.at(random.bounded(static_cast<int>(names.size())));
        // As text, below an allowed name inside, or in an attribute of anything.
        const QString inside = i % 3 == 0 ? u"<value>%1</value>"_s.arg(hidden) : hidden;
        const QString element = i % 3 == 1 ? u"<iccid Type=\"%1\">8914</iccid>"_s.arg(hidden)
                                           : u"<%1>%2</%1>"_s.arg(name, inside);
        const QByteArray body
            = places.at(random.bounded(static_cast<int>(places.size()))).arg(element).toUtf8();
        net::CarrierRequest request = plainRequest();
        request.body = body;
        const QByteArray kept = net::redactedExchange(recordOf(request, {500, "text/xml", body, {}, {}}));
        QVERIFY2(!leaks(kept, hidden), kept.constData());
        QVERIFY2(!leaks(net::redactedRequest(request, "id"), hidden), body.constData());
    }
    const QByteArray kept = net::redactedBody(
        "<e:Envelope xmlns:e=\"urn:e\"><e:Body><e:Fault><faultcode>e:Client</faultcode>"
        "<faultstring>100100</faultstring><detail><error>Device not found</error></detail></e:Fault>"
        "</e:Body></e:Envelope>");
    QCOMPARE(kept,
        QByteArray("<Envelope><Body><Fault><faultcode>e:Client</faultcode><faultstring>100100</faultstring>"
                   "<detail><error>Device not found</error></detail></Fault></Body></Envelope>"));
    const QByteArray declared = net::redactedBody("<a><!DOCTYPE x [<!ENTITY y \"S3cretS3\">]><b>&y;</b></a>");
    QVERIFY(!declared.contains("S3cretS3"));
}

void RedactionTest::noTokenInACarriersFreeTextIsKept()
{
    const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.cGF5bG9hZA";
    for (const char *member : {"message", "errorMessage", "description", "errorDescription", "faultstring"}) {
        const QByteArray kept = net::redactedBody(QByteArray("{\"" + QByteArray(member) + "\":\"bad token "
            + token + " sent\",\"iccid\":\"89148000000007000012\"}"));
        QVERIFY2(!kept.contains(token), kept.constData());
        QVERIFY(kept.contains("bad token"));
        QVERIFY(kept.contains("89148000000007000012"));
    }
}

void RedactionTest::noSecretInATokenRequestIsKept()
{
    QRandomGenerator random(3);
    for (const QString &operation : {u"token"_s, u"login"_s, u"logout"_s, u"revoke"_s}) {
        for (int i = 0; i < 20; ++i) {
            const QString hidden = secret(random);
            net::CarrierRequest request = plainRequest();
            request.operation = operation;
            // Even under members that are kept elsewhere, or in no JSON at all.
            request.body = i % 2 == 0 ? QJsonDocument(QJsonObject{{u"message"_s, hidden}}).toJson()
                                      : "grant_type=client_credentials&x=" + hidden.toUtf8();
            const net::Answered answer{200, "application/json",
                QJsonDocument(QJsonObject{{u"message"_s, hidden}, {u"value"_s, hidden}}).toJson(), {}, {}};
            const QByteArray kept = net::redactedExchange(recordOf(request, answer));
            QVERIFY2(!leaks(kept, hidden), kept.constData());
        }
    }
}

void RedactionTest::noTokenInATextIsKept()
{
    QRandomGenerator random(4);
    static const QString kLetters = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/_-."_s;
    for (int i = 0; i < kRounds; ++i) {
        QString token = u"t"_s;
        const int length = random.bounded(20, 80);
        for (int n = 0; n < length; ++n)
            token += kLetters.at(random.bounded(static_cast<int>(kLetters.size())));
        const QByteArray page = "<html>Session " + token.toUtf8() + " is over</html>";
        const QByteArray kept
            = net::redactedExchange(recordOf(plainRequest(), {502, "text/html", page, {}, {}}));
        QVERIFY2(!leaks(kept, token), kept.constData());
        QVERIFY2(kept.contains("is over"), kept.constData());
    }
}

void RedactionTest::noSecretInAUrlsUserPartIsKept()
{
    net::CarrierRequest request = plainRequest();
    request.url = QUrl(u"https://somebody:S3cretS3@carrier.example/api"_s);
    QVERIFY(!net::redactedRequest(request, "id").contains("S3cretS3"));
    QVERIFY(!net::redactedRequest(request, "id").contains("somebody"));
}

void RedactionTest::whatIsAllowedIsKept()
{
    net::CarrierRequest request = plainRequest();
    request.body = R"({"iccid":"89148000000000000017","reasonCode":"FF"})";
    const net::Answered answer{
        400, "application/json", R"({"errorCode":"INPUT_INVALID","errorMessage":"No such device"})", {}, {}};
    const QByteArray kept = net::redactedExchange(recordOf(request, answer));
    for (const char *part : {"89148000000000000017", "INPUT_INVALID", "No such device", "suspend", "400"})
        QVERIFY2(kept.contains(part), part);
}
