// SPDX-License-Identifier: Apache-2.0
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::app {

namespace {

/// A socket's name may have 107 bytes on Linux, and it is made under a longer one.
constexpr qsizetype kLongestName = 85;
constexpr qint64 kLongestMessage = 64 * 1024;
constexpr QByteArrayView kHeard = "ok\n";
constexpr auto kBetweenTries = 50ms;

QString socketPath(const QString &dataDir)
{
    QString path = QDir(dataDir).absoluteFilePath(u"console.sock"_s);
    if (path.toUtf8().size() <= kLongestName)
        return path;
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .absoluteFilePath(u"linekeeper-%1.sock"_s.arg(QLatin1StringView(hash.first(16))));
}

QByteArray messageFor(const QString &file)
{
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    return QJsonDocument(QJsonObject{{u"open"_s, path}}).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent),
      m_lockPath(QDir(dataDir).absoluteFilePath(u"console.lock"_s)),
      m_socketPath(socketPath(dataDir))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Start SingleInstance::begin(const QString &file, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const QByteArray message = messageFor(file);
    while (true) {
        if (takeLock()) {
            listen();
            return Start::First;
        }
        if (tell(message, std::chrono::milliseconds(deadline.remainingTime())))
            return Start::Told;
        if (deadline.hasExpired())
            return Start::NoAnswer;
        QThread::msleep(kBetweenTries.count());
    }
}

bool SingleInstance::takeLock()
{
    auto lock = platform::FileLock::take(m_lockPath);
    if (lock) {
        m_lock = std::move(*lock);
        return true;
    }
    if (lock.error().kind == ErrorKind::Busy)
        return false;
    qWarning("Single console: %s", qUtf8Printable(lock.error().message));
    return true;
}

void SingleInstance::listen()
{
    // Whoever holds the lock is alone: a socket that is still there belonged to a console that was killed.
    QLocalServer::removeServer(m_socketPath);
    if (!m_server.listen(m_socketPath))
        qWarning("Single console: %s", qUtf8Printable(m_server.errorString()));
}

bool SingleInstance::tell(const QByteArray &message, std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(left()))
        return false;
    socket.write(message);
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(left()))
            return false;
    }
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left()))
            return false;
    }
    return socket.readLine() == kHeard;
}

void SingleInstance::serve(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > kLongestMessage)
                socket->abort();
            return;
        }
        const QJsonDocument message = QJsonDocument::fromJson(socket->readLine(kLongestMessage));
        if (!message.isObject())
            return socket->abort();
        socket->write(kHeard.toByteArray());
        socket->flush();
        socket->disconnectFromServer();
        const QString file = message.object().value(u"open"_s).toString();
        Q_EMIT asked(QFileInfo(file).isAbsolute() ? file : QString());
    });
}

} // namespace lk::app
