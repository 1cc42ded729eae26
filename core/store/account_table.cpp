// SPDX-License-Identifier: Apache-2.0
#include "core/store/account_table.h"

#include "core/store/index_terms.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kFreeName[] = "SELECT count(*) FROM carrier_account WHERE tenant_id = :tenant AND name = "
                             ":name AND removed = 0 AND id <> :id";
constexpr char kInsertAccount[]
    = "INSERT INTO carrier_account (tenant_id, carrier, name, base_url, account_name, calls_per_second, "
      "max_in_flight, writes_per_minute, practice_timing, writes_on, soap_base_url, proxy, pins, timing, "
      "lines_per_call) "
      "VALUES (:tenant, :carrier, :name, :url, :account, :rate, :inFlight, :writes, :timing, :writesOn, "
      ":soapUrl, :proxy, :pins, :overrides, :lines)";
constexpr char kUpdateAccount[]
    = "UPDATE carrier_account SET name = :name, base_url = :url, account_name = :account, calls_per_second = "
      ":rate, max_in_flight = :inFlight, writes_per_minute = :writes, practice_timing = :timing, "
      "soap_base_url = :soapUrl, writes_on = :writesOn, proxy = :proxy, pins = :pins, timing = :overrides, "
      "lines_per_call = :lines "
      "WHERE id = :id AND removed = 0";
constexpr char kWritesOn[] = "SELECT writes_on FROM carrier_account WHERE id = :id";
constexpr char kRefusedLogins[] = "UPDATE carrier_account SET refused_logins = :count WHERE id = :id";
constexpr char kOpenLines[] = "SELECT (SELECT count(*) FROM device_change WHERE account_id = :id AND state = "
                              "'held') + (SELECT count(*) "
                              "FROM device_change WHERE account_id = :id AND " LK_OPEN ")";
constexpr char kRemoveAccount[] = "UPDATE carrier_account SET removed = 1 WHERE id = :id AND removed = 0";
constexpr char kPauseAccount[]
    = "UPDATE carrier_account SET paused = :paused, pause_reason = :reason WHERE id = :id AND removed = 0";
constexpr char kSetSpeed[] = "UPDATE carrier_account SET speed = :percent WHERE id = :id AND removed = 0";
constexpr char kReadSpeed[] = "SELECT speed FROM carrier_account WHERE id = :id";
constexpr char kAtWork[]
    = "SELECT k.id FROM carrier_account k WHERE EXISTS (SELECT 1 FROM device_change d WHERE "
      "d.change_id = :change AND d.account_id = k.id AND d.state = 'waiting') OR EXISTS "
      "(SELECT 1 FROM device_change d WHERE d.account_id = k.id AND d." LK_IN_FLIGHT
      " AND d.change_id = :change) ORDER BY k.id";
constexpr char kSecretStored[]
    = "UPDATE carrier_account SET secret_stored = :stored, refused_logins = 0 WHERE id = :id";
constexpr char kReadAccounts[]
    = "SELECT id, tenant_id, carrier, name, base_url, account_name, calls_per_second, max_in_flight, "
      "writes_per_minute, practice_timing, writes_on, paused, pause_reason, secret_stored, soap_base_url, "
      "proxy, pins, timing, refused_logins, lines_per_call FROM carrier_account "
      "WHERE tenant_id = :tenant AND removed = 0 ORDER BY name";
constexpr char kReadPrefixes[] = "SELECT prefix, carrier, note FROM issuer_prefix ORDER BY prefix";
constexpr char kClearPrefixes[] = "DELETE FROM issuer_prefix";
constexpr char kInsertPrefix[]
    = "INSERT INTO issuer_prefix (prefix, carrier, note) VALUES (:prefix, :carrier, :note)";
constexpr char kReadPlanCodes[] = "SELECT code FROM rate_plan WHERE account_id = :account ORDER BY code";

QString timingText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<CarrierAccount> accountFrom(const Rows &row)
{
    CarrierAccount account;
    account.id = AccountId{row.number(0)};
    account.tenant = TenantId{row.number(1)};
    account.carrier = carrierFromText(row.text(2)).value_or(Carrier::ThingSpace);
    account.name = row.text(3);
    account.baseUrl = QUrl(row.text(4));
    account.accountName = row.text(5);
    account.budget = {row.real(6), row.integer(7), row.integer(8), row.integer(19)};
    account.practiceTiming = QJsonDocument::fromJson(row.text(9).toUtf8()).object();
    account.writesOn = row.flag(10);
    account.paused = row.flag(11);
    account.pauseReason = row.text(12);
    account.secretStored = row.flag(13);
    account.soapBaseUrl = QUrl(row.text(14));
    // What was stored has been checked; a damaged text must not send credentials another way.
    const auto proxy = proxyRouteFromText(row.text(15));
    if (!proxy)
        return proxy.failure();
    account.proxy = *proxy;
    account.pins = row.text(16).split(u' ', Qt::SkipEmptyParts);
    account.timingOverrides = QJsonDocument::fromJson(row.text(17).toUtf8()).object();
    account.refusedLogins = row.integer(18);
    account.timing = timingOf(account);
    return account;
}

