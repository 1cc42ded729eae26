// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/schedule/agenda_model.h"

#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/line_cells.h"
#include "ui/models/local_time.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/widgets/row_roles.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

namespace {

StateLook freezeLook()
{
    return {u"ban"_s, AgendaModel::tr("Freeze"),
        AgendaModel::tr("Nothing of this is sent in this time; it waits until the freeze is over."),
        Tone::Warning};
}

StateLook lookOfEntry(const AgendaEntry &entry)
{
    return entry.change ? lookOf(entry.change->state()) : freezeLook();
}

} // namespace

AgendaModel::AgendaModel(Services &services, QObject *parent)
    : QAbstractTableModel(parent),
      m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &AgendaModel::refresh);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &AgendaModel::refresh);
    const auto soon = [this] {
        if (m_watched && !m_soon.isActive())
            m_soon.start();
    };
    connect(&services.store, &store::Store::committed, this, soon);
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, soon);
}

void AgendaModel::setWatched(bool watched)
{
    m_watched = watched;
    if (!watched) {
        m_minute.stop();
        return;
    }
    m_minute.start();
    refresh();
}

void AgendaModel::refresh()
{
    m_services.reader.ask<QList<AgendaEntry>>(
        this,
        [tenant = m_services.tenant, now = m_services.clock.utcNow()](
            store::Database &database) { return readAgenda(database, tenant, now); },
        [this](const Result<QList<AgendaEntry>> &entries) {
            if (!entries) {
                Q_EMIT failed(entries.error());
                return;
            }
            const bool sameRows = entries->size() == m_entries.size();
            m_isRead = true;
            if (sameRows) {
                m_entries = *entries;
                if (!m_entries.isEmpty())
                    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnNumbers - 1));
            } else {
                beginResetModel();
                m_entries = *entries;
                endResetModel();
            }
            Q_EMIT refreshed();
        },
        &m_entries);
}

const BulkChange *AgendaModel::changeAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const AgendaEntry &entry = m_entries.at(row);
    return entry.change ? &*entry.change : nullptr;
}

int AgendaModel::rowOf(BulkChangeId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const BulkChange *change = changeAt(row); change != nullptr && change->id == id)
            return row;
    }
    return -1;
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnNumbers;
}

QString AgendaModel::fromNow(const AgendaEntry &entry) const
{
    const UtcMs now = m_services.clock.utcNow();
    if (entry.from > now)
        return tr("in %1").arg(durationText((entry.from - now) / 1000));
    return entry.change ? tr("due") : tr("now");
}

QString AgendaModel::text(const AgendaEntry &entry, int column) const
{
    const UtcMs now = m_services.clock.utcNow();
    switch (column) {
    case When:
        return entry.until > 0 ? tr("%1 – %2").arg(localDay(entry.from, now), localDay(entry.until, now))
                               : localDay(entry.from, now);
    case Kind:
        return lookOfEntry(entry).word;
    case What:
        return entry.change ? entry.change->title : entry.freeze;
    case Lines:
        return entry.change ? numberText(entry.change->counts.open()) : QString();
    case Starts:
        return fromNow(entry);
    case By:
        return entry.change ? entry.change->createdBy : QString();
    default:
        return {};
    }
}

QString AgendaModel::tip(const AgendaEntry &entry, int column) const
{
    if (column == When)
        return entry.until > 0 ? tr("%1 – %2").arg(utcExact(entry.from), utcExact(entry.until))
                               : utcExact(entry.from);
    if (column == Kind)
        return lookOfEntry(entry).tooltip;
    return column == What && entry.change ? runSentence(entry.change->run) : text(entry, column);
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AgendaEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return tip(entry, index.column());
    case LookRole:
        return QVariant::fromValue(lookOfEntry(entry));
    case DetailRole:
        if (index.column() != What)
            return {};
        if (!entry.change)
            return entry.scope.displayText();
        if (entry.frozenAtStart)
            return tr("#%1 · frozen until %2: %3")
                .arg(QString::number(entry.change->id.value),
                    entry.frozenAtStart->untilText(m_services.clock.utcNow()), entry.frozenAtStart->name);
        return entry.change->reason.isEmpty()
            ? tr("#%1").arg(entry.change->id.value)
            : tr("#%1 · %2").arg(QString::number(entry.change->id.value), entry.change->reason);
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Kind:
        return tr("State");
    case What:
        return tr("What");
    case Lines:
        return tr("Lines");
    case Starts:
        return tr("From now");
    case By:
        return tr("By");
    default:
        return {};
    }
}

} // namespace lk::ui
