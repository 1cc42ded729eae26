// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

namespace lk::net {

/// Refused logins in a row after which the program itself tries no more, until a person says so.
inline constexpr int kLoginsByItself = 2;
/// Refused logins in a row after which none is tried any more, not even by a person's order: the fifth locks
/// the user at Verizon.
inline constexpr int kLoginsEver = 4;

/// Counts the logins refused in a row over everything in this process that logs in with the same user and
/// password: several accounts of one user, "Test connection", accounts not saved yet. Keys are those of
/// AuthScheme::loginKey(). In memory only; what an account itself had refused is also kept in the database.
/// Engine thread.
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
