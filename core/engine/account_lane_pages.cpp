// SPDX-License-Identifier: Apache-2.0
// Many lines read with few calls: the account's list, page by page, tells what would otherwise be asked line
// by line. A page confirms or postpones; whatever else it would mean is read line by line.
#include "core/engine/account_lane.h"
#include "core/engine/call_reading.h"
#include "core/net/redaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

/// The carrier's clock and ours differ; changes are looked for from a little earlier.
constexpr UtcMs kClocksDiffer = 30'000;
constexpr int kMostByPage = 1'000;
constexpr BootMs kCountLasts = 60'000;

} // namespace

Result<void> AccountLane::takeReads(
    store::WriteSession &session, const Search &search, bool mayStart, store::ClaimRoom &room, Claim &claim)
{
    store::PageReads pages = search.pages;
    if (pages.linesPerPage <= 0)
        return {};
    if (pages.knownLines < 0) {
        const auto known = store::countLines(session.database(), search.account);
        if (!known)
            return known.failure();
        pages.knownLines = *known;
        claim.knownLines = *known;
    }
    const auto due = session.queue().dueReads(search.account);
    if (!due)
        return due.failure();
    if (due->lines == 0)
        return {};
    const auto next = mayStart ? session.queue().waiting(search.account, {.calls = 1}) : QList<WorkItem>();
    if (!next)
        return next.failure();
    const bool moreToSend = !next->isEmpty();
    const bool overdue = session.clock().bootNow() - due->oldestDue > pages.longestWait;
    if (!pages.busy && due->lines >= pages.worthFrom(moreToSend && !overdue)) {
        const auto items = session.queue().claimReads(search.account, kMostByPage);
        if (!items)
            return items.failure();
        claim.byPage = *items;
        claim.oldestSince = due->oldestSince;
        return {};
    }
    // The last lines of a change become due one after the other: a moment later a page does for many of them,
    // where a page tells what changed lately. Elsewhere it would take too many pages to be worth a wait.
    const bool gathering = pages.changesOnly && due->lines < store::PageReads::kFewest
        && due->soon >= store::PageReads::kFewest
        && session.clock().bootNow() - due->oldestDue < store::DueReads::kSoon;
    room.reads = overdue || (!moreToSend && !pages.busy && !gathering);
    claim.readsLater = !room.reads;
    return {};
}

store::PageReads AccountLane::pageReads() const
{
    const auto &can = m_client->capabilities();
    const bool counted = m_knownAt > 0 && m_clock.bootNow() - m_knownAt < kCountLasts;
    return {.linesPerPage = can.linesPerPage,
        .changesOnly = can.listsChangesOnly,
        .busy = !m_after.sweep.isNull(),
        .knownLines = counted ? m_knownLines : -1,
        .longestWait = m_access.account.timing.readBack.back().count()};
}

qint64 AccountLane::pagesInstead(qint64 lines, qint64 knownLines) const
{
    constexpr qint64 kFewest = 10;
    const int perPage = m_client ? m_client->capabilities().linesPerPage : 0;
    if (perPage <= 0 || lines < kFewest)
        return 0;
    // An account that was never synchronized may have many more lines than its inventory: no more pages are
    // read than could pay.
    const qint64 needed = knownLines / perPage + 1;
    return lines >= 2 * needed ? lines / 2 : 0;
}

void AccountLane::preReadByPage(const QList<WorkItem> &items)
{
    const qint64 mostPages = m_before.sweep ? 0 : pagesInstead(items.size(), m_knownLines);
    if (mostPages == 0) {
        for (const WorkItem &item : items)
            preRead(item);
        return;
    }
    LineSweep::Search search{.since = 0, .iccids = {}, .mostPages = mostPages};
    for (const WorkItem &item : items) {
        m_preparing.insert(item.id);
        m_before.wanted.insert(item.ids.iccid, item);
        search.iccids.insert(item.ids.iccid);
    }
    m_before.sweep = new LineSweep(*this, m_clock, search, this);
    connect(m_before.sweep, &LineSweep::found, this, &AccountLane::preReadOnPage);
    connect(m_before.sweep, &LineSweep::ended, this, [this] {
        m_before.sweep.clear();
        const auto rest = std::exchange(m_before.wanted, {});
        for (const WorkItem &item : rest)
            preRead(item);
        sendGathered();
    });
    m_before.sweep->start();
}

void AccountLane::preReadOnPage(const QList<LineState> &lines, const net::CallRecord &page)
{
    for (const LineState &line : lines) {
        const auto wanted = m_before.wanted.constFind(line.ids.iccid);
        if (wanted == m_before.wanted.constEnd())
            continue;
        const WorkItem item = *wanted;
        m_before.wanted.erase(wanted);
        readBefore(item, line, exchangeOf(line, page));
        m_preparing.remove(item.id);
    }
    sendGathered();
}

void AccountLane::verifyByPage(const QList<WorkItem> &items, BootMs oldestSince)
{
    LineSweep::Search search{.since = 0, .iccids = {}, .mostPages = std::max<qint64>(2, items.size() / 2)};
    if (m_client->capabilities().listsChangesOnly)
        search.since = m_clock.utcNow() - (m_clock.bootNow() - oldestSince) - kClocksDiffer;
    for (const WorkItem &item : items) {
        const QString iccid = idsAfter(item).iccid;
        const bool single = iccid.isEmpty() || item.spec.kind == ChangeKind::ChangeIdentifier
            || m_client->cannotRead(idsAfter(item)) || wantsHistory(item, context());
        if (single) {
            verify(item);
            continue;
        }
        m_after.wanted.insert(iccid, item);
        search.iccids.insert(iccid);
    }
    if (search.iccids.isEmpty())
        return;
    m_after.sweep = new LineSweep(*this, m_clock, search, this);
    connect(m_after.sweep, &LineSweep::found, this, &AccountLane::verifyOnPage);
    connect(m_after.sweep, &LineSweep::ended, this, &AccountLane::verifyRest);
    m_after.sweep->start();
}

void AccountLane::verifyOnPage(const QList<LineState> &lines, const net::CallRecord &page)
{
    QList<WorkItem> items;
    QList<Settlement> settlements;
    QList<QByteArray> exchanges;
    for (const LineState &line : lines) {
        const auto wanted = m_after.wanted.constFind(line.ids.iccid);
        if (wanted == m_after.wanted.constEnd())
            continue;
        const WorkItem item = *wanted;
        m_after.wanted.erase(wanted);
        const auto settlement = decidePageRead(item, line, context());
        if (!settlement) {
            verify(item);
            continue;
        }
        items.append(item);
        settlements.append(*settlement);
        exchanges.append(exchangeOf(line, page));
    }
    if (!items.isEmpty())
        settleAll(items, settlements, exchanges);
}

/// What the pages did not name has not changed yet, if they list changes and all of them were read.
void AccountLane::verifyRest(bool complete)
{
    m_after.sweep.clear();
    const bool unchanged = complete && m_client->capabilities().listsChangesOnly;
    const auto rest = std::exchange(m_after.wanted, {});
    QList<WorkItem> items;
    QList<Settlement> settlements;
    for (const WorkItem &item : rest) {
        const auto settlement = unchanged ? decideNotOnPages(item, context()) : std::nullopt;
        if (!settlement) {
            verify(item);
            continue;
        }
        items.append(item);
        settlements.append(*settlement);
    }
    if (!items.isEmpty())
        settleAll(items, settlements, QList<QByteArray>(items.size()));
    else
        wake();
}

} // namespace lk::engine
