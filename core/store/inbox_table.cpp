// SPDX-License-Identifier: Apache-2.0
#include "core/store/inbox_table.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kAddMessage[]
    = "INSERT INTO callback_inbox (account_id, received_at, dedupe_key, request_id, body) "
      "VALUES (:account, :received, :key, :request, :body) ON CONFLICT (account_id, dedupe_key) DO NOTHING";
// A key begins with the request id and '|' (see keyOf), so that the unique index finds a request's messages
// too; '}' is the character after '|'.
constexpr char kByRequest[]
    = "SELECT id, account_id, received_at, request_id, body, applied_at FROM callback_inbox "
      "WHERE account_id = :account AND dedupe_key >= :request || '|' AND dedupe_key < :request || '}' "
      "AND request_id = :request ORDER BY id";

QString keyOf(const InboxEntry &entry)
{
    return entry.requestId + u'|' + QString::fromLatin1(entry.messageKey);
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
                           .run();
    if (!added)
        return added.failure();
    return *added > 0 ? InboxVerdict::Stored : InboxVerdict::Duplicate;
}

Result<QList<InboxRow>> readInbox(Database &database, AccountId account, const QString &requestId)
{
    auto rows = database.statement(kByRequest)
                    .bind(u":account"_s, account.value)
                    .bind(u":request"_s, requestId)
                    .query();
    if (!rows)
        return rows.failure();
    QList<InboxRow> messages;
    while (rows->next())
        messages.append({.id = rows->number(0),
            .account = AccountId{rows->number(1)},
            .receivedAt = rows->number(2),
            .requestId = rows->text(3),
            .body = rows->text(4).toUtf8(),
            .appliedAt = rows->number(5)});
    return messages;
}

} // namespace lk::store
