// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"
#include "core/webhook/hook.h"
#include "tests/ui/pages/console_world.h"
#include "tests/ui/pages/page_finding.h"
#include "tests/ui/pages/page_tests.h"
#include "ui/pages/settings/callbacks_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/step_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::test;
using lk::ui::CallbacksPanel;

namespace {

void showAccounts(CallbacksPanel &panel)
{
    panel.resize(1'100, 700);
    static_cast<QWidget &>(panel).show();
    const auto &choice = part<QComboBox>(panel, u"callbackAccount"_s);
    if (!QTest::qWaitFor([&choice] { return choice.count() == 2; }, 10'000))
        qFatal("The accounts are not shown");
}

/// Shows the account of this carrier.
void choose(CallbacksPanel &panel, Carrier carrier)
{
    auto &choice = part<QComboBox>(panel, u"callbackAccount"_s);
    for (int i = 0; i < choice.count(); ++i) {
        if (choice.itemText(i).endsWith(displayName(carrier)))
            choice.setCurrentIndex(i);
    }
}

/// Gives the account shown its door.
void giveDoor(ConsoleWorld &world, CallbacksPanel &panel)
{
    const qsizetype before = world.settings->callbacks().hooks.size();
    part<QPushButton>(panel, u"setUpCallbacks"_s).click();
    if (!QTest::qWaitFor([&] { return world.settings->callbacks().hooks.size() > before; }, 10'000))
        qFatal("The account got no door");
}

void switchOn(ConsoleWorld &world, CallbacksPanel &panel)
{
    part<QSpinBox>(panel, u"callbackPort"_s).setValue(freeCallbackPort());
    part<QCheckBox>(panel, u"callbacksOn"_s).setChecked(true);
    part<QPushButton>(panel, u"saveCallbacks"_s).click();
    if (!QTest::qWaitFor([&world] { return world.engine->lastCallbackStatus().listening; }, 10'000))
        qFatal(
            "The listener does not listen: %s", qUtf8Printable(world.engine->lastCallbackStatus().trouble));
}

/// The steps of the finished self-test.
ui::StepList &steps(CallbacksPanel &panel)
{
    auto &test = part<QWidget>(panel, u"callbackTest"_s);
    if (!QTest::qWaitFor([&test] { return test.findChild<ui::StepList *>() != nullptr; }, 20'000))
        qFatal("The self-test does not end");
    return *test.findChild<ui::StepList *>();
}

std::optional<QByteArray> callbackSecret(ConsoleWorld &world, AccountId account)
{
    std::optional<QByteArray> held;
    bool answered = false;
    world.credentials->read(
        settings::callbackSecretsKey(account), false, nullptr, [&](const Result<Secret> &secret) {
            if (secret)
                held = secret->reveal();
            answered = true;
        });
    if (!QTest::qWaitFor([&answered] { return answered; }, 5'000))
        qFatal("The credential store did not answer");
    return held;
}

} // namespace

void CallbackPanelTests::callbacksAreOffAndAreKeptWhenSwitchedOn()
{
    ConsoleWorld world;
    CallbacksPanel panel(*world.services);
    showAccounts(panel);
    QVERIFY(!part<QCheckBox>(panel, u"callbacksOn"_s).isChecked());
    QVERIFY(!part<QPushButton>(panel, u"saveCallbacks"_s).isEnabled());
    QCOMPARE(part<QLabel>(panel, u"callbackState"_s).text(), u"Switched off"_s);
    giveDoor(world, panel);
    part<QLineEdit>(panel, u"callbackSources"_s).setText(u" 127.0.0.1 , 10.0.0.0/8"_s);
    part<QLineEdit>(panel, u"callbackHost"_s).setText(u"hooks.example.com"_s);
    switchOn(world, panel);
    const settings::CallbackSettings kept = world.settings->callbacks();
    QVERIFY(kept.enabled);
    QCOMPARE(kept.sources, QStringList({u"127.0.0.1"_s, u"10.0.0.0/8"_s}));
    QCOMPARE(kept.publicHost, u"hooks.example.com"_s);
    QCOMPARE(kept.hooks.size(), 1);
    QTRY_VERIFY(part<QLabel>(panel, u"callbackState"_s).text().contains(u"Listening"_s));
    QVERIFY(!part<QPushButton>(panel, u"saveCallbacks"_s).isEnabled());
    part<QCheckBox>(panel, u"callbacksOn"_s).setChecked(false);
    part<QPushButton>(panel, u"saveCallbacks"_s).click();
    QTRY_VERIFY(!world.engine->lastCallbackStatus().listening);
    QCOMPARE(world.settings->callbacks().hooks.size(), 1);
}

void CallbackPanelTests::anAccountGetsItsDoorAndTheSelfTestPasses()
{
    ConsoleWorld world;
    CallbacksPanel panel(*world.services);
    showAccounts(panel);
    for (const Carrier carrier : {Carrier::ThingSpace, Carrier::Jasper}) {
        choose(panel, carrier);
        giveDoor(world, panel);
    }
    switchOn(world, panel);
    const settings::CallbackSettings kept = world.settings->callbacks();
    QFile ini(world.dir.filePath(u"settings.ini"_s));
    QVERIFY(ini.open(QIODevice::ReadOnly));
    const QByteArray written = ini.readAll();
    for (const CarrierAccount &account : world.accounts()) {
        const auto *hook = kept.hookOf(account.id);
        QCOMPARE(hook == nullptr, account.carrier == Carrier::Telegence);
        if (!hook)
            continue;
        choose(panel, account.carrier);
        const QString url = part<QLineEdit>(panel, u"callbackUrl"_s).text();
        QVERIFY2(url.endsWith(hook->path), qPrintable(url));
        part<QPushButton>(panel, u"testCallbacks"_s).click();
        QCOMPARE(steps(panel).count(), 5);
        for (int step = 0; step < 5; ++step)
            QCOMPARE(steps(panel).step(step), ui::StepState::Ok);
        const auto secret = callbackSecret(world, account.id);
        QVERIFY(secret.has_value());
        const auto secrets = settings::CallbackSecrets::fromJson(*secret);
        const QByteArray password = account.carrier == Carrier::ThingSpace ? secrets->password.reveal()
                                                                           : secrets->pushSecret.reveal();
        QCOMPARE(password.size(), 32);
        QVERIFY(!written.contains(password));
        QVERIFY(written.contains(hook->path.toLatin1()));
    }
    QTRY_COMPARE(world.engine->lastCallbackStatus().counts.stored, 2);
    QTRY_VERIFY(part<QLabel>(panel, u"callbackCounts"_s).text().contains(u"kept 2,"_s));
}

void CallbackPanelTests::theSelfTestSaysThatTheListenerIsOff()
{
    ConsoleWorld world;
    CallbacksPanel panel(*world.services);
    showAccounts(panel);
    giveDoor(world, panel);
    part<QPushButton>(panel, u"testCallbacks"_s).click();
    QCOMPARE(steps(panel).count(), 5);
    QCOMPARE(steps(panel).step(0), ui::StepState::Failed);
    QCOMPARE(steps(panel).step(1), ui::StepState::Pending);
}

void CallbackPanelTests::theUrlIsRegisteredAtThePracticeCarrier()
{
    ConsoleWorld world;
    CallbacksPanel panel(*world.services);
    showAccounts(panel);
    choose(panel, Carrier::ThingSpace);
    giveDoor(world, panel);
    switchOn(world, panel);
    part<QPushButton>(panel, u"registerCallback"_s).click();
    auto &banner = part<ui::Banner>(panel, u"callbackBanner"_s);
    QTRY_COMPARE(banner.text(), u"The carrier has confirmed the URL."_s);
    QVERIFY(part<QPushButton>(panel, u"registerCallback"_s).isEnabled());
    auto &user = part<QLineEdit>(panel, u"callbackUser"_s);
    user.setText(u"night-shift"_s);
    QTest::keyClick(&user, Qt::Key_Return);
    QCOMPARE(world.settings->callbacks().hooks.first().username, u"night-shift"_s);
    QTRY_VERIFY(banner.text().contains(u"again"_s));
}

void CallbackPanelTests::aConfigurationThatCannotBeUsedIsTold()
{
    ConsoleWorld world;
    CallbacksPanel panel(*world.services);
    showAccounts(panel);
    giveDoor(world, panel);
    part<QLineEdit>(panel, u"callbackAddress"_s).setText(u"0.0.0.0"_s);
    part<QCheckBox>(panel, u"callbacksOn"_s).setChecked(true);
    part<QPushButton>(panel, u"saveCallbacks"_s).click();
    QTRY_VERIFY(part<QLabel>(panel, u"callbackState"_s).text().contains(u"certificate"_s));
    QVERIFY(!world.engine->lastCallbackStatus().listening);
}

void CallbackPanelTests::anAccountThatStopsReceivingLeavesNoSecretBehind()
{
    ConsoleWorld world;
    CallbacksPanel panel(*world.services);
    showAccounts(panel);
    giveDoor(world, panel);
    const AccountId account = world.settings->callbacks().hooks.first().account;
    QVERIFY(callbackSecret(world, account));
    part<QPushButton>(panel, u"dropCallbacks"_s).click();
    QVERIFY(world.settings->callbacks().hooks.isEmpty());
    QTRY_VERIFY(!callbackSecret(world, account));
    QVERIFY(part<QLineEdit>(panel, u"callbackUrl"_s).isHidden()
        || !part<QLineEdit>(panel, u"callbackUrl"_s).isVisible());
}
