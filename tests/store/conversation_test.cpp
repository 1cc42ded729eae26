// SPDX-License-Identifier: Apache-2.0
#include "core/domain/decide.h"
#include "core/import/zip_container.h"
#include "core/net/redaction.h"
#include "core/report/curl_text.h"
#include "core/report/har_file.h"
#include "core/report/line_list_export.h"
#include "core/report/ticket_pack.h"
#include "tests/store/line_tests.h"
#include "tests/store/store_world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;

namespace {

const QDate kToday(2026, 11, 26);
const RetryPolicy kTalkPolicy;
const Timing kTalkTiming;
const QByteArray kSecret = "S3cretS3cretS3cretS3";

/// A call in which every place that could hold a secret does.
net::CallRecord callWithSecrets(const QByteArray &requestId, int status)
{
    net::CallRecord record;
    record.request.operation = u"suspend"_s;
    record.request.method = "PUT";
    record.request.url
        = QUrl(u"https://user:"_s + QString::fromLatin1(kSecret) + u"@127.0.0.1/devices/8901?a=b"_s);
    record.request.mutating = true;
    record.request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + kSecret},
        {"app-secret", kSecret}};
    record.request.body = "{\"status\":\"DEACTIVATED\",\"password\":\"" + kSecret + "\"}";
    record.requestId = requestId;
    record.startedAt = 1'700'000'000'000;
    record.duration = std::chrono::milliseconds(321);
    record.outcome = net::Answered{status, "application/json",
        "{\"requestId\":\"C-77\",\"access_token\":\"" + kSecret + "\",\"message\":\"bad " + kSecret
            + "\",\"iccid\":\"8901\"}",
        {}, {{"set-cookie", "sid=" + kSecret}, {"date", "Mon, 03 Nov 2025 10:00:00 GMT"}}};
    return record;
}

/// One line whose change was sent and refused, with its conversation kept as the engine keeps it.
struct TalkedWorld : StoreWorld {
    TalkedWorld()
    {
        write([this](store::WriteSession &session) {
            return session.lines().learn(TenantId{1}, account,
                {DeviceStatus::Active, u"=ACTIVATED"_s, u"+PLAN"_s, {u"89011702000000000000"_s, {}, {}}, 1});
        });
        change = createChange(1);
        item = claim().first();
        write([this](store::WriteSession &session) -> Result<void> {
            const auto stored = session.queue().intend(
                {{item, uuid, "00", net::redactedRequest(callWithSecrets(uuid, 200).request, uuid)}});
            return stored ? Result<void>() : Result<void>(stored.failure());
        });
    }
    void answer()
    {
        write([this](store::WriteSession &session) -> Result<void> {
            const WorkItem sending = sendingItem(item, uuid);
            const Settlement refused
                = decideSend(sending, Rejected{{ErrorClass::Business, u"4000"_s, u"no"_s}},
                    {.policy = kTalkPolicy,
                        .timing = kTalkTiming,
                        .now = {1, 1},
                        .jitter = 0,
                        .carrierHasHistory = false});
            const auto settled
                = session.queue().settle(sending, refused, net::redactedExchange(callWithSecrets(uuid, 400)));
            return settled ? Result<void>() : Result<void>(settled.failure());
        });
    }
    [[nodiscard]] std::vector<qint64> rows() { return *store::readLineRows(database(), {}, {}, kToday); }
    [[nodiscard]] QList<report::Exchange> exchanges()
    {
        const auto changes = store::readLineChanges(database(), account, {u"89011702000000000000"_s, {}, {}});
        return *report::readExchanges(database(), *changes);
    }

    const QByteArray uuid = "5f0c8e2e-0001";
    BulkChangeId change;
    WorkItem item;
};

QByteArray partOf(const intake::ZipContainer &zip, const QString &name)
{
    const auto entry = zip.entry(name);
    return entry ? entry->readAll() : QByteArray();
}

