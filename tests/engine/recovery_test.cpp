// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/recovery_test.h"

#include "core/sandbox/practice_line.h"
#include "tests/support/invariants.h"
#include "tests/support/practice_world.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject promptScenario()
{
    const QJsonObject carrier{{u"settle_ms"_s, QJsonArray{0, 0}}, {u"latency_ms"_s, QJsonArray{0, 1}},
        {u"calls_per_second"_s, 0}, {u"max_in_flight"_s, 0}};
    return {{u"carriers"_s, QJsonObject{{u"*"_s, carrier}}}};
}

/// The program had told the store of its sending, and ended: whether anything was sent is not known here.
bool endWhileSending(PracticeWorld &world, AccountId account)
{
    const auto written = store::writeOnce(
        {world.dir.path()}, world.clock, [&](store::WriteSession &session) -> Result<void> {
            const auto items = session.queue().claim(account, {.calls = 50}, true);
            if (!items)
                return items.failure();
            QList<store::Intent> intents;
            for (const WorkItem &item : *items)
                intents.append({item, "lost-" + QByteArray::number(item.id.value), "00", "{}"});
            const auto stored = session.queue().intend(intents);
            return stored ? Result<void>() : Result<void>(stored.failure());
        });
    return written.has_value();
}

/// As a request of the program that ended would have done.
bool suspendAtTheCarrier(const PracticeWorld &world, const QString &iccid)
{
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(world.carriers->baseUrl(Carrier::Jasper).toString() + u"/devices/"_s + iccid));
    const QByteArray secret = QString(sandbox::practice::kJasperUser).toUtf8() + ':'
        + QString(sandbox::practice::kJasperApiKey).toUtf8();
    request.setRawHeader("Authorization", "Basic " + secret.toBase64());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Accept", "application/json");
    QNetworkReply *reply = network.put(request, R"({"status":"DEACTIVATED"})");
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply] {
        if (reply->error() != QNetworkReply::NoError)
            qWarning("%s: %s", qUtf8Printable(reply->errorString()), reply->readAll().constData());
    });
    return QTest::qWaitFor([reply] { return reply->isFinished(); }, 5'000)
        && reply->error() == QNetworkReply::NoError;
}

} // namespace

void RecoveryTest::whatTheCarriersSayOfInterruptedLinesIsTold()
{
    PracticeWorld world({.devices = 60}, promptScenario());
    const planning::Plan plan = world.plan(practiceList(6, Carrier::Jasper), {.kind = ChangeKind::Suspend});
    const qint64 sent = plan.counts().willBeSent();
    QVERIFY(sent >= 3);
    const BulkChangeId id = world.start(plan);
    QList<DeviceChange> lines = world.lines(id);
    lines.removeIf([](const DeviceChange &line) { return line.state != ChangeState::Waiting; });
    QVERIFY(endWhileSending(world, world.accounts.at(1).account.id));
    QCOMPARE(world.change(id).counts.of(ChangeState::Sending), sent);
    for (const DeviceChange &line : lines.first(2))
        QVERIFY(suspendAtTheCarrier(world, line.ids.iccid));
    QSignalSpy told(&world.engine->dispatcher(), &engine::Dispatcher::recoveryProgressed);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    QTRY_VERIFY(!told.isEmpty() && told.last().first().value<engine::RecoveryOutcome>().open() == 0);
    const auto outcome = told.last().first().value<engine::RecoveryOutcome>();
    QCOMPARE(outcome.inFlight, sent);
    QCOMPARE(outcome.applied, 2);
    QCOMPARE(outcome.sentAgain, sent - 2);
    QTRY_VERIFY2(
        world.change(id).notice.contains(u"2 had been changed"_s), qPrintable(world.change(id).notice));
    QCOMPARE(world.change(id).counts.of(ChangeState::Succeeded), sent);
}

void RecoveryTest::theSentenceNamesEachOutcome()
{
    engine::RecoveryOutcome outcome{.inFlight = 9};
    QVERIFY(engine::recoverySentence(outcome).contains(u"read back from its carrier"_s));
    outcome = {.inFlight = 9, .applied = 4, .sentAgain = 1, .refused = 1, .unknown = 1, .cancelled = 1};
    QCOMPARE(engine::recoverySentence(outcome),
        u"Resumed with 9 line(s) in flight when the program ended: 4 had been changed, 1 had not been "
        u"changed "
        u"yet and "
        "goes on, 1 was refused by the carrier, 1 cannot be told and needs a person, 1 was cancelled, 1 is "
        "still "
        "being asked about."_s);
}
