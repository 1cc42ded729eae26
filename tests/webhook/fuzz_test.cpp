// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/hook_request.h"
#include "core/webhook/message_reading.h"
#include "tests/webhook/webhook_tests.h"
#include "tests/webhook/webhook_world.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace lk;
using namespace lk::test;
using namespace lk::webhook;
using namespace Qt::Literals::StringLiterals;

namespace {

quint32 fuzzSeed()
{
    const int told = qEnvironmentVariableIntValue("LK_FUZZ_SEED");
    return told > 0 ? static_cast<quint32>(told) : 20'260'921;
}

QByteArrayList samples()
{
    const QByteArray chunk = faultMessage("r", "89148000000007000012");
    const QByteArray head = QByteArray("POST ") + kThingSpacePath
        + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    return {postOf(kThingSpacePath, successMessage("r", "89148000000007000012")),
        postOf(kJasperPath, "eventId=1&timestamp=2&signature2=3&data=%3Ca%2F%3E",
            "application/x-www-form-urlencoded"),
        head + QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n0\r\n\r\n",
        head + "1;x=y\r\n{\r\n1\r\n}\r\n0\r\nTrailer: z\r\n\r\n",
        postOf(kThingSpacePath, QByteArray("[").repeated(2'000))};
}

int indexIn(QRandomGenerator &random, const QByteArray &bytes)
{
    return random.bounded(static_cast<int>(bytes.size()));
}

/// One of the samples with a few bytes changed, lost, doubled or added.
QByteArray mutated(QRandomGenerator &random)
{
    static const QByteArrayList kSamples = samples();
    QByteArray bytes = kSamples.at(random.bounded(static_cast<int>(kSamples.size())));
    for (int left = random.bounded(1, 8); left > 0; --left) {
        const int at = indexIn(random, bytes);
        switch (random.bounded(4)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, random.bounded(1, 20));
            break;
        case 2:
            bytes.insert(at, bytes.mid(indexIn(random, bytes), random.bounded(1, 200)));
            break;
        default:
            bytes.insert(at, QByteArray(random.bounded(1, 30), static_cast<char>(random.bounded(256))));
            break;
        }
        if (bytes.isEmpty())
            bytes = "\r\n";
    }
    return bytes;
}

} // namespace

void FuzzTest::garbageNeverBreaksTheReader()
{
    QRandomGenerator random(fuzzSeed());
    const WebhookWorld world;
    const Limits limits{.headerBytes = 1'024, .bodyBytes = 2'048};
    int whole = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QByteArray bytes = mutated(random);
        HookRequestReader reader(limits);
        for (qsizetype at = 0; at < bytes.size();) {
            const int piece = random.bounded(1, 400);
            reader.feed(bytes.mid(at, piece));
            at += piece;
        }
        QVERIFY(!reader.isComplete() || reader.hasHead());
        if (!reader.isComplete())
            continue;
        ++whole;
        QVERIFY(reader.body().size() <= limits.bodyBytes);
        for (const Hook &hook : world.config().hooks) {
            const auto reading = readMessage(hook, reader.head().contentType, reader.body(),
                world.clock.utcNow(), std::chrono::minutes(5));
            if (const auto *genuine = std::get_if<GenuineMessage>(&reading))
                QVERIFY(!genuine->kept.contains(kPassword));
        }
    }
    QVERIFY(whole > 1'000);
}

void FuzzTest::garbageNeverBreaksTheListener()
{
    WebhookWorld world;
    ListenerConfig config = world.config();
    config.limits.connectionsPerPeer = 64;
    world.listen(config);
    QRandomGenerator random(fuzzSeed());
    for (int round = 0; round < 100; ++round) {
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int i = 0; i < 20; ++i) {
            const QByteArray bytes = mutated(random);
            const qsizetype half = random.bounded(static_cast<int>(bytes.size()));
            clients.push_back(connected(world.listener->port()));
            clients.back()->write(bytes.left(half));
            QCoreApplication::processEvents();
            clients.back()->write(bytes.mid(half));
        }
        // Most are answered at once; those that wait for more are left by us after a moment.
        static_cast<void>(QTest::qWaitFor(
            [&clients] {
                return std::all_of(clients.begin(), clients.end(),
                    [](const auto &client) { return client->bytesAvailable() > 0; });
            },
            30));
        for (const auto &client : clients) {
            const QByteArray answer = client->readAll();
            QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 "),
                qPrintable(u"seed %1, round %2"_s.arg(fuzzSeed()).arg(round)));
            client->abort();
        }
        QTRY_COMPARE(world.listener->connections(), 0);
    }
    QTRY_COMPARE(world.listener->connections(), 0);
    QVERIFY(world.listener->counts().refused > 500);
    QCOMPARE(world.post(successMessage("afterwards", "89148000000007000012")).status, 200);
}
