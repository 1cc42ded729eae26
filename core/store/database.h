// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QSqlDatabase>

#include <memory>
#include <unordered_map>

namespace lk::store {

enum class OpenMode { ReadWrite, ReadOnly };

/// One connection to the SQLite file, for the thread that opened it.
class Database {
public:
    /// Opens and checks the connection: WAL, synchronous=FULL (trap T3: NORMAL loses intents at power loss),
    /// foreign keys. Does not migrate.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, OpenMode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The statement with this text, prepared once. `sql` must be a literal: its address is the key.
    [[nodiscard]] Statement &statement(const char *sql);
    /// The texts of all statements this connection has prepared so far: for looking at how they are carried
    /// out.
    [[nodiscard]] QStringList statementTexts() const;
    /// Runs one statement without parameters.
    [[nodiscard]] Result<void> execute(const QString &sql);
    /// A single number, such as a PRAGMA's value.
    [[nodiscard]] Result<qint64> number(const QString &sql);
    [[nodiscard]] Result<QString> text(const QString &sql);
    /// Ends the transaction; where the disk or the file failed, SQLite may have done so already.
    [[nodiscard]] Result<void> rollBack();
    /// Why a statement or a reading broke off since this was last asked: what was read is not all there is.
    /// Nothing = none did. Until it is asked, or the transaction has ended, nothing more is carried out.
    [[nodiscard]] BrokenOff takeBrokenOff() { return std::exchange(m_brokenOff, std::nullopt); }
    /// Changes whenever another connection has committed.
    [[nodiscard]] qint64 dataVersion();
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(QSqlDatabase connection, QString path);
    [[nodiscard]] Result<void> configure(OpenMode mode);
    [[nodiscard]] Result<void> run(QSqlQuery &query, const QString &sql);

    QSqlDatabase m_connection;
    QString m_path;
    BrokenOff m_brokenOff;
    std::unordered_map<const void *, std::unique_ptr<Statement>> m_statements;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back when it goes out of scope uncommitted. Through QSqlQuery, because
/// QSqlDatabase::commit() loses the error code of a full disk (trap T6).
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }
    Database *m_database;
};

} // namespace lk::store
