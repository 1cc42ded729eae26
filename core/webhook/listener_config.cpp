// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/listener_config.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace lk::webhook {

namespace {

struct PortSpan {
    quint16 first;
    quint16 last;
};

/// The only ports Verizon sends callbacks to.
constexpr PortSpan kVerizonPorts[] = {{80, 80}, {443, 443}, {9001, 9006}, {28200, 28220}, {50551, 50559}};

bool verizonReaches(quint16 port)
{
    return std::any_of(std::begin(kVerizonPorts), std::end(kVerizonPorts),
        [port](const PortSpan &span) { return port >= span.first && port <= span.last; });
}

QString verizonPortsText()
{
    QStringList texts;
    for (const PortSpan &span : kVerizonPorts)
        texts.append(span.first == span.last
                ? QString::number(span.first)
                : QString::number(span.first) + u'-' + QString::number(span.last));
    return texts.join(u", "_s);
}

/// True if the carrier cannot reach the port itself: something in front of it forwards to it.
bool isForwarded(const ListenerConfig &config, const Hook &hook, quint16 boundPort)
{
    return !config.tls || config.address.isLoopback()
        || (hook.carrier == Carrier::ThingSpace && !verizonReaches(boundPort));
}

QString urlAt(const QString &host, const ListenerConfig &config, const Hook &hook, quint16 boundPort)
{
    // A name with a port of its own is the proxy's.
    const bool plain = isForwarded(config, hook, boundPort) || boundPort == 443 || host.contains(u':');
    return u"https://"_s + host + (plain ? QString() : u':' + QString::number(boundPort))
        + QString::fromLatin1(hook.path);
}

Failure unreadable(const QString &file, const QString &detail)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate("Webhook",
            "%1 holds no certificate or key that can be used (PEM is expected). The callback listener was "
            "not "
            "started; choose another file.")
            .arg(file),
        detail);
}

} // namespace

Result<TlsIdentity> loadTlsIdentity(const QString &certificateFile, const QString &keyFile, UtcMs now)
{
    QFile file(certificateFile);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(certificateFile, file.errorString());
    TlsIdentity identity;
    identity.chain = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (identity.chain.isEmpty())
        return unreadable(certificateFile, u"no certificate"_s);
    auto key = platform::readPrivateFile(keyFile);
    if (!key)
        return key.failure();
    const Secret pem(std::move(*key));
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (identity.key.isNull())
            identity.key = QSslKey(pem.reveal(), algorithm, QSsl::Pem, QSsl::PrivateKey);
    }
    if (identity.key.isNull())
        return unreadable(keyFile, u"no key"_s);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
    const QSslCertificate &own = identity.chain.first();
    if (moment < own.effectiveDate() || moment > own.expiryDate())
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Webhook",
                "The certificate in %1 is not valid today; carriers would refuse it. The callback listener "
                "was "
                "not started; renew the certificate.")
                .arg(certificateFile));
    return identity;
}

Result<void> checkConfig(const ListenerConfig &config)
{
    if (!config.tls && !config.address.isLoopback())
        return fail(ErrorKind::Refused,
            QCoreApplication::translate("Webhook",
                "Callbacks carry a password, so without a certificate the listener may only use an address "
                "of "
                "this machine itself (127.0.0.1). It was not started. Choose a certificate and its key, or "
                "listen on 127.0.0.1 behind a proxy that has one."));
    if (config.hooks.isEmpty())
        return fail(ErrorKind::Usage,
            QCoreApplication::translate(
                "Webhook", "No account is set to receive callbacks. The callback listener was not started."));
    QSet<QByteArray> paths;
    for (const Hook &hook : config.hooks) {
        LK_TRY(checkHook(hook));
        if (paths.contains(hook.path))
            return fail(ErrorKind::Usage,
                QCoreApplication::translate("Webhook",
                    "Two accounts have the same callback path, so their messages could not be told apart. "
                    "The "
                    "callback listener was not started; change one of them."));
        paths.insert(hook.path);
    }
    return {};
}

QString publicUrl(const ListenerConfig &config, const Hook &hook, quint16 boundPort)
{
    return config.publicHost.isEmpty() ? QString() : urlAt(config.publicHost, config, hook, boundPort);
}

QString localUrl(const ListenerConfig &config, const Hook &hook, quint16 boundPort)
{
    const QHostAddress address = reachableAt(config.address);
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
        ? u'[' + address.toString() + u']'
        : address.toString();
    return (config.tls ? u"https://"_s : u"http://"_s) + host + u':' + QString::number(boundPort)
        + QString::fromLatin1(hook.path);
}

QHostAddress reachableAt(const QHostAddress &bound)
{
    if (bound == QHostAddress(QHostAddress::Any) || bound == QHostAddress(QHostAddress::AnyIPv4))
        return QHostAddress(QHostAddress::LocalHost);
    return bound == QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress(QHostAddress::LocalHostIPv6) : bound;
}

QString publicUrlHint(const ListenerConfig &config, const Hook &hook, quint16 boundPort)
{
    const QString host = config.publicHost.isEmpty()
        ? QCoreApplication::translate("Webhook", "<public name of this machine or its proxy>")
        : config.publicHost;
    const bool verizon = hook.carrier == Carrier::ThingSpace;
    QStringList hint{urlAt(host, config, hook, boundPort)};
    if (verizon)
        hint.append(QCoreApplication::translate("Webhook",
            "Give this URL to Verizon as the CarrierService callback, with the user name and password set "
            "here. "
            "Verizon sends to ports %1 only and wants a certificate of a public authority.")
                        .arg(verizonPortsText()));
    else
        hint.append(QCoreApplication::translate("Webhook",
            "Enter this URL in Control Center: automation rule, action \"Push API\". The secret is the one "
            "of the "
            "account's push settings."));
    if (isForwarded(config, hook, boundPort))
        hint.append(QCoreApplication::translate("Webhook",
            "The listener itself is on port %1 of %2: let a proxy or router forward the URL's port (443 "
            "unless "
            "you add another) to it.")
                        .arg(QString::number(boundPort), config.address.toString()));
    return hint.join(u'\n');
}

} // namespace lk::webhook
