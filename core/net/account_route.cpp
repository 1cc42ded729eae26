// SPDX-License-Identifier: Apache-2.0
#include "core/net/account_route.h"

#include "core/domain/certificate_pin.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::Literals::StringLiterals;

namespace lk::net {

namespace {

/// Asks anew for every connection: a laptop changes its network.
class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

QNetworkProxy fixedProxy(const AccountRoute &route)
{
    if (route.proxy.kind != ProxyKind::Http && route.proxy.kind != ProxyKind::Socks5)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto type
        = route.proxy.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    QNetworkProxy proxy(type, route.proxy.host, route.proxy.port, QString::fromUtf8(route.proxyUser.reveal()),
        QString::fromUtf8(route.proxyPassword.reveal()));
    // Tunnels only: a proxy that forwards and may cache sees the credentials, and asks for its own password
    // after the body has gone, which cannot be sent twice.
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    return proxy;
}

} // namespace

AccountRoute routeOf(const CarrierAccount &account, const Credentials &credentials)
{
    return {account.proxy, credentials.proxyUser, credentials.proxyPassword, account.pins};
}

std::unique_ptr<QNetworkAccessManager> makeManager(const AccountRoute &route)
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    if (route.proxy.kind == ProxyKind::System)
        manager->setProxyFactory(new SystemProxies);
    else
        manager->setProxy(fixedProxy(route));
    return manager;
}

QNetworkProxy proxyTo(const AccountRoute &route, const QUrl &url)
{
    if (route.proxy.kind != ProxyKind::System)
        return fixedProxy(route);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

QString pinOfCertificate(const QSslCertificate &certificate)
{
    const QByteArray key = certificate.publicKey().toDer();
    return key.isEmpty() ? QString() : pinOf(key);
}

QString pinProblem(const QSslCertificate &certificate, const QStringList &pins)
{
    if (pins.isEmpty())
        return {};
    const QString shown = pinOfCertificate(certificate);
    if (!shown.isEmpty() && pins.contains(shown))
        return {};
    return QCoreApplication::translate("AccountRoute",
        "The server shows the key %1, which is not pinned for this account. Nothing was sent. If the carrier "
        "has announced a new key, add its pin in Settings; if not, somebody may be listening.")
        .arg(shown.isEmpty() ? QCoreApplication::translate("AccountRoute", "of an unknown kind") : shown);
}

} // namespace lk::net
