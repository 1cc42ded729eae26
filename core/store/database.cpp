// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr int kSynchronousFull = 2;

QString openOptions(OpenMode mode)
{
    const QString busy = u"QSQLITE_BUSY_TIMEOUT=10000"_s;
    return mode == OpenMode::ReadOnly ? busy + u";QSQLITE_OPEN_READONLY"_s : busy;
}

} // namespace

Database::Database(QSqlDatabase connection, QString path)
    : m_connection(std::move(connection)),
      m_path(std::move(path))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, OpenMode mode)
{
    const QString name = QUuid::createUuid().toString();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    if (!connection.isValid()) {
        connection = {};
        QSqlDatabase::removeDatabase(name);
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("Store",
                "Qt's SQLite driver is not installed; nothing was done. Install the package "
                "libqt6sql6-sqlite."));
    }
    connection.setDatabaseName(path);
    connection.setConnectOptions(openOptions(mode));
    auto database = std::unique_ptr<Database>(new Database(std::exchange(connection, {}), path));
    if (!database->m_connection.open())
        return storageFailure(database->m_connection.lastError(), u"open "_s + path);
    LK_TRY(database->configure(mode));
    return database;
}

Database::~Database()
{
    m_statements.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<void> Database::configure(OpenMode mode)
{
    LK_TRY(execute(u"PRAGMA foreign_keys = ON"_s));
    LK_TRY(execute(u"PRAGMA temp_store = FILE"_s));
    if (mode == OpenMode::ReadOnly)
        return execute(u"PRAGMA query_only = ON"_s);
    auto journal = text(u"PRAGMA journal_mode = WAL"_s);
    if (!journal)
        return journal.failure();
    LK_TRY(execute(u"PRAGMA synchronous = FULL"_s));
    const auto synchronous = number(u"PRAGMA synchronous"_s);
    const auto keys = number(u"PRAGMA foreign_keys"_s);
    if (*journal != "wal"_L1 || !synchronous || *synchronous != kSynchronousFull || !keys || *keys != 1)
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("Store",
                "The database cannot be used safely here (write-ahead log or full synchronisation is "
                "refused); nothing was done. Keep the data folder on a local disk."),
            *journal);
    return {};
}

Statement &Database::statement(const char *sql)
{
    auto &entry = m_statements[sql];
    if (!entry)
        entry = std::make_unique<Statement>(m_connection, QString::fromUtf8(sql), m_brokenOff);
    return *entry;
}

QStringList Database::statementTexts() const
{
    QStringList texts;
    for (const auto &[key, statement] : m_statements)
        texts.append(statement->sql());
    return texts;
}

Result<void> Database::run(QSqlQuery &query, const QString &sql)
{
    if (m_brokenOff)
        return Failure{*m_brokenOff};
    if (query.exec(sql))
        return {};
    noteBreak(m_brokenOff, query.lastError(), sql);
    return storageFailure(query.lastError(), sql);
}

Result<void> Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    LK_TRY(run(query, sql));
    query.finish();
    return {};
}

Result<void> Database::rollBack()
{
    const bool perhapsDone = takeBrokenOff().has_value();
    const auto undone = execute(u"ROLLBACK"_s);
    return perhapsDone && !takeBrokenOff() ? Result<void>() : undone;
}

Result<qint64> Database::number(const QString &sql)
{
    const auto value = text(sql);
    if (!value)
        return value.failure();
    return value->toLongLong();
}

Result<QString> Database::text(const QString &sql)
{
    QSqlQuery query(m_connection);
    LK_TRY(run(query, sql));
    const QString value = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return value;
}

qint64 Database::dataVersion()
{
    const auto version = number(u"PRAGMA data_version"_s);
    return version ? *version : 0;
}

Result<Transaction> Transaction::begin(Database &database)
{
    std::ignore = database.takeBrokenOff();
    // IMMEDIATE: an upgrade from read to write later would fail at once with BUSY_SNAPSHOT (trap T6).
    LK_TRY(database.execute(u"BEGIN IMMEDIATE"_s));
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    if (const auto undone = m_database->rollBack(); !undone)
        qCWarning(lcStore, "Rollback: %s", qUtf8Printable(undone.error().detail));
}

Result<void> Transaction::commit()
{
    LK_TRY(m_database->execute(u"COMMIT"_s));
    m_database = nullptr;
    return {};
}

} // namespace lk::store
