// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/callback_listener.h"

#include "core/webhook/hook_connection.h"
#include "core/webhook/message_reading.h"
#include "core/webhook/shown_fault.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QThread>
#include <QTimer>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace lk::webhook {

namespace {

Q_LOGGING_CATEGORY(lcWebhook, "lk.webhook")

constexpr int kBacklog = 128;
/// Messages at the inbox at a time. More are only there when the disk cannot follow.
constexpr int kMostBeingKept = 256;
/// Connections over the limits that are still told so; the others are cut. Closing at once would reset the
/// connection under the answer, when the client has sent something already.
constexpr int kMostLeaving = 32;
constexpr qint64 kMostIgnoredOfALeaver = 16 * 1024;
constexpr std::chrono::milliseconds kLeavingTime{500};
constexpr BootMs kWarnEveryMs = 60'000;
constexpr std::chrono::milliseconds kAcceptAgainAfter{1'000};

/// What counts as one peer: an IPv4 address, or an IPv6 /64, as one subscriber has all of it.
QByteArray peerOf(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QByteArray::number(v4);
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(v6.c), 8).toHex();
}

bool isInSubnet(const QHostAddress &address, const std::pair<QHostAddress, int> &subnet)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also of an IPv4 address in IPv6 form
    return (isV4 ? QHostAddress(v4) : address).isInSubnet(subnet.first, subnet.second);
}

QSslConfiguration sslConfigurationOf(const TlsIdentity &identity)
{
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    ssl.setProtocol(QSsl::TlsV1_2OrLater);
    ssl.setPeerVerifyMode(QSslSocket::VerifyNone); // carriers show no certificate of their own
    ssl.setLocalCertificateChain(identity.chain);
    ssl.setPrivateKey(identity.key);
    return ssl;
}

} // namespace

