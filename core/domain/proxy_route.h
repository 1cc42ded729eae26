// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace lk {

/// By which way an account's calls leave this network.
enum class ProxyKind {
    None, ///< straight to the carrier, whatever the desktop is set to
    System, ///< as the desktop or the environment says
    Http, ///< a tunnel (CONNECT) through an HTTP proxy
    Socks5, ///< the names of the carriers are looked up by the proxy
};

/// The proxy of an account. Its user name and password are credentials and live in the credential store.
struct ProxyRoute {
    ProxyKind kind = ProxyKind::None;
    QString host = {};
    quint16 port = 0;

    bool operator==(const ProxyRoute &) const = default;
};

/// "none", "system", "http://HOST:PORT" or "socks5://HOST:PORT".
[[nodiscard]] QString toText(const ProxyRoute &proxy);
/// The reverse. An empty text is "none". Refuses user names and passwords, paths and a missing port.
[[nodiscard]] Result<ProxyRoute> proxyRouteFromText(const QString &text);

} // namespace lk
