// SPDX-License-Identifier: Apache-2.0
// What is written of the lines that were in work when the program ended.
#include "core/base/kill_point.h"
#include "core/base/text.h"
#include "core/store/index_terms.h"
#include "core/store/queue_table.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kBootOfRows[] = "SELECT value FROM meta WHERE key = 'boot_id'";
constexpr char kSetBoot[] = "INSERT INTO meta (key, value) VALUES ('boot_id', :id) ON CONFLICT (key) DO "
                            "UPDATE SET value = excluded.value";
constexpr char kInterrupted[]
    = "SELECT id, change_id, account_id, row_no, fence, state, attempt_uuid FROM device_change "
      "INDEXED BY device_change_pending WHERE " LK_IN_FLIGHT
      " AND state IN ('claimed', 'sending') ORDER BY id";
constexpr char kReturnClaim[]
    = "UPDATE device_change SET state = 'waiting', taken = 0, fence = fence + 1, updated_at = :now "
      "WHERE id = :id AND state = 'claimed'";
constexpr char kDoubt[] = "UPDATE device_change SET state = 'verifying', taken = 0, fence = fence + 1, "
                          "crashes = crashes + 1, accepted "
                          "= 0, since_boot = :boot, reads = 0, before_reads = 0, first_before_read = 0, "
                          "due_boot = 0, reason = :reason, "
                          "updated_at = :now WHERE id = :id AND state = 'sending'";
constexpr char kRelease[] = "UPDATE device_change SET taken = 0, fence = fence + 1 WHERE " LK_IN_FLIGHT
                            " AND state IN ('awaiting-carrier', 'verifying') AND taken = 1";
constexpr char kNewBootFlight[]
    = "UPDATE device_change SET due_boot = 0, since_boot = :boot, before_reads = "
      "0, first_before_read = 0 WHERE " LK_IN_FLIGHT " AND state IN ('awaiting-carrier', 'verifying')";
constexpr char kNewBootWaiting[]
    = "UPDATE device_change SET due_boot = 0 WHERE id IN (SELECT d.id FROM bulk_change c CROSS JOIN "
      "carrier_account k CROSS JOIN device_change d ON d.change_id = c.id AND d.account_id = k.id AND "
      "d.state "
      "= 'waiting' AND d.due_boot > 0 WHERE c.finished_at = 0)";
constexpr char kAwaiting[]
    = "SELECT change_id, id FROM device_change INDEXED BY device_change_pending WHERE " LK_IN_FLIGHT
      " AND state IN ('awaiting-carrier', 'verifying')";
constexpr char kNotice[] = "UPDATE bulk_change SET notice = :notice WHERE id = :id";

/// Whoever changed the log may have changed the lines as well: a person looks before anything is sent by
/// them.
Result<void> checkAuditTail(Database &database)
{
    const auto fault = faultInAuditTail(database);
    if (!fault)
        return fault.failure();
    if (!*fault)
        return {};
    return fail(ErrorKind::AuditBroken,
        QCoreApplication::translate("QueueTable",
            "The audit log was changed outside of Linekeeper, near row %1: %2 Nothing is sent. Restore the "
            "newest backup; or, if you know what happened, go on with: linekeeperctl audit accept-fault "
            "--reason TEXT")
            .arg(QString::number((*fault)->seq), (*fault)->what));
}

} // namespace

Result<RecoveryReport> QueueTable::recover()
{
    // What a damaged file says of a line may be the state of another one: nothing is sent by it.
    const auto sound = m_database.text(u"PRAGMA quick_check(1)"_s);
    if (!sound)
        return sound.failure();
    if (*sound != "ok"_L1)
        return damagedFile(*sound);
    LK_TRY(checkAuditTail(m_database));
    QString rowsBoot;
    {
        auto rows = m_database.statement(kBootOfRows).query();
        if (!rows)
            return rows.failure();
        if (rows->next())
            rowsBoot = rows->text(0);
    }
    const QString boot = QString::fromLatin1(m_clock.bootId());
    RecoveryReport report;
    LK_TRY(recoverFlight(rowsBoot != boot, report));
    LK_TRY(m_database.statement(kSetBoot).bind(u":id"_s, boot).run());
    killPoint("in-recovery");
    return report;
}

