// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

namespace lk::net {

/// Refused logins of one user and password in a row after which the program itself tries no more.
inline constexpr int kLoginsByItself = 2;
/// The same for a person who tests the connection. Verizon locks the user at five.
inline constexpr int kLoginsByHand = 4;

/// Counts the logins refused in a row over everything in this process that logs in with the same user and
/// password: an account that is set up anew, several accounts of one user, "Test connection". Keys are those
/// of AuthScheme::loginKey(). In memory only. Engine thread.
class LoginLedger {
public:
    [[nodiscard]] int refused(const QByteArray &key) const { return m_refused.value(key); }
    /// A login was refused, or its answer was lost: it may count at the carrier.
    void noteRefused(const QByteArray &key) { ++m_refused[key]; }
    void noteAccepted(const QByteArray &key) { m_refused.remove(key); }

private:
    QHash<QByteArray, int> m_refused;
};

} // namespace lk::net
