// SPDX-License-Identifier: Apache-2.0
#include "core/store/queue_table.h"

#include "core/base/kill_point.h"
#include "core/store/change_table.h"
#include "core/store/index_terms.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kIntend[]
    = "UPDATE device_change SET state = 'sending', attempts = attempts + 1, sends = sends + 1, attempt_uuid "
      "= "
      ":uuid, call_lines = :lines, handle = '', report = 'none', accepted = 0, since_boot = :boot, reads = "
      "0, before_reads = 0, "
      "first_before_read = 0, history_checked = 0, before_status = :status, before_raw = :raw, before_plan = "
      ":plan, "
      "before_read_at = :read, imei = CASE WHEN imei = '' THEN :imei ELSE imei END, msisdn = CASE WHEN "
      "msisdn = "
      "'' THEN :msisdn ELSE msisdn END, updated_at = :now WHERE id = :id AND state = 'claimed' AND fence = "
      ":fence";
constexpr char kIsPaused[] = "SELECT paused FROM bulk_change WHERE id = :id";
constexpr char kStillClaimed[]
    = "SELECT 1 FROM device_change WHERE id = :id AND state = 'claimed' AND fence = :fence";
constexpr char kInsertAttempt[] = "INSERT INTO attempt (device_change_id, n, uuid, fence, request_sha256, "
                                  "intent_at, intent_boot, boot_id, call_uuid, repeats) VALUES (:device, "
                                  ":n, :uuid, :fence, :hash, :at, :boot, :bootId, :call, :repeats)";
constexpr char kGiveBack[]
    = "UPDATE device_change SET state = :state, taken = 0, fence = fence + 1, updated_at = :now "
      "WHERE id = :id AND fence = :fence AND state = :from";
constexpr char kHead[] = "SELECT c.spec, c.tenant_id, t.name, c.freeze_override <> '' FROM bulk_change c "
                         "JOIN tenant t ON t.id = "
                         "c.tenant_id WHERE c.id = :id";
// Of a change only the first of what is due by its order is looked at: a line that was never tried, else the
// one whose pause ends first.
constexpr char kNextDue[]
    = "SELECT min(due) FROM (SELECT * FROM (SELECT due_boot AS due FROM device_change WHERE account_id = "
      ":account AND " LK_IN_FLIGHT " AND state IN ('awaiting-carrier', 'verifying') AND taken = 0 ORDER BY "
      "due_boot LIMIT 1) UNION ALL SELECT CASE WHEN EXISTS (SELECT 1 FROM device_change d WHERE d.change_id "
      "= "
      "c.id AND d.account_id = :account AND d.state = 'waiting' AND d.due_boot = 0 AND d.row_no < "
      "c.released) "
      "THEN 0 ELSE (SELECT d.due_boot FROM device_change d WHERE d.change_id = c.id AND d.account_id = "
      ":account AND d.state = 'waiting' AND d.due_boot > 0 AND d.row_no < c.released ORDER BY d.due_boot "
      "LIMIT 1) END FROM bulk_change c WHERE c.finished_at = 0 AND c.paused = 0 AND c.start_at = 0 AND "
      "c.hold_until = 0)";
constexpr char kOpenLinesTotal[]
    = "SELECT coalesce(sum(n), 0) FROM change_count WHERE state IN ('held', 'waiting', 'claimed', 'sending', "
      "'awaiting-carrier', 'verifying')";

const audit::Actor &engineActor()
{
    static const audit::Actor kEngine{u"engine"_s, {}, u"Worker"_s, {}};
    return kEngine;
}

} // namespace

QueueTable::QueueTable(
    Database &database, const Clock &clock, AuditTable &audit, LineTable &lines, ChangeSet &changeSet)
    : m_database(database),
      m_clock(clock),
      m_audit(audit),
      m_lines(lines),
      m_changeSet(changeSet),
      m_runs(database, clock, audit, changeSet),
      m_gate(database, clock)
{
}

Result<QueueTable::ChangeHead> QueueTable::headOf(BulkChangeId id)
{
    if (const auto known = m_heads.constFind(id); known != m_heads.constEnd())
        return *known;
    auto rows = m_database.statement(kHead).bind(u":id"_s, id.value).query();
    if (!rows)
        return rows.failure();
    if (!rows->next())
        return fail(ErrorKind::Internal,
            QCoreApplication::translate(
                "QueueTable", "A line without its change was found; it is left alone."));
    const auto spec = changeSpecFromJson(QJsonDocument::fromJson(rows->text(0).toUtf8()).object());
    if (!spec)
        return fail(ErrorKind::Damaged,
            QCoreApplication::translate(
                "QueueTable", "Change %1 cannot be understood; its lines are left alone.")
                .arg(id.value));
    const ChangeHead head{*spec, TenantId{rows->number(1)}, rows->text(2), rows->flag(3)};
    m_heads.insert(id, head);
    return head;
}

Result<qint64> QueueTable::roomFor(const WorkItem &item)
{
    m_gate.forgetCalendars();
    const auto repeats = item.sends > 0 ? m_gate.repeatsFor(item.account) : Result<qint64>(1);
    return !repeats || *repeats == 0 ? repeats : roomOf(item);
}

Result<qint64> QueueTable::roomOf(const WorkItem &item)
{
    // Paused, or stopped by its guard, since the line was claimed.
    {
        auto rows = m_database.statement(kIsPaused).bind(u":id"_s, item.change.value).query();
        if (!rows)
            return rows.failure();
        if (rows->next() && rows->flag(0))
            return 0;
    }
    const auto head = headOf(item.change);
    return head ? m_gate.roomFor(head->tenant, item, head->throughFreezes) : Result<qint64>(head.failure());
}

