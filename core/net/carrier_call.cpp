// SPDX-License-Identifier: Apache-2.0
#include "core/net/carrier_call.h"

#include "core/net/account_route.h"
#include "core/net/one_shot_body.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimerEvent>

using namespace Qt::Literals::StringLiterals;

namespace lk::net {

namespace {

QNetworkRequest networkRequest(
    const CarrierRequest &request, const Headers &credentials, const QByteArray &requestId)
{
    QNetworkRequest result(request.url);
    // The default policy forwards credentials to another origin (trap T4).
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setRawHeader("User-Agent", "Linekeeper/" LINEKEEPER_VERSION);
    result.setRawHeader("X-Request-ID", requestId);
    // No compression: a small answer must not unpack into a bomb.
    result.setRawHeader("Accept-Encoding", "identity");
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    for (const auto &[name, value] : credentials)
        result.setRawHeader(name, value);
    return result;
}

std::optional<std::chrono::milliseconds> retryAfterOf(const QByteArray &value)
{
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0
            ? std::nullopt
            : std::optional(std::chrono::milliseconds{std::min(seconds, qint64{86'400}) * 1000});
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(value.trimmed()).remove(" GMT"_L1), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return std::chrono::milliseconds{std::max(qint64{0}, QDateTime::currentDateTimeUtc().msecsTo(date))};
}

/// Errors that can only happen before a connection carried anything of the request.
bool isConnectPhase(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

/// Errors Qt derives from the status code of a complete answer (400 and 418 become
/// ProtocolInvalidOperationError).
bool isHttpStatusError(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::ContentReSendError)
        return false;
    const bool refused = status >= 400
        && (error == QNetworkReply::ProtocolInvalidOperationError
            || error == QNetworkReply::ProxyAuthenticationRequiredError);
    return refused
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

} // namespace

CarrierCall::CarrierCall(QNetworkAccessManager &manager, const CarrierRequest &request,
    const Headers &credentials, const QByteArray &requestId, std::chrono::milliseconds deadline,
    QObject *parent, const QStringList &pins)
    : QObject(parent)
{
    QNetworkRequest wire = networkRequest(request, credentials, requestId);
    if (request.method == "GET") {
        m_reply = manager.get(wire);
    } else {
        wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        wire.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        auto *body = new OneShotBody(request.body, this);
        m_reply = manager.sendCustomRequest(wire, request.method, body);
    }
    m_reply->setParent(this);
    // Direct, and the network thread waits for it: after the handshake, before the first byte of the request.
    if (!pins.isEmpty())
        connect(
            m_reply, &QNetworkReply::encrypted, this, [this, pins] { checkPin(pins); }, Qt::DirectConnection);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, &CarrierCall::collect);
    connect(m_reply, &QNetworkReply::finished, this, &CarrierCall::conclude, Qt::QueuedConnection);
    m_deadline.start(static_cast<int>(deadline.count()), this);
}

CarrierCall::~CarrierCall() = default;

void CarrierCall::abort(const QString &why)
{
    if (m_concluded || !m_givenUp.isEmpty())
        return;
    m_givenUp = why;
    m_reply->abort();
}

void CarrierCall::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_deadline.timerId()) {
        m_deadline.stop();
        abort(tr("no complete answer within the deadline"));
    }
}

void CarrierCall::checkPin(const QStringList &pins)
{
    m_wrongPin = pinProblem(m_reply->sslConfiguration().peerCertificate(), pins);
    if (!m_wrongPin.isEmpty())
        m_reply->abort();
}

void CarrierCall::collect()
{
    m_body += m_reply->readAll();
    if (m_body.size() > kBodyCap)
        abort(tr("the answer is larger than 8 MiB"));
}

void CarrierCall::conclude()
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_deadline.stop();
    if (m_givenUp.isEmpty() && m_wrongPin.isEmpty())
        m_body += m_reply->readAll();
    Q_EMIT finished(outcome());
    deleteLater();
}

CallOutcome CarrierCall::outcome() const
{
    if (!m_wrongPin.isEmpty() && !m_requestSent)
        return Unreachable{m_wrongPin, true};
    if (!m_givenUp.isEmpty())
        return OutcomeUnknown{m_givenUp};
    const auto error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 && !m_requestSent && isConnectPhase(error))
        return Unreachable{m_reply->errorString(), error == QNetworkReply::ProxyAuthenticationRequiredError};
    if (status == 0 || (error != QNetworkReply::NoError && !isHttpStatusError(error, status)))
        return OutcomeUnknown{m_reply->errorString()};
    // Qt reports NoError for a body shorter than announced (trap T5).
    const QByteArray announced = m_reply->rawHeader("Content-Length");
    if (!announced.isEmpty() && announced.toLongLong() != m_body.size())
        return OutcomeUnknown{tr("the answer broke off after %1 of %2 bytes")
                                  .arg(m_body.size())
                                  .arg(QString::fromLatin1(announced))};
    return answer(status);
}

Answered CarrierCall::answer(int status) const
{
    Answered result;
    result.status = status;
    result.body = m_body;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        result.headers.append({name.toLower(), value});
    result.contentType = result.header("content-type").toLower();
    result.retryAfter = retryAfterOf(result.header("retry-after"));
    return result;
}

} // namespace lk::net
