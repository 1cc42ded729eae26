// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/domain/bulk_change.h"
#include "ui/models/change_pace.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QTimer>

namespace lk::ui {

struct Services;

/// All changes of the tenant, newest first; read anew at most four times a second while commits come in.
class ChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Number,
        State,
        What,
        Lines,
        Progress,
        Failed,
        Unknown,
        Time,
        Reason,
        StartedBy,
        Started,
        ColumnCount,
    };

    explicit ChangesModel(Services &services, QObject *parent = nullptr);

    /// Asks now; refreshed() or failed() follows.
    void refresh();
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] const QList<BulkChange> &changes() const { return m_changes; }
    [[nodiscard]] const BulkChange &at(int row) const { return m_changes.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void refreshed();
    void failed(const lk::Error &error);

private:
    void take(const QList<BulkChange> &changes);
    [[nodiscard]] bool takeNewOnes(const QList<BulkChange> &changes);
    void measure();
    [[nodiscard]] QString text(const BulkChange &change, int column) const;
    [[nodiscard]] static QString detailOf(const BulkChange &change);
    [[nodiscard]] QString timeText(const BulkChange &change) const;
    [[nodiscard]] QVariant toneOfCell(const BulkChange &change, int column) const;

    Services &m_services;
    QList<BulkChange> m_changes;
    QHash<BulkChangeId, ChangePace> m_paces;
    QTimer m_soon;
    bool m_isRead = false;
};

/// Which changes a list shows.
enum class ChangeFilter {
    All,
    Running, ///< lines are being sent or awaited
    Paused,
    Scheduled, ///< start by themselves at a time
    Stopped, ///< by their guard
    WithFailures, ///< running or not: something failed, is unknown or needs a person
    Done,
};

inline constexpr std::array kAllChangeFilters{ChangeFilter::All, ChangeFilter::Running,
    ChangeFilter::Scheduled, ChangeFilter::Stopped, ChangeFilter::Paused, ChangeFilter::WithFailures,
    ChangeFilter::Done};

[[nodiscard]] bool matches(ChangeFilter filter, const BulkChange &change);

/// ChangesModel narrowed by a filter and by words in number, title, reason or name.
class ShownChanges : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ShownChanges(ChangesModel &changes, QObject *parent = nullptr);

    void setFilter(ChangeFilter filter);
    /// Only what this person has started; empty = everybody's.
    void setStartedBy(const QString &name);
    [[nodiscard]] bool isStartedByThem(const BulkChange &change) const
    {
        return m_startedBy.isEmpty() || change.createdBy == m_startedBy;
    }
    void setText(const QString &text);
    [[nodiscard]] const BulkChange *changeAt(int row) const;
    [[nodiscard]] int rowOf(BulkChangeId id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ChangesModel &m_changes;
    QString m_startedBy;
    ChangeFilter m_filter = ChangeFilter::All;
    QString m_text;
};

} // namespace lk::ui
