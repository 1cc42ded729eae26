// SPDX-License-Identifier: Apache-2.0
#include "core/store/line_table.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kKnownByIccid[]
    = "SELECT id FROM line WHERE account_id = :account AND iccid = :iccid AND iccid <> ''";
constexpr char kKnownByMsisdn[] = "SELECT id FROM line WHERE account_id = :account AND msisdn = :msisdn AND "
                                  "msisdn <> '' ORDER BY id LIMIT 1";
// A number is on one SIM: what the carrier said last counts.
constexpr char kMovedNumber[]
    = "UPDATE line SET msisdn = '' WHERE account_id = :account AND msisdn = :msisdn AND "
      "msisdn <> '' AND iccid <> :iccid";
constexpr char kInsertLine[]
    = "INSERT INTO line (tenant_id, account_id, iccid, imei, msisdn, status, raw_status, rate_plan, read_at) "
      "VALUES (:tenant, :account, :iccid, :imei, :msisdn, :status, :raw, :plan, :read)";
// A line that was only imported (read = 0) never overwrites what the carrier said, nor does an answer that
// does not tell the status.
constexpr char kUpdateLine[]
    = "UPDATE line SET iccid = CASE WHEN :iccid = '' THEN iccid ELSE :iccid END, "
      "imei = CASE WHEN :imei = '' THEN "
      "imei ELSE :imei END, msisdn = CASE WHEN :msisdn = '' THEN msisdn ELSE "
      ":msisdn END, status = CASE WHEN :read = 0 OR "
      ":raw = '' THEN status WHEN :meant = '' AND :status = 'inactive' AND status = "
      "'suspended' AND raw_status = :raw THEN status ELSE :status END, raw_status = CASE WHEN :read = 0 OR "
      ":raw = '' THEN raw_status ELSE :raw END, rate_plan = CASE "
      "WHEN :plan = '' THEN rate_plan ELSE :plan END, read_at = max(read_at, :read) "
      "WHERE id = :id AND (:read = 0 OR read_at <= :read)";
constexpr char kUpsertPlan[]
    = "INSERT INTO rate_plan (account_id, code, name, read_at) VALUES (:account, :code, :name, :read) "
      "ON CONFLICT (account_id, code) DO UPDATE SET name = excluded.name, read_at = excluded.read_at";
constexpr char kByIccid[]
    = "SELECT l.account_id, l.iccid, l.imei, l.msisdn, l.status, l.raw_status, l.rate_plan, l.read_at FROM "
      "line l "
      "JOIN carrier_account a ON a.id = l.account_id AND a.removed = 0 "
      "WHERE l.iccid = :value AND l.iccid <> '' AND l.tenant_id = :tenant ORDER BY l.id LIMIT 3";
constexpr char kByMsisdn[]
    = "SELECT l.account_id, l.iccid, l.imei, l.msisdn, l.status, l.raw_status, l.rate_plan, l.read_at FROM "
      "line l "
      "JOIN carrier_account a ON a.id = l.account_id AND a.removed = 0 "
      "WHERE l.msisdn = :value AND l.msisdn <> '' AND l.tenant_id = :tenant ORDER BY l.id LIMIT 3";
constexpr char kByImei[]
    = "SELECT l.account_id, l.iccid, l.imei, l.msisdn, l.status, l.raw_status, l.rate_plan, l.read_at FROM "
      "line l "
      "JOIN carrier_account a ON a.id = l.account_id AND a.removed = 0 "
      "WHERE l.imei = :value AND l.imei <> '' AND l.tenant_id = :tenant ORDER BY l.id LIMIT 3";
constexpr char kReadPlans[]
    = "SELECT code, name, read_at FROM rate_plan WHERE account_id = :account ORDER BY code";
constexpr char kCountOfAccount[] = "SELECT count(*) FROM line WHERE account_id = :account AND iccid <> ''";
constexpr char kCountLines[] = "SELECT count(*) FROM line WHERE tenant_id = :tenant";

KnownLine knownFrom(const Rows &row)
{
    KnownLine line;
    line.account = AccountId{row.number(0)};
    line.state.ids = {row.text(1), row.text(2), row.text(3)};
    line.state.status = deviceStatusFromText(row.text(4)).value_or(DeviceStatus::Unknown);
    line.state.rawStatus = row.text(5);
    line.state.ratePlan = row.text(6);
    line.state.readAt = row.number(7);
    return line;
}

} // namespace

LineTable::LineTable(Database &database, ChangeSet &changeSet)
    : m_database(database),
      m_changeSet(changeSet)
{
}

