// SPDX-License-Identifier: Apache-2.0
#include "core/store/change_reading.h"

#include "core/store/index_terms.h"
#include "core/store/json_lists.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

#define LK_CHANGE_COLUMNS                                                                                    \
    "id, tenant_id, spec, title, reason, fingerprint, created_by, created_at, finished_at, paused, "         \
    "pause_reason, notice, run, priority, start_at, stage, hold_until, guard_stopped, guard_results"
#define LK_LINE_COLUMNS                                                                                      \
    "d.id, d.change_id, d.account_id, a.carrier, d.row_no, d.file_row, d.iccid, d.imei, d.msisdn, CASE "     \
    "WHEN d.spec <> '' THEN d.spec ELSE c.spec END, "                                                        \
    "d.state, d.before_status, d.before_raw, d.before_plan, d.before_read_at, d.attempts, d.handle, "        \
    "d.error_class, d.error_code, d.error_text, d.reason, d.updated_at, d.due_boot, d.before_customer"
#define LK_LINE_JOIN                                                                                         \
    " FROM device_change d JOIN bulk_change c ON c.id = d.change_id JOIN carrier_account a ON a.id = "       \
    "d.account_id "

constexpr char kAllChanges[]
    = "SELECT " LK_CHANGE_COLUMNS
      " FROM bulk_change WHERE tenant_id = :tenant AND (finished_at = 0 OR id IN (SELECT id FROM bulk_change "
      "WHERE tenant_id = :tenant ORDER BY id DESC LIMIT :limit)) ORDER BY id DESC";
constexpr char kOneChange[] = "SELECT " LK_CHANGE_COLUMNS " FROM bulk_change WHERE id = :id";
constexpr char kCounts[]
    = "SELECT change_id, account_id, state, n FROM change_count WHERE change_id = :id AND n > 0";
constexpr char kAllCounts[] = "SELECT change_id, account_id, state, n FROM change_count WHERE n > 0";
constexpr char kStates[] = "SELECT id, state FROM device_change WHERE change_id = :id ORDER BY row_no";
constexpr char kPageOfLines[]
    = "SELECT " LK_LINE_COLUMNS LK_LINE_JOIN
      "WHERE d.change_id = :id AND d.row_no >= :from AND d.row_no < :to ORDER BY d.row_no";
constexpr char kLineById[] = "SELECT " LK_LINE_COLUMNS LK_LINE_JOIN "WHERE d.id = :id";
constexpr char kTheseLines[]
    = "SELECT " LK_LINE_COLUMNS " FROM json_each(:lines) j JOIN device_change d ON d.id = j.value JOIN "
      "bulk_change c ON c.id = d.change_id JOIN carrier_account a ON a.id = d.account_id ORDER BY j.key";
constexpr char kFind[] = "SELECT row_no FROM device_change WHERE change_id = :id AND (instr(iccid, :text) OR "
                         "instr(imei, :text) OR "
                         "instr(msisdn, :text)) ORDER BY row_no LIMIT :limit";
constexpr char kAttempts[]
    = "SELECT n, uuid, intent_at, ended_at, outcome FROM attempt WHERE device_change_id = :id ORDER BY n";
constexpr char kOpenOf[] = "SELECT change_id FROM device_change WHERE account_id = :account AND line_key = "
                           ":key AND " LK_OPEN " LIMIT 1";
constexpr char kOfPlan[]
    = "SELECT id FROM bulk_change WHERE tenant_id = :tenant AND fingerprint = :fingerprint";
constexpr char kLoads[]
    = "SELECT account_id, sum(state = 'waiting'), sum(state <> 'waiting') FROM device_change WHERE " LK_OPEN
      " GROUP BY account_id";

