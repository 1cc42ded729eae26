// SPDX-License-Identifier: Apache-2.0
#include "tests/net/storm_test.h"

#include "core/carriers/carrier_client.h"
#include "core/net/account_connection.h"
#include "tests/net/call_support.h"
#include "tests/net/scripted_server.h"
#include "tests/support/practice_world.h"

#include <QSignalSpy>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCalls = 100;

/// Verizon's two layers, as far as tokens go: one bearer and one session are good at a time, and a bearer is
/// handed out again until it is revoked.
struct Gate {
    QByteArray bearer = "bearer-1";
    QByteArray session = "session-1";
    int bearers = 1;
    int sessions = 1;
    int tokenRequests = 0;
    int revocations = 0;
    int logins = 0;
    int refused = 0;
    QByteArray issued = "bearer-1"; ///< what a token request is answered with
    bool issuesUseless = false; ///< a new one each time, none of which is good

    void endBearer() { bearer = "bearer-" + QByteArray::number(++bearers); }
    void endSession() { session = "session-" + QByteArray::number(++sessions); }

    QByteArray refusal(int status, const QByteArray &body)
    {
        ++refused;
        return wholeAnswer(status, body);
    }
    QByteArray answer(const SeenRequest &request)
    {
        if (request.target == "/api/ts/v1/oauth2/token") {
            ++tokenRequests;
            if (issuesUseless)
                issued = "useless-" + QByteArray::number(tokenRequests);
            return wholeAnswer(
                200, R"({"access_token":")" + issued + R"(","token_type":"Bearer","expires_in":3600})");
        }
        if (request.target == "/api/ts/v1/oauth2/revoke") {
            ++revocations;
            issued = bearer;
            return wholeAnswer(200, {});
        }
        if (request.headers.value("authorization") != "Bearer " + bearer)
            return refusal(401, R"({"fault":{"code":"900901","message":"Invalid Credentials"}})");
        if (request.target == "/api/m2m/v1/session/login") {
            ++logins;
            return wholeAnswer(200, R"({"sessionToken":")" + session + R"("})");
        }
        if (request.headers.value("vz-m2m-token") != session)
            return refusal(400,
                R"({"errorCode":"UnifiedWebService.REQUEST_FAILED.SessionToken.Expired","errorMessage":"x"})");
        return wholeAnswer(200, R"({"devices":[],"hasMoreData":false})");
    }
};

/// An account over that gate whose tokens were good until now.
struct Storm {
    Gate gate;
    ScriptedServer server{
        [this](QTcpSocket &socket, const SeenRequest &request) { socket.write(gate.answer(request)); }};
    engine::AccountAccess access = practiceAccess(Carrier::ThingSpace, server.url(u"/api"_s));
    std::unique_ptr<carriers::CarrierClient> client
        = carriers::makeCarrierClient(access.account, access.credentials);
    SystemClock clock;
    net::AccountConnection connection{access.account, client->auth(), clock, nullptr};
    int good = 0;
    int ended = 0;

    void read(QObject *context, int times)
    {
        for (int i = 0; i < times; ++i)
            connection.call(client->readRequest({u"89148000000007000012"_s, {}, {}}), "id", context,
                [this](const net::CallRecord &record) {
                    ++ended;
                    good += kindOf(record.outcome) == "answered 200"_L1 ? 1 : 0;
                });
    }
    /// Gets tokens, then forgets what was counted.
    bool warmUp(QObject *context)
    {
        read(context, 1);
        const bool warm = QTest::qWaitFor([this] { return good == 1; });
        gate.tokenRequests = gate.logins = gate.refused = 0;
        good = ended = 0;
        return warm;
    }
};

} // namespace

void StormTest::aHundredCallsThatMeetAnEndedBearerRenewItOnce()
{
    Storm storm;
    QVERIFY(storm.warmUp(this));
    storm.gate.endBearer();
    storm.gate.issued = storm.gate.bearer;
    storm.read(this, kCalls);
    QTRY_COMPARE(storm.ended, kCalls);
    QCOMPARE(storm.good, kCalls);
    // Several were on the way with it: that is what makes it a storm.
    QVERIFY(storm.gate.refused > 1);
    QCOMPARE(storm.gate.tokenRequests, 1);
    QCOMPARE(storm.gate.revocations, 0);
    QCOMPARE(storm.gate.logins, 0); // the session outlives the bearer
}

void StormTest::aHundredCallsThatMeetAnEndedSessionLogInOnce()
{
    Storm storm;
    QVERIFY(storm.warmUp(this));
    storm.gate.endSession();
    storm.read(this, kCalls);
    QTRY_COMPARE(storm.ended, kCalls);
    QCOMPARE(storm.good, kCalls);
    QVERIFY(storm.gate.refused > 1);
    QCOMPARE(storm.gate.logins, 1);
    QCOMPARE(storm.gate.tokenRequests, 0);
}

void StormTest::aHundredCallsThatMeetBothRenewEachOnce()
{
    Storm storm;
    QVERIFY(storm.warmUp(this));
    storm.gate.endBearer();
    storm.gate.issued = storm.gate.bearer;
    storm.gate.endSession();
    storm.read(this, kCalls);
    QTRY_COMPARE(storm.ended, kCalls);
    QVERIFY(storm.gate.refused > 1);
    QCOMPARE(storm.gate.tokenRequests, 1);
    QCOMPARE(storm.gate.logins, 1);
}

