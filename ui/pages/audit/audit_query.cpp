// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/audit/audit_query.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr int kSliceRows = 200;
constexpr int kScanRows = 1'000;
constexpr int kMostScans = 10;
constexpr int kMostNews = 5; ///< pages of kSliceRows
constexpr UtcMs kDayMs = 24LL * 60 * 60 * 1000;

/// The store's word for what a kind is about; empty = the store cannot select it.
QString auditObjectType(AuditKind kind)
{
    switch (kind) {
    case AuditKind::All:
    case AuditKind::Other:
        return {};
    case AuditKind::Lines:
        return u"line"_s;
    case AuditKind::Changes:
        return u"change"_s;
    case AuditKind::Accounts:
        return u"account"_s;
    }
    return {};
}

bool isOfKind(const audit::AuditEntry &entry, AuditKind kind)
{
    if (kind == AuditKind::All)
        return true;
    if (kind != AuditKind::Other)
        return entry.objectType == auditObjectType(kind);
    constexpr std::array named{AuditKind::Lines, AuditKind::Changes, AuditKind::Accounts};
    return std::none_of(named.begin(), named.end(), [&entry](AuditKind one) { return isOfKind(entry, one); });
}

/// The same answer as the store's own filter gives.
bool matches(const audit::AuditEntry &entry, const AuditQuery &query, UtcMs from)
{
    if (entry.utcUs < from * 1000 || !isOfKind(entry, query.kind))
        return false;
    return query.text.isEmpty() || entry.objectId.contains(query.text)
        || entry.actor.name.contains(query.text) || entry.action.contains(query.text)
        || entry.attemptId.contains(query.text) || entry.reason.contains(query.text);
}

Result<AuditSlice> readSelected(store::Database &database, const store::AuditFilter &filter)
{
    const auto rows = store::readAudit(database, filter);
    if (!rows)
        return rows.failure();
    const bool more = rows->size() >= filter.limit;
    return AuditSlice{.rows = *rows, .nextBefore = more ? rows->last().seq : 0};
}

/// For the kind that is all others: the store selects by one kind only, so the rest is left out here.
Result<AuditSlice> readOthers(
    store::Database &database, const AuditQuery &query, UtcMs from, store::AuditFilter filter)
{
    AuditSlice slice;
    filter.limit = kScanRows;
    for (int scan = 0; scan < kMostScans && slice.rows.size() < kSliceRows; ++scan) {
        const auto rows = readSelected(database, filter);
        if (!rows)
            return rows.failure();
        std::copy_if(rows->rows.begin(), rows->rows.end(), std::back_inserter(slice.rows),
            [&](const audit::AuditEntry &entry) { return matches(entry, query, from); });
        slice.nextBefore = filter.beforeSeq = rows->nextBefore;
        if (slice.nextBefore == 0)
            break;
    }
    return slice;
}

} // namespace

UtcMs startOf(AuditPeriod period, UtcMs now)
{
    switch (period) {
    case AuditPeriod::Today:
        return now - now % kDayMs;
    case AuditPeriod::Week:
        return now - 7 * kDayMs;
    case AuditPeriod::Month:
        return now - 30 * kDayMs;
    case AuditPeriod::All:
        return 0;
    }
    return 0;
}

Result<AuditSlice> readAuditSlice(
    store::Database &database, const AuditQuery &query, UtcMs now, qint64 beforeSeq)
{
    const UtcMs from = startOf(query.period, now);
    const store::AuditFilter filter{.text = query.text,
        .objectType = auditObjectType(query.kind),
        .fromUtcMs = from,
        .beforeSeq = beforeSeq,
        .limit = kSliceRows};
    qint64 head = 0;
    if (beforeSeq == 0) {
        const auto newest = store::readAudit(database, {.limit = 1});
        if (!newest)
            return newest.failure();
        head = newest->isEmpty() ? 0 : newest->first().seq;
    }
    auto slice = query.kind == AuditKind::Other ? readOthers(database, query, from, filter)
                                                : readSelected(database, filter);
    if (slice)
        slice->head = head;
    return slice;
}

Result<AuditNews> readAuditNews(
    store::Database &database, const AuditQuery &query, UtcMs now, qint64 sinceSeq)
{
    AuditNews news{.head = sinceSeq};
    store::AuditFilter filter{.limit = kSliceRows};
    for (int page = 0; page < kMostNews; ++page) {
        const auto rows = store::readAudit(database, filter);
        if (!rows)
            return rows.failure();
        for (const audit::AuditEntry &entry : *rows) {
            if (entry.seq <= sinceSeq)
                return news;
            news.head = std::max(news.head, entry.seq);
            if (matches(entry, query, startOf(query.period, now)))
                news.rows.append(entry);
        }
        if (rows->size() < kSliceRows)
            return news;
        filter.beforeSeq = rows->last().seq;
    }
    news.cut = filter.beforeSeq > sinceSeq + 1;
    return news;
}

} // namespace lk::ui
