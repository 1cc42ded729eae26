// SPDX-License-Identifier: Apache-2.0
#include "core/audit/hash_chain.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace lk::audit {

namespace {

void appendNumber(QByteArray &bytes, quint64 value)
{
    const quint64 bigEndian = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

void appendText(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const quint32 length = qToBigEndian(static_cast<quint32>(utf8.size()));
    bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
    bytes.append(utf8);
}

} // namespace

QByteArray genesisHash(const QByteArray &chainId, const QByteArray &publicKey)
{
    return QCryptographicHash::hash(
        QByteArray("LKA1 genesis" + chainId + publicKey), QCryptographicHash::Sha256);
}

QByteArray chainedBytes(const AuditEntry &entry, const QByteArray &chainId)
{
    QByteArray bytes = "LKA1";
    bytes.append(chainId);
    appendNumber(bytes, static_cast<quint64>(entry.seq));
    bytes.append(entry.prevHash);
    appendNumber(bytes, static_cast<quint64>(entry.utcUs));
    appendNumber(bytes, static_cast<quint64>(entry.bootUs));
    for (const QString &text : {entry.actor.name, entry.actor.osUser, entry.actor.role, entry.actor.tenant,
             entry.action, entry.objectType, entry.objectId, entry.attemptId, entry.fromState, entry.toState,
             entry.reason, entry.appVersion})
        appendText(bytes, text);
    bytes.append(entry.payloadHash);
    return bytes;
}

QByteArray rowHash(const AuditEntry &entry, const QByteArray &chainId)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(chainedBytes(entry, chainId));
    return hash.result();
}

QByteArray payloadHash(const QByteArray &salt, const QByteArray &payload)
{
    if (payload.isEmpty())
        return QByteArray(32, '\0');
    return QCryptographicHash::hash(QByteArray(salt + payload), QCryptographicHash::Sha256);
}

} // namespace lk::audit
