// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace lk::store {

/// Turns an SQL error into an Error whose kind tells full, read-only, locked and damaged apart.
[[nodiscard]] Failure storageFailure(const QSqlError &error, const QString &doing);

/// The database file does not hold together.
[[nodiscard]] Failure damagedFile(const QString &detail);

/// Set once the disk or the file has failed under a statement of a connection. SQLite may have rolled the
/// transaction back by itself then, and what follows would be committed piece by piece: so nothing more is
/// carried out until the transaction has ended.
using BrokenOff = std::optional<Error>;
/// Sets it if `error` is such a failure.
void noteBreak(BrokenOff &brokenOff, const QSqlError &error, const QString &doing);

/// The rows of a running query. Ends the query when it goes out of scope: an unfinished one would hold a
/// lock.
class Rows {
public:
    Rows(QSqlQuery *query, BrokenOff &brokenOff)
        : m_query(query),
          m_brokenOff(&brokenOff)
    {
    }
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr)),
          m_brokenOff(other.m_brokenOff)
    {
    }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    /// False after the last row, and also where reading breaks off: then nothing more is carried out on this
    /// connection, so that half of the rows are never taken for all of them.
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return m_query->value(column).toInt(); }
    [[nodiscard]] double real(int column) const { return m_query->value(column).toDouble(); }
    [[nodiscard]] bool flag(int column) const { return m_query->value(column).toInt() != 0; }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query->value(column).toByteArray(); }

private:
    QSqlQuery *m_query;
    BrokenOff *m_brokenOff;
};

/// A prepared statement, kept by its Database. Bind every placeholder, then run() or query().
class Statement {
public:
    /// `brokenOff` is the connection's.
    Statement(const QSqlDatabase &connection, const QString &sql, BrokenOff &brokenOff);

    [[nodiscard]] const QString &sql() const { return m_sql; }
    Statement &bind(const QString &placeholder, const QVariant &value);
    /// Executes a statement without rows; gives the number of rows affected.
    [[nodiscard]] Result<qint64> run();
    /// Starts a query.
    [[nodiscard]] Result<Rows> query();
    /// The rowid given by the last INSERT.
    [[nodiscard]] qint64 insertedId() const { return m_insertedId; }

private:
    [[nodiscard]] Result<void> execute();

    QSqlQuery m_query;
    QString m_sql;
    BrokenOff &m_brokenOff;
    qint64 m_insertedId = 0;
    bool m_prepared = false;
};

} // namespace lk::store
