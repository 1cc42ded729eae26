// SPDX-License-Identifier: Apache-2.0
#include "tests/contract/carrier_tests.h"
#include "tests/contract/contract_support.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::contract;

namespace {

constexpr BootMs kBoot = 5'000'000;

net::AuthTokens readyTokens()
{
    net::AuthTokens tokens;
    tokens.bearer = Secret(QByteArray("bearer-one"));
    tokens.bearerUntil = kBoot + 3'000'000;
    tokens.session = Secret(QByteArray("session-one"));
    tokens.sessionUntil = kBoot + 900'000;
    return tokens;
}

net::CarrierRequest stepNamed(const QString &operation)
{
    net::CarrierRequest step;
    step.operation = operation;
    return step;
}

} // namespace

void ThingSpaceAuthContract::bearerThenSessionThenReady()
{
    const auto client = clientAt(Carrier::ThingSpace);
    const net::AuthScheme &auth = client->auth();
    net::AuthTokens tokens;

    const auto token = auth.nextStep(tokens, kBoot);
    QVERIFY(token);
    QCOMPARE(described(*token),
        u"POST https://thingspace.verizon.com/api/ts/v1/oauth2/token\nAccept: application/json\n"
        "Authorization: Basic YXBwLWtleTphcHAtc2VjcmV0\n"
        "Content-Type: application/x-www-form-urlencoded"_s);
    QCOMPARE(token->body, QByteArray("grant_type=client_credentials"));
    QVERIFY(auth.readStep(tokens, *token, recorded(u"thingspace"_s, u"token"_s), kBoot));

    const auto login = auth.nextStep(tokens, kBoot);
    QVERIFY(login);
    QCOMPARE(described(*login),
        u"POST https://thingspace.verizon.com/api/m2m/v1/session/login\nAccept: application/json\n"
        "Authorization: Bearer bearer-one\nContent-Type: application/json"_s);
    QCOMPARE(bodyOf(*login), json("{\"username\":\"lk.api\",\"password\":\"p\\\"ss w\xc3\xb6rd\"}"));
    QVERIFY(auth.readStep(tokens, *login, recorded(u"thingspace"_s, u"login"_s), kBoot));

    QVERIFY(!auth.nextStep(tokens, kBoot));
    const net::Headers expected{
        {"Authorization", "Bearer bearer-one"}, {"VZ-M2M-Token", "0c5d8e7d-0000-4000-8000-00000000000a"}};
    QCOMPARE(auth.headers(tokens), expected);
}