CallbackListener::CallbackListener(InboxSink &inbox, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_inbox(inbox),
      m_clock(clock)
{
    m_server.setParent(this); // so that it moves to another thread along with the listener
    m_server.onConnection = [this](qintptr descriptor) { admit(descriptor); };
    m_server.setListenBacklogSize(kBacklog);
    // Qt stops accepting for good after an error such as "too many open files".
    connect(&m_server, &QTcpServer::acceptError, this,
        [this] { QTimer::singleShot(kAcceptAgainAfter, this, [this] { m_server.resumeAccepting(); }); });
}

CallbackListener::~CallbackListener()
{
    stop();
}

Result<void> CallbackListener::start(const ListenerConfig &config)
{
    Q_ASSERT(thread() == QThread::currentThread());
    stop();
    if (!config.enabled)
        return {};
    LK_TRY(checkConfig(config));
    m_config = config;
    if (!m_server.listen(m_config.address, m_config.port))
        return fail(ErrorKind::Busy,
            QCoreApplication::translate("Webhook",
                "The callback listener cannot use port %1 of %2. Callbacks are not received; choose another "
                "port "
                "or end the program that has it.")
                .arg(QString::number(m_config.port), m_config.address.toString()),
            m_server.errorString());
    qCInfo(lcWebhook, "Receiving callbacks on port %d, %s", int{port()}, m_config.tls ? "TLS" : "loopback");
    return {};
}

void CallbackListener::stop()
{
    m_server.close();
    const auto connections = std::exchange(m_connections, {});
    qDeleteAll(connections);
    m_peers.clear();
}

int CallbackListener::statusForNewcomer(const QHostAddress &address, const QByteArray &peer) const
{
    const auto isOurs
        = [&address](const std::pair<QHostAddress, int> &subnet) { return isInSubnet(address, subnet); };
    if (!m_config.sources.isEmpty() && !address.isLoopback()
        && std::none_of(m_config.sources.begin(), m_config.sources.end(), isOurs))
        return 403;
    if (m_connections.size() >= m_config.limits.connections)
        return 503;
    return m_peers.value(peer) >= m_config.limits.connectionsPerPeer ? 429 : 0;
}

void CallbackListener::admit(qintptr descriptor)
{
    // A QSslSocket without encryption is a QTcpSocket; what a newcomer costs before it is admitted is this.
    auto *socket = m_config.tls ? new QSslSocket : new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    const QByteArray peer = peerOf(socket->peerAddress());
    if (const int status = statusForNewcomer(socket->peerAddress(), peer); status != 0) {
        ++m_counts.turnedAway;
        return turnAway(socket, status);
    }
    serve(socket, peer);
}

void CallbackListener::turnAway(QTcpSocket *socket, int status)
{
    // An answer needs a handshake where there is TLS, and a stranger gets none.
    if (m_config.tls || status == 403 || m_leaving >= kMostLeaving) {
        socket->abort();
        delete socket;
        return;
    }
    ++m_leaving;
    socket->setParent(this);
    socket->setReadBufferSize(kMostIgnoredOfALeaver);
    connect(socket, &QObject::destroyed, this, [this] { --m_leaving; });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(kLeavingTime, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    socket->write(httpAnswer(status, "too many connections\n"));
}

void CallbackListener::serve(QTcpSocket *socket, const QByteArray &peer)
{
    auto *connection = new HookConnection(
        socket, m_config.limits, [this](const RequestHead &head) { return judge(head); }, this);
    m_connections.insert(connection);
    ++m_peers[peer];
    connect(connection, &QObject::destroyed, this, [this, connection, peer] {
        if (m_connections.remove(connection) && --m_peers[peer] <= 0)
            m_peers.remove(peer);
    });
    connect(connection, &HookConnection::requested, this,
        [this, connection](
            const RequestHead &head, const QByteArray &body) { take(connection, head, body); });
    connect(connection, &HookConnection::refused, this, [this] { ++m_counts.refused; });
    if (auto *ssl = qobject_cast<QSslSocket *>(socket)) {
        ssl->setSslConfiguration(sslConfigurationOf(*m_config.tls));
        ssl->startServerEncryption();
    }
}

const Hook *CallbackListener::hookAt(const QByteArray &target) const
{
    // Every path is compared, each in constant time: a path is half a secret.
    const Hook *found = nullptr;
    for (const Hook &hook : m_config.hooks) {
        if (hook.path.size() == target.size()
            && sodium_memcmp(hook.path.constData(), target.constData(), static_cast<size_t>(target.size()))
                == 0)
            found = &hook;
    }
    return found;
}

const Hook *CallbackListener::hookOf(AccountId account) const
{
    for (const Hook &hook : m_config.hooks) {
        if (hook.account == account)
            return &hook;
    }
    return nullptr;
}

int CallbackListener::judge(const RequestHead &head) const
{
    const Hook *hook = hookAt(head.target);
    if (!hook)
        return 404;
    if (head.method != "POST")
        return 405;
    if (!head.namesHost || !head.plainlyCoded)
        return 400;
    if (!head.tellsLength)
        return 411;
    return head.compressed || !takesContentType(hook->carrier, head.contentType) ? 415 : 0;
}

void CallbackListener::take(HookConnection *connection, const RequestHead &head, const QByteArray &body)
{
    const Hook *hook = hookAt(head.target);
    if (!hook)
        return connection->answer(404, "not found");
    const MessageReading reading
        = readMessage(*hook, head.contentType, body, m_clock.utcNow(), m_config.pushWindow);
    if (const auto *genuine = std::get_if<GenuineMessage>(&reading))
        return keep(connection, *hook, genuine->event, genuine->kept);
    const RefusedMessage &refused = std::get<RefusedMessage>(reading);
    ++(refused.status == 401 ? m_counts.forged : m_counts.refused);
    warnNowAndThen(u"A message for account %1 was refused: %2."_s.arg(hook->account.value).arg(refused.why));
    connection->answer(refused.status, "refused");
}

void CallbackListener::keep(
    HookConnection *connection, const Hook &hook, const CallbackEvent &event, const QByteArray &kept)
{
    if (m_beingKept >= kMostBeingKept) {
        ++m_counts.notKept;
        return connection->answer(503, "busy");
    }
    ++m_beingKept;
    const store::InboxEntry entry{.account = hook.account,
        .receivedAt = m_clock.utcNow(),
        .requestId = event.requestId,
        .messageKey = event.messageKey,
        .body = kept,
        .iccid = event.ids.iccid,
        .fault = shownFault(event)};
    m_inbox.keep(entry,
        [self = QPointer(this), connection = QPointer(connection), account = hook.account, event](
            const Result<store::InboxVerdict> &verdict) {
            if (!self)
                return;
            if (connection && !verdict)
                connection->answer(503, "not stored");
            else if (connection)
                connection->answer(200, *verdict == store::InboxVerdict::Stored ? "stored" : "duplicate");
            self->onKept(account, event, verdict);
        });
}

void CallbackListener::onKept(
    AccountId account, const CallbackEvent &event, const Result<store::InboxVerdict> &verdict)
{
    --m_beingKept;
    if (!verdict) {
        ++m_counts.notKept;
        warnNowAndThen(u"A callback could not be stored; the carrier was asked to send it again. "_s
            + verdict.error().detail);
        return;
    }
    if (*verdict == store::InboxVerdict::Duplicate) {
        ++m_counts.duplicates;
        return;
    }
    ++m_counts.stored;
    emit arrived(account, event);
}

void CallbackListener::warnNowAndThen(const QString &what)
{
    // A flood of forged messages must not become a flood of log lines; the counts are exact.
    const BootMs now = m_clock.bootNow();
    if (m_warned && now - m_lastWarning < kWarnEveryMs)
        return;
    m_warned = true;
    m_lastWarning = now;
    qCWarning(lcWebhook, "%s", qUtf8Printable(what));
}

void CallbackListener::selfTest(AccountId account, QObject *context, SelfTest::Done done)
{
    const Hook *hook = hookOf(account);
    auto *test
        = new SelfTest(SelfTestTarget{.listening = isListening() && hook != nullptr,
                           .address = m_config.address,
                           .port = port(),
                           .certificate = m_config.tls ? m_config.tls->chain.first() : QSslCertificate(),
                           .hook = hook ? *hook : Hook{}},
            m_clock, this);
    test->run(context, std::move(done));
}

QString CallbackListener::publicUrlHint(AccountId account) const
{
    const Hook *hook = hookOf(account);
    return hook ? webhook::publicUrlHint(m_config, *hook, isListening() ? port() : m_config.port) : QString();
}

} // namespace lk::webhook
