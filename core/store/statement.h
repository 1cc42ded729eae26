// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace lk::store {

/// Turns an SQL error into an Error whose kind tells full, read-only, locked and damaged apart.
[[nodiscard]] Failure storageFailure(const QSqlError &error, const QString &doing);

/// The rows of a running query. Ends the query when it goes out of scope: an unfinished one would hold a
/// lock.
class Rows {
public:
    explicit Rows(QSqlQuery *query)
        : m_query(query)
    {
    }
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {
    }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    [[nodiscard]] bool next() { return m_query->next(); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return m_query->value(column).toInt(); }
    [[nodiscard]] double real(int column) const { return m_query->value(column).toDouble(); }
    [[nodiscard]] bool flag(int column) const { return m_query->value(column).toInt() != 0; }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query->value(column).toByteArray(); }

private:
    QSqlQuery *m_query;
};

/// A prepared statement, kept by its Database. Bind every placeholder, then run() or query().
class Statement {
public:
    Statement(const QSqlDatabase &connection, const QString &sql);

    [[nodiscard]] const QString &sql() const { return m_sql; }
    Statement &bind(const QString &placeholder, const QVariant &value);
    /// Executes a statement without rows; gives the number of rows affected.
    [[nodiscard]] Result<qint64> run();
    /// Starts a query.
    [[nodiscard]] Result<Rows> query();
    /// The rowid given by the last INSERT.
    [[nodiscard]] qint64 insertedId() const { return m_insertedId; }

private:
    QSqlQuery m_query;
    QString m_sql;
    qint64 m_insertedId = 0;
    bool m_prepared = false;
};

} // namespace lk::store
