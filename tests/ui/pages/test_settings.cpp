// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/page_finding.h"
#include "tests/ui/pages/page_tests.h"
#include "ui/pages/settings/prefix_model.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settings/vault_unlock_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::SettingsPage;

namespace {

/// A page with the form of a new account open.
std::unique_ptr<SettingsPage> pageWithNewAccount(ConsoleWorld &world)
{
    auto page = std::make_unique<SettingsPage>(*world.services);
    page->resize(1100, 700);
    page->show();
    part<QAction>(*page, u"addAccount"_s).trigger();
    return page;
}

void chooseCarrier(QWidget &page, Carrier carrier)
{
    auto &choice = part<QComboBox>(page, u"accountCarrier"_s);
    choice.setCurrentIndex(choice.findData(static_cast<int>(carrier)));
    Q_EMIT choice.activated(choice.currentIndex());
}

void type(QWidget &page, const QString &field, const QString &text)
{
    QTest::keyClicks(&part<QLineEdit>(page, field), text);
}

void typeUrl(QWidget &page, const QString &url)
{
    part<QComboBox>(page, u"accountUrl"_s).setEditText(url);
}

QString banner(QWidget &page)
{
    const auto &shown = part<ui::Banner>(page, u"accountBanner"_s);
    return shown.isVisible() ? shown.text() : QString();
}

int listed(QWidget &page)
{
    return part<ui::TableView>(page, u"accountTable"_s).model()->rowCount();
}

/// What the credential store holds for the account; nothing = none.
std::optional<QByteArray> secretOf(ConsoleWorld &world, const CarrierAccount &account)
{
    std::optional<QByteArray> held;
    bool answered = false;
    world.credentials->read(account.credentialKey(), false, nullptr, [&](const Result<Secret> &secret) {
        if (secret)
            held = secret->reveal();
        answered = true;
    });
    if (!QTest::qWaitFor([&answered] { return answered; }, 5'000))
        qFatal("The credential store did not answer");
    return held;
}

} // namespace

void SettingsTests::aNewAccountIsSavedWithItsSecret()
{
    ConsoleWorld world({.accounts = false});
    const auto page = pageWithNewAccount(world);
    chooseCarrier(*page, Carrier::Jasper);
    QCOMPARE(
        part<QComboBox>(*page, u"accountUrl"_s).currentText(), u"https://restapi19.att.com/rws/api/v1"_s);
    type(*page, u"accountTitle"_s, u"POD19"_s);
    type(*page, u"credential-username"_s, u"mara"_s);
    type(*page, u"credential-api_key"_s, u"s3cret"_s);
    const int reloads = world.reloads;
    part<QAction>(*page, u"saveAccount"_s).trigger();
    QTRY_COMPARE(listed(*page), 1);
    QTRY_VERIFY(world.accounts().first().secretStored);
    const CarrierAccount account = world.accounts().first();
    QCOMPARE(account.name, u"POD19"_s);
    QCOMPARE(account.carrier, Carrier::Jasper);
    QVERIFY(secretOf(world, account).value_or(QByteArray()).contains("s3cret"));
    QTRY_VERIFY(world.reloads > reloads);
    QTRY_VERIFY(part<QLineEdit>(*page, u"credential-api_key"_s).text().isEmpty());
    QCOMPARE(part<QLineEdit>(*page, u"credential-api_key"_s).echoMode(), QLineEdit::Password);
}

void SettingsTests::whatCannotBeUsedIsToldAndNotSaved()
{
    ConsoleWorld world({.accounts = false});
    const auto page = pageWithNewAccount(world);
    auto &save = part<QAction>(*page, u"saveAccount"_s);
    type(*page, u"accountTitle"_s, u"Verizon"_s);
    type(*page, u"accountNumber"_s, u"123"_s);
    save.trigger();
    QVERIFY(banner(*page).contains(u"123"_s));
    part<QLineEdit>(*page, u"accountNumber"_s).setText(u"0000123456-00001"_s);
    typeUrl(*page, u"http://thingspace.verizon.com/api"_s);
    save.trigger();
    QVERIFY(banner(*page).contains(u"https"_s));
    typeUrl(*page, u"https://thingspace.verizon.com/api"_s);
    type(*page, u"credential-client_id"_s, u"half"_s);
    save.trigger();
    QVERIFY(banner(*page).contains(u"together"_s));
    QVERIFY(world.accounts().isEmpty());
}

void SettingsTests::aSecretIsKeptWhenItsFieldsStayEmpty()
{
    ConsoleWorld world;
    const CarrierAccount account = world.accounts().first();
    world.credentials->write(
        account.credentialKey(), Secret(QByteArray("kept")), nullptr, [](const Result<void> &) {});
    SettingsPage page(*world.services);
    page.show();
    QTRY_COMPARE(listed(page), 3);
    part<QLineEdit>(page, u"accountTitle"_s).clear();
    type(page, u"accountTitle"_s, u"Another name"_s);
    part<QAction>(page, u"saveAccount"_s).trigger();
    const auto renamed = [&world, &account] {
        const QList<CarrierAccount> now = world.accounts();
        return std::any_of(now.begin(), now.end(), [&account](const CarrierAccount &each) {
            return each.id == account.id && each.name == u"Another name"_s && each.secretStored;
        });
    };
    QTRY_VERIFY(renamed());
    QCOMPARE(secretOf(world, account).value_or(QByteArray()), QByteArray("kept"));
}

void SettingsTests::oneNewSecretLeavesTheOthersAsTheyAre()
{
    ConsoleWorld world;
    CarrierAccount account;
    const QList<CarrierAccount> all = world.accounts();
    for (const CarrierAccount &each : all) {
        if (each.carrier == Carrier::Jasper)
            account = each;
    }
    world.credentials->write(account.credentialKey(),
        Secret(QByteArray(R"({"username":"mara","api_key":"old","license_key":"kept"})")), nullptr,
        [](const Result<void> &) {});
    world.write([&account](store::WriteSession &session) {
        return session.accounts().setSecretStored(account.id, true);
    });
    SettingsPage page(*world.services);
    page.show();
    QTRY_COMPARE(listed(page), 3);
    auto &table = part<ui::TableView>(page, u"accountTable"_s);
    for (int row = 0; row < 3; ++row) {
        if (table.model()->index(row, 0).data().toString() == account.name)
            table.setCurrentIndex(table.model()->index(row, 0));
    }
    type(page, u"credential-api_key"_s, u"new"_s);
    part<QAction>(page, u"saveAccount"_s).trigger();
    QTRY_VERIFY(secretOf(world, account).value_or(QByteArray()).contains("\"new\""));
    QVERIFY(secretOf(world, account)->contains("\"kept\""));
    QVERIFY(secretOf(world, account)->contains("\"mara\""));
}

void SettingsTests::theOperatorsAddressesAreAStart()
{
    ConsoleWorld world({.accounts = false});
    const auto page = pageWithNewAccount(world);
    QVERIFY(!part<QComboBox>(*page, u"accountPreset"_s).isVisibleTo(page.get()));
    chooseCarrier(*page, Carrier::Jasper);
    auto &preset = part<QComboBox>(*page, u"accountPreset"_s);
    QVERIFY(preset.isVisibleTo(page.get()));
    const auto choose = [&preset](const QString &name) {
        preset.setCurrentIndex(preset.findText(name));
        Q_EMIT preset.activated(preset.currentIndex());
    };
    for (const QString &name : {u"AT&T Control Center (POD19)"_s, u"T-Mobile Control Center"_s,
             u"Rogers Control Centre"_s, u"Shared pod 3"_s})
        QVERIFY2(preset.findText(name) >= 0, qUtf8Printable(name));
    choose(u"Shared pod 3"_s);
    auto &url = part<QComboBox>(*page, u"accountUrl"_s);
    auto &soap = part<QLineEdit>(*page, u"accountSoapUrl"_s);
    QCOMPARE(url.currentText(), u"https://restapi3.jasper.com/rws/api/v1"_s);
    QCOMPARE(soap.text(), u"https://api.jasper.com"_s);
    choose(u"T-Mobile Control Center"_s);
    QVERIFY(url.currentText().isEmpty()); // not known here: nothing is guessed
    typeUrl(*page, u"https://restapi.example.com/rws/api/v1"_s);
    soap.setText(u"https://soap.example.com"_s);
    type(*page, u"accountTitle"_s, u"T-Mobile"_s);
    for (const QString &member : {u"username"_s, u"api_key"_s, u"soap_password"_s, u"license_key"_s})
        type(*page, u"credential-"_s + member, u"x"_s);
    part<QAction>(*page, u"saveAccount"_s).trigger();
    QTRY_VERIFY2(world.accounts().size() == 1, qUtf8Printable(banner(*page)));
    QCOMPARE(world.accounts().first().baseUrl, QUrl(u"https://restapi.example.com/rws/api/v1"_s));
    QCOMPARE(world.accounts().first().soapBaseUrl, QUrl(u"https://soap.example.com"_s));
    QVERIFY(!world.accounts().first().writesOn);
    QTRY_VERIFY(secretOf(world, world.accounts().first()).value_or(QByteArray()).contains("license_key"));
}

void SettingsTests::proxyPinsAndTimesAreKeptOrToldWhy()
{
    ConsoleWorld world({.accounts = false});
    const auto page = pageWithNewAccount(world);
    auto &save = part<QAction>(*page, u"saveAccount"_s);
    auto &content = part<QComboBox>(*page, u"accountProxyKind"_s);
    QVERIFY(!content.isVisibleTo(page.get()));
    part<QPushButton>(*page, u"accountAdvanced"_s).click();
    QVERIFY(content.isVisibleTo(page.get()));
    chooseCarrier(*page, Carrier::Telegence);
    type(*page, u"accountTitle"_s, u"Telegence"_s);
    QVERIFY(!part<QLineEdit>(*page, u"credential-proxy_user"_s).isVisibleTo(page.get()));
    content.setCurrentIndex(content.findData(static_cast<int>(ProxyKind::Socks5)));
    Q_EMIT content.activated(content.currentIndex());
    QTRY_VERIFY(part<QLineEdit>(*page, u"credential-proxy_user"_s).isVisibleTo(page.get()));
    save.trigger();
    QVERIFY2(banner(*page).contains(u"host"_s), qUtf8Printable(banner(*page)));
    type(*page, u"accountProxyHost"_s, u"proxy.example"_s);
    part<QSpinBox>(*page, u"accountProxyPort"_s).setValue(1080);
    part<QPlainTextEdit>(*page, u"accountPins"_s).setPlainText(u"nonsense"_s);
    save.trigger();
    QVERIFY2(banner(*page).contains(u"nonsense"_s), qUtf8Printable(banner(*page)));
    const QString pin = u"sha256/z7Jx680JIxAoPHW+casUizJdirhrlJS7R51V8uYpOvk="_s;
    part<QPlainTextEdit>(*page, u"accountPins"_s).setPlainText(pin);
    auto &deadline = part<QSpinBox>(*page, u"accountTime-writeDeadline"_s);
    deadline.setValue(300);
    save.trigger();
    QVERIFY2(banner(*page).contains(u"700"_s), qUtf8Printable(banner(*page)));
    part<QSpinBox>(*page, u"accountTime-quarantine"_s).setValue(700);
    part<QSpinBox>(*page, u"accountTime-settlePatience"_s).setValue(1);
    QCOMPARE(part<QSpinBox>(*page, u"accountTime-settlePatience"_s).value(), 1'800); // the floor
    save.trigger();
    QTRY_VERIFY2(world.accounts().size() == 1, qUtf8Printable(banner(*page)));
    const CarrierAccount account = world.accounts().first();
    QCOMPARE(account.proxy, (ProxyRoute{ProxyKind::Socks5, u"proxy.example"_s, 1080}));
    QCOMPARE(account.pins, QStringList{pin});
    QCOMPARE(
        account.timingOverrides, (QJsonObject{{u"quarantine"_s, 700'000}, {u"writeDeadline"_s, 300'000}}));
}

void SettingsTests::turningChangesOnIsAskedFirst()
{
    ConsoleWorld world({.accounts = false});
    const auto page = pageWithNewAccount(world);
    chooseCarrier(*page, Carrier::Telegence);
    type(*page, u"accountTitle"_s, u"Telegence"_s);
    auto &writes = part<QCheckBox>(*page, u"accountWritesOn"_s);
    QVERIFY(!writes.isChecked());
    typeUrl(*page, u"http://127.0.0.1:9"_s); // a stand-in: nothing real can be changed
    QVERIFY(writes.isChecked());
    typeUrl(*page, u"https://apsapi.att.com:8082"_s);
    QVERIFY(!writes.isChecked());
    writes.click();
    part<QAction>(*page, u"saveAccount"_s).trigger();
    auto *question = page->findChild<QMessageBox *>(u"writesQuestion"_s);
    QVERIFY(question);
    QVERIFY(question->text().contains(u"Telegence"_s) && question->text().contains(u"apsapi.att.com"_s));
    question->reject();
    QTest::qWait(100);
    QVERIFY(world.accounts().isEmpty());
    part<QAction>(*page, u"saveAccount"_s).trigger();
    part<QPushButton>(*page, u"writesOnNow"_s).click();
    QTRY_COMPARE(world.accounts().size(), 1);
    QVERIFY(world.accounts().first().writesOn);
    auto rows = world.database->statement("SELECT actor FROM audit_entry WHERE action = 'account.writes-on'")
                    .query();
    QVERIFY(rows->next());
    QCOMPARE(rows->text(0), world.services->actor.name);
}

void SettingsTests::theConnectionTestPassesAtThePracticeCarriers()
{
    ConsoleWorld world({.accounts = false});
    const auto page = pageWithNewAccount(world);
    const engine::AccountAccess access
        = practiceAccess(Carrier::ThingSpace, world.carriers->baseUrl(Carrier::ThingSpace));
    type(*page, u"accountTitle"_s, u"Stand-in"_s);
    type(*page, u"accountNumber"_s, access.account.accountName);
    typeUrl(*page, access.account.baseUrl.toString());
    type(*page, u"credential-client_id"_s, QString::fromUtf8(access.credentials.clientId.reveal()));
    type(*page, u"credential-client_secret"_s, QString::fromUtf8(access.credentials.clientSecret.reveal()));
    type(*page, u"credential-username"_s, QString::fromUtf8(access.credentials.username.reveal()));
    type(*page, u"credential-password"_s, QString::fromUtf8(access.credentials.password.reveal()));
    part<QAction>(*page, u"testAccount"_s).trigger();
    QVERIFY2(banner(*page).isEmpty(), qUtf8Printable(banner(*page)));
    QTRY_VERIFY_WITH_TIMEOUT(part<QAction>(*page, u"testAccount"_s).isEnabled(), 20'000);
    const auto *steps = page->findChild<ui::StepList *>();
    QVERIFY(steps->count() >= 4);
    for (int i = 0; i < steps->count(); ++i)
        QCOMPARE(steps->step(i), ui::StepState::Ok);
    QVERIFY(world.accounts().isEmpty());
}

void SettingsTests::aRemovedAccountTakesItsSecretAlong()
{
    ConsoleWorld world;
    const CarrierAccount account = world.accounts().first();
    world.credentials->write(
        account.credentialKey(), Secret(QByteArray("gone")), nullptr, [](const Result<void> &) {});
    SettingsPage page(*world.services);
    page.show();
    QTRY_COMPARE(listed(page), 3);
    part<QAction>(page, u"removeAccount"_s).trigger();
    part<QPushButton>(page, u"removeNow"_s).click();
    QTRY_COMPARE(world.accounts().size(), 2);
    QTRY_COMPARE(listed(page), 2);
    QVERIFY(!secretOf(world, account).has_value());
}

void SettingsTests::practiceAccountsAreShownOnly()
{
    ConsoleWorld world({.practice = true});
    SettingsPage page(*world.services);
    page.show();
    QTRY_COMPARE(listed(page), 3);
    QVERIFY(!part<QLineEdit>(page, u"accountTitle"_s).isEnabled());
    for (const QString &command : {u"addAccount"_s, u"saveAccount"_s, u"removeAccount"_s})
        QVERIFY2(!part<QAction>(page, command).isEnabled(), qUtf8Printable(command));
    QVERIFY(part<QAction>(page, u"testAccount"_s).isEnabled());
}

void SettingsTests::whatIsBeingTypedSurvivesAChangeElsewhere()
{
    ConsoleWorld world;
    SettingsPage page(*world.services);
    page.show();
    QTRY_COMPARE(listed(page), 3);
    type(page, u"accountTitle"_s, u" half typed"_s);
    const QString typed = part<QLineEdit>(page, u"accountTitle"_s).text();
    const AccountId other = world.accounts().last().id;
    world.write([other](store::WriteSession &session) {
        return session.accounts().setPaused(other, true, u"night"_s, {.name = u"test"_s});
    });
    const auto *rows = part<ui::TableView>(page, u"accountTable"_s).model();
    QTRY_COMPARE(rows->index(2, 1).data().toString(), u"Paused"_s);
    QCOMPARE(part<QLineEdit>(page, u"accountTitle"_s).text(), typed);
}

void SettingsTests::prefixesAreSavedOrToldWhy()
{
    ConsoleWorld world;
    SettingsPage page(*world.services);
    page.show();
    auto *model = qobject_cast<ui::PrefixModel *>(part<ui::TableView>(page, u"prefixTable"_s).model());
    QTRY_VERIFY(model->rowCount() > 0);
    const int before = model->rowCount();
    auto &save = part<QPushButton>(page, u"savePrefixes"_s);
    QVERIFY(!save.isEnabled());
    part<QPushButton>(page, u"addPrefix"_s).click();
    const QModelIndex cell = model->index(before, ui::PrefixModel::Prefix);
    QVERIFY(model->setData(cell, u"89x"_s, Qt::EditRole));
    save.click();
    QVERIFY(part<ui::Banner>(page, u"prefixBanner"_s).text().contains(u"89x"_s));
    QVERIFY(model->setData(cell, u"894450"_s, Qt::EditRole));
    save.click();
    const auto stored = [&world] {
        const auto prefixes = store::readPrefixes(*world.database);
        return prefixes ? prefixes->size() : 0;
    };
    QTRY_COMPARE(stored(), before + 1);
}

void SettingsTests::aNewVaultIsMadeAndAWrongPassphraseIsTold()
{
    QTemporaryDir dir;
    settings::CredentialPlaces places;
    places.vaultFile = dir.filePath(u"vault"_s);
    places.newVaultCost = {.operations = 1, .memoryBytes = 8 * 1024 * 1024};
    settings::CredentialStore credentials(places);
    credentials.useVault();
    ui::VaultUnlockDialog make(testTheme(), credentials);
    make.show();
    type(make, u"vaultPassphrase"_s, u"correct horse"_s);
    type(make, u"vaultPassphraseAgain"_s, u"correct house"_s);
    QTest::keyClick(&make, Qt::Key_Return);
    QVERIFY(part<QLabel>(make, u"vaultTrouble"_s).isVisible());
    QVERIFY(!credentials.vaultExists());
    part<QLineEdit>(make, u"vaultPassphraseAgain"_s).setText(u"correct horse"_s);
    QTest::keyClick(&make, Qt::Key_Return);
    QTRY_COMPARE(credentials.state(), settings::CredentialStore::State::Ready);
    QTRY_COMPARE(make.result(), static_cast<int>(QDialog::Accepted));
    credentials.lock();
    ui::VaultUnlockDialog unlock(testTheme(), credentials);
    unlock.show();
    type(unlock, u"vaultPassphrase"_s, u"wrong horse"_s);
    QTest::keyClick(&unlock, Qt::Key_Return);
    QTRY_VERIFY(part<QLabel>(unlock, u"vaultTrouble"_s).isVisible());
    QCOMPARE(credentials.state(), settings::CredentialStore::State::NeedsPassphrase);
}

void SettingsTests::alertLimitsTakeEffectAtOnceAndAreKept()
{
    ConsoleWorld world;
    SettingsPage page(*world.services);
    part<QDoubleSpinBox>(page, u"alertErrorPercent"_s).setValue(2.5);
    auto &slow = part<QSpinBox>(page, u"alertSlowSeconds"_s);
    slow.setValue(0);
    QCOMPARE(slow.text(), u"off"_s);
    QCOMPARE(world.metrics->rules().errorPercent, 2.5);
    QCOMPARE(world.metrics->rules().slowSeconds, 0);
    QVERIFY(world.settings->alertRules() == world.metrics->rules());
    SettingsPage again(*world.services);
    QCOMPARE(part<QDoubleSpinBox>(again, u"alertErrorPercent"_s).value(), 2.5);
    part<QPushButton>(again, u"alertsUsual"_s).click();
    QVERIFY(world.metrics->rules() == AlertRules{});
    QVERIFY(world.settings->alertRules() == AlertRules{});
}
