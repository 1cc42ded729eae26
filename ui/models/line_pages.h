// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "ui/models/line_states.h"

#include <QHash>
#include <QList>

#include <optional>

namespace lk::ui {

/// The lines read lately, in pages; the pages unused for longest go first. Knows what to read next, reads
/// nothing itself. Page n holds the positions [n × kRows, (n + 1) × kRows).
class LinePages {
public:
    static constexpr Position kRows = 256;
    static constexpr int kSmallestLimit = 64;

    [[nodiscard]] static constexpr Position pageOf(Position position) { return position / kRows; }

    /// The line as last read, or null. Wants its page if it was never read or is out of date.
    [[nodiscard]] const DeviceChange *find(Position position);
    /// The line moved: what is held of it is out of date.
    void markStale(Position position);
    /// As many pages are kept as rows are seen twice over: each row may lie on a page of its own.
    void setLimit(int pages);
    void clear();

    [[nodiscard]] bool wantsMore() const { return !m_wanted.isEmpty(); }
    /// The page wanted last, as what is looked at now; it counts as being read from here on.
    [[nodiscard]] std::optional<Position> beginNext();
    /// True if this page was not held before.
    bool put(Position page, const QList<DeviceChange> &lines);
    /// It could not be read; it is wanted again when looked at.
    void giveUp(Position page) { m_reading.remove(page); }
    [[nodiscard]] int held() const { return static_cast<int>(m_pages.size()); }

private:
    struct Page {
        QList<DeviceChange> lines;
        quint64 used = 0;
        bool stale = false;
    };

    void want(Position page);
    void dropOldest();

    QHash<Position, Page> m_pages;
    QHash<Position, bool> m_reading; ///< value: went out of date while it was read
    QList<Position> m_wanted;
    quint64 m_use = 0;
    int m_limit = kSmallestLimit;
};

} // namespace lk::ui
