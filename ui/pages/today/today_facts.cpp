// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/today_facts.h"

#include "core/store/account_table.h"
#include "core/store/calendar_table.h"
#include "core/store/change_reading.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/services.h"

#include <chrono>

using namespace std::chrono_literals;

namespace lk::ui {

namespace {

constexpr qint64 kTodayMinuteMs = 60'000;

/// Puts what was read into its place, or gives the error.
template <typename T>
Result<void> put(const Result<T> &read, T &place)
{
    if (!read)
        return read.failure();
    place = *read;
    return {};
}

} // namespace

Result<TodayFacts> readTodayFacts(store::Database &database, TenantId tenant, UtcMs now)
{
    TodayFacts facts;
    facts.at = now;
    LK_TRY(put(store::readChanges(database, tenant), facts.changes));
    LK_TRY(put(store::readAccounts(database, tenant), facts.accounts));
    LK_TRY(
        put(store::readUndecidedLines(database, now - kUndecidedMinutes * kTodayMinuteMs), facts.undecided));
    LK_TRY(put(store::readStuckLines(database, now - kStuckMinutes * kTodayMinuteMs), facts.stuck));
    LK_TRY(put(store::readInboxCounts(database), facts.callbacks));
    LK_TRY(put(store::readCalendar(database, tenant), facts.calendar));
    return facts;
}

TodayWatch::TodayWatch(Services &services, QObject *parent)
    : QObject(parent),
      m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    m_regular.setInterval(20s);
    connect(&m_soon, &QTimer::timeout, this, &TodayWatch::refresh);
    connect(&m_regular, &QTimer::timeout, this, &TodayWatch::refresh);
    const auto soon = [this] {
        if (m_watching && !m_soon.isActive())
            m_soon.start();
    };
    connect(&services.store, &store::Store::committed, this, soon);
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, soon);
}

void TodayWatch::setWatching(bool watching)
{
    if (m_watching == watching)
        return;
    m_watching = watching;
    if (!watching) {
        m_regular.stop();
        return;
    }
    m_regular.start();
    refresh();
}

void TodayWatch::refresh()
{
    m_services.reader.ask<TodayFacts>(
        this,
        [tenant = m_services.tenant, now = m_services.clock.utcNow()](
            store::Database &database) { return readTodayFacts(database, tenant, now); },
        [this](const Result<TodayFacts> &facts) {
            if (facts)
                emit read(*facts);
            else
                emit failed(facts.error());
        },
        &m_soon);
}

} // namespace lk::ui
