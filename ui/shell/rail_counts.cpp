// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rail_counts.h"

#include "core/store/change_reading.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "core/store/trouble_reading.h"
#include "ui/services.h"

#include <chrono>
#include <tuple>
#include <utility>

using namespace std::chrono_literals;

namespace lk::ui {

RailCounts::RailCounts(Services &services, QObject *parent)
    : QObject(parent),
      m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(900ms);
    connect(&m_soon, &QTimer::timeout, this, &RailCounts::ask);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&services.store, &store::Store::committed, this, soon);
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, soon);
    ask();
}

void RailCounts::ask()
{
    using Counts = std::pair<qint64, qint64>;
    m_services.reader.ask<Counts>(
        this,
        [tenant = m_services.tenant](store::Database &database) -> Result<Counts> {
            const auto changes = store::readChanges(database, tenant);
            if (!changes)
                return changes.failure();
            const auto troubled = store::countTroubled(database);
            if (!troubled)
                return troubled.failure();
            Counts counts{0, *troubled};
            for (const BulkChange &change : *changes)
                counts.first += change.counts.open() > 0 && !change.paused ? 1 : 0;
            return counts;
        },
        [this](const Result<Counts> &counts) {
            // A database that cannot be read is told by the pages; the badges keep what they know.
            if (!counts)
                return;
            std::tie(m_running, m_failures) = *counts;
            Q_EMIT counted();
        },
        &m_soon);
}

} // namespace lk::ui
