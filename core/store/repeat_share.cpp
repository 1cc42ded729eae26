// SPDX-License-Identifier: Apache-2.0
#include "core/store/repeat_share.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

/// The walk over ten minutes of a fast account takes some hundredths of a second; less of the window is
/// waited for.
constexpr BootMs kWalkAgainAfter = 2'000;

constexpr char kSentLately[]
    = "SELECT count(*), coalesce(sum(a.repeats), 0), coalesce(min(CASE WHEN a.repeats = 1 THEN a.intent_at "
      "END), 0) "
      "FROM attempt a JOIN device_change d ON d.id = a.device_change_id WHERE a.intent_at > :since AND "
      "d.account_id = :account";

} // namespace

RepeatShare::RepeatShare(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{
}

void RepeatShare::setWindow(AccountId account, std::chrono::milliseconds window)
{
    m_counts[account].window = window;
}

Result<qint64> RepeatShare::left(AccountId account)
{
    Count &count = m_counts[account];
    const BootMs age = m_clock.bootNow() - count.countedAt;
    const BootMs lasts = std::min<BootMs>(kWalkAgainAfter, count.window.count() / 10);
    if (count.countedAt < 0 || age < 0 || age > lasts)
        LK_TRY(countAnew(account, count));
    return std::max<qint64>(0, std::max(kLeast, count.first * kPercent / 100) - count.repeats);
}

Result<void> RepeatShare::countAnew(AccountId account, Count &count)
{
    auto rows = m_database.statement(kSentLately)
                    .bind(u":since"_s, m_clock.utcNow() - count.window.count())
                    .bind(u":account"_s, account.value)
                    .query();
    if (!rows)
        return rows.failure();
    const bool any = rows->next();
    count.repeats = any ? rows->number(1) : 0;
    count.first = any ? rows->number(0) - count.repeats : 0;
    count.oldestRepeat = any ? rows->number(2) : 0;
    count.countedAt = m_clock.bootNow();
    return {};
}

UtcMs RepeatShare::opensAt(AccountId account) const
{
    const Count count = m_counts.value(account);
    return count.oldestRepeat + count.window.count() + 1;
}

void RepeatShare::note(AccountId account)
{
    ++m_counts[account].repeats;
}

} // namespace lk::store
