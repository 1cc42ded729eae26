// SPDX-License-Identifier: Apache-2.0
#include "core/net/token_source.h"
#include "tests/net/call_support.h"
#include "tests/net/net_tests.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A token source whose logins are answered by hand.
struct Desk {
    explicit Desk(int before = 0)
        : refusedBefore(before)
    {
    }
    int refusedBefore = 0;
    FakeClock clock;
    OneStepScheme scheme{QUrl(u"http://127.0.0.1/login"_s)};
    QList<net::TokenSource::Answer> logins;
    net::TokenSource tokens{scheme, clock,
        [this](const net::CarrierRequest &, net::TokenSource::Answer answer) {
            logins.append(std::move(answer));
        },
        nullptr, refusedBefore};
    int ready = 0;
    int refused = 0;

    void ask(QObject *context, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            tokens.ensure(context, [this](const Result<void> &result) { ++(result ? ready : refused); });
    }
    void answer(int status, const QByteArray &body = "token")
    {
        logins.last()(net::Answered{status, "application/json", body, {}, {}});
    }
};

} // namespace

void TokenTest::aHundredAskersWaitForOneRenewal()
{
    Desk desk;
    desk.ask(this, 100);
    QCOMPARE(desk.logins.size(), 1);
    QCOMPARE(desk.ready, 0);
    QVERIFY(!desk.tokens.isReady());
    desk.answer(200);
    QCOMPARE(desk.ready, 100);
    QVERIFY(desk.tokens.isReady());
    desk.ask(this);
    QCOMPARE(desk.ready, 101);
    QCOMPARE(desk.logins.size(), 1);
}

void TokenTest::twoRefusedLoginsStopItForGood()
{
    Desk desk;
    desk.ask(this, 100);
    desk.answer(401);
    QCOMPARE(desk.refused, 100);
    desk.ask(this, 100);
    QCOMPARE(desk.logins.size(), 2);
    desk.answer(401);
    QCOMPARE(desk.refused, 200);
    QVERIFY(!desk.tokens.brokenBecause().isEmpty());
    desk.ask(this, 100);
    QCOMPARE(desk.refused, 300);
    QCOMPARE(desk.logins.size(), 2);
}

void TokenTest::aLostLoginCountsAsRefused()
{
    Desk desk;
    desk.ask(this);
    desk.logins.last()(net::OutcomeUnknown{u"reset"_s});
    desk.ask(this);
    desk.logins.last()(net::OutcomeUnknown{u"reset"_s});
    desk.ask(this);
    QCOMPARE(desk.logins.size(), 2);
    QCOMPARE(desk.refused, 3);
}

void TokenTest::anUnreachableLoginDoesNotCount()
{
    Desk desk;
    for (int i = 1; i <= 10; ++i) {
        desk.ask(this);
        QCOMPARE(desk.logins.size(), i);
        desk.logins.last()(net::Unreachable{u"refused"_s});
    }
    QVERIFY(desk.tokens.brokenBecause().isEmpty());
}

void TokenTest::aGoodLoginForgivesTheFailureBefore()
{
    Desk desk;
    for (int i = 0; i < 5; ++i) {
        desk.ask(this);
        desk.answer(401);
        desk.ask(this);
        desk.answer(200);
        QVERIFY(desk.tokens.isReady());
        QVERIFY(desk.tokens.forget(net::AuthRefusal::Bearer, desk.tokens.tokens()));
    }
    QCOMPARE(desk.logins.size(), 10);
    QVERIFY(desk.tokens.brokenBecause().isEmpty());
}

void TokenTest::aDeadAskerIsNotAnswered()
{
    Desk desk;
    auto dead = std::make_unique<QObject>();
    desk.ask(dead.get());
    desk.ask(this);
    dead.reset();
    desk.answer(200);
    QCOMPARE(desk.ready, 1);
}

void TokenTest::aNewerTokenIsNotForgottenForAnOldRefusal()
{
    Desk desk;
    desk.ask(this);
    desk.answer(200, "first");
    const net::AuthTokens sentWith = desk.tokens.tokens();
    QVERIFY(desk.tokens.forget(net::AuthRefusal::Bearer, sentWith));
    desk.ask(this);
    desk.answer(200, "second");
    QVERIFY(!desk.tokens.forget(net::AuthRefusal::Bearer, sentWith));
    QVERIFY(desk.tokens.isReady());
    QCOMPARE(desk.tokens.tokens().bearer.reveal(), QByteArray("second"));
}

void TokenTest::refusedLoginsOfEarlierLivesCount()
{
    // Verizon locks the user after five: so one try for each person that says "again", and none after four.
    int refused = 2;
    for (int life = 0; life < 5; ++life) {
        Desk desk(refused);
        QList<int> told;
        connect(&desk.tokens, &net::TokenSource::loginsRefused, this,
            [&told](int inARow) { told.append(inARow); });
        desk.ask(this, 10);
        if (refused < 4) {
            QCOMPARE(desk.logins.size(), 1);
            desk.answer(401);
            QCOMPARE(told, QList<int>{refused + 1});
            refused = told.last();
        }
        desk.ask(this, 10);
        QVERIFY(desk.logins.size() <= 1);
        QVERIFY(!desk.tokens.brokenBecause().isEmpty());
    }
    QCOMPARE(refused, 4);
}

void TokenTest::aLoginThatEndsInASessionForgivesEarlierLives()
{
    Desk desk(3);
    QList<int> told;
    connect(
        &desk.tokens, &net::TokenSource::loginsRefused, this, [&told](int inARow) { told.append(inARow); });
    desk.ask(this);
    desk.answer(200);
    QCOMPARE(desk.ready, 1);
    QCOMPARE(told, QList<int>{0});
}
