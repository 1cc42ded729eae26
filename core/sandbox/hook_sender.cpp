// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/hook_sender.h"

#include <QSslSocket>
#include <QTimer>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

constexpr int kMostUnderWay = 16;
constexpr std::chrono::seconds kPatience{5};

QByteArray requestBytes(const QUrl &url, const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray target
        = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return "POST " + (target.isEmpty() ? QByteArray("/") : target)
        + " HTTP/1.1\r\nHost: " + url.authority(QUrl::FullyEncoded).toLatin1()
        + "\r\nUser-Agent: practice-carriers\r\nConnection: close\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// One POST; calls `done` once and deletes itself.
class HookPost final : public QSslSocket {
public:
    HookPost(
        const QUrl &url, QByteArray request, std::function<void(bool acknowledged)> done, QObject *parent)
        : QSslSocket(parent),
          m_request(std::move(request)),
          m_done(std::move(done))
    {
        // A listener on this machine has a certificate of its own making.
        setPeerVerifyMode(QSslSocket::VerifyNone);
        const bool tls = url.scheme() == "https"_L1;
        const auto begin = [this] { write(m_request); };
        if (tls)
            connect(this, &QSslSocket::encrypted, this, begin);
        else
            connect(this, &QSslSocket::connected, this, begin);
        connect(this, &QSslSocket::readyRead, this, [this] {
            m_answer += readAll();
            if (m_answer.contains("\r\n\r\n"))
                end();
        });
        connect(this, &QSslSocket::disconnected, this, [this] { end(); });
        connect(this, &QSslSocket::errorOccurred, this, [this] { end(); });
        QTimer::singleShot(kPatience, this, [this] { end(); });
        const auto port = static_cast<quint16>(url.port(tls ? 443 : 80));
        if (tls)
            connectToHostEncrypted(url.host(), port);
        else
            connectToHost(url.host(), port);
    }

    // The socket's own end reports to what is half destroyed by then.
    ~HookPost() override { disconnect(); }

private:
    void end()
    {
        const auto done = std::exchange(m_done, nullptr);
        if (!done)
            return;
        const bool acknowledged = m_answer.startsWith("HTTP/1.1 2") || m_answer.startsWith("HTTP/1.0 2");
        disconnect();
        abort();
        deleteLater();
        done(acknowledged);
    }

    QByteArray m_request;
    QByteArray m_answer;
    std::function<void(bool)> m_done;
};

} // namespace

struct HookSender::Mail {
    HookMessage message;
    int attempt = 0; ///< made so far
    std::shared_ptr<void> key; ///< its gate opens when the last key is gone
};

void AnswerGate::whenOpen(std::function<void()> pass)
{
    if (m_open)
        pass();
    else
        m_pass = std::move(pass);
}

void AnswerGate::open()
{
    m_open = true;
    if (const auto pass = std::exchange(m_pass, nullptr))
        pass();
}

HookSender::HookSender(const Scenario &scenario, QObject *parent)
    : QObject(parent),
      m_scenario(scenario)
{
}

HookSender::~HookSender()
{
    stop();
}

void HookSender::post(HookMessage message)
{
    if (message.forged.isEmpty() && m_scenario.of(message.carrier).callbackDeliveries == 0)
        return;
    auto mail = std::make_shared<Mail>(Mail{.message = std::move(message), .attempt = 0, .key = {}});
    m_waiting.append(mail);
    if (m_scenario.of(mail->message.carrier).callbackWhen == CallbackWhen::Early)
        m_latest.append(mail);
    emit waiting();
}

std::shared_ptr<AnswerGate> HookSender::gateOfLatest()
{
    const auto latest = std::exchange(m_latest, {});
    std::shared_ptr<AnswerGate> gate;
    std::shared_ptr<void> key;
    for (const MailPtr &mail : latest) {
        if (!gate) {
            gate = std::make_shared<AnswerGate>();
            key = std::shared_ptr<void>(nullptr, [gate](void *) { gate->open(); });
        }
        mail->key = key;
    }
    return gate;
}

void HookSender::ledgerSynced()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const MailPtr &mail : waiting) {
        const CarrierSettings &settings = m_scenario.of(mail->message.carrier);
        enqueue(mail, settings.callbackWhen == CallbackWhen::Early ? 0 : settings.callbackDelayMs);
    }
}

void HookSender::enqueue(const MailPtr &mail, int delayMs)
{
    const auto ready = [this, mail] {
        m_ready.enqueue(mail);
        sendNext();
    };
    if (delayMs == 0)
        ready();
    else
        QTimer::singleShot(delayMs, this, ready);
}

void HookSender::sendNext()
{
    while (m_underWay < kMostUnderWay && !m_ready.isEmpty()) {
        ++m_underWay;
        send(m_ready.dequeue());
    }
}

void HookSender::send(const MailPtr &mail)
{
    const HookMessage &message = mail->message;
    const bool forged = !message.forged.isEmpty();
    const QByteArray body = forged ? message.forged : message.body(++mail->attempt);
    new HookPost(
        message.url, requestBytes(message.url, message.contentType, body),
        [this, mail, forged](bool acknowledged) {
            --m_underWay;
            if (!forged)
                return finished(mail, acknowledged);
            mail->message.forged.clear();
            if (m_scenario.of(mail->message.carrier).callbackDeliveries > 0)
                m_ready.prepend(mail);
            else
                mail->key.reset();
            sendNext();
        },
        this);
}

void HookSender::finished(const MailPtr &mail, bool acknowledged)
{
    const PracticeCarrier carrier = mail->message.carrier;
    const CarrierSettings &settings = m_scenario.of(carrier);
    m_delivered.at(static_cast<std::size_t>(carrier)) += acknowledged ? 1 : 0;
    mail->key.reset();
    if (mail->attempt < settings.callbackDeliveries || (!acknowledged && mail->attempt < kMostDeliveries))
        enqueue(mail, qMax(1, settings.callbackGapMs));
    sendNext();
}

void HookSender::stop()
{
    m_waiting.clear();
    m_latest.clear();
    m_ready.clear();
}

int HookSender::delivered(PracticeCarrier carrier) const
{
    return m_delivered.at(static_cast<std::size_t>(carrier));
}

} // namespace lk::sandbox
