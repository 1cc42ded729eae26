// SPDX-License-Identifier: Apache-2.0
#include "core/net/account_route.h"

#include "core/net/account_connection.h"
#include "tests/net/call_support.h"
#include "tests/net/net_tests.h"
#include "tests/net/scripted_server.h"
#include "tests/support/loopback_proxy.h"
#include "tests/support/tls_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Sends a header of its own with every call; there is no login.
class HeaderScheme final : public net::AuthScheme {
public:
    [[nodiscard]] net::Headers headers(const net::AuthTokens &) const override
    {
        return {{"Authorization", "Basic c2VjcmV0"}};
    }
    [[nodiscard]] std::optional<net::CarrierRequest> nextStep(const net::AuthTokens &, BootMs) const override
    {
        return std::nullopt;
    }
    [[nodiscard]] Result<void> readStep(
        net::AuthTokens &, const net::CarrierRequest &, const net::Answered &, BootMs) const override
    {
        return {};
    }
    [[nodiscard]] net::AuthRefusal refusalIn(const net::Answered &) const override
    {
        return net::AuthRefusal::None;
    }
    void noteUse(net::AuthTokens &, BootMs) const override { }
};

/// One account on its way to one server.
class Way {
public:
    Way(const QUrl &url, const net::AccountRoute &route)
        : m_connection(accountAt(url), m_scheme, m_clock, nullptr, route),
          broken(&m_connection, &net::AccountConnection::authBroken)
    {
    }

    /// The outcomes of so many calls, all given at once.
    QList<net::CallOutcome> run(const net::CarrierRequest &request, int times = 1)
    {
        QList<net::CallOutcome> outcomes;
        QObject context;
        for (int i = 0; i < times; ++i)
            m_connection.call(request, "id", &context,
                [&outcomes](const net::CallRecord &record) { outcomes.append(record.outcome); });
        if (!QTest::qWaitFor([&] { return outcomes.size() == times; }, 20'000))
            qFatal("A call never ended");
        return outcomes;
    }

private:
    static CarrierAccount accountAt(const QUrl &url)
    {
        CarrierAccount account;
        account.name = u"Test"_s;
        account.baseUrl = url;
        account.timing = practiceTiming();
        account.budget = {.callsPerSecond = 2'000, .maxInFlight = 6};
        return account;
    }

    HeaderScheme m_scheme;
    SystemClock m_clock;
    net::AccountConnection m_connection;

public:
    QSignalSpy broken;
};

net::AccountRoute through(
    ProxyKind kind, const LoopbackProxy &proxy, const QString &user = {}, const QString &password = {})
{
    net::AccountRoute route;
    route.proxy = {kind, u"127.0.0.1"_s, proxy.port()};
    route.proxyUser = Secret(user);
    route.proxyPassword = Secret(password);
    return route;
}

QString detailOf(const net::CallOutcome &outcome)
{
    const auto *unreachable = std::get_if<net::Unreachable>(&outcome);
    return unreachable ? unreachable->detail : QString();
}

} // namespace

void RouteTest::initTestCase()
{
    trustTestCertificates();
}

void RouteTest::aPinnedKeyIsTalkedTo()
{
    TlsServer server(TestKey::First);
    Way way(server.url(), {.pins = {lk::test::pinOf(TestKey::First)}});
    QCOMPARE(kindOf(way.run(readOf(server.url(u"/line"_s))).first()), u"answered 200"_s);
    QCOMPARE(server.requests(), 1);
}

void RouteTest::anotherKeyGetsNotOneByte_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("read") << QByteArray("GET");
    QTest::newRow("write") << QByteArray("PUT");
}

void RouteTest::anotherKeyGetsNotOneByte()
{
    QFETCH(QByteArray, method);
    TlsServer server(TestKey::First);
    Way way(server.url(), {.pins = {lk::test::pinOf(TestKey::Second)}});
    const net::CarrierRequest request
        = method == "GET" ? readOf(server.url(u"/line"_s)) : writeOf(server.url(u"/line"_s), method);
    const auto outcomes = way.run(request, 8);
    for (const net::CallOutcome &outcome : outcomes)
        QCOMPARE(kindOf(outcome), u"unreachable"_s);
    QVERIFY(detailOf(outcomes.first()).contains(lk::test::pinOf(TestKey::First)));
    QTRY_VERIFY(!way.broken.isEmpty());
    QTest::qWait(200);
    QCOMPARE(server.bytes(), 0);
}

void RouteTest::eitherOfTwoPinsWillDoWhileKeysChange()
{
    TlsServer before(TestKey::First);
    TlsServer after(TestKey::Second);
    const QStringList pins{lk::test::pinOf(TestKey::Second), lk::test::pinOf(TestKey::First)};
    for (const TlsServer *server : {&before, &after}) {
        Way way(server->url(), {.pins = pins});
        QCOMPARE(kindOf(way.run(readOf(server->url(u"/line"_s))).first()), u"answered 200"_s);
    }
}

void RouteTest::aPinDoesNotReplaceTrust()
{
    // The name does not fit the certificate, so its pinned key proves nothing.
    TlsServer server(TestKey::First);
    QUrl url = server.url(u"/line"_s);
    url.setHost(u"127.0.0.2"_s);
    Way way(url, {.pins = {lk::test::pinOf(TestKey::First)}});
    QVERIFY(kindOf(way.run(readOf(url)).first()) == u"unreachable"_s);
    QCOMPARE(server.bytes(), 0);
}

void RouteTest::aProxyIsUsedAndNothingElse_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("tls");
    QTest::newRow("http proxy, http") << int(ProxyKind::Http) << false;
    QTest::newRow("http proxy, https") << int(ProxyKind::Http) << true;
    QTest::newRow("socks 5, http") << int(ProxyKind::Socks5) << false;
    QTest::newRow("socks 5, https") << int(ProxyKind::Socks5) << true;
}

