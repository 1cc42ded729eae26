// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/line_list_reading.h"
#include "ui/models/row_pages.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <memory>
#include <vector>

namespace lk::store {
class StoreReader;
}

namespace lk::ui {

struct Services;

/// The lines of the inventory, a million of them if need be: sorted and filtered in the database by a reader
/// of its own, so that a long question keeps nobody else waiting. Held are the places of all lines (eight
/// bytes each) and the pages looked at. Rows never move by themselves; news() says that there are some.
class KnownLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Iccid,
        Imei,
        Msisdn,
        AccountName,
        Status,
        Plan,
        CustomerPlan,
        Pool,
        LastChange,
        AsOf,
        ColumnCount,
    };

    explicit KnownLinesModel(Services &services, QObject *parent = nullptr);
    ~KnownLinesModel() override;

    /// Lists anew unless it is the filter in force.
    void setFilter(const store::LineFilter &filter);
    [[nodiscard]] const store::LineFilter &filter() const { return m_filter; }
    /// Reads the list again; selection and place are the view's to keep.
    void refresh();
    void sort(int column, Qt::SortOrder order) override;

    /// False until the first list has been read.
    [[nodiscard]] bool isListed() const { return m_listed; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The inventory rows of all lines listed, in order.
    [[nodiscard]] const std::vector<qint64> &rows() const { return m_rows; }
    [[nodiscard]] qint64 rowAt(int place) const { return m_rows[static_cast<std::size_t>(place)]; }
    /// The line at this place as last read, or null while its page is being read.
    [[nodiscard]] const store::ListedLine *lineAt(int place) const;
    /// Which combinations there are among the lines that match the filter's text.
    [[nodiscard]] const QList<store::LineFacet> &facets() const { return m_facets; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The list is another one, or it is the same read again.
    void listed();
    void busyChanged();
    void facetsRead();
    /// Lines came, went or changed since the list was read.
    void news();
    void failed(const lk::Error &error);

private:
    using Pages = RowPages<store::ListedLine>;

    void list();
    void take(std::vector<qint64> rows);
    void countFacets();
    void fetch();
    void readPage(Pages::Place page);
    void inventoryChanged();
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QVariant cell(const store::ListedLine &line, int column, int role) const;
    [[nodiscard]] QString text(const store::ListedLine &line, int column) const;

    Services &m_services;
    std::unique_ptr<store::StoreReader> m_reader;
    store::LineFilter m_filter;
    store::LineOrder m_order;
    std::vector<qint64> m_rows;
    QList<store::LineFacet> m_facets;
    mutable Pages m_pages;
    mutable QTimer m_fetch;
    QTimer m_stale;
    quint64 m_generation = 0;
    int m_reads = 0;
    bool m_listed = false;
    bool m_busy = false;
};

} // namespace lk::ui
