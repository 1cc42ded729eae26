// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/e2e/instance_test.h"

#include "app/single_instance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using lk::app::SingleInstance;

namespace {

QString socketOf(const QString &folder)
{
    return QDir(folder).filePath(u"console.sock"_s);
}

/// The real program.
void startProgram(QProcess &program, const QStringList &arguments)
{
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(LINEKEEPER_PROGRAM), arguments);
}

} // namespace

void InstanceTest::aSecondStartHandsItsFileToTheFirstAndEnds()
{
    const QTemporaryDir dir;
    SingleInstance first(dir.path());
    QCOMPARE(first.begin({}), SingleInstance::Start::First);
    QSignalSpy asked(&first, &SingleInstance::asked);
    QProcess second;
    second.setWorkingDirectory(dir.path());
    startProgram(second, {u"--data-dir"_s, dir.path(), u"lists/march.csv"_s});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(
        asked.first().first().toString(), QFileInfo(dir.path()).canonicalFilePath() + u"/lists/march.csv"_s);
    QVERIFY2(!QDir(dir.path()).exists(u"linekeeper.db"_s), "the second one opens nothing");
}

void InstanceTest::aConsoleThatWasKilledIsInNobodysWay()
{
    const QTemporaryDir dir;
    const QString folder = QDir(dir.path()).filePath(u"data"_s);
    QProcess console;
    startProgram(console, {u"--data-dir"_s, folder});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socketOf(folder)), 60'000);
    SingleInstance whileOpen(folder);
    QCOMPARE(whileOpen.begin({}, 60s), SingleInstance::Start::Told);
    console.kill();
    QVERIFY(console.waitForFinished(60'000));
    QVERIFY2(QFileInfo::exists(socketOf(folder)), "a killed program leaves its socket");
    SingleInstance next(folder);
    QCOMPARE(next.begin({}), SingleInstance::Start::First);
    QLocalSocket knock;
    knock.connectToServer(socketOf(folder));
    QVERIFY(knock.waitForConnected(10'000));
}

void InstanceTest::oneThatIsEndingIsWaitedFor()
{
    const QTemporaryDir dir;
    auto ending = lk::platform::FileLock::take(QDir(dir.path()).filePath(u"console.lock"_s));
    QVERIFY(ending);
    std::thread end([lock = std::move(*ending)]() mutable { lock.reset(); });
    SingleInstance next(dir.path());
    const auto start = next.begin({}, 60s);
    end.join();
    QCOMPARE(start, SingleInstance::Start::First);
}

void InstanceTest::oneThatDoesNotAnswerIsTold()
{
    const QTemporaryDir dir;
    const auto hangs = lk::platform::FileLock::take(QDir(dir.path()).filePath(u"console.lock"_s));
    QVERIFY(hangs);
    SingleInstance next(dir.path());
    QCOMPARE(next.begin({}, 200ms), SingleInstance::Start::NoAnswer);
}

void InstanceTest::anotherFolderIsAnotherConsole()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    SingleInstance first(one.path());
    SingleInstance second(other.path());
    QCOMPARE(first.begin({}), SingleInstance::Start::First);
    QCOMPARE(second.begin({}), SingleInstance::Start::First);
}

void InstanceTest::aLongFolderNameHasASocketToo()
{
    const QTemporaryDir dir;
    const QString folder = QDir(dir.path()).filePath(QString(120, u'x'));
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(
        folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    SingleInstance first(folder);
    QCOMPARE(first.begin({}), SingleInstance::Start::First);
    QSignalSpy asked(&first, &SingleInstance::asked);
    QProcess second;
    startProgram(second, {u"--data-dir"_s, folder});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().first().toString().isEmpty());
}

void InstanceTest::theSocketIsOursAlone()
{
    const QTemporaryDir dir;
    SingleInstance first(dir.path());
    QCOMPARE(first.begin({}), SingleInstance::Start::First);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(QFileInfo::exists(socketOf(dir.path())));
    QVERIFY(!(QFileInfo(socketOf(dir.path())).permissions() & others));
}

void InstanceTest::nonsenseOpensNothing()
{
    const QTemporaryDir dir;
    SingleInstance first(dir.path());
    QCOMPARE(first.begin({}), SingleInstance::Start::First);
    QSignalSpy asked(&first, &SingleInstance::asked);
    for (const QByteArray &message :
        {QByteArray("\n"), QByteArray("open /etc/passwd\n"), QByteArray(200'000, 'x')}) {
        QLocalSocket socket;
        socket.connectToServer(socketOf(dir.path()));
        QVERIFY(socket.waitForConnected(10'000));
        QSignalSpy gone(&socket, &QLocalSocket::disconnected);
        socket.write(message);
        QVERIFY(!gone.isEmpty() || gone.wait(10'000));
    }
    QVERIFY(asked.isEmpty());
    // A path that is not whole says nothing about where it lies.
    QLocalSocket socket;
    socket.connectToServer(socketOf(dir.path()));
    QVERIFY(socket.waitForConnected(10'000));
    socket.write("{\"open\":\"list.csv\"}\n");
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(asked.first().first().toString().isEmpty());
}
