// SPDX-License-Identifier: Apache-2.0
#include "core/store/inbox_table.h"

#include "core/domain/identifier.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

#define LK_INBOX_COLUMNS "id, account_id, received_at, request_id, body, applied_at, fault"

constexpr char kAddMessage[]
    = "INSERT INTO callback_inbox (account_id, received_at, dedupe_key, request_id, body, iccid, fault) "
      "VALUES (:account, :received, :key, :request, :body, :iccid, :fault) "
      "ON CONFLICT (account_id, dedupe_key) DO NOTHING";
// A key begins with the request id and '|' (see keyOf), so that the unique index finds a request's messages
// too; '}' is the character after '|'.
constexpr char kByRequest[]
    = "SELECT " LK_INBOX_COLUMNS " FROM callback_inbox "
      "WHERE account_id = :account AND dedupe_key >= :request || '|' AND dedupe_key < :request || '}' "
      "AND request_id = :request ORDER BY id";
constexpr char kNewOfRequest[]
    = "SELECT " LK_INBOX_COLUMNS " FROM callback_inbox WHERE applied_at = 0 AND account_id = :account "
      "AND request_id = :request AND (:line = '' OR iccid = '' OR iccid = :line) ORDER BY id LIMIT 20";
constexpr char kNewOfLine[]
    = "SELECT " LK_INBOX_COLUMNS " FROM callback_inbox WHERE applied_at = 0 AND account_id = :account "
      "AND iccid = :iccid AND (request_id = '' OR :request = '') ORDER BY id LIMIT 20";
constexpr char kMatched[] = "UPDATE callback_inbox SET applied_at = :at WHERE id = :id AND applied_at = 0";
constexpr char kOldOnes[]
    = "SELECT id, EXISTS (SELECT 1 FROM device_change d WHERE d.account_id = i.account_id "
      "AND d.handle = i.request_id AND d.handle <> '') FROM callback_inbox i "
      "WHERE applied_at = 0 AND received_at < :before ORDER BY received_at LIMIT :limit";
constexpr char kDrop[] = "DELETE FROM callback_inbox WHERE id = :id";
constexpr char kInboxCounts[] = "SELECT account_id, count(*), sum(applied_at = 0), max(received_at) FROM "
                                "callback_inbox GROUP BY account_id ORDER BY account_id";
// The line's request id leads to its messages through the unique index, as in kByRequest.
#define LK_MESSAGES_OF_LINE                                                                                  \
    "FROM device_change d JOIN callback_inbox i ON i.account_id = d.account_id "                             \
    "AND i.dedupe_key >= d.handle || '|' AND i.dedupe_key < d.handle || '}' AND i.request_id = d.handle "    \
    "AND i.fault <> '' "
constexpr char kFaultOfLine[]
    = "SELECT i.fault " LK_MESSAGES_OF_LINE "WHERE d.id = :id AND d.handle <> '' ORDER BY i.id DESC LIMIT 1";
constexpr char kFaultsOfChange[]
    = "SELECT d.id, d.file_row, d.iccid, d.imei, d.msisdn, i.received_at, i.fault " LK_MESSAGES_OF_LINE
      "WHERE d.change_id = :id AND d.handle <> '' ORDER BY d.row_no, i.id LIMIT :limit";

QString keyOf(const InboxEntry &entry)
{
    return entry.requestId + u'|' + QString::fromLatin1(entry.messageKey);
}

Result<QList<InboxRow>> messagesOf(Result<Rows> rows)
{
    if (!rows)
        return rows.failure();
    QList<InboxRow> messages;
    while (rows->next())
        messages.append({.id = rows->number(0),
            .account = AccountId{rows->number(1)},
            .receivedAt = rows->number(2),
            .requestId = rows->text(3),
            .body = rows->text(4).toUtf8(),
            .appliedAt = rows->number(5),
            .fault = rows->text(6)});
    return messages;
}

} // namespace

InboxTable::InboxTable(Database &database)
    : m_database(database)
{
}

