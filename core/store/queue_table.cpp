// SPDX-License-Identifier: Apache-2.0
#include "core/store/queue_table.h"

#include "core/base/kill_point.h"
#include "core/store/change_table.h"
#include "core/store/index_terms.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

#define LK_WORK_COLUMNS                                                                                      \
    "d.id, d.change_id, d.account_id, d.row_no, d.fence, d.state, a.carrier, d.iccid, d.imei, d.msisdn, "    \
    "d.before_status, d.before_raw, d.before_plan, d.before_read_at, d.attempts, d.sends, d.failures, "      \
    "d.crashes, d.attempt_uuid, d.handle, d.report, d.accepted, d.since_boot, d.reads, d.before_reads, "     \
    "d.first_before_read, d.history_checked, d.error_class, d.error_code, d.error_text, "                    \
    "d.spec, d.step, d.call_lines"

constexpr char kFollowUps[]
    = "SELECT " LK_WORK_COLUMNS " FROM device_change d JOIN carrier_account a ON a.id = d.account_id "
      "WHERE d.account_id = :account AND d." LK_IN_FLIGHT
      " AND d.state IN ('awaiting-carrier', 'verifying') AND d.taken = 0 AND d.due_boot <= :now AND (:reads "
      "= 1 OR d.state <> 'verifying') ORDER BY d.due_boot LIMIT :limit";
constexpr char kReads[]
    = "SELECT " LK_WORK_COLUMNS " FROM device_change d JOIN carrier_account a ON a.id = d.account_id "
      "WHERE d.account_id = :account AND d." LK_IN_FLIGHT
      " AND d.state = 'verifying' AND d.taken = 0 AND d.due_boot <= :now ORDER BY d.due_boot LIMIT :limit";
constexpr char kDueReads[]
    = "SELECT coalesce(sum(due_boot <= :now), 0), coalesce(min(due_boot), 0), coalesce(min(since_boot), 0), "
      "count(*) FROM device_change "
      "WHERE account_id = :account AND " LK_IN_FLIGHT
      " AND state = 'verifying' AND taken = 0 AND due_boot <= :soon";
constexpr char kWaiting[]
    = "SELECT " LK_WORK_COLUMNS " FROM device_change d JOIN carrier_account a ON a.id = d.account_id "
      "WHERE d.change_id = :change AND d.account_id = :account AND d.state = 'waiting' AND d.due_boot <= "
      ":now AND d.row_no < :released ORDER BY d.row_no LIMIT :limit";
constexpr char kTake[]
    = "UPDATE device_change SET state = :state, fence = fence + 1, taken = 1, updated_at = :now "
      "WHERE id = :id AND fence = :fence";
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
                                  "intent_at, intent_boot, boot_id, call_uuid) "
                                  "VALUES (:device, :n, :uuid, :fence, :hash, :at, :boot, :bootId, :call)";
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

