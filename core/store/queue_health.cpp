// SPDX-License-Identifier: Apache-2.0
#include "core/store/queue_health.h"

#include "core/store/index_terms.h"
#include "core/store/statement.h"

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kInFlightByAccount[]
    = "SELECT account_id, count(*) FROM device_change WHERE " LK_IN_FLIGHT " GROUP BY account_id";
/// The rows of a change are sent in their order, so its first waiting one has waited longest.
constexpr char kWaitingByAccount[]
    = "SELECT c.id, d.account_id, count(*), (SELECT f.updated_at FROM device_change f WHERE f.change_id = "
      "c.id "
      "AND f.account_id = d.account_id AND f.state = 'waiting' ORDER BY f.row_no LIMIT 1) FROM bulk_change c "
      "JOIN device_change d ON d.change_id = c.id AND d.state = 'waiting' WHERE c.finished_at = 0 AND "
      "c.paused "
      "= 0 AND c.start_at = 0 GROUP BY c.id, d.account_id";
constexpr char kStuckLines[]
    = "SELECT d.change_id, d.account_id, count(*), min(a.intent_at) FROM device_change d JOIN attempt a ON "
      "a.device_change_id = d.id AND a.n = d.attempts WHERE d." LK_IN_FLIGHT
      " AND d.state <> 'claimed' AND a.intent_at < :before GROUP BY d.change_id, d.account_id";
constexpr char kUndecidedLines[]
    = "SELECT d.change_id, d.account_id, count(*), min(d.updated_at) FROM change_count n JOIN device_change "
      "d "
      "ON d.change_id = n.change_id AND d.account_id = n.account_id AND d.state = 'unknown' AND d.state IN "
      "('failed', 'unknown', "
      "'dead-letter') WHERE n.state = 'unknown' AND n.n > 0 AND d.updated_at < :before GROUP BY d.change_id, "
      "d.account_id";

Result<QList<HeldLines>> readHeldLines(Database &database, const char *sql, UtcMs before)
{
    auto rows = database.statement(sql).bind(u":before"_s, before).query();
    if (!rows)
        return rows.failure();
    QList<HeldLines> held;
    while (rows->next())
        held.append(
            {BulkChangeId{rows->number(0)}, AccountId{rows->number(1)}, rows->number(2), rows->number(3)});
    return held;
}

} // namespace

Result<QList<QueueHealth>> readQueueHealth(Database &database)
{
    QMap<AccountId, QueueHealth> byAccount;
    {
        auto rows = database.statement(kInFlightByAccount).query();
        if (!rows)
            return rows.failure();
        while (rows->next())
            byAccount[AccountId{rows->number(0)}].inFlight = rows->number(1);
    }
    auto rows = database.statement(kWaitingByAccount).query();
    if (!rows)
        return rows.failure();
    while (rows->next()) {
        QueueHealth &queue = byAccount[AccountId{rows->number(1)}];
        queue.waiting += rows->number(2);
        const UtcMs since = rows->number(3);
        queue.oldestWaiting = queue.oldestWaiting == 0 ? since : std::min(queue.oldestWaiting, since);
    }
    QList<QueueHealth> all;
    for (auto queue = byAccount.begin(); queue != byAccount.end(); ++queue) {
        queue->account = queue.key();
        all.append(*queue);
    }
    return all;
}

Result<QList<HeldLines>> readStuckLines(Database &database, UtcMs before)
{
    return readHeldLines(database, kStuckLines, before);
}

Result<QList<HeldLines>> readUndecidedLines(Database &database, UtcMs before)
{
    return readHeldLines(database, kUndecidedLines, before);
}

} // namespace lk::store