Result<InboxVerdict> InboxTable::add(const InboxEntry &entry)
{
    const auto added = m_database.statement(kAddMessage)
                           .bind(u":account"_s, entry.account.value)
                           .bind(u":received"_s, entry.receivedAt)
                           .bind(u":key"_s, keyOf(entry))
                           .bind(u":request"_s, entry.requestId)
                           .bind(u":body"_s, QString::fromUtf8(entry.body))
                           .bind(u":iccid"_s, entry.iccid)
                           .bind(u":fault"_s, entry.fault)
                           .run();
    if (!added)
        return added.failure();
    return *added > 0 ? InboxVerdict::Stored : InboxVerdict::Duplicate;
}

Result<QList<InboxRow>> InboxTable::unmatched(
    AccountId account, const QString &requestId, const QString &iccid, const QString &onlyLine)
{
    QList<InboxRow> found;
    if (!requestId.isEmpty()) {
        auto ofRequest = messagesOf(m_database.statement(kNewOfRequest)
                                        .bind(u":account"_s, account.value)
                                        .bind(u":request"_s, requestId)
                                        .bind(u":line"_s, onlyLine)
                                        .query());
        if (!ofRequest)
            return ofRequest;
        found = *ofRequest;
    }
    if (iccid.isEmpty())
        return found;
    const auto ofLine = messagesOf(m_database.statement(kNewOfLine)
                                       .bind(u":account"_s, account.value)
                                       .bind(u":iccid"_s, iccid)
                                       .bind(u":request"_s, requestId)
                                       .query());
    if (!ofLine)
        return ofLine;
    found.append(*ofLine);
    return found;
}

Result<void> InboxTable::setMatched(qint64 message, UtcMs at)
{
    const auto done = m_database.statement(kMatched).bind(u":at"_s, at).bind(u":id"_s, message).run();
    return done ? Result<void>() : Result<void>(done.failure());
}

Result<qint64> InboxTable::dropUnmatched(UtcMs before, int limit)
{
    QList<std::pair<qint64, bool>> old;
    {
        auto rows
            = m_database.statement(kOldOnes).bind(u":before"_s, before).bind(u":limit"_s, limit).query();
        if (!rows)
            return rows.failure();
        while (rows->next())
            old.append({rows->number(0), rows->flag(1)});
    }
    for (const auto &[id, known] : std::as_const(old)) {
        if (known)
            LK_TRY(setMatched(id, before));
        else
            LK_TRY(m_database.statement(kDrop).bind(u":id"_s, id).run());
    }
    return old.size();
}

Result<QList<InboxRow>> readInbox(Database &database, AccountId account, const QString &requestId)
{
    return messagesOf(database.statement(kByRequest)
                          .bind(u":account"_s, account.value)
                          .bind(u":request"_s, requestId)
                          .query());
}

Result<QList<InboxCount>> readInboxCounts(Database &database)
{
    auto rows = database.statement(kInboxCounts).query();
    if (!rows)
        return rows.failure();
    QList<InboxCount> counts;
    while (rows->next())
        counts.append({AccountId{rows->number(0)}, rows->number(1), rows->number(2), rows->number(3)});
    return counts;
}

Result<QString> readFaultOf(Database &database, DeviceChangeId line)
{
    auto rows = database.statement(kFaultOfLine).bind(u":id"_s, line.value).query();
    if (!rows)
        return rows.failure();
    return rows->next() ? rows->text(0) : QString();
}

Result<QList<LineMessage>> readFaultsOf(Database &database, BulkChangeId change, int limit)
{
    auto rows
        = database.statement(kFaultsOfChange).bind(u":id"_s, change.value).bind(u":limit"_s, limit).query();
    if (!rows)
        return rows.failure();
    QList<LineMessage> messages;
    while (rows->next()) {
        const LineIds ids{rows->text(2), rows->text(3), rows->text(4)};
        messages.append({DeviceChangeId{rows->number(0)}, rows->number(1), ids.display(), rows->number(5),
            rows->text(6)});
    }
    return messages;
}

} // namespace lk::store