std::optional<QueueTable::HeldBack> QueueTable::heldBack() const
{
    const auto opens = m_gate.opensAt();
    if (!opens)
        return std::nullopt;
    return HeldBack{m_clock.bootNow() + std::max<UtcMs>(0, *opens - m_clock.utcNow()), m_gate.why()};
}

Result<QSet<DeviceChangeId>> QueueTable::stillClaimed(const QList<Intent> &intents)
{
    QSet<DeviceChangeId> open;
    for (const Intent &intent : intents) {
        auto rows = m_database.statement(kStillClaimed)
                        .bind(u":id"_s, intent.item.id.value)
                        .bind(u":fence"_s, intent.item.fence)
                        .query();
        if (!rows)
            return rows.failure();
        if (rows->next())
            open.insert(intent.item.id);
    }
    return open;
}

Result<QList<DeviceChangeId>> QueueTable::intend(const QList<Intent> &intents)
{
    QList<DeviceChangeId> stored;
    for (const Intent &intent : intents) {
        const WorkItem &item = intent.item;
        const LineState before = item.before.value_or(LineState{});
        const auto changed = m_database.statement(kIntend)
                                 .bind(u":uuid"_s, QString::fromLatin1(intent.attemptUuid))
                                 .bind(u":lines"_s, intent.callLines)
                                 .bind(u":boot"_s, m_clock.bootNow())
                                 .bind(u":status"_s, toText(before.status))
                                 .bind(u":raw"_s, before.rawStatus)
                                 .bind(u":plan"_s, before.ratePlan)
                                 .bind(u":read"_s, item.before ? before.readAt : 0)
                                 .bind(u":imei"_s, before.ids.imei)
                                 .bind(u":msisdn"_s, before.ids.msisdn)
                                 .bind(u":now"_s, m_clock.utcNow())
                                 .bind(u":id"_s, item.id.value)
                                 .bind(u":fence"_s, item.fence)
                                 .run();
        if (!changed)
            return changed.failure();
        if (*changed == 0)
            continue;
        LK_TRY(m_database.statement(kInsertAttempt)
                   .bind(u":device"_s, item.id.value)
                   .bind(u":n"_s, item.attempts + 1)
                   .bind(u":uuid"_s, QString::fromLatin1(intent.attemptUuid))
                   .bind(u":fence"_s, item.fence)
                   .bind(u":hash"_s, QString::fromLatin1(intent.requestHash))
                   .bind(u":at"_s, m_clock.utcNow())
                   .bind(u":boot"_s, m_clock.bootNow())
                   .bind(u":bootId"_s, QString::fromLatin1(m_clock.bootId()))
                   .bind(u":call"_s, QString::fromLatin1(intent.callUuid))
                   .bind(u":repeats"_s, item.sends > 0 ? 1 : 0)
                   .run());
        if (item.sends > 0)
            m_gate.repeats().note(item.account);
        LK_TRY(record(item, u"line.intent-stored"_s, ChangeState::Claimed, ChangeState::Sending, {},
            intent.attemptUuid, intent.redactedRequest));
        stored.append(item.id);
    }
    killPoint("before-intent-commit");
    return stored;
}

Result<void> QueueTable::record(const WorkItem &item, const QString &action, ChangeState from, ChangeState to,
    const QString &reason, const QByteArray &attempt, const QByteArray &payload)
{
    const auto head = headOf(item.change);
    if (!head)
        return head.failure();
    audit::Actor actor = engineActor();
    actor.tenant = head->tenantName;
    m_changeSet.lines.append({item.id, item.change, item.account, item.rowNo, to});
    m_changeSet.changes.insert(item.change);
    const auto seq = m_audit.append({.actor = actor,
        .action = action,
        .objectType = u"line"_s,
        .objectId = QString::number(item.id.value),
        .attemptId = QString::fromLatin1(attempt),
        .fromState = toText(from),
        .toState = toText(to),
        .reason = reason,
        .payload = payload});
    return seq ? Result<void>() : Result<void>(seq.failure());
}

Result<void> QueueTable::giveBack(const QList<WorkItem> &items, const QString &reason)
{
    for (const WorkItem &item : items) {
        const ChangeState to = item.state == ChangeState::Claimed ? ChangeState::Waiting : item.state;
        const auto changed = m_database.statement(kGiveBack)
                                 .bind(u":state"_s, toText(to))
                                 .bind(u":now"_s, m_clock.utcNow())
                                 .bind(u":id"_s, item.id.value)
                                 .bind(u":fence"_s, item.fence)
                                 .bind(u":from"_s, toText(item.state))
                                 .run();
        if (!changed)
            return changed.failure();
        if (*changed > 0 && to != item.state)
            LK_TRY(record(item, u"line.claim-returned"_s, item.state, to, reason, {}, {}));
    }
    return {};
}

Result<std::optional<BootMs>> QueueTable::nextDue(AccountId account)
{
    const auto due = [&]() -> Result<QString> {
        auto rows = m_database.statement(kNextDue).bind(u":account"_s, account.value).query();
        if (!rows)
            return rows.failure();
        return rows->next() ? rows->text(0) : QString();
    }();
    if (!due)
        return due.failure();
    std::optional<BootMs> next;
    if (!due->isEmpty())
        next = due->toLongLong();
    const auto moment = m_runs.nextMoment();
    if (!moment)
        return moment.failure();
    if (*moment) {
        const BootMs then = m_clock.bootNow() + std::max<UtcMs>(0, **moment - m_clock.utcNow());
        next = next ? std::min(*next, then) : then;
    }
    return next;
}

Result<qint64> QueueTable::openLines()
{
    auto rows = m_database.statement(kOpenLinesTotal).query();
    if (!rows)
        return rows.failure();
    return rows->next() ? rows->number(0) : 0;
}

} // namespace lk::store
