// SPDX-License-Identifier: Apache-2.0
#include "core/settings/passphrase.h"

#include "tests/unit/settings/settings_tests.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::settings;
using namespace lk::settings::test;

void SettingsTestPassphrase::oneLineEndIsNotPartOfThePassphrase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("bare") << QByteArray("open sesame") << QByteArray("open sesame");
    QTest::newRow("newline") << QByteArray("open sesame\n") << QByteArray("open sesame");
    QTest::newRow("windows") << QByteArray("open sesame\r\n") << QByteArray("open sesame");
    QTest::newRow("spaces stay") << QByteArray(" open sesame \n") << QByteArray(" open sesame ");
    QTest::newRow("unicode") << QByteArray("åpne 開け\n") << QByteArray("åpne 開け");
}

void SettingsTestPassphrase::oneLineEndIsNotPartOfThePassphrase()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, passphrase);
    const QTemporaryDir temp;
    writeBytes(temp.filePath(u"pass"_s), content);
    const auto read = passphraseFromFile(temp.filePath(u"pass"_s));
    QVERIFY(read);
    QCOMPARE(read->reveal(), passphrase);
}

void SettingsTestPassphrase::aFileOthersCanReadIsRefused()
{
    const QTemporaryDir temp;
    writeBytes(temp.filePath(u"pass"_s), "open sesame\n", 0644);
    const auto read = passphraseFromFile(temp.filePath(u"pass"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Refused);
}

void SettingsTestPassphrase::aFileWithoutOneLineIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line end only") << QByteArray("\n");
    QTest::newRow("two lines") << QByteArray("one\ntwo\n");
}

void SettingsTestPassphrase::aFileWithoutOneLineIsRefused()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir temp;
    writeBytes(temp.filePath(u"pass"_s), content);
    const auto read = passphraseFromFile(temp.filePath(u"pass"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
}

void SettingsTestPassphrase::systemdHandsOverTheCredential()
{
    const QTemporaryDir temp;
    const QString path = temp.filePath(u"linekeeper-passphrase"_s);
    qputenv("CREDENTIALS_DIRECTORY", temp.path().toLocal8Bit());
    for (const int mode : {0400, 0440}) {
        writeBytes(path, "from systemd\n", mode);
        const auto read = headlessPassphrase(std::nullopt);
        QVERIFY(read);
        QCOMPARE(read->reveal(), QByteArray("from systemd"));
    }
    writeBytes(path, "from systemd\n", 0444);
    const auto open = passphraseFromSystemd();
    QVERIFY(!open);
    QCOMPARE(open.error().kind, ErrorKind::Refused);

    writeBytes(temp.filePath(u"named"_s), "from the named file\n");
    const auto named = headlessPassphrase(temp.filePath(u"named"_s));
    QVERIFY(named);
    QCOMPARE(named->reveal(), QByteArray("from the named file"));
    qunsetenv("CREDENTIALS_DIRECTORY");
}

void SettingsTestPassphrase::withoutACredentialNothingIsGuessed()
{
    const QTemporaryDir temp;
    qunsetenv("CREDENTIALS_DIRECTORY");
    const auto unset = headlessPassphrase(std::nullopt);
    QVERIFY(!unset);
    QCOMPARE(unset.error().kind, ErrorKind::NotFound);
    qputenv("CREDENTIALS_DIRECTORY", temp.path().toLocal8Bit());
    const auto empty = headlessPassphrase(std::nullopt);
    qunsetenv("CREDENTIALS_DIRECTORY");
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, ErrorKind::NotFound);
    const auto missing = headlessPassphrase(temp.filePath(u"missing"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
}
