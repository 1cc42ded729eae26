// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/self_test.h"

#include "core/webhook/listener_config.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::webhook {

namespace {

constexpr std::chrono::milliseconds kAnswerTime{10'000};

enum Step : qsizetype { kBound, kReachable, kAccepted, kStored, kDuplicate };

} // namespace

bool hasPassed(const SelfTestReport &report)
{
    return std::all_of(report.begin(), report.end(),
        [](const SelfTestStep &step) { return step.result == SelfTestResult::Passed; });
}

QByteArray sampleMessage(const Hook &hook, const QByteArray &id, UtcMs now)
{
    QJsonObject message;
    if (hook.carrier == Carrier::Jasper) {
        const QString timestamp = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODateWithMs);
        const QByteArray signature = QMessageAuthenticationCode::hash(
            timestamp.toUtf8(), hook.pushSecret.reveal(), QCryptographicHash::Sha256);
        message = {{u"eventId"_s, QString::fromLatin1(id)}, {u"eventType"_s, u"LINEKEEPER_SELF_TEST"_s},
            {u"timestamp"_s, timestamp}, {u"signature2"_s, QString::fromLatin1(signature.toBase64())},
            {u"data"_s, QJsonObject()}};
    } else {
        message = {{u"username"_s, QString::fromUtf8(hook.username.reveal())},
            {u"password"_s, QString::fromUtf8(hook.password.reveal())},
            {u"requestId"_s, QString::fromLatin1(id)}, {u"comment"_s, u"Linekeeper self-test"_s},
            {u"callbackCount"_s, 1}, {u"maxCallbackThreshold"_s, 4}};
    }
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

SelfTest::SelfTest(SelfTestTarget target, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_target(std::move(target)),
      m_report{{tr("The listener is bound")}, {tr("It can be reached from this machine")},
          {tr("A genuine message is accepted")}, {tr("It is stored before it is acknowledged")},
          {tr("A repeat is recognized")}},
      m_message(sampleMessage(m_target.hook,
          "linekeeper-self-test-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces), clock.utcNow()))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { failAt(tr("No answer came within 10 seconds.")); });
}

void SelfTest::run(QObject *context, Done done)
{
    m_context = context;
    m_done = std::move(done);
    QTimer::singleShot(0, this, [this] {
        if (!m_target.listening)
            return failAt(tr("The listener is switched off, or this account receives no callbacks."));
        pass(tr("Port %1 of %2.").arg(QString::number(m_target.port), m_target.address.toString()));
        send();
    });
}

void SelfTest::send()
{
    m_timer.start(kAnswerTime);
    auto *socket = new QSslSocket(this);
    m_socket = socket;
    connect(socket, &QTcpSocket::disconnected, this, &SelfTest::onAnswer);
    connect(socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            failAt(m_socket->errorString());
    });
    if (m_target.certificate.isNull()) {
        connect(socket, &QTcpSocket::connected, this, &SelfTest::onSocketReady);
        socket->connectToHost(reachableAt(m_target.address), m_target.port);
        return;
    }
    // The name in the certificate is the public one, which this connection does not use; the certificate
    // itself is compared instead, which is stricter.
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        if (socket->peerCertificate() == m_target.certificate)
            onSocketReady();
        else
            failAt(tr("Another program's certificate was shown on this port."));
    });
    socket->connectToHostEncrypted(reachableAt(m_target.address).toString(), m_target.port);
}

void SelfTest::onSocketReady()
{
    if (m_step == kReachable)
        pass(tr("Whether the carrier reaches it through your router or proxy only its first message shows."));
    m_socket->write("POST " + m_target.hook.path
        + " HTTP/1.1\r\nHost: " + m_target.address.toString().toLatin1()
        + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(m_message.size()) + "\r\n\r\n" + m_message);
}

void SelfTest::onAnswer()
{
    if (m_finished)
        return;
    const QByteArray answer = m_socket->readAll();
    const QList<QByteArray> statusLine = answer.left(answer.indexOf("\r\n")).split(' ');
    const qsizetype bodyAt = answer.indexOf("\r\n\r\n");
    if (statusLine.size() < 2 || bodyAt < 0)
        return failAt(tr("The connection was closed without an answer."));
    m_socket->deleteLater();
    readAnswer(statusLine.at(1).toInt(), answer.mid(bodyAt + 4).trimmed());
}

void SelfTest::readAnswer(int status, const QByteArray &text)
{
    if (status == 503 && m_step == kAccepted) {
        pass(tr("The sample had the right proof."));
        return failAt(tr("It could not be stored. Look at the state of the database."));
    }
    if (status != 200)
        return failAt(tr("The listener answered with HTTP status %1.").arg(status));
    if (m_step == kDuplicate) {
        if (text != "duplicate")
            return failAt(tr("The same message was stored twice."));
        pass(tr("The second copy changed nothing."));
        return finish();
    }
    pass(tr("The sample had the right proof."));
    if (text != "stored")
        return failAt(tr("The listener did not say that the sample was stored."));
    pass(tr("It is in the inbox, about no request of yours."));
    send();
}

void SelfTest::pass(const QString &text)
{
    m_report[m_step].result = SelfTestResult::Passed;
    m_report[m_step].text = text;
    ++m_step;
}

void SelfTest::failAt(const QString &text)
{
    if (m_finished)
        return;
    m_report[m_step].result = SelfTestResult::Failed;
    m_report[m_step].text = text;
    finish();
}

void SelfTest::finish()
{
    m_finished = true;
    m_timer.stop();
    deleteLater();
    if (m_context && m_done)
        m_done(m_report);
}

} // namespace lk::webhook
