// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/bulk_change.h"
#include "core/store/change_set.h"
#include "core/store/database.h"

#include <QHash>
#include <QList>

#include <vector>

namespace lk::ui {

/// One line that had settled when a change was opened.
struct SettledLine {
    qint64 rowNo = 0;
    UtcMs at = 0;
    bool failed = false;
};
/// The settled lines of a change that were sent to a carrier, of its first `most` lines. Reader thread.
[[nodiscard]] Result<QList<SettledLine>> readSettledLines(
    store::Database &database, BulkChangeId id, qint64 most);

/// How many lines of one change settled in each minute, and how many of them failed. Each line counts once,
/// whether it is heard of live or read.
class PaceHistory {
public:
    static constexpr int kMinutes = 60;

    /// Begins anew for a change.
    void open(BulkChangeId id);
    void add(const QList<SettledLine> &lines);
    void hear(const store::ChangeSet &changes, UtcMs now);

    /// Lines settled in each of the last `minutes` minutes, oldest first; the last one has only begun.
    [[nodiscard]] QList<double> settled(UtcMs now, int minutes) const;
    /// The failed among them in percent.
    [[nodiscard]] QList<double> failedPercent(UtcMs now, int minutes) const;

private:
    struct Minute {
        qint64 settled = 0;
        qint64 failed = 0;
    };

    void count(qint64 rowNo, UtcMs at, bool failed);

    BulkChangeId m_id;
    QHash<qint64, Minute> m_minutes; ///< by minutes since 1970
    std::vector<bool> m_counted; ///< by position
};

} // namespace lk::ui