/// What insert and update have in common.
Statement &bindAccount(Statement &statement, const CarrierAccount &account)
{
    return statement.bind(u":name"_s, account.name)
        .bind(u":url"_s, account.baseUrl.toString())
        .bind(u":account"_s, account.accountName)
        .bind(u":rate"_s, account.budget.callsPerSecond)
        .bind(u":inFlight"_s, account.budget.maxInFlight)
        .bind(u":writes"_s, account.budget.writesPerMinute)
        .bind(u":lines"_s, account.budget.linesPerCall)
        .bind(u":timing"_s, timingText(account.practiceTiming))
        .bind(u":soapUrl"_s, account.soapBaseUrl.toString())
        .bind(u":proxy"_s, toText(account.proxy))
        .bind(u":pins"_s, account.pins.join(u' '))
        .bind(u":overrides"_s, timingText(account.timingOverrides))
        .bind(u":writesOn"_s, account.writesOn ? 1 : 0);
}

Failure notFound()
{
    return fail(ErrorKind::NotFound,
        QCoreApplication::translate(
            "AccountTable", "There is no such carrier account; nothing was changed."));
}

} // namespace

AccountTable::AccountTable(Database &database, AuditTable &audit, ChangeSet &changeSet)
    : m_database(database),
      m_audit(audit),
      m_changeSet(changeSet)
{
}

Result<void> AccountTable::record(
    const audit::Actor &actor, const QString &action, AccountId id, const QString &reason)
{
    m_changeSet.accounts = true;
    const auto seq = m_audit.append({.actor = actor,
        .action = action,
        .objectType = u"account"_s,
        .objectId = QString::number(id.value),
        .reason = reason});
    return seq ? Result<void>() : Result<void>(seq.failure());
}

Result<AccountId> AccountTable::add(const CarrierAccount &account, const audit::Actor &actor)
{
    LK_TRY(checkAccount(account));
    {
        auto taken = m_database.statement(kFreeName)
                         .bind(u":tenant"_s, account.tenant.value)
                         .bind(u":name"_s, account.name)
                         .bind(u":id"_s, 0)
                         .query();
        if (!taken)
            return taken.failure();
        if (taken->next() && taken->number(0) > 0)
            return fail(ErrorKind::Refused,
                QCoreApplication::translate("AccountTable",
                    "An account named \"%1\" exists already; nothing was added. Choose another name.")
                    .arg(account.name));
    }
    Statement &insert = m_database.statement(kInsertAccount);
    insert.bind(u":tenant"_s, account.tenant.value).bind(u":carrier"_s, toText(account.carrier));
    LK_TRY(bindAccount(insert, account).run());
    const AccountId id{insert.insertedId()};
    LK_TRY(record(actor, u"account.added"_s, id, u"%1 (%2)"_s.arg(account.name, toText(account.carrier))));
    if (account.writesOn && !account.isPractice())
        LK_TRY(record(actor, u"account.writes-on"_s, id, account.name));
    return id;
}

Result<void> AccountTable::update(const CarrierAccount &account, const audit::Actor &actor)
{
    LK_TRY(checkAccount(account));
    const auto wasOn = readWritesOn(m_database, account.id);
    if (!wasOn)
        return wasOn.failure();
    Statement &update = m_database.statement(kUpdateAccount);
    const auto changed = bindAccount(update, account).bind(u":id"_s, account.id.value).run();
    if (!changed)
        return changed.failure();
    if (*changed == 0)
        return notFound();
    LK_TRY(record(actor, u"account.changed"_s, account.id, account.name));
    if (*wasOn == account.writesOn)
        return {};
    return record(
        actor, account.writesOn ? u"account.writes-on"_s : u"account.writes-off"_s, account.id, account.name);
}

Result<void> AccountTable::remove(AccountId id, const audit::Actor &actor)
{
    {
        auto open = m_database.statement(kOpenLines).bind(u":id"_s, id.value).query();
        if (!open)
            return open.failure();
        const int lines = open->next() ? open->integer(0) : 0;
        if (lines > 0)
            return fail(ErrorKind::Refused,
                QCoreApplication::translate("AccountTable",
                    "The account still has %n open line(s) in running changes, so it was not removed. Let "
                    "them finish or cancel them first.",
                    nullptr, lines));
    }
    const auto changed = m_database.statement(kRemoveAccount).bind(u":id"_s, id.value).run();
    if (!changed)
        return changed.failure();
    if (*changed == 0)
        return notFound();
    return record(actor, u"account.removed"_s, id, {});
}

