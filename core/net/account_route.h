// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"

#include <QNetworkProxy>

#include <memory>

class QNetworkAccessManager;
class QSslCertificate;

namespace lk::net {

/// How an account's calls leave this machine, and to whom. Made from an account and its credentials; holds
/// the proxy's password, so it is never logged.
struct AccountRoute {
    ProxyRoute proxy = {};
    Secret proxyUser = {};
    Secret proxyPassword = {};
    QStringList pins = {};
};
[[nodiscard]] AccountRoute routeOf(const CarrierAccount &account, const Credentials &credentials);

/// A network manager that goes this way and no other.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeManager(const AccountRoute &route);
/// The proxy for a connection of our own to this host.
[[nodiscard]] QNetworkProxy proxyTo(const AccountRoute &route, const QUrl &url);

/// The pin of the key this certificate is for.
[[nodiscard]] QString pinOfCertificate(const QSslCertificate &certificate);
/// Why nothing may be sent to whoever shows this certificate; empty = it is pinned, or nothing is. Only the
/// server's own certificate counts: what else it sends along proves nothing.
[[nodiscard]] QString pinProblem(const QSslCertificate &certificate, const QStringList &pins);

} // namespace lk::net
