// SPDX-License-Identifier: Apache-2.0
#include "ui/models/changes_model.h"

#include "core/store/change_reading.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/line_cells.h"
#include "ui/models/local_time.h"
#include "ui/models/state_groups.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/widgets/row_roles.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

ChangesModel::ChangesModel(Services &services, QObject *parent)
    : QAbstractTableModel(parent),
      m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &ChangesModel::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&services.store, &store::Store::committed, this, [soon](const store::ChangeSet &changes) {
        if (!changes.changes.isEmpty())
            soon();
    });
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, soon);
}

void ChangesModel::refresh()
{
    m_services.reader.ask<QList<BulkChange>>(
        this,
        [tenant = m_services.tenant](
            store::Database &database) { return store::readChanges(database, tenant); },
        [this](const Result<QList<BulkChange>> &changes) {
            if (changes)
                take(*changes);
            else
                emit failed(changes.error());
        },
        &m_changes);
}

void ChangesModel::take(const QList<BulkChange> &changes)
{
    m_isRead = true;
    if (!takeNewOnes(changes)) {
        beginResetModel();
        m_changes = changes;
        endResetModel();
    }
    measure();
    emit refreshed();
}

/// The common case: the same changes with other counts, perhaps new ones at the top. False = anything else.
bool ChangesModel::takeNewOnes(const QList<BulkChange> &changes)
{
    const auto fresh = changes.size() - m_changes.size();
    if (fresh < 0)
        return false;
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        if (changes.at(i + fresh).id != m_changes.at(i).id)
            return false;
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
        m_changes = changes.first(fresh) + m_changes;
        endInsertRows();
    }
    for (int row = 0; row < m_changes.size(); ++row) {
        const bool open = changes.at(row).finishedAt == 0; // its time goes on even if nothing else does
        if (!open && changes.at(row) == m_changes.at(row))
            continue;
        m_changes[row] = changes.at(row);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    return true;
}

void ChangesModel::measure()
{
    const BootMs now = m_services.clock.bootNow();
    for (const BulkChange &change : std::as_const(m_changes)) {
        const BulkState state = change.state();
        if (state == BulkState::Running || state == BulkState::Finishing)
            m_paces[change.id].note(now, change);
        else
            m_paces.remove(change.id);
    }
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::timeText(const BulkChange &change) const
{
    if (change.finishedAt > 0)
        return durationText((change.finishedAt - change.createdAt) / 1000);
    if (change.startAt > 0 && change.state() == BulkState::Scheduled)
        return tr("at %1").arg(localDay(change.startAt, m_services.clock.utcNow()));
    if (change.holdUntil > 0 && !change.paused)
        return tr("next stage %1").arg(localClock(change.holdUntil));
    const auto pace = m_paces.find(change.id);
    if (pace == m_paces.end())
        return u"–"_s;
    const auto left = pace->secondsLeft();
    return left ? tr("≈ %1").arg(durationText(*left)) : tr("measuring…");
}

QString ChangesModel::text(const BulkChange &change, int column) const
{
    switch (column) {
    case Number:
        return u'#' + QString::number(change.id.value);
    case State:
        return lookOf(change.state()).word;
    case What:
        return change.title;
    case Lines:
        return numberText(change.counts.total());
    case Progress:
        return spokenSegments(segmentsOf(change.counts));
    case Failed:
        return numberText(change.counts.of(ChangeState::Failed));
    case Unknown:
        return numberText(countOf(change.counts, {ChangeState::Unknown, ChangeState::DeadLetter}));
    case Reason:
        return change.reason;
    case StartedBy:
        return change.createdBy;
    case Started:
        return utcDay(change.createdAt, m_services.clock.utcNow());
    case Time:
        return timeText(change);
    }
    return {};
}

QVariant ChangesModel::toneOfCell(const BulkChange &change, int column) const
{
    if (column == Failed && change.counts.of(ChangeState::Failed) > 0)
        return static_cast<int>(Tone::Danger);
    if (column == Unknown && countOf(change.counts, {ChangeState::Unknown, ChangeState::DeadLetter}) > 0)
        return static_cast<int>(Tone::Unknown);
    return {};
}

/// Its plan; its priority only if it is not the usual one.
QString ChangesModel::detailOf(const BulkChange &change)
{
    const QString plan = tr("plan %1").arg(shortFingerprint(change.fingerprint));
    if (change.priority == 0)
        return plan;
    const QString sign = change.priority > 0 ? u"+"_s : QString();
    return tr("%1 · priority %2").arg(plan, sign + QString::number(change.priority));
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BulkChange &change = m_changes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(change, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State && change.state() != BulkState::Stopped)
            return lookOf(change.state()).tooltip;
        if (index.column() == State && change.state() == BulkState::Stopped)
            return change.pauseReason;
        if (index.column() == Time && change.state() == BulkState::Scheduled)
            return utcExact(change.startAt);
        if (index.column() == Started)
            return utcExact(change.createdAt);
        return text(change, index.column());
    case LookRole:
        return QVariant::fromValue(lookOf(change.state()));
    case SegmentsRole:
        return QVariant::fromValue(segmentsOf(change.counts));
    case ToneRole:
        return toneOfCell(change, index.column());
    case DetailRole:
        return index.column() == What ? detailOf(change) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Number)
            return tr("Change %1, %2, %3")
                .arg(QString::number(change.id.value), lookOf(change.state()).word, change.title);
        return {};
    }
    return {};
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case State:
        return tr("State");
    case What:
        return tr("What");
    case Lines:
        return tr("Lines");
    case Progress:
        return tr("Progress");
    case Failed:
        return tr("Failed");
    case Unknown:
        return tr("Unknown");
    case Reason:
        return tr("Reason or ticket");
    case StartedBy:
        return tr("By");
    case Started:
        return tr("Recorded UTC");
    case Time:
        return tr("Time");
    }
    return {};
}

} // namespace lk::ui
