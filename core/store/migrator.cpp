// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

const QString kFolder = u":/sql/sqlite"_s;

QStringList migrationFiles()
{
    return QDir(kFolder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Result<void> backUp(Database &database, int version)
{
    const auto check = database.text(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return check.failure();
    if (*check != "ok"_L1)
        return fail(ErrorKind::Damaged,
            QCoreApplication::translate("Store",
                "The database file is damaged, so it was not upgraded and nothing was changed. Restore the "
                "newest backup."),
            *check);
    QString copy = u"%1.before-%2"_s.arg(database.path()).arg(version + 1);
    QFile::remove(copy);
    return database.execute(u"VACUUM INTO '%1'"_s.arg(copy.replace(u'\'', u"''"_s)));
}

Result<void> apply(Database &database, const QString &file, int number)
{
    QFile source(kFolder + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal,
            QCoreApplication::translate("Store", "A part of this program (%1) is missing. Install it again.")
                .arg(file));
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.failure();
    const QStringList statements = migrationStatements(QString::fromUtf8(source.readAll()));
    for (const QString &sql : statements)
        LK_TRY(database.execute(sql));
    LK_TRY(database.execute(u"PRAGMA user_version = %1"_s.arg(number)));
    return transaction->commit();
}

} // namespace

QStringList migrationStatements(const QString &fileText)
{
    static const QRegularExpression kBlankLine(u"\\n[ \\t]*\\n"_s);
    QStringList statements;
    const QStringList parts = fileText.split(kBlankLine, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    }
    return statements;
}

int newestSchema()
{
    const QStringList files = migrationFiles();
    return files.isEmpty() ? 0 : files.last().left(4).toInt();
}

Result<void> migrate(Database &database)
{
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.failure();
    if (*version > newestSchema())
        return fail(ErrorKind::Refused,
            QCoreApplication::translate("Store",
                "This data folder was written by a newer Linekeeper (schema %1, this program knows %2). "
                "Nothing was changed. Install the newer version.")
                .arg(*version)
                .arg(newestSchema()));
    if (*version > 0 && *version < newestSchema())
        LK_TRY(backUp(database, static_cast<int>(*version)));
    const QStringList files = migrationFiles();
    for (const QString &file : files) {
        const int number = file.left(4).toInt();
        if (number > *version)
            LK_TRY(apply(database, file, number));
    }
    return {};
}

} // namespace lk::store
