// SPDX-License-Identifier: Apache-2.0
#include "core/net/account_connection.h"
#include "tests/net/call_support.h"
#include "tests/net/net_tests.h"
#include "tests/net/scripted_server.h"
#include "tests/support/fake_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CarrierAccount quickAccount(const QUrl &url, int inFlight = 10)
{
    CarrierAccount account;
    account.name = u"Test"_s;
    account.baseUrl = url;
    account.timing = practiceTiming();
    account.budget = {.callsPerSecond = 2'000, .maxInFlight = inFlight};
    return account;
}

/// Answers logins with a token of their own each time: token-1, token-2 …
Script withLogins(Script others)
{
    return [others = std::move(others), logins = 0](QTcpSocket &socket, const SeenRequest &request) mutable {
        if (request.target == "/login")
            socket.write(wholeAnswer(200, "token-" + QByteArray::number(++logins)));
        else
            others(socket, request);
    };
}

/// Refuses everything that does not carry this token.
Script acceptingOnly(const QByteArray &token)
{
    return [token](QTcpSocket &socket, const SeenRequest &request) {
        const bool good = request.headers.value("authorization") == "Bearer " + token;
        socket.write(wholeAnswer(good ? 200 : 401, "{}"));
    };
}

int to(const ScriptedServer &server, const QByteArray &target)
{
    return static_cast<int>(std::count_if(server.requests().begin(), server.requests().end(),
        [&target](const SeenRequest &request) { return request.target == target; }));
}

} // namespace

void AccountConnectionTest::aHundredCallsNeedOneLogin()
{
    ScriptedServer server(withLogins(acceptingOnly("token-1")));
    const OneStepScheme scheme(server.url(u"/login"_s));
    const SystemClock clock;
    net::AccountConnection connection(quickAccount(server.url()), scheme, clock, nullptr);
    int good = 0;
    for (int i = 0; i < 100; ++i)
        connection.call(readOf(server.url(u"/line"_s)), "id", this, [&good](const net::CallRecord &record) {
            good += kindOf(record.outcome) == "answered 200"_L1 ? 1 : 0;
        });
    QTRY_COMPARE(good, 100);
    QCOMPARE(to(server, "/login"), 1);
    QCOMPARE(to(server, "/line"), 100);
}

void AccountConnectionTest::aReadWhoseTokenWasRefusedIsRepeatedOnce()
{
    ScriptedServer server(withLogins(acceptingOnly("token-2")));
    const OneStepScheme scheme(server.url(u"/login"_s));
    const SystemClock clock;
    net::AccountConnection connection(quickAccount(server.url()), scheme, clock, nullptr);
    QStringList kinds;
    const auto note = [&kinds](const net::CallRecord &record) { kinds.append(kindOf(record.outcome)); };
    connection.call(readOf(server.url(u"/line"_s)), "id", this, note);
    QTRY_COMPARE(kinds, QStringList{u"answered 200"_s});
    QCOMPARE(to(server, "/login"), 2);
    QCOMPARE(to(server, "/line"), 2);
    server.setScript(withLogins(answering(wholeAnswer(401, "{}"))));
    connection.call(readOf(server.url(u"/line"_s)), "id", this, note);
    QTRY_COMPARE(kinds.size(), 2);
    QCOMPARE(kinds.last(), u"answered 401"_s);
    QCOMPARE(to(server, "/line"), 4);
}

void AccountConnectionTest::aWriteWhoseTokenWasRefusedIsNotRepeated()
{
    ScriptedServer server(withLogins(answering(wholeAnswer(401, "{}"))));
    const OneStepScheme scheme(server.url(u"/login"_s));
    const SystemClock clock;
    net::AccountConnection connection(quickAccount(server.url()), scheme, clock, nullptr);
    std::optional<net::CallRecord> ended;
    connection.call(writeOf(server.url(u"/line"_s)), "id", this,
        [&ended](const net::CallRecord &record) { ended = record; });
    QTRY_VERIFY(ended);
    QCOMPARE(ended->authRefusal, net::AuthRefusal::Bearer);
    std::optional<net::CallRecord> next;
    connection.call(readOf(server.url(u"/fence"_s)), "id", this,
        [&next](const net::CallRecord &record) { next = record; });
    QTRY_VERIFY(next);
    QCOMPARE(to(server, "/line"), 1);
}

