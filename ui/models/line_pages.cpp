// SPDX-License-Identifier: Apache-2.0
#include "ui/models/line_pages.h"

#include <algorithm>

namespace lk::ui {

const DeviceChange *LinePages::find(Position position)
{
    const Position number = pageOf(position);
    const auto page = m_pages.find(number);
    if (page == m_pages.end()) {
        want(number);
        return nullptr;
    }
    page->used = ++m_use;
    if (page->stale)
        want(number);
    const qsizetype offset = position % kRows;
    return offset < page->lines.size() ? &page->lines.at(offset) : nullptr;
}

void LinePages::want(Position page)
{
    if (m_reading.contains(page) || m_wanted.contains(page))
        return;
    m_wanted.append(page);
    // What was wanted long ago has been scrolled past.
    if (m_wanted.size() > m_limit)
        m_wanted.removeFirst();
}

void LinePages::markStale(Position position)
{
    const Position number = pageOf(position);
    if (const auto page = m_pages.find(number); page != m_pages.end())
        page->stale = true;
    if (const auto reading = m_reading.find(number); reading != m_reading.end())
        reading.value() = true;
}

void LinePages::setLimit(int pages)
{
    m_limit = std::max(pages, kSmallestLimit);
    dropOldest();
}

void LinePages::clear()
{
    m_pages.clear();
    m_reading.clear();
    m_wanted.clear();
}

std::optional<Position> LinePages::beginNext()
{
    if (m_wanted.isEmpty())
        return std::nullopt;
    const Position page = m_wanted.takeLast();
    m_reading.insert(page, false);
    return page;
}

bool LinePages::put(Position page, const QList<DeviceChange> &lines)
{
    const bool stale = m_reading.take(page);
    const bool isNew = !m_pages.contains(page);
    m_pages.insert(page, {lines, ++m_use, stale});
    dropOldest();
    return isNew;
}

void LinePages::dropOldest()
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

} // namespace lk::ui
