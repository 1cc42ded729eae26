// SPDX-License-Identifier: Apache-2.0
#include "ui/models/change_orders.h"

#include "core/base/text.h"
#include "core/store/account_table.h"
#include "core/store/store.h"
#include "ui/models/line_cells.h"
#include "ui/models/local_time.h"
#include "ui/services.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lk::ui {

namespace {

constexpr std::array kSpeeds{5, 10, 25, 50, 75, 100};

int nextSpeed(int percent, bool faster)
{
    if (faster) {
        const auto higher = std::upper_bound(kSpeeds.begin(), kSpeeds.end(), percent);
        return higher == kSpeeds.end() ? kSpeeds.back() : *higher;
    }
    const auto notLower = std::lower_bound(kSpeeds.begin(), kSpeeds.end(), percent);
    return notLower == kSpeeds.begin() ? kSpeeds.front() : *std::prev(notLower);
}

/// Gives "Verizon 50 %" for each account of the change.
Result<QStringList> speedChanged(store::WriteSession &session, BulkChangeId change, bool faster,
    const audit::Actor &actor, TenantId tenant)
{
    const auto ids = store::readAccountsAtWork(session.database(), change);
    const auto accounts = store::readAccounts(session.database(), tenant);
    if (!ids || !accounts)
        return ids ? accounts.failure() : ids.failure();
    QStringList now;
    for (const CarrierAccount &account : *accounts) {
        if (!ids->contains(account.id))
            continue;
        const auto speed = store::readSpeed(session.database(), account.id);
        if (!speed)
            return speed.failure();
        const int next = nextSpeed(*speed, faster);
        if (next != *speed)
            LK_TRY(session.accounts().setSpeed(account.id, next, actor));
        now.append(ChangeOrders::tr("%1 uses %2 % of its budget").arg(account.name).arg(next));
    }
    return now;
}

} // namespace

ChangeOrders::ChangeOrders(Services &services, QObject *parent)
    : QObject(parent),
      m_services(services)
{
}

void ChangeOrders::pause(const QList<BulkChangeId> &changes)
{
    setPaused(changes, true);
}

void ChangeOrders::resume(const QList<BulkChangeId> &changes)
{
    setPaused(changes, false);
}

void ChangeOrders::setPaused(const QList<BulkChangeId> &changes, bool paused)
{
    if (changes.isEmpty())
        return;
    const QString reason = paused ? tr("Paused by %1").arg(m_services.actor.name) : QString();
    m_services.store.write<qint64>(
        this,
        [changes, paused, reason, actor = m_services.actor](store::WriteSession &session) -> Result<qint64> {
            for (const BulkChangeId id : changes)
                LK_TRY(session.changes().setPaused(id, paused, reason, actor));
            return changes.size();
        },
        [this, paused](const Result<qint64> &count) {
            tell(count, [paused](qint64 done) {
                const int n = pluralCount(done);
                return paused
                    ? tr("%Ln change(s) paused. What is with the carrier is still followed.", nullptr, n)
                    : tr("%Ln change(s) resumed.", nullptr, n);
            });
        });
}

void ChangeOrders::setStart(BulkChangeId change, UtcMs at)
{
    m_services.store.write<qint64>(
        this,
        [change, at, actor = m_services.actor](store::WriteSession &session) -> Result<qint64> {
            LK_TRY(session.changes().setStart(change, at, actor));
            return 1;
        },
        [this, change, at](const Result<qint64> &count) {
            tell(count, [this, change, at](qint64) {
                return at > 0 ? tr("Change #%1 starts %2.")
                                    .arg(change.value)
                                    .arg(localDay(at, m_services.clock.utcNow()))
                              : tr("Change #%1 has started.").arg(change.value);
            });
        });
}

void ChangeOrders::setPriorities(const QHash<BulkChangeId, int> &priorities)
{
    if (priorities.isEmpty())
        return;
    m_services.store.write<qint64>(
        this,
        [priorities, actor = m_services.actor](store::WriteSession &session) -> Result<qint64> {
            for (auto each = priorities.cbegin(); each != priorities.cend(); ++each)
                LK_TRY(session.changes().setPriority(each.key(), each.value(), actor));
            return priorities.size();
        },
        [this, first = priorities.cbegin().value()](const Result<qint64> &count) {
            tell(count, [first](qint64 done) {
                const int n = pluralCount(done);
                return done == 1 ? tr("Its priority is now %1; the higher one goes first.").arg(first)
                                 : tr("The priority of %Ln change(s) was changed.", nullptr, n);
            });
        });
}

void ChangeOrders::changeSpeed(BulkChangeId change, bool faster)
{
    m_services.store.write<QStringList>(
        this,
        [change, faster, actor = m_services.actor, tenant = m_services.tenant](
            store::WriteSession &session) { return speedChanged(session, change, faster, actor, tenant); },
        [this](const Result<QStringList> &now) {
            if (!now)
                emit told(now.error().message);
            else if (now->isEmpty())
                emit told(tr("No account is working on this change; nothing was changed."));
            else
                emit told(tr("Now: %1.").arg(now->join(u", "_s)));
        });
}

void ChangeOrders::cancelRest(BulkChangeId change, const QString &reason)
{
    m_services.store.write<qint64>(
        this,
        [change, reason, actor = m_services.actor](
            store::WriteSession &session) { return session.changes().cancelRest(change, reason, actor); },
        [this](const Result<qint64> &count) {
            tell(count, [](qint64 done) {
                const int n = pluralCount(done);
                return tr("%Ln line(s) cancelled; nothing was sent for them.", nullptr, n);
            });
        });
}

void ChangeOrders::tell(const Result<qint64> &count, const std::function<QString(qint64)> &sentence)
{
    if (!count)
        emit told(count.error().message);
    else if (*count == 0)
        emit told(
            tr("Nothing was changed: the lines have moved on meanwhile, or are open in another change."));
    else
        emit told(sentence(*count));
}

} // namespace lk::ui
