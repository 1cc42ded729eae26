// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace lk::ui {

/// The rows of a long list read lately, in pages; the pages unused for longest go first. Knows what to read
/// next, reads nothing itself. Page n holds the places [n × kRows, (n + 1) × kRows).
template <typename Row>
class RowPages {
public:
    /// 0-based place in the list.
    using Place = std::uint32_t;

    static constexpr Place kRows = 256;
    static constexpr int kSmallestLimit = 64;
    /// Pages a list has on their way at the same time: scrolling past them must not queue up old ones.
    static constexpr int kReadsAtOnce = 2;

    [[nodiscard]] static constexpr Place pageOf(Place place) { return place / kRows; }

    /// The row as last read, or null. Wants its page if it was never read or is out of date.
    [[nodiscard]] const Row *find(Place place)
    {
        const Place number = pageOf(place);
        const auto page = m_pages.find(number);
        if (page == m_pages.end()) {
            want(number);
            return nullptr;
        }
        page->used = ++m_use;
        if (page->stale)
            want(number);
        const qsizetype offset = place % kRows;
        return offset < page->rows.size() ? &page->rows.at(offset) : nullptr;
    }

    /// The row changed: what is held of it is out of date.
    void markStale(Place place)
    {
        const Place number = pageOf(place);
        if (const auto page = m_pages.find(number); page != m_pages.end())
            page->stale = true;
        if (const auto reading = m_reading.find(number); reading != m_reading.end())
            reading.value() = true;
    }

    /// Any row may have changed.
    void markAllStale()
    {
        for (auto &page : m_pages)
            page.stale = true;
        for (auto &reading : m_reading)
            reading = true;
    }

    /// As many pages are kept as rows are seen twice over: each row may lie on a page of its own.
    void setLimit(int pages)
    {
        m_limit = std::max(pages, kSmallestLimit);
        dropOldest();
    }

    void clear()
    {
        m_pages.clear();
        m_reading.clear();
        m_wanted.clear();
    }

    /// Calls `use` with every row held.
    template <typename Use>
    void forEach(Use use) const
    {
        for (const Page &page : m_pages) {
            for (const Row &row : page.rows)
                use(row);
        }
    }

    [[nodiscard]] bool wantsMore() const { return !m_wanted.isEmpty(); }
    /// The page wanted last, as what is looked at now; it counts as being read from here on.
    [[nodiscard]] std::optional<Place> beginNext()
    {
        if (m_wanted.isEmpty())
            return std::nullopt;
        const Place page = m_wanted.takeLast();
        m_reading.insert(page, false);
        return page;
    }

    /// True if this page was not held before.
    bool put(Place page, const QList<Row> &rows)
    {
        const bool stale = m_reading.take(page);
        const bool isNew = !m_pages.contains(page);
        m_pages.insert(page, {rows, ++m_use, stale});
        dropOldest();
        return isNew;
    }

    /// It could not be read; it is wanted again when looked at.
    void giveUp(Place page) { m_reading.remove(page); }
    [[nodiscard]] int held() const { return static_cast<int>(m_pages.size()); }

private:
    struct Page {
        QList<Row> rows;
        quint64 used = 0;
        bool stale = false;
    };

    void want(Place page)
    {
        if (m_reading.contains(page) || m_wanted.contains(page))
            return;
        m_wanted.append(page);
        // What was wanted long ago has been scrolled past.
        if (m_wanted.size() > m_limit)
            m_wanted.removeFirst();
    }

    void dropOldest()
    {
        while (m_pages.size() > m_limit) {
            auto oldest = m_pages.begin();
            for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
                if (page->used < oldest->used)
                    oldest = page;
            }
            m_pages.erase(oldest);
        }
    }

    QHash<Place, Page> m_pages;
    QHash<Place, bool> m_reading; ///< value: went out of date while it was read
    QList<Place> m_wanted;
    quint64 m_use = 0;
    int m_limit = kSmallestLimit;
};

} // namespace lk::ui
