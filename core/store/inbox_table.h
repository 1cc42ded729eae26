// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/store/database.h"

#include <QList>

namespace lk::store {

/// A carrier's message as it is kept. `body` must have been freed of every credential before.
struct InboxEntry {
    AccountId account;
    UtcMs receivedAt = 0;
    QString requestId = {}; ///< of the request it is about; empty = the message names none
    QByteArray messageKey = {}; ///< the same for every repeat of one message, another for any other one
    QByteArray body = {}; ///< JSON, UTF-8
};

/// What became of a message that was to be kept.
enum class InboxVerdict {
    Stored,
    Duplicate, ///< it was there already; nothing changed
};

/// A kept message.
struct InboxRow {
    qint64 id = 0;
    AccountId account;
    UtcMs receivedAt = 0;
    QString requestId = {};
    QByteArray body = {};
    UtcMs appliedAt = 0; ///< 0 = nobody has looked at it yet
};

/// The messages carriers sent us, each kept once per account. They are hints: nothing here touches a line or
/// a change.
class InboxTable {
public:
    explicit InboxTable(Database &database);

    /// Keeps a message unless it is there already.
    [[nodiscard]] Result<InboxVerdict> add(const InboxEntry &entry);

private:
    Database &m_database;
};

/// The messages about one request of an account, in the order they came; an empty id gives those that name no
/// request.
[[nodiscard]] Result<QList<InboxRow>> readInbox(
    Database &database, AccountId account, const QString &requestId);

} // namespace lk::store