BulkChange changeFrom(const Rows &row)
{
    BulkChange change;
    change.id = BulkChangeId{row.number(0)};
    change.tenant = TenantId{row.number(1)};
    change.spec
        = changeSpecFromJson(QJsonDocument::fromJson(row.text(2).toUtf8()).object()).value_or(ChangeSpec{});
    change.title = row.text(3);
    change.reason = row.text(4);
    change.fingerprint = row.text(5).toLatin1();
    change.createdBy = row.text(6);
    change.createdAt = row.number(7);
    change.finishedAt = row.number(8);
    change.paused = row.flag(9);
    change.pauseReason = row.text(10);
    change.notice = row.text(11);
    if (const auto run = runOrderFromJson(QJsonDocument::fromJson(row.text(12).toUtf8()).object()))
        change.run = *run;
    change.priority = row.integer(13);
    change.startAt = row.number(14);
    change.stage = row.integer(15);
    change.holdUntil = row.number(16);
    change.guardStopped = row.flag(17);
    change.guard = GuardMemory(row.text(18));
    return change;
}

/// The lines of changes by account and state; the rows of an account follow one another.
Result<QHash<qint64, QList<AccountShare>>> sharesIn(Result<Rows> rows)
{
    if (!rows)
        return rows.failure();
    QHash<qint64, QList<AccountShare>> shares;
    while (rows->next()) {
        const auto state = changeStateFromText(rows->text(2));
        if (!state)
            continue;
        QList<AccountShare> &accounts = shares[rows->number(0)];
        const AccountId account{rows->number(1)};
        if (accounts.isEmpty() || accounts.last().account != account)
            accounts.append({.account = account});
        accounts.last().counts.of(*state) = rows->number(3);
    }
    return shares;
}

void setShares(BulkChange &change, const QList<AccountShare> &shares)
{
    change.accounts = shares;
    for (const AccountShare &share : shares) {
        for (const ChangeState state : kAllStates)
            change.counts.of(state) += share.counts.of(state);
    }
}

DeviceChange lineFrom(const Rows &row)
{
    DeviceChange line;
    line.id = DeviceChangeId{row.number(0)};
    line.change = BulkChangeId{row.number(1)};
    line.account = AccountId{row.number(2)};
    line.carrier = carrierFromText(row.text(3)).value_or(Carrier::ThingSpace);
    line.rowNo = row.number(4);
    line.fileRow = row.number(5);
    line.ids = {row.text(6), row.text(7), row.text(8)};
    line.spec
        = changeSpecFromJson(QJsonDocument::fromJson(row.text(9).toUtf8()).object()).value_or(ChangeSpec{});
    line.state = changeStateFromText(row.text(10)).value_or(ChangeState::Unknown);
    LineState before{deviceStatusFromText(row.text(11)).value_or(DeviceStatus::Unknown), row.text(12),
        row.text(13), line.ids, row.number(14)};
    if (isLocal(line.spec.kind))
        before.customer = customerTermsFromJson(QJsonDocument::fromJson(row.text(23).toUtf8()).object());
    line.beforeText = before.readAt > 0 ? currentText(line.spec, before) : u"–"_s;
    line.targetText = targetText(line.carrier, line.spec);
    line.attempts = row.integer(15);
    line.handle = row.text(16);
    line.refusal = {errorClassFromText(row.text(17)).value_or(ErrorClass::None), row.text(18), row.text(19)};
    line.reason = row.text(20);
    line.updatedAt = row.number(21);
    line.dueAt = row.number(22);
    return line;
}

Result<QList<DeviceChange>> linesOf(Result<Rows> rows)
{
    if (!rows)
        return rows.failure();
    QList<DeviceChange> lines;
    while (rows->next())
        lines.append(lineFrom(*rows));
    return lines;
}

Result<BulkChangeId> idOf(Result<Rows> rows)
{
    if (!rows)
        return rows.failure();
    return rows->next() ? BulkChangeId{rows->number(0)} : BulkChangeId{};
}

} // namespace

Result<QList<BulkChange>> readChanges(Database &database, TenantId tenant, int limit)
{
    QList<BulkChange> changes;
    {
        auto rows = database.statement(kAllChanges)
                        .bind(u":tenant"_s, tenant.value)
                        .bind(u":limit"_s, limit)
                        .query();
        if (!rows)
            return rows.failure();
        while (rows->next())
            changes.append(changeFrom(*rows));
    }
    const auto shares = sharesIn(database.statement(kAllCounts).query());
    if (!shares)
        return shares.failure();
    for (BulkChange &change : changes)
        setShares(change, shares->value(change.id.value));
    return changes;
}