void ThingSpaceAuthContract::aTokenIsRenewedBeforeItEnds_data()
{
    QTest::addColumn<qint64>("usableFor");
    QTest::newRow("token") << qint64{3'540'000};
    QTest::newRow("token_near_end") << qint64{20'000};
    QTest::newRow("token_at_end") << qint64{1'000};
    QTest::newRow("token_without_lifetime") << qint64{540'000};
}

void ThingSpaceAuthContract::aTokenIsRenewedBeforeItEnds()
{
    const auto client = clientAt(Carrier::ThingSpace);
    net::AuthTokens tokens;
    const auto answer = recorded(u"thingspace"_s, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(client->auth().readStep(tokens, stepNamed(u"token"_s), answer, kBoot));
    QTEST(tokens.bearerUntil - kBoot, "usableFor");
}

void ThingSpaceAuthContract::aTokenNearItsEndIsNotFetchedOverAndOver()
{
    // The carrier gives the same token with less and less time left.
    const auto client = clientAt(Carrier::ThingSpace);
    net::AuthTokens tokens;
    net::Answered answer = recorded(u"thingspace"_s, u"token"_s);
    const BootMs end = kBoot + 61'000;
    int fetched = 0;
    for (BootMs now = kBoot; now < end; now += 100) {
        const auto step = client->auth().nextStep(tokens, now);
        if (!step || step->operation != u"token")
            continue;
        ++fetched;
        answer.body = R"({"access_token":"bearer-one","token_type":"Bearer","expires_in":)"
            + QByteArray::number((end - now) / 1'000) + '}';
        QVERIFY(client->auth().readStep(tokens, *step, answer, now));
    }
    QVERIFY2(fetched >= 1 && fetched <= 10, qPrintable(QString::number(fetched)));
}

void ThingSpaceAuthContract::anIdleSessionIsRenewedAndUseKeepsIt()
{
    const auto client = clientAt(Carrier::ThingSpace);
    const net::AuthScheme &auth = client->auth();
    net::AuthTokens tokens = readyTokens();
    auth.noteUse(tokens, kBoot);
    QVERIFY(!auth.nextStep(tokens, kBoot + 899'999));
    const auto step = auth.nextStep(tokens, kBoot + 900'000);
    QVERIFY(step);
    QCOMPARE(step->operation, u"login"_s);
    auth.noteUse(tokens, kBoot + 800'000);
    QVERIFY(!auth.nextStep(tokens, kBoot + 1'600'000));

    net::AuthTokens none;
    auth.noteUse(none, kBoot);
    QCOMPARE(none.sessionUntil, BootMs{0});
}

void ThingSpaceAuthContract::refusedLoginsAreFinalAndStaleBearersAreNot_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("keepsBearer");
    const auto row = [](const char *file, const char *step, ErrorKind kind, bool keepsBearer = true) {
        QTest::newRow(file) << QString::fromLatin1(step) << static_cast<int>(kind) << keepsBearer;
    };
    row("token_invalid_client", "token", ErrorKind::Auth);
    row("token_invalid_request", "token", ErrorKind::Auth);
    row("bare_401", "token", ErrorKind::Auth);
    row("token_without_token", "token", ErrorKind::Carrier);
    row("token_truncated", "token", ErrorKind::Carrier);
    row("html_200", "token", ErrorKind::Carrier);
    row("too_many_429", "token", ErrorKind::Carrier);
    row("empty_500", "token", ErrorKind::Carrier);
    row("login_bad_password", "login", ErrorKind::Auth);
    row("error_unexpected", "login", ErrorKind::Auth);
    row("login_without_token", "login", ErrorKind::Carrier);
    row("redirect_302", "login", ErrorKind::Carrier);
    row("unavailable_503", "login", ErrorKind::Carrier);
    row("html_502", "login", ErrorKind::Carrier);
}

void ThingSpaceAuthContract::refusedLoginsAreFinalAndStaleBearersAreNot()
{
    QFETCH(QString, step);
    const auto client = clientAt(Carrier::ThingSpace);
    net::AuthTokens tokens = readyTokens();
    tokens.session = {};
    const auto answer = recorded(u"thingspace"_s, QString::fromLatin1(QTest::currentDataTag()));
    const auto read = client->auth().readStep(tokens, stepNamed(step), answer, kBoot);
    QVERIFY(!read);
    QTEST(static_cast<int>(read.error().kind), "kind");
    QTEST(!tokens.bearer.isEmpty(), "keepsBearer");
    QVERIFY(tokens.session.isEmpty());
    QVERIFY(!read.error().message.isEmpty());
}

void ThingSpaceAuthContract::aRefusedBearerThatComesBackIsRevoked()
{
    // Inside its hour the carrier gives the same token again, also after it refused it.
    const auto client = clientAt(Carrier::ThingSpace);
    const net::AuthScheme &auth = client->auth();
    net::AuthTokens tokens = readyTokens();
    tokens.bearer = {};
    tokens.refusedBearer = Secret(QByteArray("bearer-one"));
    QVERIFY(auth.readStep(tokens, stepNamed(u"token"_s), recorded(u"thingspace"_s, u"token"_s), kBoot));
    QVERIFY(tokens.bearer.isEmpty());
    const auto revoke = auth.nextStep(tokens, kBoot);
    QVERIFY(revoke);
    QCOMPARE(revoke->operation, u"revoke"_s);
    // Out of order it is asked again later; the password is not in play.
    const auto busy = auth.readStep(tokens, *revoke, recorded(u"thingspace"_s, u"unavailable_503"_s), kBoot);
    QVERIFY(!busy);
    QCOMPARE(busy.error().kind, ErrorKind::Carrier);
    QCOMPARE(auth.nextStep(tokens, kBoot)->operation, u"revoke"_s);
    QVERIFY(auth.readStep(tokens, *revoke, recorded(u"thingspace"_s, u"empty_200"_s), kBoot));
    QCOMPARE(auth.nextStep(tokens, kBoot)->operation, u"token"_s);
    // What comes now is taken, whatever it is: use will tell.
    QVERIFY(auth.readStep(tokens, stepNamed(u"token"_s), recorded(u"thingspace"_s, u"token"_s), kBoot));
    QVERIFY(!auth.nextStep(tokens, kBoot));
    QCOMPARE(tokens.session.reveal(), QByteArray("session-one"));
}

void ThingSpaceAuthContract::aRevocationIsAskedForExactlyAsDocumented()
{
    const auto client = clientAt(Carrier::ThingSpace);
    net::AuthTokens tokens;
    tokens.refusedBearer = Secret(QByteArray("a+b/c="));
    tokens.mustRevoke = true;
    const auto revoke = client->auth().nextStep(tokens, kBoot);
    QVERIFY(revoke);
    QCOMPARE(described(*revoke),
        u"POST https://thingspace.verizon.com/api/ts/v1/oauth2/revoke\nAccept: application/json\n"
        "Authorization: Basic YXBwLWtleTphcHAtc2VjcmV0\n"
        "Content-Type: application/x-www-form-urlencoded"_s);
    QCOMPARE(revoke->body, QByteArray("grant_type=client_credentials&token=a%2Bb%2Fc%3D"));
    const auto refused = client->auth().readStep(
        tokens, *revoke, recorded(u"thingspace"_s, u"token_invalid_client"_s), kBoot);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Auth);
}

void ThingSpaceAuthContract::aBearerRefusedAtLoginIsRenewedOnce()
{
    const auto client = clientAt(Carrier::ThingSpace);
    const net::AuthScheme &auth = client->auth();
    for (const QString &file : {u"fault_bearer_invalid"_s, u"fault_bearer_missing"_s}) {
        net::AuthTokens tokens = readyTokens();
        tokens.session = {};
        const auto stale = recorded(u"thingspace"_s, file);
        QVERIFY(auth.readStep(tokens, stepNamed(u"login"_s), stale, kBoot));
        QCOMPARE(auth.nextStep(tokens, kBoot)->operation, u"token"_s);
        net::Answered fresh = recorded(u"thingspace"_s, u"token"_s);
        fresh.body.replace("bearer-one", "bearer-two");
        QVERIFY(auth.readStep(tokens, stepNamed(u"token"_s), fresh, kBoot));
        QCOMPARE(auth.nextStep(tokens, kBoot)->operation, u"login"_s);
        // A second one in a row ends the renewal, but it is no refused password.
        const auto again = auth.readStep(tokens, stepNamed(u"login"_s), stale, kBoot);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Carrier);
        QVERIFY(tokens.bearer.isEmpty() && tokens.session.isEmpty());
    }
}

void ThingSpaceAuthContract::whatLookedAtThePasswordCountsAsALogin_data()
{
    QTest::addColumn<bool>("counts");
    QTest::newRow("login_bad_password") << true;
    QTest::newRow("error_code_under_500") << true;
    QTest::newRow("html_400") << true;
    QTest::newRow("empty_object_400") << true;
    QTest::newRow("bare_401") << true;
    QTest::newRow("fault_no_resource") << false;
    QTest::newRow("fault_throttled") << false;
    QTest::newRow("xml_fault_403") << false;
    QTest::newRow("xml_fault_404") << false;
    QTest::newRow("html_404") << false;
    QTest::newRow("too_many_429") << false;
    QTest::newRow("timeout_408") << false;
    QTest::newRow("unavailable_503") << false;
}

void ThingSpaceAuthContract::whatLookedAtThePasswordCountsAsALogin()
{
    net::AuthTokens tokens = readyTokens();
    tokens.session = {};
    const auto answer = recorded(u"thingspace"_s, QString::fromLatin1(QTest::currentDataTag()));
    const auto read
        = clientAt(Carrier::ThingSpace)->auth().readStep(tokens, stepNamed(u"login"_s), answer, kBoot);
    QVERIFY(!read);
    QTEST(read.error().kind == ErrorKind::Auth, "counts");
}

void ThingSpaceAuthContract::anAnswerRefusesTheRightCredential_data()
{
    QTest::addColumn<QString>("refusal");
    QTest::newRow("fault_bearer_invalid") << u"Bearer"_s;
    QTest::newRow("fault_bearer_missing") << u"Bearer"_s;
    QTest::newRow("fault_number_code") << u"Bearer"_s;
    QTest::newRow("xml_fault_401") << u"Bearer"_s;
    QTest::newRow("bare_401") << u"Bearer"_s;
    QTest::newRow("error_session_expired") << u"Session"_s;
    QTest::newRow("error_session_invalid") << u"Session"_s;
    QTest::newRow("error_session_format") << u"Session"_s;
    QTest::newRow("fault_no_resource") << u"None"_s;
    QTest::newRow("fault_forbidden") << u"None"_s;
    QTest::newRow("error_device_not_found") << u"None"_s;
    QTest::newRow("accepted") << u"None"_s;
    QTest::newRow("html_400") << u"None"_s;
}

void ThingSpaceAuthContract::anAnswerRefusesTheRightCredential()
{
    const auto answer = recorded(u"thingspace"_s, QString::fromLatin1(QTest::currentDataTag()));
    QTEST(described(clientAt(Carrier::ThingSpace)->auth().refusalIn(answer)), "refusal");
}
