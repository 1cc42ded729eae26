// SPDX-License-Identifier: Apache-2.0
#include "ui/models/portrait_watch.h"

#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/services.h"

#include <QWidget>

namespace lk::ui {

PortraitWatch::PortraitWatch(Services &services, QWidget &viewer, std::chrono::milliseconds pause)
    : QObject(&viewer),
      m_services(services),
      m_viewer(viewer)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &PortraitWatch::refresh);
    connect(&services.store, &store::Store::committed, this, [this](const store::ChangeSet &changes) {
        if (changes.inventory || !changes.lines.isEmpty())
            soon();
    });
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, &PortraitWatch::soon);
}

void PortraitWatch::look(qint64 row)
{
    m_row = row;
    m_soon.stop();
    soon();
}

void PortraitWatch::soon()
{
    if (m_row != 0 && m_viewer.isVisible() && !m_soon.isActive())
        m_soon.start();
}

void PortraitWatch::refresh()
{
    m_soon.stop();
    if (m_row == 0)
        return;
    using Read = std::optional<LinePortrait>;
    m_services.reader.ask<Read>(
        this,
        [row = m_row, now = m_services.clock.utcNow()](store::Database &database) {
            return readPortrait(database, row, now, QTimeZone::systemTimeZone());
        },
        [this, row = m_row](const Result<Read> &portrait) {
            if (row != m_row)
                return;
            if (!portrait)
                Q_EMIT failed(portrait.error());
            else if (*portrait)
                Q_EMIT portraitRead(row, **portrait);
            else
                Q_EMIT gone();
        },
        this);
}

} // namespace lk::ui
