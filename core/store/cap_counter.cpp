// SPDX-License-Identifier: Apache-2.0
#include "core/store/cap_counter.h"

#include "core/store/scope_words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

// One walk over a day of 100,000 sent lines takes about a quarter of a second.
constexpr UtcMs kCountAnewAfter = 20'000;
constexpr UtcMs kCountAnewAtLimit = 5'000; ///< a line must not be held back for long by an estimate

#define LK_CAP_SCOPE                                                                                         \
    "c.tenant_id = :tenant AND (:carriers = '' OR instr(:carriers, ' ' || k.carrier || ' ') > 0) AND "       \
    "instr(:kinds, ' ' || json_extract(CASE WHEN d.spec <> '' THEN d.spec ELSE c.spec END, '$.kind') || ' "  \
    "') > 0"
#define LK_CAP_ATTEMPTS                                                                                      \
    "FROM attempt a JOIN device_change d ON d.id = a.device_change_id JOIN bulk_change c ON c.id = "         \
    "d.change_id JOIN carrier_account k ON k.id = d.account_id WHERE a.outcome NOT IN ('not-sent', "         \
    "'refused-for-now') AND " LK_CAP_SCOPE

// What is counted is the line, so a second attempt or step of it is not another one.
constexpr char kSent[]
    = "SELECT count(DISTINCT a.device_change_id) " LK_CAP_ATTEMPTS " AND a.intent_at >= :since";
constexpr char kSentAfter[]
    = "SELECT count(*) " LK_CAP_ATTEMPTS " AND a.intent_at >= :since AND a.id > :after";
constexpr char kCappedWaiting[]
    = "SELECT count(*) FROM bulk_change c JOIN device_change d ON d.change_id = c.id JOIN carrier_account k "
      "ON k.id = d.account_id WHERE c.finished_at = 0 AND d.state IN ('held', 'waiting', 'claimed') "
      "AND " LK_CAP_SCOPE
      " AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.device_change_id = d.id AND a.intent_at >= :since "
      "AND a.outcome NOT IN ('not-sent', 'refused-for-now'))";
constexpr char kLastAttempt[] = "SELECT id, uuid FROM attempt ORDER BY id DESC LIMIT 1";
constexpr char kUuidOf[] = "SELECT uuid FROM attempt WHERE id = :id";

/// An empty set of kinds means those that a carrier is asked for, so they are spelled out where SQL compares.
QString countedKinds(const QSet<ChangeKind> &kinds)
{
    return scopeWords(
        kinds.isEmpty() ? QSet<ChangeKind>(kCarrierChangeKinds.begin(), kCarrierChangeKinds.end()) : kinds);
}

Result<qint64> countCapped(Statement &statement, TenantId tenant, const DailyCap &cap, UtcMs dayStart)
{
    auto rows = statement.bind(u":since"_s, dayStart)
                    .bind(u":tenant"_s, tenant.value)
                    .bind(u":carriers"_s, scopeWords(cap.scope.carriers))
                    .bind(u":kinds"_s, countedKinds(cap.scope.kinds))
                    .query();
    if (!rows)
        return rows.failure();
    return rows->next() ? rows->number(0) : 0;
}

} // namespace

Result<CapUse> readCapUse(Database &database, TenantId tenant, const DailyCap &cap, UtcMs now)
{
    const UtcMs dayStart = cap.dayStart(now);
    const auto sent = countCapped(database.statement(kSent), tenant, cap, dayStart);
    if (!sent)
        return sent.failure();
    const auto waiting = countCapped(database.statement(kCappedWaiting), tenant, cap, dayStart);
    if (!waiting)
        return waiting.failure();
    return CapUse{*sent, *waiting};
}

CapCounter::CapCounter(Database &database)
    : m_database(database)
{
}

CapCounter::Count &CapCounter::countOf(TenantId tenant, const DailyCap &cap)
{
    QList<Count> &counts = m_counts[tenant];
    const auto known
        = std::find_if(counts.begin(), counts.end(), [&cap](const Count &count) { return count.cap == cap; });
    return known != counts.end() ? *known : *counts.insert(counts.end(), {.cap = cap});
}

Result<qint64> CapCounter::sent(TenantId tenant, const DailyCap &cap, UtcMs now)
{
    Count &count = countOf(tenant, cap);
    const UtcMs age = now - count.countedAt;
    bool counted = count.dayStart == cap.dayStart(now) && age >= 0 && age < kCountAnewAfter;
    if (counted) {
        const auto added = addNewer(tenant, count);
        if (!added)
            return added.failure();
        counted = *added && (count.sent < cap.most || age < kCountAnewAtLimit);
    }
    if (!counted)
        LK_TRY(countDay(tenant, count, now));
    return count.sent;
}

Result<void> CapCounter::countDay(TenantId tenant, Count &count, UtcMs now)
{
    count.dayStart = count.cap.dayStart(now);
    count.countedAt = 0; // if the count fails, the next one begins anew
    const auto sent = countCapped(m_database.statement(kSent), tenant, count.cap, count.dayStart);
    if (!sent)
        return sent.failure();
    LK_TRY(markLast(count));
    count.sent = *sent;
    count.countedAt = now;
    return {};
}

Result<bool> CapCounter::addNewer(TenantId tenant, Count &count)
{
    if (count.upTo > 0) {
        auto rows = m_database.statement(kUuidOf).bind(u":id"_s, count.upTo).query();
        if (!rows)
            return rows.failure();
        if (!rows->next() || rows->text(0) != count.uuidUpTo)
            return false;
    }
    auto newer = countCapped(
        m_database.statement(kSentAfter).bind(u":after"_s, count.upTo), tenant, count.cap, count.dayStart);
    if (!newer)
        return newer.failure();
    LK_TRY(markLast(count));
    count.sent += *newer;
    return true;
}

Result<void> CapCounter::markLast(Count &count)
{
    auto rows = m_database.statement(kLastAttempt).query();
    if (!rows)
        return rows.failure();
    const bool any = rows->next();
    count.upTo = any ? rows->number(0) : 0;
    count.uuidUpTo = any ? rows->text(1) : QString();
    return {};
}

} // namespace lk::store
