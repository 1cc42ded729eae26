// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/database_files.h"

#include "tests/support/invariants.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

constexpr char kContent[]
    = "SELECT (SELECT group_concat(id || ' ' || iccid || ' ' || state || ' ' || fence || ' ' || sends || ' ' "
      "|| attempts || ' ' || taken || ' ' || handle || ' ' || reason, char(10)) FROM (SELECT * FROM "
      "device_change ORDER BY id)) || char(10) || (SELECT coalesce(group_concat(uuid || ' ' || outcome, "
      "char(10)), '') FROM (SELECT * FROM attempt ORDER BY id)) || char(10) || (SELECT count(*) || ' ' || "
      "max(seq) FROM audit_entry) || char(10) || (SELECT count(*) || ' ' || sum(paused) FROM bulk_change)";

} // namespace

void copyDatabase(const store::StorePaths &from, const store::StorePaths &to)
{
    QDir().mkpath(to.dataDir);
    for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-journal"_L1, "-shm"_L1}) {
        QFile::remove(to.database() + part);
        if (part != "-shm"_L1)
            QFile::copy(from.database() + part, to.database() + part);
    }
    QFile reserve(to.reserve());
    if (!reserve.open(QIODevice::WriteOnly))
        qFatal("%s", qUtf8Printable(reserve.errorString()));
}

QString contentOf(store::Database &database)
{
    const auto content = database.text(QString::fromLatin1(kContent));
    return content ? *content : content.error().detail;
}

QStringList faultsOf(store::Database &database)
{
    const auto check = database.text(u"PRAGMA quick_check(1)"_s);
    if (!check || *check != "ok"_L1)
        return {u"The file is damaged: %1"_s.arg(check ? *check : check.error().detail)};
    return checkNothingLost(database) + checkAuditTellsAll(database) + checkOnlyKnownTransitions(database)
        + checkOneOpenPerLine(database) + checkSendLimits(database);
}

Result<void> answerOf(store::Store &store, const store::Store::Job &job)
{
    std::optional<Result<void>> answer;
    QObject context;
    store.write(&context, job, [&answer](const Result<void> &done) { answer = done; });
    // The answer is an event of this thread: there is nothing to look at before one comes.
    while (!answer)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *answer;
}

} // namespace lk::test