void RouteTest::aProxyIsUsedAndNothingElse()
{
    QFETCH(int, kind);
    QFETCH(bool, tls);
    TlsServer https(TestKey::First);
    ScriptedServer http(answering(wholeAnswer(200, "{}")));
    const QUrl url = tls ? https.url(u"/line"_s) : http.url(u"/line"_s);
    LoopbackProxy proxy("anna", "pass word:1");
    Way way(url, through(static_cast<ProxyKind>(kind), proxy, u"anna"_s, u"pass word:1"_s));
    QCOMPARE(kindOf(way.run(writeOf(url)).first()), u"answered 200"_s);
    QVERIFY(proxy.tunnels().contains(u"127.0.0.1:%1"_s.arg(url.port())));
    QCOMPARE(proxy.forwards(), 0);
    QCOMPARE(tls ? https.requests() : static_cast<int>(http.requests().size()), 1);
}

void RouteTest::aProxyThatRefusesThePasswordNeedsAPerson_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("tls");
    QTest::newRow("http proxy, http") << int(ProxyKind::Http) << false;
    QTest::newRow("http proxy, https") << int(ProxyKind::Http) << true;
    QTest::newRow("socks 5, https") << int(ProxyKind::Socks5) << true;
}

void RouteTest::aProxyThatRefusesThePasswordNeedsAPerson()
{
    QFETCH(int, kind);
    QFETCH(bool, tls);
    TlsServer https(TestKey::First);
    ScriptedServer http(answering(wholeAnswer(200, "{}")));
    const QUrl url = tls ? https.url(u"/line"_s) : http.url(u"/line"_s);
    LoopbackProxy proxy("anna", "right");
    Way way(url, through(static_cast<ProxyKind>(kind), proxy, u"anna"_s, u"wrong"_s));
    QCOMPARE(kindOf(way.run(writeOf(url)).first()), u"unreachable"_s);
    QTRY_VERIFY(!way.broken.isEmpty());
    QVERIFY(proxy.refused() > 0);
    QVERIFY(proxy.tunnels().isEmpty());
    QCOMPARE(https.bytes() + http.connections(), 0);
}

void RouteTest::aProxyThatIsDownLetsNothingThrough()
{
    ScriptedServer server(answering(wholeAnswer(200, "{}")));
    net::AccountRoute route;
    {
        LoopbackProxy proxy;
        route = through(ProxyKind::Http, proxy);
    }
    Way way(server.url(), route);
    // Qt 6.4 has no code of its own for it, so a write counts as lost; what matters is that it is not
    // retried.
    QVERIFY(!std::holds_alternative<net::Answered>(way.run(writeOf(server.url(u"/line"_s))).first()));
    QCOMPARE(server.connections(), 0);
    QCOMPARE(way.broken.count(), 0);
}

void RouteTest::withoutAProxyTheEnvironmentIsNotAsked()
{
    LoopbackProxy proxy;
    ScriptedServer server(answering(wholeAnswer(200, "{}")));
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    Way straight(server.url(), {});
    const auto straightOutcome = straight.run(readOf(server.url(u"/line"_s))).first();
    net::AccountRoute system;
    system.proxy.kind = ProxyKind::System;
    Way asTold(server.url(), system);
    const auto toldOutcome = asTold.run(readOf(server.url(u"/line"_s))).first();
    qunsetenv("http_proxy");
    QCOMPARE(kindOf(straightOutcome), u"answered 200"_s);
    QCOMPARE(server.connections(), 1);
    // This proxy opens tunnels only, so being asked to forward shows that the system's setting was used.
    QVERIFY(kindOf(toldOutcome) != u"answered 200"_s);
    QCOMPARE(proxy.forwards(), 1);
}