Result<void> AccountTable::setPaused(
    AccountId id, bool paused, const QString &reason, const audit::Actor &actor)
{
    const auto changed = m_database.statement(kPauseAccount)
                             .bind(u":paused"_s, paused ? 1 : 0)
                             .bind(u":reason"_s, paused ? reason : QString())
                             .bind(u":id"_s, id.value)
                             .run();
    if (!changed)
        return changed.failure();
    if (*changed == 0)
        return notFound();
    return record(actor, paused ? u"account.paused"_s : u"account.resumed"_s, id, reason);
}

Result<void> AccountTable::setSpeed(AccountId id, int percent, const audit::Actor &actor)
{
    if (percent < 1 || percent > 100)
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("AccountTable",
                "An account uses between 1 and 100 percent of its budget. Nothing was changed."));
    const auto changed
        = m_database.statement(kSetSpeed).bind(u":percent"_s, percent).bind(u":id"_s, id.value).run();
    if (!changed)
        return changed.failure();
    if (*changed == 0)
        return notFound();
    return record(actor, u"account.speed"_s, id, u"%1 %"_s.arg(percent));
}

Result<void> AccountTable::setSecretStored(AccountId id, bool stored)
{
    m_changeSet.accounts = true;
    const auto changed = m_database.statement(kSecretStored)
                             .bind(u":stored"_s, stored ? 1 : 0)
                             .bind(u":id"_s, id.value)
                             .run();
    return changed ? Result<void>() : Result<void>(changed.failure());
}

Result<void> AccountTable::setRefusedLogins(AccountId id, int count)
{
    m_changeSet.accounts = true;
    const auto changed
        = m_database.statement(kRefusedLogins).bind(u":count"_s, count).bind(u":id"_s, id.value).run();
    return changed ? Result<void>() : Result<void>(changed.failure());
}

Result<void> AccountTable::setPrefixes(const QList<IssuerPrefix> &prefixes, const audit::Actor &actor)
{
    LK_TRY(m_database.statement(kClearPrefixes).run());
    for (const IssuerPrefix &entry : prefixes) {
        if (!isDigits(entry.prefix))
            return fail(ErrorKind::BadInput,
                QCoreApplication::translate(
                    "AccountTable", "\"%1\" is not an ICCID prefix (digits only); the table was not changed.")
                    .arg(entry.prefix));
        LK_TRY(m_database.statement(kInsertPrefix)
                   .bind(u":prefix"_s, entry.prefix)
                   .bind(u":carrier"_s, toText(entry.carrier))
                   .bind(u":note"_s, entry.note)
                   .run());
    }
    return record(actor, u"prefixes.changed"_s, {}, {});
}

Result<QList<CarrierAccount>> readAccounts(Database &database, TenantId tenant)
{
    auto rows = database.statement(kReadAccounts).bind(u":tenant"_s, tenant.value).query();
    if (!rows)
        return rows.failure();
    QList<CarrierAccount> accounts;
    while (rows->next()) {
        const auto account = accountFrom(*rows);
        if (!account)
            return account.failure();
        accounts.append(*account);
    }
    return accounts;
}

Result<bool> readWritesOn(Database &database, AccountId account)
{
    auto rows = database.statement(kWritesOn).bind(u":id"_s, account.value).query();
    if (!rows)
        return rows.failure();
    return rows->next() && rows->flag(0);
}

Result<int> readSpeed(Database &database, AccountId account)
{
    auto rows = database.statement(kReadSpeed).bind(u":id"_s, account.value).query();
    if (!rows)
        return rows.failure();
    return rows->next() ? static_cast<int>(rows->number(0)) : 100;
}

Result<QList<CarrierAccount>> asSlowedDown(Database &database, QList<CarrierAccount> accounts)
{
    for (CarrierAccount &account : accounts) {
        const auto speed = readSpeed(database, account.id);
        if (!speed)
            return speed.failure();
        if (*speed >= 100)
            continue;
        account.budget.callsPerSecond *= *speed / 100.0;
        account.budget.writesPerMinute = account.budget.writesPerMinute * *speed / 100;
    }
    return accounts;
}

Result<QList<AccountId>> readAccountsAtWork(Database &database, BulkChangeId change)
{
    auto rows = database.statement(kAtWork).bind(u":change"_s, change.value).query();
    if (!rows)
        return rows.failure();
    QList<AccountId> accounts;
    while (rows->next())
        accounts.append(AccountId{rows->number(0)});
    return accounts;
}

Result<QList<IssuerPrefix>> readPrefixes(Database &database)
{
    auto rows = database.statement(kReadPrefixes).query();
    if (!rows)
        return rows.failure();
    QList<IssuerPrefix> prefixes;
    while (rows->next()) {
        if (const auto carrier = carrierFromText(rows->text(1)))
            prefixes.append({rows->text(0), *carrier, rows->text(2)});
    }
    return prefixes;
}

Result<QStringList> readPlanCodes(Database &database, AccountId account)
{
    auto rows = database.statement(kReadPlanCodes).bind(u":account"_s, account.value).query();
    if (!rows)
        return rows.failure();
    QStringList codes;
    while (rows->next())
        codes.append(rows->text(0));
    return codes;
}

} // namespace lk::store
