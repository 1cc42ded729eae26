// SPDX-License-Identifier: Apache-2.0
#include "core/metrics/metrics_desk.h"

#include "core/store/account_table.h"

#include <chrono>

using namespace std::chrono_literals;

namespace lk::metrics {

namespace {

constexpr qint64 kDeskMinuteMs = 60'000;

} // namespace

struct MetricsDesk::Known {
    QList<CarrierAccount> accounts;
    QList<store::QueueHealth> queues;
    QList<store::HeldLines> stuck;
};

MetricsDesk::MetricsDesk(
    store::StoreReader &reader, const Clock &clock, TenantId tenant, const AlertRules &rules, QObject *parent)
    : QObject(parent),
      m_reader(reader),
      m_clock(clock),
      m_tenant(tenant),
      m_rules(rules)
{
    m_tick.setInterval(5s);
    connect(&m_tick, &QTimer::timeout, this, &MetricsDesk::refresh);
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &MetricsDesk::judge);
    m_tick.start();
    refresh();
}

void MetricsDesk::note(const QList<CallSample> &calls)
{
    for (const CallSample &call : calls)
        m_book.note(call);
    if (!calls.isEmpty() && !m_soon.isActive())
        m_soon.start();
}

void MetricsDesk::setRules(const AlertRules &rules)
{
    m_rules = rules;
    judge();
}

void MetricsDesk::refresh()
{
    const UtcMs stuckBefore = m_clock.utcNow() - m_rules.stuckMinutes * kDeskMinuteMs;
    m_reader.ask<Known>(
        this,
        [tenant = m_tenant, stuckBefore](store::Database &database) -> Result<Known> {
            const auto accounts = store::readAccounts(database, tenant);
            if (!accounts)
                return accounts.failure();
            const auto queues = store::readQueueHealth(database);
            if (!queues)
                return queues.failure();
            const auto stuck = store::readStuckLines(database, stuckBefore);
            if (!stuck)
                return stuck.failure();
            return Known{*accounts, *queues, *stuck};
        },
        [this](const Result<Known> &known) {
            // A database that cannot be read is told elsewhere; the figures keep what they know.
            if (known)
                take(*known);
        },
        &m_tick);
}

void MetricsDesk::take(const Known &known)
{
    m_book.setAccounts(known.accounts);
    m_book.setQueues(known.queues, known.stuck);
    judge();
}

void MetricsDesk::judge()
{
    m_asOf = {.utc = m_clock.utcNow(), .boot = m_clock.bootNow()};
    m_figures = m_book.figures(m_asOf.boot);
    const AlertBook::News news = m_alerts.judgeAll(m_figures, m_rules, m_asOf);
    for (const Alert &alert : news.raised)
        Q_EMIT raised(alert);
    for (const Alert &alert : news.cleared)
        Q_EMIT cleared(alert);
    Q_EMIT updated();
}

} // namespace lk::metrics
