// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/carrier_tests.h"
#include "tests/contract/contract_support.h"

#include "core/carriers/error_envelope.h"
#include "core/carriers/json_reading.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::contract;

namespace {

net::Answered answerOf(int status, const QByteArray &type, const QByteArray &body)
{
    net::Answered answer;
    answer.status = status;
    answer.contentType = type;
    answer.body = body;
    return answer;
}

} // namespace

void ErrorShapes::onlyCompleteJsonOfAJsonTypeCounts_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("counts");
    const auto row = [](const char *name, const char *type, const char *body, bool counts) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(body) << counts;
    };
    row("plain", "application/json", R"({"a":1})", true);
    row("parameters", "application/json; charset=utf-8", R"({"a":1})", true);
    row("letter case", "Application/JSON;Charset=UTF-8", R"({"a":1})", true);
    row("problem", "application/problem+json", R"({"a":1})", true);
    row("byte order mark", "application/json", "\xEF\xBB\xBF{\"a\":1}", true);
    row("blanks around", "application/json", " {\"a\":1}\r\n", true);
    row("text", "text/plain", R"({"a":1})", false);
    row("no type", "", R"({"a":1})", false);
    row("a type that only begins alike", "application/jsonp", R"({"a":1})", false);
    row("cut off", "application/json", R"({"a":1)", false);
    row("something behind", "application/json", R"({"a":1}x)", false);
    row("two documents", "application/json", R"({"a":1}{"a":1})", false);
    row("empty", "application/json", "", false);
    row("an array", "application/json", "[1]", false);
}

void ErrorShapes::onlyCompleteJsonOfAJsonTypeCounts()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QTEST(carriers::jsonObjectOf(answerOf(200, type, body)).has_value(), "counts");
}

void ErrorShapes::textsAreDecodedByTheirCharset()
{
    const auto text = [](const QByteArray &type, const QByteArray &body) {
        return carriers::errorEnvelope(answerOf(400, type, body)).text;
    };
    QCOMPARE(text("application/json;charset=ISO-8859-1", "{\"errorMessage\":\"caf\xE9\"}"), u"café"_s);
    QCOMPARE(text("application/json;charset=utf-8", "{\"errorMessage\":\"caf\xC3\xA9\"}"), u"café"_s);
    QCOMPARE(text("application/json", "{\"errorMessage\":\"caf\xE9\"}"), u"café"_s);
}

void ErrorShapes::aCodeAndATextAreFoundInEveryShape_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *name, const char *type, const char *body, const char *code, const char *text) {
              QTest::newRow(name) << QByteArray(type) << QByteArray(body) << QString::fromLatin1(code)
                                  << QString::fromLatin1(text);
          };
    row("M2M", "application/json", R"({"errorCode":"A.B","errorMessage":"m"})", "A.B", "m");
    row("mislabelled", "text/html", R"({"errorCode":"A.B","errorMessage":"m"})", "A.B", "m");
    row("number as code", "application/json", R"({"errorCode":20000001,"errorMessage":"m"})", "20000001",
        "m");
    row("fault", "application/json", R"({"fault":{"code":"900901","message":"m","description":"d"}})",
        "900901", "d");
    row("OAuth2", "application/json", R"({"error":"invalid_client","error_description":"d"})",
        "invalid_client", "d");
    row("framework", "application/json", R"({"status":404,"error":"Not Found","path":"/x"})", "", "");
    row("errorDescription", "application/json", R"({"errorDescription":"e","message":"m"})", "", "e");
    row("responseMessage", "application/json", R"({"responseMessage":"r"})", "", "r");
    row("service.error", "application/json", R"({"service":{"error":"s"}})", "", "s");
    row("XML", "application/xml",
        R"(<am:fault xmlns:am="http://wso2.org/apimanager"><am:code>404</am:code><am:message>m</am:message></am:fault>)",
        "404", "m");
    row("XML cut off", "application/xml", "<fault><code>404</code><message>m</mess", "404", "m");
    row("XML with entities", "application/xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><fault><code>1</code></fault>",
        "", "");
    row("SOAP fault", "text/xml",
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault>"
        "<faultcode>s:Client</faultcode><faultstring>t</faultstring></s:Fault></s:Body></s:Envelope>",
        "", "t");
    row("SOAP fault with a message", "text/xml",
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault>"
        "<faultcode>s:Client</faultcode><faultstring>100300</faultstring><detail><j:message xmlns:j=\"u\">m"
        "</j:message></detail></s:Fault></s:Body></s:Envelope>",
        "", "m");
    row("Latin-1", "application/json;charset=ISO-8859-1", "{\"errorCode\":\"1\",\"errorMessage\":\"\xE9\"}",
        "1", "\xE9");
    row("a web page", "text/html", "<html><body><code>1</code></body></html>", "", "");
    row("text", "text/plain", "Mode is not valid", "", "Mode is not valid");
    row("nothing", "", "", "", "");
    row("null members", "application/json", R"({"errorCode":null,"errorMessage":null})", "", "");
    row("an array", "application/json", R"([{"errorCode":"1"}])", "", "");
}

