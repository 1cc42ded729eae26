// SPDX-License-Identifier: Apache-2.0
#include "tests/crash/callback_commands_test.h"

#include "tests/crash/installation.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace lk;
using namespace lk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWorkerPatience = 120'000;

/// A port ThingSpace calls that nobody has at present.
QString freeHookPort()
{
    for (quint16 port = 9'001; port <= 9'006; ++port) {
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, port))
            return QString::number(port);
    }
    qFatal("All the ports are taken");
}

/// An installation and its carriers, in a folder that goes with it.
struct CommandWorld {
    QTemporaryDir dir;
    CarrierProcess carriers{dir.path(), 11, 60};
    Installation installation{dir.path()};

    CommandWorld()
    {
        const auto started = carriers.start();
        const auto made = started ? installation.setUp(carriers) : started;
        if (!made)
            qFatal("%s (%s)", qUtf8Printable(made.error().message), qUtf8Printable(made.error().detail));
    }
    [[nodiscard]] ProgramEnd callbacks(const QStringList &words, const QByteArray &input = {}) const
    {
        return installation.run(QStringList{u"callbacks"_s} + words, input);
    }
    [[nodiscard]] QJsonObject status() const
    {
        return QJsonDocument::fromJson(callbacks({u"status"_s, u"--json"_s}).output).object();
    }
};

} // namespace

void CallbackCommandsTest::callbacksAreSetTestedRegisteredAndReceivedByTheWorker()
{
    CommandWorld world;
    QCOMPARE(world.status().value("enabled"_L1).toBool(), false);
    const ProgramEnd off = world.callbacks({u"test"_s});
    QCOMPARE(off.exitCode, 1);
    QVERIFY(off.complaints.contains("switched off"));
    QVERIFY(world.callbacks({u"hook"_s, u"thingspace"_s}).isDone());
    const ProgramEnd set = world.callbacks({u"set"_s, u"--on"_s, u"--port"_s, freeHookPort()});
    QVERIFY2(set.isDone(), qPrintable(set.text()));
    const ProgramEnd tested = world.callbacks({u"test"_s, u"--json"_s});
    QVERIFY2(tested.isDone(), qPrintable(tested.text()));
    const QJsonObject report = QJsonDocument::fromJson(tested.output).object();
    QCOMPARE(report.value("passed"_L1).toBool(), true);
    QCOMPARE(report.value("steps"_L1).toArray().size(), 5);
    const ProgramEnd registered = world.callbacks({u"register"_s, u"thingspace"_s});
    QVERIFY2(registered.isDone(), qPrintable(registered.text()));
    const QJsonArray listed
        = QJsonDocument::fromJson(world.callbacks({u"list"_s, u"thingspace"_s, u"--json"_s}).output).array();
    QCOMPARE(listed.size(), 1);
    const QJsonObject hook = world.status().value("hooks"_L1).toArray().first().toObject();
    QCOMPARE(listed.first().toObject().value("url"_L1), hook.value("url"_L1));

    const auto changes
        = world.installation.startChange({.kind = ChangeKind::Suspend}, 12, Carrier::ThingSpace);
    QVERIFY(changes && *changes > 0);
    QProcess worker;
    world.installation.startWorker(worker, {});
    const ProgramEnd worked = endOf(worker, kWorkerPatience);
    QVERIFY2(worked.isDone(), qPrintable(worked.text()));
    QVERIFY(worked.output.contains("Receiving callbacks"));
    const QJsonObject heard = world.status().value("hooks"_L1).toArray().first().toObject();
    QVERIFY(heard.value("kept"_L1).toInt() > 1); // more than the sample
    QVERIFY(heard.value("kept"_L1).toInt() > heard.value("unmatched"_L1).toInt());
    QVERIFY(world.callbacks({u"remove"_s, u"thingspace"_s}).isDone());
    QCOMPARE(world.callbacks({u"list"_s, u"thingspace"_s, u"--json"_s}).output.trimmed(), QByteArray("[]"));
}

void CallbackCommandsTest::aPasswordIsNeverAnArgumentAndNeverInAFile()
{
    CommandWorld world;
    const ProgramEnd argument
        = world.callbacks({u"hook"_s, u"thingspace"_s, u"--password"_s, u"on-the-command-line"_s});
    QCOMPARE(argument.exitCode, 1);
    QVERIFY(world.status().value("hooks"_L1).toArray().isEmpty());
    const QByteArray typed = "typed-by-a-person-4711";
    const ProgramEnd given
        = world.callbacks({u"hook"_s, u"thingspace"_s, u"--password"_s, u"-"_s}, typed + '\n');
    QVERIFY2(given.isDone(), qPrintable(given.text()));
    QVERIFY(!given.output.contains(typed));
    const ProgramEnd made
        = world.callbacks({u"hook"_s, u"jasper"_s, u"--new-password"_s, u"--show"_s, u"--json"_s});
    const QByteArray generated
        = QJsonDocument::fromJson(made.output).object().value("password"_L1).toString().toLatin1();
    QCOMPARE(generated.size(), 32);
    const ProgramEnd again = world.callbacks({u"hook"_s, u"jasper"_s, u"--json"_s});
    QVERIFY(again.isDone() && !again.output.contains(generated));
    QDirIterator files(world.dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(typed) && !content.contains(generated), qPrintable(file.fileName()));
    }
    QVERIFY(world.callbacks({u"hook"_s, u"jasper"_s, u"--drop"_s}).isDone());
    QCOMPARE(world.status().value("hooks"_L1).toArray().size(), 1);
    QCOMPARE(world.callbacks({u"hook"_s, u"telegence"_s}).exitCode, 1);
}

void CallbackCommandsTest::aListenerThatCannotStartIsToldAndTheWorkerWorksOn()
{
    CommandWorld world;
    QVERIFY(world.callbacks({u"hook"_s, u"thingspace"_s}).isDone());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString taken = QString::number(other.serverPort());
    QVERIFY(world.callbacks({u"set"_s, u"--on"_s, u"--port"_s, taken}).isDone());
    const auto changes
        = world.installation.startChange({.kind = ChangeKind::Suspend}, 4, Carrier::ThingSpace);
    QVERIFY(changes && *changes > 0);
    QProcess worker;
    world.installation.startWorker(worker, {});
    const ProgramEnd worked = endOf(worker, kWorkerPatience);
    QVERIFY2(worked.isDone(), qPrintable(worked.text()));
    QVERIFY(worked.complaints.contains(taken.toLatin1()));
    QVERIFY(worked.output.contains("settled"));
}
