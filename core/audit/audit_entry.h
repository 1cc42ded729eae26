// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace lk::audit {

/// Who acts: passed with every mutation.
struct Actor {
    QString name = {}; ///< operator, or "engine"
    QString osUser = {};
    QString role = {};
    QString tenant = {};
};

/// One recorded event. Times in microseconds.
struct AuditEntry {
    qint64 seq = 0;
    qint64 utcUs = 0;
    qint64 bootUs = 0;
    Actor actor;
    QString action; ///< "line.sending", "change.created", "account.added" …
    QString objectType; ///< "line", "change", "account"
    QString objectId;
    QString attemptId; ///< X-Request-ID of the exchange, if one belongs to it
    QString fromState;
    QString toState;
    QString reason;
    QString appVersion;
    QByteArray payloadHash; ///< SHA-256 of salt and payload, or 32 zero bytes
    QByteArray prevHash; ///< 32 bytes
    QByteArray rowHash; ///< 32 bytes

    bool operator==(const AuditEntry &other) const { return rowHash == other.rowHash && seq == other.seq; }
};

/// One line of an exported audit file (JSON Lines), hashes in hexadecimal.
[[nodiscard]] QJsonObject toJson(const AuditEntry &entry);
[[nodiscard]] std::optional<AuditEntry> auditEntryFromJson(const QJsonObject &json);

} // namespace lk::audit