void ErrorShapes::aCodeAndATextAreFoundInEveryShape()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const auto envelope = carriers::errorEnvelope(answerOf(400, type, body));
    QTEST(envelope.code, "code");
    QTEST(envelope.text, "text");
}

void ErrorShapes::aHostileTextIsMadeHarmless()
{
    QCOMPARE(carriers::shortened(u"a\u202Eb\u0000\nc\t\u200Bd"_s), u"a b c d"_s);
    QCOMPARE(carriers::shortened(QString(5'000, u'x')).size(), 300);
    // A million open elements and a deep array cost nothing and mean nothing.
    const auto deepXml = answerOf(400, "application/xml", QByteArray("<a>").repeated(1'000'000));
    QVERIFY(carriers::errorEnvelope(deepXml).code.isEmpty());
    const auto deepJson = answerOf(400, "application/json", QByteArray(1'000'000, '['));
    QCOMPARE(carriers::errorEnvelope(deepJson).shape, carriers::BodyShape::BrokenJson);
}

void ErrorShapes::noDefiniteAnswerOutOfNoise_data()
{
    QTest::addColumn<int>("carrier");
    for (const Carrier carrier : kAllCarriers)
        QTest::newRow(qPrintable(toText(carrier))) << static_cast<int>(carrier);
}

/// Every cut of every recorded success: a change that was answered with part of an answer is never taken as
/// done or refused.
void ErrorShapes::noDefiniteAnswerOutOfNoise()
{
    QFETCH(int, carrier);
    const auto which = static_cast<Carrier>(carrier);
    const auto client = clientAt(which);
    const WorkItem item = itemAt(which, ChangeKind::Deactivate);
    for (const QString &name : recordedNames(toText(which))) {
        const net::Answered whole = recorded(toText(which), name);
        if (!whole.isSuccess() || !whole.body.startsWith('{'))
            continue;
        for (qsizetype length = 0; length < whole.body.size(); length += 1 + length / 64) {
            net::Answered cut = whole;
            cut.body = whole.body.left(length);
            QCOMPARE(described(client->readChange(item, cut)), u"OutcomeLost"_s);
            QVERIFY(std::holds_alternative<ReadFailed>(client->readLine(item.ids, cut, kNow)));
        }
    }
    QRandomGenerator random(4711);
    for (int i = 0; i < 2'000; ++i) {
        QByteArray bytes(random.bounded(80), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        const auto answer = answerOf(200, "application/json", bytes);
        QCOMPARE(described(client->readChange(item, answer)), u"OutcomeLost"_s);
        QVERIFY(std::holds_alternative<ReadFailed>(client->readLine(item.ids, answer, kNow)));
    }
}