/// By the SIM; else by the number, which the carrier moves to another SIM when that is exchanged. A list that
/// was only imported (not read) may be wrong about that, so there the number counts only without a SIM.
Result<qint64> LineTable::findKnown(AccountId account, const LineState &state, const QString &msisdn)
{
    if (!state.ids.iccid.isEmpty()) {
        auto bySim = m_database.statement(kKnownByIccid)
                         .bind(u":account"_s, account.value)
                         .bind(u":iccid"_s, state.ids.iccid)
                         .query();
        if (!bySim)
            return bySim.failure();
        if (bySim->next())
            return bySim->number(0);
        if (state.readAt <= 0)
            return 0;
    }
    if (msisdn.isEmpty())
        return 0;
    auto byNumber = m_database.statement(kKnownByMsisdn)
                        .bind(u":account"_s, account.value)
                        .bind(u":msisdn"_s, msisdn)
                        .query();
    if (!byNumber)
        return byNumber.failure();
    return byNumber->next() ? byNumber->number(0) : 0;
}

Result<void> LineTable::learn(
    TenantId tenant, AccountId account, const LineState &state, std::optional<DeviceStatus> meant)
{
    const QString msisdn = normalizedMsisdn(state.ids.msisdn);
    const auto found = findKnown(account, state, msisdn);
    if (!found)
        return found.failure();
    const qint64 known = *found;
    Statement &statement = m_database.statement(known ? kUpdateLine : kInsertLine);
    if (known)
        statement.bind(u":id"_s, known).bind(u":meant"_s, meant ? toText(*meant) : QString());
    else
        statement.bind(u":tenant"_s, tenant.value).bind(u":account"_s, account.value);
    LK_TRY(statement.bind(u":iccid"_s, state.ids.iccid)
               .bind(u":imei"_s, state.ids.imei)
               .bind(u":msisdn"_s, msisdn)
               .bind(u":status"_s, toText(meant.value_or(state.status)))
               .bind(u":raw"_s, state.rawStatus)
               .bind(u":plan"_s, state.ratePlan)
               .bind(u":read"_s, state.readAt)
               .run());
    if (state.readAt > 0 && !msisdn.isEmpty() && !state.ids.iccid.isEmpty())
        LK_TRY(m_database.statement(kMovedNumber)
                   .bind(u":account"_s, account.value)
                   .bind(u":msisdn"_s, msisdn)
                   .bind(u":iccid"_s, state.ids.iccid)
                   .run());
    m_changeSet.inventory = true;
    return {};
}

Result<void> LineTable::learnPlan(AccountId account, const QString &code, const QString &name, UtcMs now)
{
    LK_TRY(m_database.statement(kUpsertPlan)
               .bind(u":account"_s, account.value)
               .bind(u":code"_s, code)
               .bind(u":name"_s, name)
               .bind(u":read"_s, now)
               .run());
    m_changeSet.inventory = true;
    return {};
}

Result<QList<KnownLine>> findLines(Database &database, TenantId tenant, const LineIds &ids)
{
    struct Lookup {
        const char *sql;
        QString value;
    };
    const Lookup lookups[]
        = {{kByIccid, ids.iccid}, {kByMsisdn, normalizedMsisdn(ids.msisdn)}, {kByImei, ids.imei}};
    QList<KnownLine> lines;
    for (const Lookup &lookup : lookups) {
        if (lookup.value.isEmpty())
            continue;
        auto rows = database.statement(lookup.sql)
                        .bind(u":value"_s, lookup.value)
                        .bind(u":tenant"_s, tenant.value)
                        .query();
        if (!rows)
            return rows.failure();
        while (rows->next())
            lines.append(knownFrom(*rows));
        if (!lines.isEmpty())
            break;
    }
    return lines;
}

Result<QList<KnownPlan>> readPlans(Database &database, AccountId account)
{
    auto rows = database.statement(kReadPlans).bind(u":account"_s, account.value).query();
    if (!rows)
        return rows.failure();
    QList<KnownPlan> plans;
    while (rows->next())
        plans.append({rows->text(0), rows->text(1), rows->number(2)});
    return plans;
}

Result<qint64> countLines(Database &database, AccountId account)
{
    auto rows = database.statement(kCountOfAccount).bind(u":account"_s, account.value).query();
    if (!rows)
        return rows.failure();
    return rows->next() ? rows->number(0) : 0;
}

Result<qint64> countLines(Database &database, TenantId tenant)
{
    auto rows = database.statement(kCountLines).bind(u":tenant"_s, tenant.value).query();
    if (!rows)
        return rows.failure();
    return rows->next() ? rows->number(0) : 0;
}

} // namespace lk::store
