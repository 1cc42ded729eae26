// SPDX-License-Identifier: Apache-2.0
// What a carrier's message means for the queue: a line is looked at sooner. Never more than that.
#include "core/store/inbox_table.h"
#include "core/store/queue_table.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kLinesOfHandle[]
    = "SELECT id, change_id, row_no, state, taken, iccid, handle, call_lines FROM device_change "
      "WHERE account_id = :account AND handle = :request AND handle <> '' "
      "AND (call_lines = 1 OR :iccid = '' OR iccid = :iccid) ORDER BY id LIMIT 200";
constexpr char kPendingLines[]
    = "SELECT id, change_id, row_no, state, taken, iccid, handle, call_lines FROM device_change "
      "WHERE iccid = :iccid AND iccid <> '' AND account_id = :account "
      "AND state IN ('awaiting-carrier', 'verifying') AND (handle = '' OR :request = '') ORDER BY id LIMIT "
      "20";
constexpr char kDueNow[]
    = "UPDATE device_change SET due_boot = :now WHERE id = :id AND taken = 0 AND due_boot > :now "
      "AND state IN ('awaiting-carrier', 'verifying')";

QString messageText(const InboxRow &message)
{
    return message.fault.isEmpty()
        ? QCoreApplication::translate(
            "QueueTable", "The carrier's message came; nothing is decided by it, the line is read.")
        : QCoreApplication::translate(
            "QueueTable", "The carrier's message says: %1. Nothing is decided by it, the line is read.")
              .arg(message.fault);
}

} // namespace

Result<QList<QueueTable::HeardLine>> QueueTable::linesAbout(
    AccountId account, const QString &requestId, const QString &iccid)
{
    QList<HeardLine> found;
    for (const char *sql : {kLinesOfHandle, kPendingLines}) {
        const bool byHandle = sql == kLinesOfHandle;
        if ((byHandle ? requestId : iccid).isEmpty() || !found.isEmpty())
            continue;
        Statement &statement = m_database.statement(sql).bind(u":account"_s, account.value);
        statement.bind(u":request"_s, requestId).bind(u":iccid"_s, iccid);
        auto rows = statement.query();
        if (!rows)
            return rows.failure();
        while (rows->next()) {
            HeardLine heard;
            heard.line.id = DeviceChangeId{rows->number(0)};
            heard.line.change = BulkChangeId{rows->number(1)};
            heard.line.account = account;
            heard.line.rowNo = rows->number(2);
            heard.line.state = changeStateFromText(rows->text(3)).value_or(ChangeState::Unknown);
            heard.taken = rows->flag(4);
            heard.line.ids.iccid = rows->text(5);
            heard.line.handle = rows->text(6);
            heard.line.callLines = rows->integer(7);
            found.append(heard);
        }
    }
    return found;
}

Result<qint64> QueueTable::noteMessages(const WorkItem &line, ChangeState state, const QString &handle)
{
    // A line that waits for its turn or is settled hears only of what names its own request.
    const bool followed = state == ChangeState::AwaitingCarrier || state == ChangeState::Verifying;
    InboxTable inbox(m_database);
    const auto messages = inbox.unmatched(line.account, handle, followed ? line.ids.iccid : QString(),
        line.callLines > 1 ? line.ids.iccid : QString());
    if (!messages)
        return messages.failure();
    for (const InboxRow &message : *messages) {
        LK_TRY(inbox.setMatched(message.id, m_clock.utcNow()));
        LK_TRY(record(line, u"line.carrier-message"_s, state, state, messageText(message), {}, {}));
    }
    return messages->size();
}

Result<bool> QueueTable::dueNow(DeviceChangeId line)
{
    const auto moved
        = m_database.statement(kDueNow).bind(u":now"_s, m_clock.bootNow()).bind(u":id"_s, line.value).run();
    return moved ? Result<bool>(*moved > 0) : Result<bool>(moved.failure());
}

Result<int> QueueTable::heedMessages(AccountId account, const QString &requestId, const QString &iccid)
{
    const auto lines = linesAbout(account, requestId, iccid);
    if (!lines)
        return lines.failure();
    int sooner = 0;
    for (const HeardLine &heard : *lines) {
        if (heard.taken)
            continue; // its settlement looks into the inbox
        const auto noted = noteMessages(heard.line, heard.line.state, heard.line.handle);
        if (!noted)
            return noted.failure();
        if (*noted == 0)
            continue;
        const auto moved = dueNow(heard.line.id);
        if (!moved)
            return moved.failure();
        sooner += *moved ? 1 : 0;
    }
    return sooner;
}

} // namespace lk::store
