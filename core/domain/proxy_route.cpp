// SPDX-License-Identifier: Apache-2.0
#include "core/domain/proxy_route.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace lk {

QString toText(const ProxyRoute &proxy)
{
    const auto address = [&proxy](const QString &scheme) {
        QUrl url;
        url.setScheme(scheme);
        url.setHost(proxy.host);
        url.setPort(proxy.port);
        return url.toString();
    };
    switch (proxy.kind) {
    case ProxyKind::None:
        return u"none"_s;
    case ProxyKind::System:
        return u"system"_s;
    case ProxyKind::Http:
        return address(u"http"_s);
    case ProxyKind::Socks5:
        return address(u"socks5"_s);
    }
    return {};
}

Result<ProxyRoute> proxyRouteFromText(const QString &text)
{
    const QString given = text.trimmed();
    if (given.isEmpty() || given == "none"_L1)
        return ProxyRoute{};
    if (given == "system"_L1)
        return ProxyRoute{ProxyKind::System, {}, 0};
    const QUrl url(given, QUrl::StrictMode);
    // Not repeated in the sentence: it may hold a password.
    if (!url.userInfo().isEmpty() || given.contains(u'@'))
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Account",
                "A proxy's address has no user name or password. Nothing was saved. They go with the "
                "credentials, as proxy_user and proxy_password."));
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    const bool bare = url.path().isEmpty() || url.path() == "/"_L1;
    if (!url.isValid() || !known || url.host().isEmpty() || url.port() < 1 || !bare || url.hasQuery()
        || url.hasFragment())
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Account",
                "\"%1\" is not a proxy. Nothing was saved. Give none, system, http://HOST:PORT or "
                "socks5://HOST:PORT.")
                .arg(given));
    return ProxyRoute{url.scheme() == "http"_L1 ? ProxyKind::Http : ProxyKind::Socks5, url.host(),
        static_cast<quint16>(url.port())};
}

} // namespace lk