void StormTest::aRefusedBearerThatComesBackIsRevokedOnce()
{
    Storm storm;
    QVERIFY(storm.warmUp(this));
    storm.gate.endBearer(); // the old one is still what a token request gets
    storm.read(this, kCalls);
    QTRY_COMPARE(storm.ended, kCalls);
    QCOMPARE(storm.good, kCalls);
    QCOMPARE(storm.gate.revocations, 1);
    QCOMPARE(storm.gate.tokenRequests, 2);
    QCOMPARE(storm.gate.logins, 0);
}

void StormTest::freshBearersThatAreRefusedAsWellStopTheAccount()
{
    Storm storm;
    QVERIFY(storm.warmUp(this));
    QSignalSpy broken(&storm.connection, &net::AccountConnection::authBroken);
    storm.gate.endBearer();
    storm.gate.issuesUseless = true;
    storm.read(this, kCalls);
    QTRY_COMPARE(storm.ended, kCalls);
    QCOMPARE(storm.good, 0);
    QCOMPARE(storm.gate.tokenRequests, 1); // the one that was fetched anew
    QVERIFY(broken.count() >= 1);
    // Nothing more is sent, not even to ask for a token.
    const auto seen = storm.server.requests().size();
    storm.read(this, kCalls);
    QTRY_COMPARE(storm.ended, 2 * kCalls);
    QCOMPARE(storm.server.requests().size(), seen);
}

void StormTest::aChangeWhoseSessionEndedIsToldAsRefusedAndNotRepeated()
{
    Storm storm;
    QVERIFY(storm.warmUp(this));
    storm.gate.endSession();
    WorkItem item;
    item.carrier = Carrier::ThingSpace;
    item.ids.iccid = u"89148000000007000012"_s;
    item.spec.kind = ChangeKind::Suspend;
    std::optional<net::CallRecord> ended;
    storm.connection.call(storm.client->changeRequest(item, 0), "id", this,
        [&ended](const net::CallRecord &record) { ended = record; });
    QTRY_VERIFY(ended);
    QCOMPARE(ended->authRefusal, net::AuthRefusal::Session);
    storm.read(this, 1);
    QTRY_COMPARE(storm.good, 1);
    const auto &seen = storm.server.requests();
    QCOMPARE(std::count_if(seen.begin(), seen.end(),
                 [](const SeenRequest &request) { return request.target.endsWith("/suspend"); }),
        1);
}

void LockOutTest::aWrongPasswordIsTriedTwiceHoweverManyCallsWait()
{
    int logins = 0;
    int tokens = 0;
    // Bearers that end at once: to have got one must not make the login's refusal forgotten.
    ScriptedServer server([&](QTcpSocket &socket, const SeenRequest &request) {
        if (request.target.endsWith("/token")) {
            socket.write(wholeAnswer(
                200, R"({"access_token":"b)" + QByteArray::number(++tokens) + R"(","expires_in":0})"));
            return;
        }
        ++logins;
        socket.write(wholeAnswer(400, R"({"errorCode":"UnifiedWebService.INPUT_INVALID.Password.Invalid"})"));
    });
    const engine::AccountAccess access = practiceAccess(Carrier::ThingSpace, server.url(u"/api"_s));
    const auto client = carriers::makeCarrierClient(access.account, access.credentials);
    const SystemClock clock;
    net::AccountConnection connection(access.account, client->auth(), clock, nullptr);
    QSignalSpy broken(&connection, &net::AccountConnection::authBroken);
    int ended = 0;
    for (int round = 1; round <= 6; ++round) {
        for (int i = 0; i < kCalls; ++i)
            connection.call(client->readRequest({u"89148000000007000012"_s, {}, {}}), "id", this,
                [&ended](const net::CallRecord &) { ++ended; });
        QTRY_COMPARE(ended, round * kCalls);
        QTest::qWait(1'100); // until the bearer has ended
    }
    QCOMPARE(logins, net::kLoginsByItself);
    QVERIFY(broken.count() >= 1);
}

void LockOutTest::anAccountThatIsSetUpAnewDoesNotStartToCountAnew()
{
    const auto logins = std::make_shared<net::LoginLedger>();
    const engine::AccountAccess access = practiceAccess(Carrier::ThingSpace, QUrl(u"http://127.0.0.1/api"_s));
    const auto client = carriers::makeCarrierClient(access.account, access.credentials);
    const SystemClock clock;
    int sent = 0;
    const auto refuseLogins = [&sent](
                                  const net::CarrierRequest &step, const net::TokenSource::Answer &answer) {
        if (step.operation == "login"_L1)
            answer(net::Answered{400, "application/json", R"({"errorCode":"A.Password.Invalid"})", {}, {}});
        else
            answer(
                net::Answered{200, "application/json", R"({"access_token":"b","expires_in":3600})", {}, {}});
        sent += step.operation == "login"_L1 ? 1 : 0;
    };
    const auto ask = [&](const carriers::CarrierClient &of) {
        net::TokenSource tokens(of.auth(), clock, refuseLogins, nullptr);
        tokens.shareLogins(logins);
        QString why;
        tokens.ensure(
            this, [&why](const Result<void> &result) { why = result ? QString() : result.error().message; });
        return why;
    };
    for (int i = 0; i < 7; ++i)
        QVERIFY(!ask(*client).isEmpty());
    QCOMPARE(sent, net::kLoginsEver);

    // Other credentials are another matter.
    engine::AccountAccess corrected = access;
    corrected.credentials.password = Secret(u"the right one"_s);
    const auto other = carriers::makeCarrierClient(corrected.account, corrected.credentials);
    QVERIFY(other->auth().loginKey() != client->auth().loginKey());
    QCOMPARE(logins->refused(other->auth().loginKey()), 0);
    QVERIFY(!client->auth().loginKey().contains("practice-password"));
}
