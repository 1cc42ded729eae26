// SPDX-License-Identifier: Apache-2.0
#include "ui/models/changes_model.h"

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

bool hasTrouble(const BulkChange &change)
{
    return change.counts.of(ChangeState::Failed) + change.counts.of(ChangeState::Unknown)
        + change.counts.of(ChangeState::DeadLetter)
        > 0;
}

} // namespace

bool matches(ChangeFilter filter, const BulkChange &change)
{
    const BulkState state = change.state();
    switch (filter) {
    case ChangeFilter::All:
        return true;
    case ChangeFilter::Running:
        return state == BulkState::Running || state == BulkState::Finishing;
    case ChangeFilter::Paused:
        return state == BulkState::Paused || state == BulkState::Held;
    case ChangeFilter::Scheduled:
        return state == BulkState::Scheduled;
    case ChangeFilter::Stopped:
        return state == BulkState::Stopped;
    case ChangeFilter::WithFailures:
        return hasTrouble(change);
    case ChangeFilter::Done:
        return change.counts.open() == 0;
    }
    return true;
}

ShownChanges::ShownChanges(ChangesModel &changes, QObject *parent)
    : QSortFilterProxyModel(parent),
      m_changes(changes)
{
    setSourceModel(&changes);
}

void ShownChanges::setFilter(ChangeFilter filter)
{
    m_filter = filter;
    invalidateFilter();
}

void ShownChanges::setStartedBy(const QString &name)
{
    m_startedBy = name;
    invalidateFilter();
}

void ShownChanges::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

const BulkChange *ShownChanges::changeAt(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return source.isValid() ? &m_changes.at(source.row()) : nullptr;
}

int ShownChanges::rowOf(BulkChangeId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (changeAt(row)->id == id)
            return row;
    }
    return -1;
}

bool ShownChanges::filterAcceptsRow(int row, const QModelIndex &) const
{
    const BulkChange &change = m_changes.at(row);
    if (!isStartedByThem(change))
        return false;
    if (!matches(m_filter, change))
        return false;
    if (m_text.isEmpty())
        return true;
    const QString number = u'#' + QString::number(change.id.value);
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    return has(number) || has(change.title) || has(change.reason) || has(change.createdBy)
        || has(shortFingerprint(change.fingerprint));
}

} // namespace lk::ui