Result<std::optional<BulkChange>> readChange(Database &database, BulkChangeId id)
{
    std::optional<BulkChange> change;
    {
        auto rows = database.statement(kOneChange).bind(u":id"_s, id.value).query();
        if (!rows)
            return rows.failure();
        if (rows->next())
            change = changeFrom(*rows);
    }
    if (!change)
        return change;
    const auto shares = sharesIn(database.statement(kCounts).bind(u":id"_s, id.value).query());
    if (!shares)
        return shares.failure();
    setShares(*change, shares->value(id.value));
    return change;
}

Result<LineStates> readLineStates(Database &database, BulkChangeId id)
{
    auto rows = database.statement(kStates).bind(u":id"_s, id.value).query();
    if (!rows)
        return rows.failure();
    LineStates result;
    while (rows->next()) {
        if (!result.first.isValid())
            result.first = DeviceChangeId{rows->number(0)};
        result.states.push_back(changeStateFromText(rows->text(1)).value_or(ChangeState::Unknown));
    }
    return result;
}

Result<QList<DeviceChange>> readLines(Database &database, BulkChangeId id, qint64 from, qint64 count)
{
    return linesOf(database.statement(kPageOfLines)
                       .bind(u":id"_s, id.value)
                       .bind(u":from"_s, from)
                       .bind(u":to"_s, from + count)
                       .query());
}

Result<std::optional<DeviceChange>> readLine(Database &database, DeviceChangeId id)
{
    auto rows = database.statement(kLineById).bind(u":id"_s, id.value).query();
    if (!rows)
        return rows.failure();
    return rows->next() ? std::optional<DeviceChange>(lineFrom(*rows)) : std::optional<DeviceChange>();
}

Result<QList<DeviceChange>> readTheseLines(Database &database, const QList<DeviceChangeId> &lines)
{
    return linesOf(database.statement(kTheseLines).bind(u":lines"_s, jsonOf(lines)).query());
}

Result<std::vector<qint64>> findPositions(Database &database, BulkChangeId id, const QString &text, int limit)
{
    auto rows = database.statement(kFind)
                    .bind(u":id"_s, id.value)
                    .bind(u":text"_s, text)
                    .bind(u":limit"_s, limit)
                    .query();
    if (!rows)
        return rows.failure();
    std::vector<qint64> positions;
    while (rows->next())
        positions.push_back(rows->number(0));
    return positions;
}

Result<QList<AttemptSummary>> readAttempts(Database &database, DeviceChangeId id)
{
    auto rows = database.statement(kAttempts).bind(u":id"_s, id.value).query();
    if (!rows)
        return rows.failure();
    QList<AttemptSummary> attempts;
    while (rows->next())
        attempts.append({rows->integer(0), rows->text(1), rows->number(2), rows->number(3), rows->text(4)});
    return attempts;
}

Result<BulkChangeId> openChangeOf(Database &database, AccountId account, const QString &lineKey)
{
    return idOf(
        database.statement(kOpenOf).bind(u":account"_s, account.value).bind(u":key"_s, lineKey).query());
}

Result<BulkChangeId> changeOfPlan(Database &database, TenantId tenant, const QByteArray &fingerprint)
{
    return idOf(database.statement(kOfPlan)
                    .bind(u":tenant"_s, tenant.value)
                    .bind(u":fingerprint"_s, QString::fromLatin1(fingerprint))
                    .query());
}

Result<QList<AccountLoad>> readAccountLoads(Database &database)
{
    auto rows = database.statement(kLoads).query();
    if (!rows)
        return rows.failure();
    QList<AccountLoad> loads;
    while (rows->next())
        loads.append({AccountId{rows->number(0)}, rows->number(1), rows->number(2)});
    return loads;
}

} // namespace lk::store
