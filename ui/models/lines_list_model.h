// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/trouble_reading.h"
#include "ui/models/line_pages.h"
#include "ui/models/read_pace.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

#include <memory>
#include <vector>

namespace lk::store {
class StoreReader;
}

namespace lk::ui {

struct Services;

/// The lines in trouble that a filter lets through, a million of them if need be: sorted and filtered in the
/// database by a reader of its own. Held are the places of all lines (sixteen bytes each) and the pages
/// looked at. Read anew while commits come in: lines that are settled go, new ones come last, the others stay
/// where they are.
class LinesListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Iccid,
        Change,
        State,
        CarrierName,
        NowThen,
        Tries,
        Reason,
        Updated,
        ColumnCount,
    };

    explicit LinesListModel(Services &services, QObject *parent = nullptr);
    ~LinesListModel() override;

    /// Lists anew unless it is the filter in force.
    void setFilter(const store::TroubleFilter &filter);
    [[nodiscard]] const store::TroubleFilter &filter() const { return m_filter; }
    void refresh();
    /// Whether it is read again when something changes: as long as somebody looks.
    void setFollowing(bool on) { m_pace.setOn(on); }
    void sort(int column, Qt::SortOrder order) override;

    /// Being listed for the first time, or in another order.
    [[nodiscard]] bool isListing() const { return m_listing; }
    [[nodiscard]] const store::TroublePlace &placeAt(int row) const
    {
        return m_places[static_cast<std::size_t>(row)];
    }
    /// The line at this row as last read, or null while its page is being read.
    [[nodiscard]] const DeviceChange *lineAt(int row) const;
    /// What a column says of a line; of any thread.
    [[nodiscard]] static QString text(const DeviceChange &line, int column, UtcMs now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void refreshed();
    void failed(const lk::Error &error);

private:
    using Places = std::vector<store::TroublePlace>;
    struct Renewed;

    [[nodiscard]] static Renewed renewed(const Places &before, const Places &now);
    void list();
    void takeAnew(Places places);
    void take(Renewed &now);
    void keepRead();
    void readAgain();
    void fetch();
    void readPage(LinePages::Place page);
    void takePage(
        LinePages::Place page, const QList<DeviceChangeId> &wanted, const QList<DeviceChange> &lines);

    Services &m_services;
    std::unique_ptr<store::StoreReader> m_reader;
    store::TroubleFilter m_filter{.groups = QList<store::TroubleGroup>()};
    store::TroubleOrder m_order;
    Places m_places;
    mutable LinePages m_pages;
    QHash<DeviceChangeId, DeviceChange> m_readBefore; ///< of the pages that were held when rows moved
    mutable QTimer m_fetch;
    ReadPace m_pace;
    quint64 m_list = 0; ///< which list is asked for
    quint64 m_generation = 0; ///< of the places
    int m_reads = 0;
    bool m_listing = false;
};

} // namespace lk::ui
