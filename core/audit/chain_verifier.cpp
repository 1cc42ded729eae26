// SPDX-License-Identifier: Apache-2.0
#include "core/audit/chain_verifier.h"

#include "core/audit/hash_chain.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::audit {

ChainVerifier::ChainVerifier(QByteArray chainId)
    : m_chainId(std::move(chainId)),
      m_head(genesisHash(m_chainId))
{
}

ChainVerifier::ChainVerifier(QByteArray chainId, qint64 seq, QByteArray head)
    : m_chainId(std::move(chainId)),
      m_head(std::move(head)),
      m_lastSeq(seq)
{
}

bool ChainVerifier::add(const AuditEntry &entry)
{
    if (m_fault)
        return false;
    const auto broken = [this, &entry](const char *what) {
        m_fault = ChainFault{entry.seq, QCoreApplication::translate("ChainVerifier", what)};
        return false;
    };
    if (entry.seq != m_lastSeq + 1)
        return broken(
            QT_TRANSLATE_NOOP("ChainVerifier", "A row is missing before this one, or rows were reordered."));
    if (entry.prevHash != m_head)
        return broken(QT_TRANSLATE_NOOP("ChainVerifier", "This row does not follow the row before it."));
    if (rowHash(entry, m_chainId) != entry.rowHash)
        return broken(QT_TRANSLATE_NOOP("ChainVerifier", "This row was altered after it was written."));
    m_head = entry.rowHash;
    m_lastSeq = entry.seq;
    return true;
}

} // namespace lk::audit
