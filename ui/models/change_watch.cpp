// SPDX-License-Identifier: Apache-2.0
#include "ui/models/change_watch.h"

#include "core/store/change_reading.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/services.h"

#include <chrono>

using namespace std::chrono_literals;

namespace lk::ui {

ChangeWatch::ChangeWatch(Services &services, QObject *parent)
    : QObject(parent),
      m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &ChangeWatch::refresh);
    const auto soon = [this] {
        if (m_id.isValid() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&services.store, &store::Store::committed, this, [this, soon](const store::ChangeSet &changes) {
        if (changes.changes.contains(m_id))
            soon();
    });
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, soon);
}

void ChangeWatch::open(BulkChangeId id)
{
    m_id = id;
    m_change.reset();
    refresh();
}

void ChangeWatch::refresh()
{
    if (!m_id.isValid())
        return;
    using Read = std::optional<BulkChange>;
    m_services.reader.ask<Read>(
        this, [id = m_id](store::Database &database) { return store::readChange(database, id); },
        [this, id = m_id](const Result<Read> &change) {
            if (id != m_id)
                return;
            if (!change) {
                emit failed(change.error());
                return;
            }
            m_change = *change;
            if (m_change)
                emit refreshed();
            else
                emit missing();
        },
        &m_change);
}

} // namespace lk::ui
