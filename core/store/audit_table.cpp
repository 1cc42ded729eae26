// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit_table.h"

#include "core/audit/hash_chain.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kHead[] = "SELECT seq, row_hash FROM audit_entry ORDER BY seq DESC LIMIT 1";
constexpr char kInsertEntry[]
    = "INSERT INTO audit_entry (seq, utc_us, boot_us, actor, os_user, role, tenant, action, object_type, "
      "object_id, attempt_id, from_state, to_state, reason, app_version, payload_hash, prev_hash, row_hash) "
      "VALUES (:seq, :utc, :boot, :actor, :os, :role, :tenant, :action, :type, :id, :attempt, :from, :to, "
      ":reason, :app, :payload, :prev, :hash)";
constexpr char kInsertPayload[]
    = "INSERT INTO audit_payload (seq, salt, payload) VALUES (:seq, :salt, :payload)";
constexpr char kReadPayload[] = "SELECT salt, payload FROM audit_payload WHERE seq = :seq";
constexpr char kPage[]
    = "SELECT seq, utc_us, boot_us, actor, os_user, role, tenant, action, object_type, object_id, "
      "attempt_id, "
      "from_state, to_state, reason, app_version, payload_hash, prev_hash, row_hash FROM audit_entry "
      "WHERE seq < :before AND (:type = '' OR (object_type = :type AND (:object = '' OR object_id = "
      ":object))) "
      "AND (:action = '' OR action LIKE :action || '%') AND utc_us >= :fromUs AND utc_us < :toUs "
      "AND (:text = '' OR instr(object_id, :text) OR instr(actor, :text) OR instr(action, :text) "
      "OR instr(attempt_id, :text) OR instr(reason, :text)) ORDER BY seq DESC LIMIT :limit";
constexpr char kWalk[]
    = "SELECT seq, utc_us, boot_us, actor, os_user, role, tenant, action, object_type, object_id, "
      "attempt_id, "
      "from_state, to_state, reason, app_version, payload_hash, prev_hash, row_hash FROM audit_entry "
      "WHERE seq > :after ORDER BY seq LIMIT 10000";
constexpr char kTailFrom[] = "SELECT max(coalesce((SELECT max(seq) - %1 FROM audit_entry), 0), "
                             "coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = "
                             "'audit_accepted'), 0))";
constexpr char kTail[]
    = "SELECT seq, utc_us, boot_us, actor, os_user, role, tenant, action, object_type, object_id, "
      "attempt_id, "
      "from_state, to_state, reason, app_version, payload_hash, prev_hash, row_hash FROM audit_entry "
      "WHERE seq >= :from ORDER BY seq";
constexpr char kAccept[] = "INSERT INTO meta (key, value) VALUES ('audit_accepted', :seq) ON CONFLICT (key) "
                           "DO UPDATE SET value = excluded.value";
constexpr char kPayloadFaults[] = "SELECT p.seq, p.salt, p.payload, e.payload_hash FROM audit_payload p JOIN "
                                  "audit_entry e ON e.seq = p.seq "
                                  "WHERE p.seq > :after ORDER BY p.seq LIMIT 10000";

audit::AuditEntry entryFrom(const Rows &row)
{
    audit::AuditEntry entry;
    entry.seq = row.number(0);
    entry.utcUs = row.number(1);
    entry.bootUs = row.number(2);
    entry.actor = {row.text(3), row.text(4), row.text(5), row.text(6)};
    entry.action = row.text(7);
    entry.objectType = row.text(8);
    entry.objectId = row.text(9);
    entry.attemptId = row.text(10);
    entry.fromState = row.text(11);
    entry.toState = row.text(12);
    entry.reason = row.text(13);
    entry.appVersion = row.text(14);
    entry.payloadHash = row.blob(15);
    entry.prevHash = row.blob(16);
    entry.rowHash = row.blob(17);
    return entry;
}

QByteArray newSalt()
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), 4);
    return salt;
}

} // namespace