/// A line's own request, else that of its change.
Result<ChangeSpec> ownSpec(const QString &json, const ChangeSpec &ofChange)
{
    if (json.isEmpty())
        return ofChange;
    const auto spec = changeSpecFromJson(QJsonDocument::fromJson(json.toUtf8()).object());
    if (spec)
        return *spec;
    return fail(ErrorKind::Damaged,
        QCoreApplication::translate(
            "QueueTable", "A line's own request cannot be understood; the line is left alone."));
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

Result<WorkItem> QueueTable::itemFrom(const Rows &row)
{
    WorkItem item;
    item.id = DeviceChangeId{row.number(0)};
    item.change = BulkChangeId{row.number(1)};
    item.account = AccountId{row.number(2)};
    item.rowNo = row.number(3);
    item.fence = row.number(4);
    const auto state = changeStateFromText(row.text(5));
    const auto carrier = carrierFromText(row.text(6));
    const auto head = headOf(item.change);
    if (!head)
        return head.failure();
    if (!state || !carrier)
        return fail(ErrorKind::Damaged,
            QCoreApplication::translate("QueueTable", "Line %1 cannot be understood; it is left alone.")
                .arg(item.id.value));
    item.state = *state;
    item.carrier = *carrier;
    const auto spec = ownSpec(row.text(30), head->spec);
    if (!spec)
        return spec.failure();
    item.step = row.integer(31);
    item.spec = stepOf(*spec, item.step);
    item.callLines = row.integer(32);
    item.hasMoreSteps = item.step == 0 && hasPlanFirst(*spec);
    item.ids = {row.text(7), row.text(8), row.text(9)};
    if (row.number(13) > 0)
        item.before = LineState{deviceStatusFromText(row.text(10)).value_or(DeviceStatus::Unknown),
            row.text(11), row.text(12), item.ids, row.number(13)};
    item.attempts = row.integer(14);
    item.sends = row.integer(15);
    item.failures = row.integer(16);
    item.crashes = row.integer(17);
    item.attemptUuid = row.text(18).toLatin1();
    item.handle = row.text(19);
    item.report = carrierReportFromText(row.text(20)).value_or(CarrierReport::None);
    item.accepted = row.flag(21);
    item.since = row.number(22);
    item.reads = row.integer(23);
    item.beforeReads = row.integer(24);
    item.firstBeforeRead = row.number(25);
    item.historyChecked = row.flag(26);
    item.refusal = {errorClassFromText(row.text(27)).value_or(ErrorClass::None), row.text(28), row.text(29)};
    return item;
}

double ClaimRoom::costOf(const WorkItem &item) const
{
    // A line that was sent before goes alone, and what is read back is read alone.
    const bool shares = linesPerCall > 1 && together.contains(item.spec.kind)
        && (item.state == ChangeState::AwaitingCarrier ? item.callLines > 1 : item.sends == 0)
        && item.state != ChangeState::Verifying;
    return shares ? 1.0 / linesPerCall : 1.0;
}

qint64 PageReads::worthFrom(bool moreToSend) const
{
    if (changesOnly)
        return moreToSend ? qint64{2} * linesPerPage : kFewest;
    const qint64 pages = knownLines / std::max(1, linesPerPage) + 1;
    return std::max(kFewest, (moreToSend ? 4 : 2) * pages);
}

namespace {

/// Adds those of `more` that are not there yet, as far as the room goes; gives what is left of it.
double addWithin(
    QList<WorkItem> &items, const QList<WorkItem> &more, QSet<DeviceChangeId> &known, const ClaimRoom &room)
{
    double left = room.calls;
    for (const WorkItem &item : more) {
        if (left <= 0)
            break;
        if (known.contains(item.id))
            continue;
        known.insert(item.id);
        items.append(item);
        left -= room.costOf(item);
    }
    return left;
}

int linesFor(double calls, const ClaimRoom &room)
{
    return std::max(1, static_cast<int>(std::ceil(calls * room.linesPerCall)));
}

} // namespace

Result<QList<WorkItem>> QueueTable::claim(AccountId account, const ClaimRoom &room, bool sendsAllowed)
{
    auto items = followUps(account, room);
    if (!items)
        return items;
    ClaimRoom rest = room;
    for (const WorkItem &item : std::as_const(*items))
        rest.calls -= room.costOf(item);
    if (sendsAllowed && rest.calls > 0) {
        ++m_turn;
        const auto fresh = waiting(account, rest);
        if (!fresh)
            return fresh.failure();
        items->append(*fresh);
    }
    LK_TRY(take(*items));
    return items;
}

Result<QList<WorkItem>> QueueTable::readItems(Statement &statement)
{
    auto rows = statement.query();
    if (!rows)
        return rows.failure();
    QList<WorkItem> items;
    while (rows->next()) {
        auto item = itemFrom(*rows);
        if (!item)
            return item.failure();
        items.append(*item);
    }
    return items;
}

Result<QList<WorkItem>> QueueTable::followUps(AccountId account, const ClaimRoom &room)
{
    auto due = readItems(m_database.statement(kFollowUps)
                             .bind(u":account"_s, account.value)
                             .bind(u":now"_s, m_clock.bootNow())
                             .bind(u":reads"_s, room.reads ? 1 : 0)
                             .bind(u":limit"_s, linesFor(room.calls, room)));
    if (!due)
        return due;
    QList<WorkItem> items;
    QSet<DeviceChangeId> known;
    addWithin(items, *due, known, room);
    return items;
}

Result<QList<WorkItem>> QueueTable::claimReads(AccountId account, int limit)
{
    auto items = readItems(m_database.statement(kReads)
                               .bind(u":account"_s, account.value)
                               .bind(u":now"_s, m_clock.bootNow())
                               .bind(u":limit"_s, limit));
    if (!items)
        return items;
    LK_TRY(take(*items));
    return items;
}

Result<DueReads> QueueTable::dueReads(AccountId account)
{
    auto rows = m_database.statement(kDueReads)
                    .bind(u":account"_s, account.value)
                    .bind(u":now"_s, m_clock.bootNow())
                    .bind(u":soon"_s, m_clock.bootNow() + DueReads::kSoon)
                    .query();
    if (!rows)
        return rows.failure();
    return rows->next() ? DueReads{rows->number(0), rows->number(1), rows->number(2), rows->number(3)}
                        : DueReads{};
}

Result<QList<WorkItem>> QueueTable::waiting(AccountId account, const ClaimRoom &room)
{
    m_gate.beginLook();
    const auto open = m_runs.running(account);
    if (!open)
        return open.failure();
    QList<WorkItem> items;
    QSet<DeviceChangeId> known;
    double left = room.calls;
    // A higher priority takes what it can use; among equals each gets its share, then the oldest the rest.
    for (qsizetype from = 0; from < open->size() && left > 0;) {
        qsizetype to = from;
        while (to < open->size() && open->at(to).priority == open->at(from).priority)
            ++to;
        const auto equals = open->sliced(from, to - from);
        for (const bool sharing : {true, false}) {
            for (qsizetype i = 0; i < equals.size(); ++i) {
                if (left <= 0)
                    break;
                // Where there is room for one call only, each of them is the first one in turn.
                const RunningChange &change = equals.at(sharing ? (i + m_turn) % equals.size() : i);
                ClaimRoom part = room;
                const double share = left / static_cast<double>(equals.size());
                part.calls = sharing ? std::min(left, std::max(1.0, share)) : left;
                auto some
                    = waitingOf(change, account, linesFor(part.calls, room) + static_cast<int>(items.size()));
                if (!some)
                    return some;
                left -= part.calls - addWithin(items, *some, known, part);
            }
        }
        from = to;
    }
    return items;
}

Result<QList<WorkItem>> QueueTable::waitingOf(const RunningChange &change, AccountId account, int limit)
{
    if (change.hours && !change.hours->contains(m_clock.utcNow())) {
        m_gate.closedHours(change.title);
        return QList<WorkItem>();
    }
    auto items = readItems(m_database.statement(kWaiting)
                               .bind(u":change"_s, change.id.value)
                               .bind(u":released"_s, change.released)
                               .bind(u":account"_s, account.value)
                               .bind(u":now"_s, m_clock.bootNow())
                               .bind(u":limit"_s, limit));
    return items ? allowed(*items) : items;
}

/// Those that freezes and caps let pass.
Result<QList<WorkItem>> QueueTable::allowed(const QList<WorkItem> &items)
{
    QList<WorkItem> pass;
    QMap<ChangeKind, qint64> room;
    for (const WorkItem &item : items) {
        auto left = room.find(item.spec.kind);
        if (left == room.end()) {
            const auto found = roomOf(item);
            if (!found)
                return found.failure();
            left = room.insert(item.spec.kind, *found);
        }
        if (*left > 0) {
            --*left;
            pass.append(item);
        }
    }
    return pass;
}

Result<qint64> QueueTable::roomFor(const WorkItem &item)
{
    m_gate.forgetCalendars();
    return roomOf(item);
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

Result<void> QueueTable::take(QList<WorkItem> &items)
{
    for (WorkItem &item : items) {
        const bool fresh = item.state == ChangeState::Waiting;
        const ChangeState to = fresh ? ChangeState::Claimed : item.state;
        LK_TRY(m_database.statement(kTake)
                   .bind(u":state"_s, toText(to))
                   .bind(u":now"_s, m_clock.utcNow())
                   .bind(u":id"_s, item.id.value)
                   .bind(u":fence"_s, item.fence)
                   .run());
        ++item.fence;
        if (fresh) {
            LK_TRY(record(item, u"line.claimed"_s, item.state, to, {}, {}, {}));
            item.state = to;
        }
    }
    return {};
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
                   .run());
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
