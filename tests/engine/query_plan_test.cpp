// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/query_plan_test.h"

#include "core/store/write_session.h"
#include "tests/support/practice_world.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Tables that hold a row for each line, attempt or event.
const QStringList kLong{u"line"_s, u"device_change"_s, u"attempt"_s, u"audit_entry"_s, u"audit_payload"_s,
    u"callback_inbox"_s, u"customer_entry"_s};

/// The last row by its number, or a count that is asked for once a minute.
bool isHarmless(const QString &sql)
{
    return sql.contains(u"DESC LIMIT 1"_s) || sql.startsWith(u"SELECT count(*) FROM line WHERE account_id"_s);
}

/// The table behind a name of the statement.
QString tableOf(const QString &sql, const QString &name)
{
    if (kLong.contains(name))
        return name;
    const QRegularExpression named(u"\\b(\\w+)\\s+(?:AS\\s+)?%1\\b"_s.arg(name));
    auto matches = named.globalMatch(sql);
    while (matches.hasNext()) {
        const QString table = matches.next().captured(1);
        if (kLong.contains(table))
            return table;
    }
    return {};
}

/// What a statement does step by step, as SQLite tells it. Any value does: it plans without looking at them.
QStringList stepsOf(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.prepare(u"EXPLAIN QUERY PLAN "_s + sql))
        qFatal("%s: %s", qUtf8Printable(query.lastError().text()), qUtf8Printable(sql));
    static const QRegularExpression kName(u":[A-Za-z]\\w*"_s);
    auto names = kName.globalMatch(sql);
    while (names.hasNext())
        query.bindValue(names.next().captured(0), 0);
    if (!query.exec())
        qFatal("%s: %s", qUtf8Printable(query.lastError().text()), qUtf8Printable(sql));
    QStringList steps;
    while (query.next())
        steps.append(query.value(3).toString());
    return steps;
}

/// A step that looks at every row of a long table, or at all of one account or tenant. Two indexes hold only
/// lines in work and lines held back.
bool walksOver(const QString &step, const QString &sql)
{
    static const QRegularExpression kScan(
        u"^SCAN (\\w+)(?: USING (?:COVERING )?INDEX (?!device_change_(?:held|pending))\\w+)?$"_s);
    static const QRegularExpression kBroad(
        u"^SEARCH (\\w+) USING (?:COVERING )?INDEX (?!device_change_(?:held|pending))\\w+ \\((?:account_id|tenant_id)=\\?\\)$"_s);
    for (const QRegularExpression &broad : {kScan, kBroad}) {
        const auto match = broad.match(step);
        if (match.hasMatch() && !tableOf(sql, match.captured(1)).isEmpty())
            return true;
    }
    return false;
}

void setCap(PracticeWorld &world)
{
    const auto set = store::writeOnce({world.dir.path()}, world.clock, [](store::WriteSession &session) {
        const DailyCap cap{.scope = {}, .most = 1'000, .zone = QTimeZone::utc()};
        return session.calendar().set(TenantId{1}, {.freezes = {}, .caps = {cap}}, {.name = u"test"_s});
    });
    if (!set)
        qFatal("%s", qUtf8Printable(set.error().message));
}

QStringList writerTexts(PracticeWorld &world)
{
    QObject context;
    std::optional<QStringList> texts;
    world.store->write<QStringList>(
        &context,
        [](store::WriteSession &session) { return Result<QStringList>(session.database().statementTexts()); },
        [&texts](const Result<QStringList> &read) { texts = *read; });
    return QTest::qWaitFor([&texts] { return texts.has_value(); }) ? *texts : QStringList();
}

QStringList readerTexts(PracticeWorld &world)
{
    QObject context;
    std::optional<QStringList> texts;
    world.reader->ask<QStringList>(
        &context, [](store::Database &database) { return Result<QStringList>(database.statementTexts()); },
        [&texts](const Result<QStringList> &read) { texts = *read; });
    return QTest::qWaitFor([&texts] { return texts.has_value(); }) ? *texts : QStringList();
}

} // namespace

void QueryPlanTest::noStatementPerLineWalksOverAWholeTable()
{
    PracticeWorld world({.devices = 300});
    setCap(world);
    const planning::Plan plan = world.plan(practiceList(10), {.kind = ChangeKind::Suspend});
    const BulkChangeId id = world.start(plan);
    world.runQueue();
    QVERIFY(world.waitSettled(id));
    const QStringList texts = writerTexts(world) + readerTexts(world);
    QVERIFY2(texts.size() > 40, "planning and running ask for more than that");
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"explain"_s);
    connection.setDatabaseName(store::StorePaths{world.dir.path()}.database());
    QVERIFY(connection.open());
    QStringList walks;
    for (const QString &sql : texts) {
        const QStringList steps = stepsOf(connection, sql);
        for (const QString &step : steps) {
            if (walksOver(step, sql) && !isHarmless(sql))
                walks.append(step + u"\n    "_s + sql);
        }
    }
    connection.close();
    for (const QString &walk : std::as_const(walks))
        qWarning("%s", qUtf8Printable(walk));
    QCOMPARE(walks.size(), 0);
}
