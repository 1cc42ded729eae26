// SPDX-License-Identifier: Apache-2.0
#include "core/store/customer_table.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

// By the SIM, else by the number: the order in which the inventory itself knows a line.
constexpr char kFindBilledLine[]
    = "SELECT id FROM line WHERE account_id = :account AND ((:iccid <> '' AND iccid = :iccid) OR "
      "(:iccid = '' AND :msisdn <> '' AND msisdn = :msisdn)) LIMIT 1";
constexpr char kTermsOn[]
    = "SELECT (SELECT plan FROM customer_entry WHERE line_id = :line AND effective_on <= :on AND plan IS NOT "
      "NULL ORDER BY effective_on DESC, id DESC LIMIT 1), (SELECT pool FROM customer_entry WHERE line_id = "
      ":line AND effective_on <= :on AND pool IS NOT NULL ORDER BY effective_on DESC, id DESC LIMIT 1)";
constexpr char kAddEntry[]
    = "INSERT INTO customer_entry (line_id, device_change_id, plan, pool, effective_on, recorded_at) VALUES "
      "(:line, :cause, CASE WHEN :keepPlan THEN NULL ELSE :plan END, CASE WHEN :keepPool THEN NULL ELSE "
      ":pool "
      "END, :on, :at)";
constexpr char kClearCatalogue[]
    = "DELETE FROM customer_catalogue WHERE tenant_id = :tenant AND what = :what";
constexpr char kAddCode[]
    = "INSERT INTO customer_catalogue (tenant_id, what, code, name) VALUES (:tenant, :what, :code, :name) ON "
      "CONFLICT (tenant_id, what, code) DO UPDATE SET name = excluded.name";
constexpr char kReadCatalogue[]
    = "SELECT code, name FROM customer_catalogue WHERE tenant_id = :tenant AND what = :what ORDER BY code";

QString wordFor(CustomerItem what)
{
    return what == CustomerItem::Plan ? u"plan"_s : u"pool"_s;
}

/// The inventory's row; 0 = there is none.
Result<qint64> billedLine(Database &database, AccountId account, const LineIds &ids)
{
    auto found = database.statement(kFindBilledLine)
                     .bind(u":account"_s, account.value)
                     .bind(u":iccid"_s, ids.iccid)
                     .bind(u":msisdn"_s, normalizedMsisdn(ids.msisdn))
                     .query();
    if (!found)
        return found.failure();
    return found->next() ? found->number(0) : 0;
}

} // namespace

CustomerTable::CustomerTable(Database &database)
    : m_database(database)
{
}

Result<bool> CustomerTable::record(
    AccountId account, const LineIds &ids, const CustomerChange &change, DeviceChangeId cause, UtcMs now)
{
    const auto line = billedLine(m_database, account, ids);
    if (!line)
        return line.failure();
    if (*line == 0)
        return false;
    const auto added = m_database.statement(kAddEntry)
                           .bind(u":line"_s, *line)
                           .bind(u":cause"_s, cause.value)
                           .bind(u":keepPlan"_s, change.plan.what == TermChange::What::Keep ? 1 : 0)
                           .bind(u":plan"_s, change.plan.value)
                           .bind(u":keepPool"_s, change.pool.what == TermChange::What::Keep ? 1 : 0)
                           .bind(u":pool"_s, change.pool.value)
                           .bind(u":on"_s, change.effectiveOn.toString(Qt::ISODate))
                           .bind(u":at"_s, now)
                           .run();
    return added ? Result<bool>(true) : Result<bool>(added.failure());
}

Result<void> CustomerTable::setCatalogue(TenantId tenant, CustomerItem what, const QList<CustomerCode> &codes)
{
    LK_TRY(m_database.statement(kClearCatalogue)
               .bind(u":tenant"_s, tenant.value)
               .bind(u":what"_s, wordFor(what))
               .run());
    for (const CustomerCode &code : codes)
        LK_TRY(m_database.statement(kAddCode)
                   .bind(u":tenant"_s, tenant.value)
                   .bind(u":what"_s, wordFor(what))
                   .bind(u":code"_s, code.code)
                   .bind(u":name"_s, code.name)
                   .run());
    return {};
}

Result<std::optional<LineTerms>> readCustomerTerms(
    Database &database, AccountId account, const LineIds &ids, QDate on)
{
    const auto line = billedLine(database, account, ids);
    if (!line)
        return line.failure();
    if (*line == 0)
        return std::optional<LineTerms>();
    auto terms = database.statement(kTermsOn)
                     .bind(u":line"_s, *line)
                     .bind(u":on"_s, on.toString(Qt::ISODate))
                     .query();
    if (!terms)
        return terms.failure();
    LineTerms found{.line = *line, .terms = {}};
    if (terms->next())
        found.terms = {terms->text(0), terms->text(1)};
    return std::optional(found);
}

Result<QList<CustomerCode>> readCustomerCatalogue(Database &database, TenantId tenant, CustomerItem what)
{
    auto rows = database.statement(kReadCatalogue)
                    .bind(u":tenant"_s, tenant.value)
                    .bind(u":what"_s, wordFor(what))
                    .query();
    if (!rows)
        return rows.failure();
    QList<CustomerCode> codes;
    while (rows->next())
        codes.append({rows->text(0), rows->text(1)});
    return codes;
}

} // namespace lk::store
