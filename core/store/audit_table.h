// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/audit_entry.h"
#include "core/audit/chain_verifier.h"
#include "core/base/clock.h"
#include "core/store/database.h"

#include <QList>

#include <functional>

namespace lk::store {

/// What to record; time, place in the chain and hashes are added by the table.
struct AuditEvent {
    audit::Actor actor = {};
    QString action = {};
    QString objectType = {};
    QString objectId = {};
    QString attemptId = {};
    QString fromState = {};
    QString toState = {};
    QString reason = {};
    QByteArray payload = {}; ///< redacted; empty = none
};

/// Which audit rows to show. Empty members do not filter.
struct AuditFilter {
    QString text = {}; ///< in object id, actor, action, attempt id or reason
    QString action = {}; ///< prefix, such as "line."
    QString objectType = {};
    QString objectId = {};
    qint64 fromUtcMs = 0;
    qint64 toUtcMs = 0;
    qint64 beforeSeq = 0; ///< page: only rows below this one; 0 = from the newest
    int limit = 200;
};

/// Appends to and reads the hash-chained audit log. Rows are written in the caller's transaction.
class AuditTable {
public:
    AuditTable(Database &database, const Clock &clock);

    /// Reads the chain's head; once at the begin of each transaction, since another process may have written.
    [[nodiscard]] Result<void> loadHead();
    [[nodiscard]] Result<qint64> append(const AuditEvent &event);
    [[nodiscard]] qint64 headSeq() const { return m_seq; }
    [[nodiscard]] const QByteArray &headHash() const { return m_head; }

private:
    [[nodiscard]] Result<void> insert(const audit::AuditEntry &entry);

    Database &m_database;
    const Clock &m_clock;
    QByteArray m_chainId;
    QByteArray m_head;
    qint64 m_seq = 0;
};

/// How many of the newest rows are looked at before a queue starts: a hundredth of a second's work.
inline constexpr qint64 kAuditTail = 1'000;
/// What does not hold among the newest `rows` rows, from the last break on that somebody has accepted.
[[nodiscard]] Result<std::optional<audit::ChainFault>> faultInAuditTail(
    Database &database, qint64 rows = kAuditTail);
/// A person goes on although `fault` was found: recorded, and the tail is looked at from there on.
[[nodiscard]] Result<void> acceptAuditFault(Database &database, AuditTable &audit,
    const audit::ChainFault &fault, const audit::Actor &actor, const QString &reason);

/// The id of this database's chain (16 bytes), made at the first use.
[[nodiscard]] Result<QByteArray> chainIdOf(Database &database);
/// A page of audit rows, newest first.
[[nodiscard]] Result<QList<audit::AuditEntry>> readAudit(Database &database, const AuditFilter &filter);
/// The redacted payload of a row; empty = none or no longer kept.
[[nodiscard]] Result<QByteArray> readAuditPayload(Database &database, qint64 seq);
/// Walks all rows in order; stops when `visit` returns false.
[[nodiscard]] Result<void> walkAudit(
    Database &database, const std::function<bool(const audit::AuditEntry &)> &visit);

struct ChainReport {
    qint64 rows = 0;
    QByteArray head;
    std::optional<audit::ChainFault> fault;
};
/// Verifies the whole chain and that payloads still match their hashes.
[[nodiscard]] Result<ChainReport> verifyChain(Database &database);

} // namespace lk::store
