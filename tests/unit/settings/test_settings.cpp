// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"

#include "core/base/platform.h"
#include "tests/unit/settings/settings_tests.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::settings;
using namespace lk::settings::test;

void SettingsTestSettings::everythingIsReadBack()
{
    const QTemporaryDir temp;
    const QString file = temp.filePath(u"settings.ini"_s);
    const QByteArray awkward("\0\x01\xff,;=[]\"\n", 10);
    {
        Settings settings(file);
        settings.setTheme(ThemeChoice::Dark);
        settings.setDensity(RowDensity::Compact);
        settings.setTextScale(1.25);
        settings.setLanguage(Language::Spanish);
        settings.setWindowGeometry(awkward);
        settings.setWindowState("state");
        settings.setHeaderState(u"changes"_s, awkward);
        settings.setHeaderState(u"lines"_s, "lines");
        settings.setLastFolder(temp.path());
        settings.setColumnLayout(u"aa"_s, u"{\"columns\": [\"a, b\"]}"_s);
        settings.setColumnLayout(u"bb"_s, u"gone"_s);
        settings.setColumnLayout(u"bb"_s, {});
        settings.setSavedFilters(
            u"lines"_s, {{u"Verizon, idle"_s, u"{\"search\":\"a, b; =\"}"_s}, {u"B"_s, u"{}"_s}});
        settings.setSavedFilters(u"audit"_s, {{u"A"_s, u"x"_s}});
        settings.setSavedFilters(u"audit"_s, {});
        settings.noteList(u"/lists/gone for good.csv"_s);
        settings.setOperatorName(u" Zoë Ångström "_s);
        QVERIFY(settings.isLasting());
    }
    const Settings settings(file);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.density(), RowDensity::Compact);
    QCOMPARE(settings.textScale(), 1.25);
    QCOMPARE(settings.language(), Language::Spanish);
    QCOMPARE(settings.windowGeometry(), awkward);
    QCOMPARE(settings.windowState(), QByteArray("state"));
    QCOMPARE(settings.headerState(u"changes"_s), awkward);
    QCOMPARE(settings.headerState(u"lines"_s), QByteArray("lines"));
    QCOMPARE(settings.headerState(u"never set"_s), QByteArray());
    QCOMPARE(settings.lastFolder(), temp.path());
    QCOMPARE(settings.columnLayouts(), (QMap<QString, QString>{{u"aa"_s, u"{\"columns\": [\"a, b\"]}"_s}}));
    QCOMPARE(settings.savedFilters(u"lines"_s),
        (QList<SavedFilter>{{u"Verizon, idle"_s, u"{\"search\":\"a, b; =\"}"_s}, {u"B"_s, u"{}"_s}}));
    QVERIFY(settings.savedFilters(u"audit"_s).isEmpty());
    QVERIFY(settings.savedFilters(u"never saved"_s).isEmpty());
    QCOMPARE(settings.recentLists(), QStringList{u"/lists/gone for good.csv"_s});
    QCOMPARE(settings.operatorName(), u"Zoë Ångström"_s);
}

void SettingsTestSettings::defaultsHoldForAnEmptyOrGarbledFile()
{
    const QTemporaryDir temp;
    const QString file = temp.filePath(u"settings.ini"_s);
    for (const QByteArray &content : {QByteArray(), QByteArray("\xff\xfe\0[[[", 6),
             QByteArray(
                 "[look]\ntheme=pink\ndensity=9\ntext_scale=nan\n[files]\nlast_folder=/gone/for/good\n")}) {
        writeBytes(file, content);
        const Settings settings(file);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QCOMPARE(settings.density(), RowDensity::Comfortable);
        QCOMPARE(settings.textScale(), 1.0);
        QCOMPARE(settings.lastFolder(), QString());
        QCOMPARE(settings.operatorName(), platform::osUser());
    }
}

void SettingsTestSettings::everyWordOfAnEnumIsReadBack()
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QVERIFY(!toText(choice).isEmpty());
        QCOMPARE(themeChoiceFrom(toText(choice)), choice);
    }
    for (const auto density : {RowDensity::Comfortable, RowDensity::Compact}) {
        QVERIFY(!toText(density).isEmpty());
        QCOMPARE(rowDensityFrom(toText(density)), density);
    }
    for (const auto language : {Language::System, Language::English, Language::German, Language::Spanish}) {
        QVERIFY(!toText(language).isEmpty());
        QCOMPARE(languageFrom(toText(language)), language);
    }
    QCOMPARE(languageFrom(u"tlh"_s), Language::System);
}

void SettingsTestSettings::theFileIsForOurEyesOnly()
{
    const QTemporaryDir temp;
    const QString fresh = temp.filePath(u"fresh.ini"_s);
    const QString loose = temp.filePath(u"loose.ini"_s);
    writeBytes(loose, "[look]\ntheme=dark\n", 0644);
    for (const QString &file : {fresh, loose}) {
        Settings settings(file);
        QCOMPARE(modeOf(file), 0600);
        settings.setOperatorName(u"Ann"_s);
        settings.save();
        QCOMPARE(modeOf(file), 0600);
    }
    QCOMPARE(Settings(loose).theme(), ThemeChoice::Dark);
}

