// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/domain/change_calendar.h"
#include "core/store/database.h"

#include <QHash>
#include <QList>

namespace lk::store {

/// How much of a cap's day is used up, in lines.
struct CapUse {
    /// Today; a line counts once, whatever became of it, unless it is known never to have left.
    qint64 sent = 0;
    qint64 waiting = 0; ///< recorded and not sent yet
};
/// Reads it for the day of that moment. Walks over what was sent on that day and over all that waits.
[[nodiscard]] Result<CapUse> readCapUse(Database &database, TenantId tenant, const DailyCap &cap, UtcMs now);

/// Counts what was sent today under a daily cap without walking over the whole day for each line: the day is
/// counted anew now and then, between that only what was intended since. Writer thread, within the
/// transaction that claims or intends.
class CapCounter {
public:
    explicit CapCounter(Database &database);

    /// Lines, as readCapUse() counts them. Never too low. For some seconds it may be too high by lines that
    /// were tried twice or turned out not to have left.
    [[nodiscard]] Result<qint64> sent(TenantId tenant, const DailyCap &cap, UtcMs now);

private:
    struct Count {
        DailyCap cap = {};
        UtcMs dayStart = 0;
        UtcMs countedAt = 0; ///< the whole day
        qint64 sent = 0;
        qint64 upTo = 0; ///< id of the last attempt that is in it
        QString uuidUpTo = {}; ///< of that attempt: another one there means that a transaction was undone
    };

    [[nodiscard]] Count &countOf(TenantId tenant, const DailyCap &cap);
    [[nodiscard]] Result<void> countDay(TenantId tenant, Count &count, UtcMs now);
    /// Adds what came after it; false = what was counted is not there any more.
    [[nodiscard]] Result<bool> addNewer(TenantId tenant, Count &count);
    [[nodiscard]] Result<void> markLast(Count &count);

    Database &m_database;
    QHash<TenantId, QList<Count>> m_counts;
};

} // namespace lk::store