QByteArray packOf(TalkedWorld &world, const QString &path)
{
    auto pack = report::readTicketPack(world.database(), world.rows(), kToday);
    pack->madeAt = 1'700'000'000'000;
    pack->madeBy = u"anna"_s;
    pack->note = u"Why was this refused?"_s;
    if (!report::writeTicketPack(*pack, path))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void ConversationTest::aRequestAppearsOnceWithItsAnswer()
{
    TalkedWorld world;
    world.answer();
    const QList<report::Exchange> exchanges = world.exchanges();
    QCOMPARE(exchanges.size(), 1);
    const report::Exchange &exchange = exchanges.first();
    QCOMPARE(exchange.requestId, u"5f0c8e2e-0001"_s);
    QCOMPARE(exchange.carrierId, u"C-77"_s);
    QCOMPARE(exchange.status, 400);
    QCOMPARE(exchange.durationMs, std::optional<qint64>(321));
    QCOMPARE(exchange.startedAt, 1'700'000'000'000);
    QCOMPARE(exchange.change, world.change);
    QCOMPARE(exchange.carrier, Carrier::Jasper);
    QVERIFY(exchange.requestBody.contains(u"DEACTIVATED"_s));
}

void ConversationTest::anAnswerThatNeverCameIsSaid()
{
    TalkedWorld world;
    const QList<report::Exchange> exchanges = world.exchanges();
    QCOMPARE(exchanges.size(), 1);
    QVERIFY(!exchanges.first().isAnswered());
    QVERIFY(!exchanges.first().durationMs);
    const QJsonObject entry
        = QJsonDocument::fromJson(report::harFile(exchanges)).object()[u"log"_s][u"entries"_s][0].toObject();
    QCOMPARE(entry[u"response"_s][u"status"_s].toInt(), 0);
    QVERIFY(!entry[u"comment"_s].toString().isEmpty());
}

void ConversationTest::theHarHasEveryRequiredMember()
{
    TalkedWorld world;
    world.answer();
    const QJsonObject log
        = QJsonDocument::fromJson(report::harFile(world.exchanges())).object()[u"log"_s].toObject();
    const auto has = [](const QJsonValue &object, const QStringList &members) {
        for (const QString &member : members) {
            if (!object.toObject().contains(member)) {
                qWarning("%s is missing", qUtf8Printable(member));
                return false;
            }
        }
        return true;
    };
    // What HAR 1.2 requires of each object.
    QVERIFY(has(log, {u"version"_s, u"creator"_s, u"entries"_s}));
    QCOMPARE(log[u"version"_s].toString(), u"1.2"_s);
    QVERIFY(has(log[u"creator"_s], {u"name"_s, u"version"_s}));
    QCOMPARE(log[u"entries"_s].toArray().size(), 1);
    const QJsonValue entry = log[u"entries"_s][0];
    QVERIFY(
        has(entry, {u"startedDateTime"_s, u"time"_s, u"request"_s, u"response"_s, u"cache"_s, u"timings"_s}));
    QVERIFY(has(entry[u"request"_s],
        {u"method"_s, u"url"_s, u"httpVersion"_s, u"cookies"_s, u"headers"_s, u"queryString"_s,
            u"headersSize"_s, u"bodySize"_s}));
    QVERIFY(has(entry[u"request"_s][u"postData"_s], {u"mimeType"_s, u"params"_s, u"text"_s}));
    QVERIFY(has(entry[u"response"_s],
        {u"status"_s, u"statusText"_s, u"httpVersion"_s, u"cookies"_s, u"headers"_s, u"content"_s,
            u"redirectURL"_s, u"headersSize"_s, u"bodySize"_s}));
    QVERIFY(has(entry[u"response"_s][u"content"_s], {u"size"_s, u"mimeType"_s}));
    QVERIFY(has(entry[u"timings"_s], {u"send"_s, u"wait"_s, u"receive"_s}));
    QCOMPARE(entry[u"request"_s][u"queryString"_s][0][u"name"_s].toString(), u"a"_s);
    QCOMPARE(entry[u"startedDateTime"_s].toString(), u"2023-11-14T22:13:20.000Z"_s);
    QCOMPARE(entry[u"time"_s].toInt(), 321);
    const double total = entry[u"timings"_s][u"send"_s].toDouble() + entry[u"timings"_s][u"wait"_s].toDouble()
        + entry[u"timings"_s][u"receive"_s].toDouble();
    QCOMPARE(total, entry[u"time"_s].toDouble());
}

void ConversationTest::theCurlTextStaysQuoted()
{
    report::Exchange exchange{.seq = 1, .line = {}, .change = {}};
    exchange.method = u"POST"_s;
    exchange.url = u"https://carrier.example/x?y='; rm -rf /"_s;
    exchange.requestBody = u"{\"a\":\"it's $(boom) `boom`\",\"password\":\"[withheld]\"}"_s;
    exchange.requestHeaders = {{u"Content-Length"_s, u"9"_s}, {u"Accept"_s, u"text/plain"_s}};
    exchange.requestId = u"id-1"_s;
    for (const Carrier carrier : kAllCarriers) {
        exchange.carrier = carrier;
        const QString text = report::curlText(exchange);
        QVERIFY(text.startsWith(u"curl --request 'POST' 'https://carrier.example/x?y='\\''; rm -rf /'"_s));
        QVERIFY(text.contains(u"'{\"a\":\"it'\\''s $(boom) `boom`\",\"password\":\"'\"$WITHHELD\"'\"}'"_s));
        QVERIFY(text.contains(u'$'));
        QVERIFY(!text.contains(u"Content-Length"_s));
        QVERIFY(text.contains(u"-H 'X-Request-ID: id-1'"_s));
    }
    QVERIFY(report::curlText(exchange).contains(u"app-secret: $APP_SECRET"_s));
}

void ConversationTest::theTicketPackHoldsWhatItSays()
{
    TalkedWorld world;
    world.answer();
    const QString path = world.dir.filePath(u"pack.zip"_s);
    QVERIFY(!packOf(world, path).isEmpty());
    QCOMPARE(QFile(path).permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    const auto zip = intake::ZipContainer::open(path, path);
    QVERIFY(zip);
    const QByteArray readme = partOf(**zip, u"README.txt"_s);
    QVERIFY(readme.contains("Why was this refused?") && readme.contains("2023-11-14 22:13:20.000"));
    const QByteArray lines = partOf(**zip, u"lines.csv"_s);
    QVERIFY(lines.contains("89011702000000000000"));
    QVERIFY2(lines.contains("\"'=ACTIVATED\"") && lines.contains("\"'+PLAN\""), lines.constData());
    const QByteArray requests = partOf(**zip, u"requests.csv"_s);
    QVERIFY(requests.contains("5f0c8e2e-0001") && requests.contains("C-77")
        && requests.contains("2023-11-14 22:13:20.000"));
    QVERIFY(partOf(**zip, u"bodies/0001.txt"_s).contains("\"status\": \"DEACTIVATED\""));
    QVERIFY(QJsonDocument::fromJson(partOf(**zip, u"conversation.har"_s)).isObject());
    const auto other = report::readTicketPack(
        world.database(), world.rows(), kToday, BulkChangeId{world.change.value + 1});
    QVERIFY(other && other->lines.first().exchanges.isEmpty());
}

void ConversationTest::noExportHoldsASecret()
{
    TalkedWorld world;
    world.answer();
    const QString path = world.dir.filePath(u"pack.zip"_s);
    QVERIFY(!packOf(world, path).isEmpty());
    const auto zip = intake::ZipContainer::open(path, path);
    QVERIFY(zip);
    for (const QString &part :
        {u"README.txt"_s, u"lines.csv"_s, u"requests.csv"_s, u"bodies/0001.txt"_s, u"conversation.har"_s}) {
        const QByteArray bytes = partOf(**zip, part);
        QVERIFY2(!bytes.isEmpty(), qUtf8Printable(part));
        QVERIFY2(!bytes.contains(kSecret), qUtf8Printable(part));
    }
    QVERIFY(!report::harFile(world.exchanges()).contains(kSecret));
    QVERIFY(!report::curlText(world.exchanges().first()).contains(QString::fromLatin1(kSecret)));
}

void ConversationTest::aPackThatCannotBeWrittenLeavesNoFile()
{
    TalkedWorld world;
    world.answer();
    const QString path = world.dir.filePath(u"missing/pack.zip"_s);
    const auto pack = report::readTicketPack(world.database(), world.rows(), kToday);
    const auto written = report::writeTicketPack(*pack, path);
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(u"no file was made"_s));
    QVERIFY(!QFile::exists(path));
}

void ConversationTest::exportedLinesAreSpreadsheetSafe()
{
    TalkedWorld world;
    const QString path = world.dir.filePath(u"lines.csv"_s);
    std::atomic_bool stop = false;
    const auto count = report::exportLines(world.database(), world.rows(), path, kToday, stop);
    QVERIFY(count);
    QCOMPARE(*count, 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.contains("\"'=ACTIVATED\"") && csv.contains("\"'+PLAN\""));
    stop = true;
    QVERIFY(
        !report::exportLines(world.database(), world.rows(), world.dir.filePath(u"b.csv"_s), kToday, stop));
    QVERIFY(!QFile::exists(world.dir.filePath(u"b.csv"_s)));
    const auto tsv = report::linesAsTsv(world.database(), world.rows(), kToday);
    QCOMPARE(tsv->split(u'\n').size(), 2);
    QVERIFY(tsv->split(u'\n').at(1).startsWith(u"89011702000000000000\t"_s));
    QCOMPARE(*report::linesAsCommaList(world.database(), world.rows(), kToday), u"89011702000000000000"_s);
}
