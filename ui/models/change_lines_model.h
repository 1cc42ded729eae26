// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/change_set.h"
#include "ui/models/line_pages.h"
#include "ui/models/line_states.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace lk::store {
class StoreReader;
}

namespace lk::ui {

/// The lines of one change, up to a million: states and filter are held whole, the rest is read in pages when
/// looked at. News are taken in ten times a second at most, as one dataChanged() of what is visible; the
/// counts are always those of the states and add up to total(). Rows never move by themselves, only when the
/// filter is set or renewed.
class ChangeLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        RowNo,
        Iccid,
        Imei,
        Msisdn,
        CarrierName,
        NowThen,
        State,
        Tries,
        Updated,
        Reason,
        ColumnCount,
    };

    explicit ChangeLinesModel(store::StoreReader &reader, QObject *parent = nullptr);

    /// Shows another change, without filter; opened() or failed() follows.
    void open(BulkChangeId change);
    /// Reads all states anew, as somebody else may have moved lines; filter and rows stay.
    void reload();
    [[nodiscard]] BulkChangeId change() const { return m_change; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// What a commit changed; shown with the next flush.
    void apply(const store::ChangeSet &changes);
    /// The rows on the screen: told by the view.
    void setVisibleRange(int first, int last);

    void setStates(StateSet states);
    [[nodiscard]] StateSet states() const { return m_filter.states(); }
    /// Only lines whose ICCID, IMEI or MSISDN contains the text; searched() follows. Empty = all.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Takes in what matches by now and drops what does not any more.
    void renewFilter();
    [[nodiscard]] bool isFiltered() const { return !m_filter.isOpen(); }
    /// Lines that match the filter but are not listed until it is renewed, and listed ones that do not match.
    [[nodiscard]] qint64 unlisted() const { return m_filter.unlisted(); }
    [[nodiscard]] qint64 outdated() const { return m_filter.outdated(); }

    [[nodiscard]] const StateCounts &counts() const { return m_lines.counts(); }
    [[nodiscard]] qint64 total() const { return m_lines.size(); }
    /// The accounts of the lines seen so far.
    [[nodiscard]] const QSet<AccountId> &accounts() const { return m_accounts; }

    [[nodiscard]] Position positionAt(int row) const { return m_filter.positionAt(row); }
    [[nodiscard]] int rowOf(Position position) const { return static_cast<int>(m_filter.rowOf(position)); }
    [[nodiscard]] int rowNear(Position position) const
    {
        return static_cast<int>(m_filter.rowNear(position));
    }
    [[nodiscard]] ChangeState stateAt(int row) const { return m_lines.at(positionAt(row)); }
    [[nodiscard]] DeviceChangeId idAt(int row) const { return m_lines.idAt(positionAt(row)); }
    /// The line of a row as last read, or null if it is not at hand.
    [[nodiscard]] const DeviceChange *lineAt(int row) const;
    /// Positions of all rows shown, for an export; empty and `all` set = every line.
    [[nodiscard]] std::vector<Position> shownPositions() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Bytes held for all lines together, without the pages.
    [[nodiscard]] std::size_t bytes() const { return m_lines.bytes() + m_filter.bytes(); }
    [[nodiscard]] int pagesHeld() const { return m_pages.held(); }

signals:
    void opened();
    void failed(const lk::Error &error);
    /// Counts have changed, or how many lines the filter lacks.
    void countsChanged();
    void filterChanged();
    /// The search found so many lines; all of them are listed.
    void searched(qint64 matches);
    /// A line that is listed was the last to move.
    void lineMoved(int row);

private:
    void take(const store::LineStates &read);
    void flush();
    void fetchSoon() const;
    void fetch();
    void applyFilter();
    void emitRows(int first, int last);
    [[nodiscard]] bool isVisible(Position page) const;

    store::StoreReader &m_reader;
    BulkChangeId m_change;
    quint64 m_generation = 0; ///< answers about another change are dropped
    bool m_isOpen = false;
    LineStates m_lines;
    LineFilter m_filter;
    mutable LinePages m_pages;
    QString m_text;
    QList<store::TouchedLine> m_news;
    QSet<AccountId> m_accounts;
    QTimer m_flush;
    mutable QTimer m_fetch;
    int m_reads = 0; ///< pages being read
    int m_first = 0;
    int m_last = -1;
    bool m_repaint = false; ///< something visible was read anew
};

} // namespace lk::ui
