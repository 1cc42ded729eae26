// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/webhook/hook.h"

#include <QHostAddress>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>

#include <chrono>
#include <optional>
#include <utility>

namespace lk::webhook {

/// What one client, and all of them together, may take of us.
struct Limits {
    int headerBytes = 8 * 1024;
    int bodyBytes = 64 * 1024;
    int connections = 64;
    int connectionsPerPeer = 16; ///< an IPv4 address, or an IPv6 /64
    std::chrono::milliseconds headerTime{5'000}; ///< from the connection to the end of the header
    std::chrono::milliseconds totalTime{10'000}; ///< from the connection to the end of the body
    std::chrono::milliseconds keepTime{10'000}; ///< for the message to be kept
};

/// The listener's certificate chain (its own first) and its key.
struct TlsIdentity {
    QList<QSslCertificate> chain;
    QSslKey key;
};

/// Reads both from PEM files. The key file must be private (0600), and the certificate valid at `now`.
[[nodiscard]] Result<TlsIdentity> loadTlsIdentity(
    const QString &certificateFile, const QString &keyFile, UtcMs now);

/// How to listen. As it stands: not at all.
struct ListenerConfig {
    bool enabled = false;
    QHostAddress address{QHostAddress::LocalHost}; ///< anything but this machine itself only with `tls`
    quint16 port = 0; ///< 0 = any free one
    std::optional<TlsIdentity> tls = {};
    QString publicHost = {}; ///< the name carriers know this listener by; for publicUrlHint() only
    /// Who may connect, as address and prefix length; empty = everybody. This machine always may.
    QList<std::pair<QHostAddress, int>> sources = {};
    std::chrono::milliseconds pushWindow{300'000}; ///< how old or how far ahead a push message may be
    Limits limits = {};
    QList<Hook> hooks = {};
};

/// Checks that this may be listened with: TLS or loopback, at least one hook, each hook sound, no path twice.
[[nodiscard]] Result<void> checkConfig(const ListenerConfig &config);

/// The URL to register with the carrier for this hook; empty as long as no public name is set.
[[nodiscard]] QString publicUrl(const ListenerConfig &config, const Hook &hook, quint16 boundPort);
/// Where to connect on this machine to reach what is bound there.
[[nodiscard]] QHostAddress reachableAt(const QHostAddress &bound);
/// The URL by which programs of this machine reach the hook.
[[nodiscard]] QString localUrl(const ListenerConfig &config, const Hook &hook, quint16 boundPort);
/// What to register with the carrier for this hook, in words: the URL, and for Verizon which ports are
/// allowed.
[[nodiscard]] QString publicUrlHint(const ListenerConfig &config, const Hook &hook, quint16 boundPort);

} // namespace lk::webhook
