// SPDX-License-Identifier: Apache-2.0
#include "core/store/statement.h"

#include "core/base/logging.h"

#include <QCoreApplication>
#include <QSqlDatabase>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

Failure damagedFile(const QString &detail)
{
    return fail(ErrorKind::Damaged,
        QCoreApplication::translate("Store",
            QT_TRANSLATE_NOOP("Store",
                "The database file is damaged; nothing was changed and nothing is sent. Restore the newest "
                "backup.")),
        detail);
}

Failure storageFailure(const QSqlError &error, const QString &doing)
{
    const QString detail = doing + u": "_s + error.text();
    // Primary result codes of SQLite (sqlite3.h).
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return fail(ErrorKind::Busy,
            QCoreApplication::translate("Store",
                QT_TRANSLATE_NOOP("Store",
                    "The database is locked by another program; nothing was changed. Try again when it is "
                    "done.")),
            detail);
    case 8: // SQLITE_READONLY
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("Store",
                QT_TRANSLATE_NOOP("Store",
                    "The database cannot be written (read-only); nothing was changed. Check the permissions "
                    "of "
                    "the data folder.")),
            detail);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return damagedFile(detail);
    case 13: // SQLITE_FULL
        return fail(ErrorKind::StorageFull,
            QCoreApplication::translate("Store",
                QT_TRANSLATE_NOOP(
                    "Store", "The disk is full; nothing was changed and nothing is sent. Free some space.")),
            detail);
    case 14: // SQLITE_CANTOPEN
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("Store",
                QT_TRANSLATE_NOOP("Store",
                    "The database file cannot be opened; nothing was changed. Check the data folder and its "
                    "permissions.")),
            detail);
    default:
        return fail(ErrorKind::Storage,
            QCoreApplication::translate("Store",
                QT_TRANSLATE_NOOP("Store", "The database refused an operation; nothing was changed.")),
            detail);
    }
}

void noteBreak(BrokenOff &brokenOff, const QSqlError &error, const QString &doing)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 7: // SQLITE_NOMEM
    case 9: // SQLITE_INTERRUPT
    case 10: // SQLITE_IOERR
    case 11: // SQLITE_CORRUPT
    case 13: // SQLITE_FULL
    case 26: // SQLITE_NOTADB
        brokenOff = storageFailure(error, doing).error;
        break;
    default: // the statement alone failed
        break;
    }
}

bool Rows::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid()) {
        qCCritical(lcStore, "Reading broke off: %s", qUtf8Printable(m_query->lastError().text()));
        *m_brokenOff = storageFailure(m_query->lastError(), m_query->lastQuery()).error;
    }
    return false;
}

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

Statement::Statement(const QSqlDatabase &connection, const QString &sql, BrokenOff &brokenOff)
    : m_query(connection),
      m_sql(sql),
      m_brokenOff(brokenOff)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Statement &Statement::bind(const QString &placeholder, const QVariant &value)
{
    // A null QString would be bound as NULL, which no column of ours takes.
    const bool nullText = value.userType() == QMetaType::QString && value.toString().isNull();
    m_query.bindValue(placeholder, nullText ? QVariant(u""_s) : value);
    return *this;
}

Result<void> Statement::execute()
{
    if (m_brokenOff)
        return Failure{*m_brokenOff};
    if (m_prepared && m_query.exec())
        return {};
    const Failure failure = storageFailure(m_query.lastError(), m_sql);
    noteBreak(m_brokenOff, m_query.lastError(), m_sql);
    m_query.finish();
    return failure;
}

Result<qint64> Statement::run()
{
    LK_TRY(execute());
    const qint64 affected = m_query.numRowsAffected();
    // Asked before finish(): afterwards the driver no longer knows it.
    m_insertedId = m_query.lastInsertId().toLongLong();
    m_query.finish();
    return affected;
}

Result<Rows> Statement::query()
{
    LK_TRY(execute());
    return Rows(&m_query, m_brokenOff);
}

} // namespace lk::store
