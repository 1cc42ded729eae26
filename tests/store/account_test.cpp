// SPDX-License-Identifier: Apache-2.0
#include "core/store/account_table.h"

#include "core/store/migrator.h"
#include "tests/store/store_tests.h"
#include "tests/store/store_world.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

CarrierAccount fullAccount(const QString &name = u"POD19 east"_s)
{
    CarrierAccount account;
    account.tenant = TenantId{1};
    account.carrier = Carrier::Jasper;
    account.name = name;
    account.baseUrl = QUrl(u"https://restapi19.att.com/rws/api/v1"_s);
    account.soapBaseUrl = QUrl(u"https://api.jasper.com"_s);
    account.budget = {.callsPerSecond = 3.5, .maxInFlight = 1, .writesPerMinute = 40, .linesPerCall = 7};
    account.proxy = {ProxyKind::Socks5, u"proxy.example"_s, 1080};
    account.pins = {u"sha256/z7Jx680JIxAoPHW+casUizJdirhrlJS7R51V8uYpOvk="_s,
        u"sha256/8qli57NKYeQPdyVSiYtBziIUpPTFq3ssBCUFRVwpN8Y="_s};
    account.timingOverrides = {{u"pollEvery"_s, 45'000}, {u"quarantine"_s, 600'000}};
    account.timing = timingOf(account);
    return account;
}

Result<AccountId> added(StoreWorld &world, const CarrierAccount &account)
{
    Result<AccountId> id = AccountId{};
    const auto written
        = store::writeOnce(world.paths(), world.clock, [&](store::WriteSession &session) -> Result<void> {
              id = session.accounts().add(account, world.actor);
              return id ? Result<void>() : Result<void>(id.failure());
          });
    return written ? id : Result<AccountId>(written.failure());
}

CarrierAccount readBack(StoreWorld &world, AccountId id)
{
    const auto accounts = store::readAccounts(world.database(), TenantId{1});
    for (const CarrierAccount &account : *accounts) {
        if (account.id == id)
            return account;
    }
    qFatal("There is no such account");
}

/// "action actor" of every audit row that turned a switch.
QStringList switches(store::Database &database)
{
    QStringList found;
    auto rows = database
                    .statement("SELECT action, actor FROM audit_entry WHERE action LIKE 'account.writes%' "
                               "ORDER BY seq")
                    .query();
    while (rows->next())
        found.append(rows->text(0) + u' ' + rows->text(1));
    return found;
}

} // namespace

void AccountTest::everyFieldComesBack()
{
    StoreWorld world;
    CarrierAccount account = fullAccount();
    const auto id = added(world, account);
    QVERIFY(id);
    account.id = *id;
    QCOMPARE(readBack(world, *id), account);
    QCOMPARE(readBack(world, *id).timing.pollEvery, milliseconds{45'000});
    QVERIFY(!readBack(world, *id).writesOn);

    account.proxy = {ProxyKind::System, {}, 0};
    account.pins.clear();
    account.timingOverrides = {};
    account.timing = timingOf(account);
    account.soapBaseUrl = {};
    world.write(
        [&](store::WriteSession &session) { return session.accounts().update(account, world.actor); });
    QCOMPARE(readBack(world, *id), account);
}

void AccountTest::whatIsNotAllowedIsNotKept()
{
    StoreWorld world;
    CarrierAccount hasty = fullAccount();
    hasty.timingOverrides = {{u"quarantine"_s, 1'000}};
    QVERIFY(!added(world, hasty));
    CarrierAccount noPin = fullAccount();
    noPin.pins = {u"sha256/short"_s};
    QVERIFY(!added(world, noPin));
    QCOMPARE(store::readAccounts(world.database(), TenantId{1})->size(), 1);
}

void AccountTest::severalAccountsOfOneCarrierStandSideBySide()
{
    StoreWorld world;
    QVERIFY(added(world, fullAccount(u"POD19 east"_s)));
    QVERIFY(added(world, fullAccount(u"POD19 west"_s)));
    QVERIFY(!added(world, fullAccount(u"POD19 west"_s)));
    QCOMPARE(store::readAccounts(world.database(), TenantId{1})->size(), 3);
}

void AccountTest::turningTheWriteSwitchIsInTheAuditTrailWithItsActor()
{
    StoreWorld world;
    CarrierAccount account = fullAccount();
    account.id = *added(world, account);
    QCOMPARE(switches(world.database()), QStringList{});
    const auto turn = [&](bool on, const QString &who) {
        account.writesOn = on;
        world.write(
            [&](store::WriteSession &session) { return session.accounts().update(account, {.name = who}); });
    };
    turn(true, u"mara"_s);
    turn(true, u"jan"_s); // was on already
    turn(false, u"jan"_s);
    QCOMPARE(
        switches(world.database()), (QStringList{u"account.writes-on mara"_s, u"account.writes-off jan"_s}));
    QVERIFY(!*store::readWritesOn(world.database(), account.id));
    QVERIFY(!*store::readWritesOn(world.database(), AccountId{4711}));
}

void AccountTest::anAccountOfAnOlderDatabaseIsReadAndKeepsItsSwitch()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"old.db"_s);
    {
        const auto old = store::Database::open(file, store::OpenMode::ReadWrite);
        for (const QString &name : {u"0001_start.sql"_s, u"0002_row_spec.sql"_s, u"0003_sync.sql"_s}) {
            QFile source(u":/sql/sqlite/"_s + name);
            QVERIFY(source.open(QIODevice::ReadOnly));
            for (const QString &sql : store::migrationStatements(QString::fromUtf8(source.readAll())))
                QVERIFY((*old)->execute(sql));
        }
        QVERIFY((*old)->execute(u"PRAGMA user_version = 3"_s));
        QVERIFY((*old)->execute(
            u"INSERT INTO carrier_account (tenant_id, carrier, name, base_url, account_name, "
            "calls_per_second, max_in_flight, secret_stored) VALUES (1, 'thingspace', 'Verizon', "
            "'https://thingspace.verizon.com/api', '0000123456-00001', 4, 4, 1)"_s));
    }
    const auto database = store::Database::open(file, store::OpenMode::ReadWrite);
    QVERIFY(store::migrate(**database));
    const auto accounts = store::readAccounts(**database, TenantId{1});
    QVERIFY(accounts);
    QCOMPARE(accounts->size(), 1);
    const CarrierAccount account = accounts->first();
    QCOMPARE(account.name, u"Verizon"_s);
    QVERIFY(account.writesOn); // somebody works with it: only new accounts start with it off
    QVERIFY(account.secretStored);
    QCOMPARE(account.proxy, ProxyRoute{});
    QVERIFY(account.pins.isEmpty());
    QCOMPARE(account.timing, productionTiming(Carrier::ThingSpace));
    QCOMPARE(account.refusedLogins, 0);
}

void AccountTest::newCredentialsForgiveRefusedLogins()
{
    StoreWorld world;
    world.write(
        [&](store::WriteSession &session) { return session.accounts().setRefusedLogins(world.account, 3); });
    QCOMPARE(readBack(world, world.account).refusedLogins, 3);
    world.write([&](store::WriteSession &session) {
        return session.accounts().setSecretStored(world.account, true);
    });
    QCOMPARE(readBack(world, world.account).refusedLogins, 0);
}
