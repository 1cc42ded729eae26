// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/intent_trace_test.h"

#include "tests/crash/crash_round.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTracedLines = 20;
constexpr char kSentIds[]
    = "SELECT DISTINCT CASE WHEN call_uuid <> '' THEN call_uuid ELSE uuid END FROM attempt";

const QRegularExpression &idInText()
{
    static const QRegularExpression kId(u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    return kId;
}

/// Reads a trace and remembers which ids were synced in the write-ahead log when a request left with them.
class TraceReading {
public:
    void take(const QString &line)
    {
        const QString process = line.section(u' ', 0, 0);
        const QString call = line.section(u' ', 1).trimmed();
        const bool log = call.contains(u"linekeeper.db-wal>"_s);
        if (log && call.startsWith(u"pwrite64("_s))
            m_written += idsIn(call);
        else if (log && call.startsWith(u"fdatasync("_s))
            m_syncing.insert(process, m_written);
        else if (call.startsWith(u"sendto("_s) || call.startsWith(u"write("_s))
            noteRequest(call);
        // The end of a sync counts, and only for what was written before it began.
        if (call.contains(u"sync"_s) && call.endsWith(u"= 0"_s))
            m_synced += m_syncing.take(process);
    }
    [[nodiscard]] const QSet<QString> &tooEarly() const { return m_tooEarly; }
    [[nodiscard]] const QSet<QString> &sent() const { return m_sent; }

private:
    [[nodiscard]] static QSet<QString> idsIn(const QString &text)
    {
        QSet<QString> ids;
        auto found = idInText().globalMatch(text);
        while (found.hasNext())
            ids.insert(found.next().captured());
        return ids;
    }
    void noteRequest(const QString &call)
    {
        const auto header = call.indexOf(u"x-request-id: "_s, 0, Qt::CaseInsensitive);
        const auto id = header < 0 ? QRegularExpressionMatch() : idInText().match(call, header);
        if (!id.hasMatch())
            return;
        m_sent.insert(id.captured());
        if (!m_synced.contains(id.captured()))
            m_tooEarly.insert(id.captured());
    }

    QSet<QString> m_written;
    QHash<QString, QSet<QString>> m_syncing; ///< by process
    QSet<QString> m_synced;
    QSet<QString> m_sent;
    QSet<QString> m_tooEarly;
};

QSet<QString> idsOfIntents(const QString &path)
{
    QSet<QString> ids;
    const auto database = store::Database::open(path, store::OpenMode::ReadOnly);
    if (!database)
        return ids;
    auto rows = (*database)->statement(kSentIds).query();
    while (rows && rows->next())
        ids.insert(rows->text(0));
    return ids;
}

} // namespace

void IntentTraceTest::noRequestLeavesBeforeItsIntentIsOnTheDisk()
{
    Round round(20260801);
    const auto ready = round.setUp();
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().message + ready.error().detail));
    const auto asked
        = round.installation.startChange({.kind = ChangeKind::Suspend}, kTracedLines, std::nullopt);
    QVERIFY(asked && *asked > kTracedLines);
    const QString path = round.folder() + u"/trace"_s;
    QProcess worker;
    worker.start(u"strace"_s,
        QStringList{u"-f"_s, u"-y"_s, u"-s"_s, u"20000"_s, u"-e"_s, u"signal=none"_s, u"-e"_s,
            u"trace=pwrite64,fdatasync,fsync,sendto,write"_s, u"-o"_s, path, QStringLiteral(LK_LINEKEEPERCTL)}
            + round.installation.workerArguments());
    const ProgramEnd end = endOf(worker, 180'000);
    if (end.complaints.contains("not permitted"))
        QSKIP("This machine does not let a program be traced.");
    QVERIFY2(end.isDone(), qPrintable(end.text()));
    QFile trace(path);
    QVERIFY(trace.open(QIODevice::ReadOnly));
    TraceReading reading;
    while (!trace.atEnd())
        reading.take(QString::fromLatin1(trace.readLine()));
    const QSet<QString> intents = idsOfIntents(round.installation.database());
    QVERIFY(intents.size() > kTracedLines);
    // Reads carry ids as well, which no intent has; those of the intents all left, and none too early.
    QCOMPARE(QSet<QString>(reading.sent()).intersect(intents), intents);
    QCOMPARE(QSet<QString>(reading.tooEarly()).intersect(intents), QSet<QString>());
    qInfo("%lld requests that change something, each after the sync of its intent.", intents.size());
}
