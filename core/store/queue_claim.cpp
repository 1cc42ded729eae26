// SPDX-License-Identifier: Apache-2.0
// Which lines an account's lane gets: what is due to be followed up, then waiting lines of the changes that
// run.
#include "core/store/index_terms.h"
#include "core/store/queue_table.h"

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
    "d.spec, d.step, d.call_lines, d.asked"

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
      ":now AND d.row_no < :released AND (d.sends = 0 OR :repeats = 1) ORDER BY d.row_no LIMIT :limit";
constexpr char kRepeatsDue[]
    = "SELECT EXISTS (SELECT 1 FROM device_change WHERE change_id = :change AND account_id = :account AND "
      "state "
      "= 'waiting' AND due_boot > 0 AND due_boot <= :now AND sends > 0 AND row_no < :released)";
constexpr char kTake[]
    = "UPDATE device_change SET state = :state, fence = fence + 1, taken = 1, updated_at = :now "
      "WHERE id = :id AND fence = :fence";

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
    item.asked = row.flag(33);
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
    const auto due = repeatsAreDue(change, account);
    const auto repeats = due && *due ? m_gate.repeatsFor(account) : Result<qint64>(0);
    if (!due || !repeats)
        return due ? repeats.failure() : due.failure();
    auto items = readItems(m_database.statement(kWaiting)
                               .bind(u":repeats"_s, *repeats > 0 ? 1 : 0)
                               .bind(u":change"_s, change.id.value)
                               .bind(u":released"_s, change.released)
                               .bind(u":account"_s, account.value)
                               .bind(u":now"_s, m_clock.bootNow())
                               .bind(u":limit"_s, limit));
    return items ? allowed(*items) : items;
}

/// Whether lines wait that were sent before.
Result<bool> QueueTable::repeatsAreDue(const RunningChange &change, AccountId account)
{
    auto rows = m_database.statement(kRepeatsDue)
                    .bind(u":change"_s, change.id.value)
                    .bind(u":account"_s, account.value)
                    .bind(u":now"_s, m_clock.bootNow())
                    .bind(u":released"_s, change.released)
                    .query();
    if (!rows)
        return rows.failure();
    return rows->next() && rows->flag(0);
}

/// Those that freezes, caps and the share of repeats let pass.
Result<QList<WorkItem>> QueueTable::allowed(const QList<WorkItem> &items)
{
    QList<WorkItem> pass;
    QMap<ChangeKind, qint64> room;
    std::optional<qint64> repeats;
    for (const WorkItem &item : items) {
        if (item.sends > 0 && !repeats) {
            const auto left = m_gate.repeatsFor(item.account);
            if (!left)
                return left.failure();
            repeats = *left;
        }
        if (item.sends > 0 && --*repeats < 0)
            continue;
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

} // namespace lk::store