Result<void> QueueTable::recoverFlight(bool otherBoot, RecoveryReport &report)
{
    QList<WorkItem> interrupted;
    {
        auto rows = m_database.statement(kInterrupted).query();
        if (!rows)
            return rows.failure();
        while (rows->next()) {
            WorkItem item;
            item.id = DeviceChangeId{rows->number(0)};
            item.change = BulkChangeId{rows->number(1)};
            item.account = AccountId{rows->number(2)};
            item.rowNo = rows->number(3);
            item.fence = rows->number(4);
            item.state = changeStateFromText(rows->text(5)).value_or(ChangeState::Sending);
            item.attemptUuid = rows->text(6).toLatin1();
            interrupted.append(item);
        }
    }
    const QString doubt = QCoreApplication::translate("QueueTable",
        "The program ended while the request was in flight; the carrier is asked before anything is sent "
        "again.");
    for (const WorkItem &item : std::as_const(interrupted)) {
        if (item.state == ChangeState::Claimed) {
            LK_TRY(m_database.statement(kReturnClaim)
                       .bind(u":now"_s, m_clock.utcNow())
                       .bind(u":id"_s, item.id.value)
                       .run());
            LK_TRY(record(item, u"line.claim-returned"_s, item.state, ChangeState::Waiting,
                QCoreApplication::translate("QueueTable", "The program ended before anything was sent."), {},
                {}));
            ++report.claimsReturned;
            continue;
        }
        LK_TRY(m_database.statement(kDoubt)
                   .bind(u":boot"_s, m_clock.bootNow())
                   .bind(u":reason"_s, doubt)
                   .bind(u":now"_s, m_clock.utcNow())
                   .bind(u":id"_s, item.id.value)
                   .run());
        LK_TRY(record(
            item, u"line.outcome-lost"_s, item.state, ChangeState::Verifying, doubt, item.attemptUuid, {}));
    }
    LK_TRY(m_database.statement(kRelease).run());
    if (otherBoot) {
        // Times of another boot mean nothing on this boot's clock.
        LK_TRY(m_database.statement(kNewBootFlight).bind(u":boot"_s, m_clock.bootNow()).run());
        LK_TRY(m_database.statement(kNewBootWaiting).run());
    }
    QHash<BulkChangeId, qint64> inFlight;
    {
        auto rows = m_database.statement(kAwaiting).query();
        if (!rows)
            return rows.failure();
        while (rows->next()) {
            const BulkChangeId change{rows->number(0)};
            ++inFlight[change];
            ++report.inFlight;
            if (report.lines.size() < RecoveryReport::kMostLines)
                report.lines.append({.change = change, .id = DeviceChangeId{rows->number(1)}});
        }
    }
    return announceRecovery(inFlight);
}

Result<void> QueueTable::announceRecovery(const QHash<BulkChangeId, qint64> &inFlight)
{
    const QString at = QDateTime::fromMSecsSinceEpoch(m_clock.utcNow(), Qt::UTC).toString(u"HH:mm"_s);
    for (auto it = inFlight.begin(); it != inFlight.end(); ++it) {
        const int lines = pluralCount(it.value());
        const QString notice = QCoreApplication::translate("QueueTable",
            "Resumed %1 UTC: %n line(s) were in flight; the carrier is being asked about them. Everything "
            "else goes on.",
            nullptr, lines)
                                   .arg(at);
        LK_TRY(noteRecovery(it.key(), notice));
    }
    return {};
}

Result<void> QueueTable::noteRecovery(BulkChangeId change, const QString &notice)
{
    LK_TRY(m_database.statement(kNotice).bind(u":notice"_s, notice).bind(u":id"_s, change.value).run());
    m_changeSet.changes.insert(change);
    const auto seq = m_audit.append({.actor = {.name = u"engine"_s},
        .action = u"change.recovered"_s,
        .objectType = u"change"_s,
        .objectId = QString::number(change.value),
        .reason = notice});
    if (!seq)
        return seq.failure();
    return {};
}

} // namespace lk::store
