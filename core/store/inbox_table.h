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
    QString iccid = {}; ///< of the line it names; empty = none
    QString fault = {}; ///< what it says of a failure, fit to be shown; empty = it tells of none
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
    UtcMs appliedAt = 0; ///< 0 = no line it is about has been found yet
    QString fault = {}; ///< what it says of a failure, fit to be shown
};

/// How many messages an account has got.
struct InboxCount {
    AccountId account;
    qint64 kept = 0;
    qint64 unmatched = 0; ///< of these, about no line of ours so far
    UtcMs last = 0; ///< when the newest came
};

/// What a carrier's message said of a line of a change.
struct LineMessage {
    DeviceChangeId line;
    qint64 fileRow = 0;
    QString ids; ///< the line as people know it
    UtcMs receivedAt = 0;
    QString fault;
};

/// The messages carriers sent us, each kept once per account. They are hints: nothing here touches a line or
/// a change.
class InboxTable {
public:
    explicit InboxTable(Database &database);

    /// Keeps a message unless it is there already.
    [[nodiscard]] Result<InboxVerdict> add(const InboxEntry &entry);
    /// Messages no line was found for yet: those about this request, and those that name this line but no
    /// request (of any request, if `requestId` is empty). Oldest first, at most 20. With `onlyLine`, those
    /// about the request that name another line are left for that one.
    [[nodiscard]] Result<QList<InboxRow>> unmatched(
        AccountId account, const QString &requestId, const QString &iccid, const QString &onlyLine = {});
    /// The line a message is about was found and told of it.
    [[nodiscard]] Result<void> setMatched(qint64 message, UtcMs at);
    /// Drops messages that came before `before` and are about no line of ours, at most `limit`; gives how
    /// many were looked at.
    [[nodiscard]] Result<qint64> dropUnmatched(UtcMs before, int limit);

private:
    Database &m_database;
};

/// The messages about one request of an account, in the order they came; an empty id gives those that name no
/// request.
[[nodiscard]] Result<QList<InboxRow>> readInbox(
    Database &database, AccountId account, const QString &requestId);

/// All accounts that have got messages.
[[nodiscard]] Result<QList<InboxCount>> readInboxCounts(Database &database);

/// The newest failure a message reports for the present request of this line; empty = none does.
[[nodiscard]] Result<QString> readFaultOf(Database &database, DeviceChangeId line);

/// The failures that messages report for the present requests of a change's lines, by row, at most `limit`.
[[nodiscard]] Result<QList<LineMessage>> readFaultsOf(Database &database, BulkChangeId change, int limit);

} // namespace lk::store