void SettingsTestSettings::aFileThatCannotBeWrittenBreaksNothing()
{
    const QTemporaryDir temp;
    writeBytes(temp.filePath(u"file"_s), "x");
    Settings settings(temp.filePath(u"file/settings.ini"_s));
    QCOMPARE(settings.theme(), ThemeChoice::System);
    settings.setTheme(ThemeChoice::Light);
    settings.save();
    QCOMPARE(settings.theme(), ThemeChoice::Light);
    QVERIFY(!settings.isLasting());
    QCOMPARE(bytesOf(temp.filePath(u"file"_s)), QByteArray("x"));
}

void SettingsTestSettings::aChangeIsToldOnce()
{
    const QTemporaryDir temp;
    Settings settings(temp.filePath(u"settings.ini"_s));
    const QSignalSpy themes(&settings, &Settings::themeChanged);
    const QSignalSpy densities(&settings, &Settings::densityChanged);
    const QSignalSpy scales(&settings, &Settings::textScaleChanged);
    settings.setTheme(ThemeChoice::Dark);
    settings.setTheme(ThemeChoice::Dark);
    settings.setDensity(RowDensity::Comfortable);
    settings.setTextScale(9);
    settings.setTextScale(2);
    settings.setTextScale(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(themes.size(), 1);
    QCOMPARE(densities.size(), 0);
    QCOMPARE(scales.size(), 2);
    QCOMPARE(settings.textScale(), 1.0);
}

void SettingsTestSettings::callbacksAreOffUntilSomebodySwitchesThemOn()
{
    const QTemporaryDir temp;
    const Settings settings(temp.filePath(u"settings.ini"_s));
    QCOMPARE(settings.callbacks(), CallbackSettings());
    QVERIFY(!settings.callbacks().enabled);
    QCOMPARE(settings.callbacks().address, u"127.0.0.1"_s);
}

void SettingsTestSettings::callbacksAreReadBack()
{
    const QTemporaryDir temp;
    const QString file = temp.filePath(u"settings.ini"_s);
    CallbackSettings callbacks{.enabled = true,
        .address = u"0.0.0.0"_s,
        .port = 28'211,
        .certificateFile = u"/etc/ssl/höok, a.pem"_s,
        .keyFile = u"/etc/ssl/hook.key"_s,
        .publicHost = u"hooks.example.com:443"_s,
        .sources = {u"3.87.163.45"_s, u"10.0.0.0/8"_s},
        .hooks = {}};
    callbacks.setHook({.account = AccountId{7},
        .path = u"/hooks/thingspace/5f1c"_s,
        .username = u"line=keeper;"_s,
        .secretStored = true});
    callbacks.setHook({.account = AccountId{9}, .path = u"/hooks/jasper/0d2e"_s});
    {
        Settings settings(file);
        settings.setCallbacks(callbacks);
    }
    Settings settings(file);
    QCOMPARE(settings.callbacks(), callbacks);
    // One hook less leaves nothing of it behind.
    callbacks.removeHook(AccountId{7});
    settings.setCallbacks(callbacks);
    settings.save();
    QCOMPARE(Settings(file).callbacks(), callbacks);
    QVERIFY(!bytesOf(file).contains("5f1c"));
}

void SettingsTestSettings::unusableCallbackSettingsReadAsNotSet()
{
    const QTemporaryDir temp;
    const QString file = temp.filePath(u"settings.ini"_s);
    writeBytes(file,
        "[callbacks]\nport=99999\nhooks\\size=2000000000\nhooks\\1\\account=-4\nhooks\\2\\account=x\n"
        "hooks\\3\\account=5\nhooks\\3\\path=/a\n");
    const CallbackSettings callbacks = Settings(file).callbacks();
    QCOMPARE(callbacks.port, CallbackSettings().port);
    QVERIFY(!callbacks.enabled);
    QCOMPARE(callbacks.hooks.size(), 1);
    QCOMPARE(callbacks.hooks.first().account, AccountId{5});
}

void SettingsTestSettings::callbackSecretsAreReadBack()
{
    CallbackSecrets secrets;
    secrets.password = Secret(u"pässword"_s);
    secrets.previousPassword = Secret(u"before"_s);
    secrets.previousUntil = 1'790'000'000'123;
    secrets.pushSecret = Secret(u"push"_s);
    const auto again = CallbackSecrets::fromJson(secrets.toJson());
    QVERIFY(again);
    QVERIFY(again->password.equals(secrets.password));
    QVERIFY(again->previousPassword.equals(secrets.previousPassword));
    QVERIFY(again->pushSecret.equals(secrets.pushSecret));
    QCOMPARE(again->previousUntil, secrets.previousUntil);
    QVERIFY(!CallbackSecrets::fromJson("no JSON"));
    QVERIFY(callbackSecretsKey(AccountId{1}) != callbackSecretsKey(AccountId{2}));
}

void SettingsTestSettings::aNewPasswordLeavesTheOldOneADay()
{
    CallbackSecrets secrets;
    secrets = secrets.withPassword(Secret(u"first"_s), 1'000);
    QVERIFY(secrets.previousPassword.isEmpty());
    QCOMPARE(secrets.previousUntil, 0);
    secrets = secrets.withPassword(Secret(u"second"_s), 1'000);
    QCOMPARE(secrets.password.reveal(), QByteArray("second"));
    QCOMPARE(secrets.previousPassword.reveal(), QByteArray("first"));
    QCOMPARE(secrets.previousUntil, 1'000 + 24 * 3'600'000);
}
