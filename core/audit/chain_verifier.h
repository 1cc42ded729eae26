// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/audit_entry.h"

#include <optional>

namespace lk::audit {

/// What is wrong with a chain and at which row.
struct ChainFault {
    qint64 seq = 0;
    QString what; ///< one sentence
};

/// Walks a chain row by row and stops at the first row that was altered, is missing, or was put in. Without
/// an outside anchor rows cut off at the end cannot be noticed: it says up to which row it saw.
class ChainVerifier {
public:
    explicit ChainVerifier(QByteArray chainId);
    /// Begins behind row `seq`, whose hash is `head`; what lies before is not looked at.
    ChainVerifier(QByteArray chainId, qint64 seq, QByteArray head);

    /// Takes the next row. False = the chain is broken there; further rows are ignored.
    bool add(const AuditEntry &entry);
    [[nodiscard]] const std::optional<ChainFault> &fault() const { return m_fault; }
    [[nodiscard]] qint64 lastSeq() const { return m_lastSeq; }
    [[nodiscard]] const QByteArray &head() const { return m_head; }

private:
    QByteArray m_chainId;
    QByteArray m_head;
    qint64 m_lastSeq = 0;
    std::optional<ChainFault> m_fault;
};

} // namespace lk::audit
