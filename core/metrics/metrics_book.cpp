// SPDX-License-Identifier: Apache-2.0
#include "core/metrics/metrics_book.h"

#include <algorithm>

namespace lk::metrics {

void MetricsBook::setAccounts(const QList<CarrierAccount> &accounts)
{
    QMap<AccountId, Known> kept;
    for (const CarrierAccount &account : accounts) {
        Known known = m_accounts.take(account.id);
        known.name = account.name;
        known.carrier = account.carrier;
        known.paused = account.paused;
        kept.insert(account.id, known);
    }
    m_accounts = kept;
}

void MetricsBook::setQueues(const QList<store::QueueHealth> &queues, const QList<store::HeldLines> &stuck)
{
    for (Known &known : m_accounts) {
        known.queue = {};
        known.stuck = {};
    }
    for (const store::QueueHealth &queue : queues) {
        if (const auto known = m_accounts.find(queue.account); known != m_accounts.end())
            known->queue = queue;
    }
    for (const store::HeldLines &held : stuck) {
        const auto known = m_accounts.find(held.account);
        if (known == m_accounts.end())
            continue;
        const bool first = known->stuck.lines == 0;
        known->stuck.lines += held.lines;
        known->stuck.oldest = first ? held.oldest : std::min(known->stuck.oldest, held.oldest);
    }
}

void MetricsBook::note(const CallSample &sample)
{
    // A call may end after its account was removed; one that is not known yet is added by its first call.
    m_accounts[sample.account].window.note(sample);
}

QList<AccountFigures> MetricsBook::figures(BootMs now) const
{
    QList<AccountFigures> all;
    for (auto known = m_accounts.cbegin(); known != m_accounts.cend(); ++known) {
        if (known->name.isEmpty())
            continue;
        all.append({.account = known.key(),
            .name = known->name,
            .carrier = known->carrier,
            .paused = known->paused,
            .quarter = known->window.last(kAlertMinutes, now),
            .hour = known->window.byMinute(now),
            .total = known->window.total(),
            .totalMs = known->window.totalMs(),
            .queue = known->queue,
            .stuck = known->stuck});
    }
    return all;
}

} // namespace lk::metrics