Result<QByteArray> chainIdOf(Database &database)
{
    const auto known = database.text(u"SELECT value FROM meta WHERE key = 'audit_chain'"_s);
    if (!known)
        return known.failure();
    if (!known->isEmpty())
        return QByteArray::fromHex(known->toLatin1());
    const QByteArray fresh = QUuid::createUuid().toRfc4122();
    LK_TRY(database.execute(u"INSERT INTO meta (key, value) VALUES ('audit_chain', '%1')"_s.arg(
        QString::fromLatin1(fresh.toHex()))));
    return fresh;
}

AuditTable::AuditTable(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{
}

Result<void> AuditTable::loadHead()
{
    if (m_chainId.isEmpty()) {
        auto id = chainIdOf(m_database);
        if (!id)
            return id.failure();
        m_chainId = *id;
    }
    auto rows = m_database.statement(kHead).query();
    if (!rows)
        return rows.failure();
    const bool any = rows->next();
    m_seq = any ? rows->number(0) : 0;
    m_head = any ? rows->blob(1) : audit::genesisHash(m_chainId);
    return {};
}

Result<qint64> AuditTable::append(const AuditEvent &event)
{
    audit::AuditEntry entry;
    entry.seq = m_seq + 1;
    entry.utcUs = m_clock.utcNow() * 1000;
    entry.bootUs = m_clock.bootNow() * 1000;
    entry.actor = event.actor;
    entry.action = event.action;
    entry.objectType = event.objectType;
    entry.objectId = event.objectId;
    entry.attemptId = event.attemptId;
    entry.fromState = event.fromState;
    entry.toState = event.toState;
    entry.reason = event.reason;
    entry.appVersion = QStringLiteral(LINEKEEPER_VERSION);
    const QByteArray salt = event.payload.isEmpty() ? QByteArray() : newSalt();
    entry.payloadHash = audit::payloadHash(salt, event.payload);
    entry.prevHash = m_head;
    entry.rowHash = audit::rowHash(entry, m_chainId);
    LK_TRY(insert(entry));
    if (!event.payload.isEmpty())
        LK_TRY(m_database.statement(kInsertPayload)
                   .bind(u":seq"_s, entry.seq)
                   .bind(u":salt"_s, salt)
                   .bind(u":payload"_s, QString::fromUtf8(event.payload))
                   .run());
    m_seq = entry.seq;
    m_head = entry.rowHash;
    return entry.seq;
}

Result<void> AuditTable::insert(const audit::AuditEntry &entry)
{
    LK_TRY(m_database.statement(kInsertEntry)
               .bind(u":seq"_s, entry.seq)
               .bind(u":utc"_s, entry.utcUs)
               .bind(u":boot"_s, entry.bootUs)
               .bind(u":actor"_s, entry.actor.name)
               .bind(u":os"_s, entry.actor.osUser)
               .bind(u":role"_s, entry.actor.role)
               .bind(u":tenant"_s, entry.actor.tenant)
               .bind(u":action"_s, entry.action)
               .bind(u":type"_s, entry.objectType)
               .bind(u":id"_s, entry.objectId)
               .bind(u":attempt"_s, entry.attemptId)
               .bind(u":from"_s, entry.fromState)
               .bind(u":to"_s, entry.toState)
               .bind(u":reason"_s, entry.reason)
               .bind(u":app"_s, entry.appVersion)
               .bind(u":payload"_s, entry.payloadHash)
               .bind(u":prev"_s, entry.prevHash)
               .bind(u":hash"_s, entry.rowHash)
               .run());
    return {};
}

Result<std::optional<audit::ChainFault>> faultInAuditTail(Database &database, qint64 rows)
{
    const auto chainId = chainIdOf(database);
    const auto from = database.number(QString::fromLatin1(kTailFrom).arg(rows));
    if (!chainId || !from)
        return chainId ? from.failure() : chainId.failure();
    std::optional<audit::ChainVerifier> verifier;
    auto tail = database.statement(kTail).bind(u":from"_s, *from).query();
    if (!tail)
        return tail.failure();
    while (tail->next()) {
        const audit::AuditEntry entry = entryFrom(*tail);
        if (!verifier && entry.seq == 1)
            verifier.emplace(*chainId);
        else if (!verifier)
            verifier.emplace(*chainId, entry.seq - 1, entry.prevHash);
        if (!verifier->add(entry))
            break;
    }
    return verifier ? verifier->fault() : std::nullopt;
}

Result<void> acceptAuditFault(Database &database, AuditTable &audit, const audit::ChainFault &fault,
    const audit::Actor &actor, const QString &reason)
{
    const auto seq = audit.append({.actor = actor,
        .action = u"audit.fault-accepted"_s,
        .objectType = u"audit"_s,
        .objectId = QString::number(fault.seq),
        .reason = reason});
    if (!seq)
        return seq.failure();
    const auto kept = database.statement(kAccept).bind(u":seq"_s, QString::number(*seq)).run();
    return kept ? Result<void>() : Result<void>(kept.failure());
}

Result<QList<audit::AuditEntry>> readAudit(Database &database, const AuditFilter &filter)
{
    constexpr qint64 kEnd = std::numeric_limits<qint64>::max();
    auto rows = database.statement(kPage)
                    .bind(u":before"_s, filter.beforeSeq > 0 ? filter.beforeSeq : kEnd)
                    .bind(u":type"_s, filter.objectType)
                    .bind(u":object"_s, filter.objectId)
                    .bind(u":action"_s, filter.action)
                    .bind(u":fromUs"_s, filter.fromUtcMs * 1000)
                    .bind(u":toUs"_s, filter.toUtcMs > 0 ? filter.toUtcMs * 1000 : kEnd)
                    .bind(u":text"_s, filter.text)
                    .bind(u":limit"_s, filter.limit)
                    .query();
    if (!rows)
        return rows.failure();
    QList<audit::AuditEntry> entries;
    while (rows->next())
        entries.append(entryFrom(*rows));
    return entries;
}

Result<QByteArray> readAuditPayload(Database &database, qint64 seq)
{
    auto rows = database.statement(kReadPayload).bind(u":seq"_s, seq).query();
    if (!rows)
        return rows.failure();
    return rows->next() ? rows->text(1).toUtf8() : QByteArray();
}

Result<void> walkAudit(Database &database, const std::function<bool(const audit::AuditEntry &)> &visit)
{
    // In pages: a long-running read would keep the write-ahead log from being reset.
    qint64 after = 0;
    for (bool more = true; more;) {
        auto rows = database.statement(kWalk).bind(u":after"_s, after).query();
        if (!rows)
            return rows.failure();
        more = false;
        while (rows->next()) {
            more = true;
            const audit::AuditEntry entry = entryFrom(*rows);
            after = entry.seq;
            if (!visit(entry))
                return {};
        }
    }
    return {};
}

Result<ChainReport> verifyChain(Database &database)
{
    const auto chainId = chainIdOf(database);
    if (!chainId)
        return chainId.failure();
    audit::ChainVerifier verifier(*chainId);
    LK_TRY(walkAudit(database, [&verifier](const audit::AuditEntry &entry) { return verifier.add(entry); }));
    ChainReport report{verifier.lastSeq(), verifier.head(), verifier.fault()};
    qint64 after = 0;
    for (bool more = !report.fault; more;) {
        auto rows = database.statement(kPayloadFaults).bind(u":after"_s, after).query();
        if (!rows)
            return rows.failure();
        more = false;
        while (!report.fault && rows->next()) {
            more = true;
            after = rows->number(0);
            if (audit::payloadHash(rows->blob(1), rows->text(2).toUtf8()) != rows->blob(3))
                report.fault = audit::ChainFault{after,
                    QCoreApplication::translate(
                        "ChainVerifier", "The recorded exchange of this row was altered.")};
        }
        more = more && !report.fault;
    }
    return report;
}

} // namespace lk::store