void AccountConnectionTest::aRefusedAccountStopsForGood()
{
    ScriptedServer server(withLogins(answering(wholeAnswer(403, "{}"))));
    const OneStepScheme scheme(server.url(u"/login"_s));
    const SystemClock clock;
    net::AccountConnection connection(quickAccount(server.url(), 1), scheme, clock, nullptr);
    QSignalSpy broken(&connection, &net::AccountConnection::authBroken);
    QList<net::CallRecord> ended;
    for (int i = 0; i < 5; ++i)
        connection.call(writeOf(server.url(u"/line"_s)), "id", this,
            [&ended](const net::CallRecord &record) { ended.append(record); });
    QTRY_COMPARE(ended.size(), 5);
    QCOMPARE(to(server, "/line"), 1);
    QCOMPARE(kindOf(ended.first().outcome), u"answered 403"_s);
    for (qsizetype i = 1; i < ended.size(); ++i)
        QCOMPARE(kindOf(ended.at(i).outcome), u"unreachable"_s);
    QVERIFY(broken.count() >= 1);
}

void AccountConnectionTest::aBillionSecondsOfRetryAfterPauseAnHourAtMost()
{
    ScriptedServer server(
        withLogins(answering(wholeAnswer(429, "{}", "application/json", "Retry-After: 1000000000\r\n"))));
    const OneStepScheme scheme(server.url(u"/login"_s));
    const FakeClock clock;
    CarrierAccount account = quickAccount(server.url());
    account.budget.callsPerSecond = 1'000;
    net::AccountConnection connection(account, scheme, clock, nullptr);
    std::optional<net::CallRecord> ended;
    connection.call(readOf(server.url(u"/line"_s)), "id", this,
        [&ended](const net::CallRecord &record) { ended = record; });
    QTRY_VERIFY(ended);
    QCOMPARE(connection.pausedUntil() - clock.bootNow(), 3'600'000);
}

void AccountConnectionTest::neverMoreCallsThanAllowedAreInFlight()
{
    int open = 0;
    int most = 0;
    ScriptedServer server(withLogins([&](QTcpSocket &socket, const SeenRequest &) {
        most = std::max(most, ++open);
        QTimer::singleShot(15, &socket, [&socket, &open] {
            --open;
            socket.write(wholeAnswer(200, "{}"));
        });
    }));
    const OneStepScheme scheme(server.url(u"/login"_s));
    const SystemClock clock;
    constexpr int kAllowed = 9;
    net::AccountConnection connection(quickAccount(server.url(), kAllowed), scheme, clock, nullptr);
    int ended = 0;
    int mostInFlight = 0;
    for (int i = 0; i < 60; ++i)
        connection.call(readOf(server.url(u"/line"_s)), "id", this, [&](const net::CallRecord &) {
            ++ended;
            mostInFlight = std::max(mostInFlight, connection.inFlight());
        });
    QTRY_COMPARE(ended, 60);
    QVERIFY(mostInFlight <= kAllowed);
    // Also that they really go side by side: Qt alone would open six connections.
    QCOMPARE(most, kAllowed);
}

void AccountConnectionTest::aCallOfADeadAskerIsNotSent()
{
    ScriptedServer server(withLogins(answering(wholeAnswer(200, "{}"))));
    const OneStepScheme scheme(server.url(u"/login"_s));
    const SystemClock clock;
    net::AccountConnection connection(quickAccount(server.url()), scheme, clock, nullptr);
    bool deadWasAnswered = false;
    bool answered = false;
    auto asker = std::make_unique<QObject>();
    connection.call(writeOf(server.url(u"/dead"_s)), "id", asker.get(),
        [&deadWasAnswered](const net::CallRecord &) { deadWasAnswered = true; });
    connection.call(readOf(server.url(u"/line"_s)), "id", this,
        [&answered](const net::CallRecord &) { answered = true; });
    asker.reset();
    QTRY_VERIFY(answered);
    QVERIFY(!deadWasAnswered);
    QCOMPARE(to(server, "/dead"), 0);
}
