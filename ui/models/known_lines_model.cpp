// SPDX-License-Identifier: Apache-2.0
#include "ui/models/known_lines_model.h"

#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/services.h"

#include <QDateTime>

#include <array>
#include <chrono>

using namespace std::chrono_literals;

namespace lk::ui {

namespace {

/// News come in bursts while an inventory is read; what is on the screen is read again this often at most.
constexpr auto kReadAgainAfter = 400ms;

constexpr std::array<store::LineSort, KnownLinesModel::ColumnCount> kSorts{store::LineSort::Iccid,
    store::LineSort::Imei, store::LineSort::Msisdn, store::LineSort::Account, store::LineSort::Status,
    store::LineSort::Plan, store::LineSort::CustomerPlan, store::LineSort::Pool, store::LineSort::LastChange,
    store::LineSort::ReadAt};

} // namespace

KnownLinesModel::KnownLinesModel(Services &services, QObject *parent)
    : QAbstractTableModel(parent),
      m_services(services)
{
    m_filter.tenant = services.tenant;
    if (auto reader = store::StoreReader::open(services.store.paths().database()))
        m_reader = std::move(*reader);
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0ms);
    m_stale.setSingleShot(true);
    m_stale.setInterval(kReadAgainAfter);
    connect(&m_fetch, &QTimer::timeout, this, &KnownLinesModel::fetch);
    connect(&m_stale, &QTimer::timeout, this, &KnownLinesModel::inventoryChanged);
    connect(&services.store, &store::Store::committed, this, [this](const store::ChangeSet &changes) {
        const bool mine = changes.inventory || changes.accounts || !changes.lines.isEmpty();
        if (mine && m_listed && !m_stale.isActive())
            m_stale.start();
    });
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, [this] {
        if (m_listed && !m_stale.isActive())
            m_stale.start();
    });
}

KnownLinesModel::~KnownLinesModel() = default;

QDate KnownLinesModel::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_services.clock.utcNow()).date();
}

void KnownLinesModel::setFilter(const store::LineFilter &filter)
{
    if (m_listed && filter == m_filter)
        return;
    const bool sameText = m_listed && filter.part == m_filter.part && filter.names == m_filter.names;
    m_filter = filter;
    list();
    if (!sameText)
        countFacets();
}

void KnownLinesModel::refresh()
{
    list();
    countFacets();
}

void KnownLinesModel::sort(int column, Qt::SortOrder order)
{
    const store::LineOrder wanted{
        column < 0 ? store::LineSort::Iccid : kSorts[static_cast<std::size_t>(column)],
        order == Qt::DescendingOrder};
    if (wanted == m_order)
        return;
    m_order = wanted;
    if (m_listed || m_busy)
        list();
}

void KnownLinesModel::list()
{
    if (!m_reader)
        return;
    m_busy = true;
    Q_EMIT busyChanged();
    m_reader->ask<std::vector<qint64>>(
        this,
        [filter = m_filter, order = m_order, day = today()](
            store::Database &database) { return store::readLineRows(database, filter, order, day); },
        [this](const Result<std::vector<qint64>> &rows) {
            m_busy = false;
            if (rows)
                take(*rows);
            else
                Q_EMIT failed(rows.error());
            Q_EMIT busyChanged();
        },
        &m_rows);
}

void KnownLinesModel::take(std::vector<qint64> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_pages.clear();
    ++m_generation;
    m_reads = 0;
    m_listed = true;
    endResetModel();
    Q_EMIT listed();
}

void KnownLinesModel::countFacets()
{
    if (!m_reader)
        return;
    m_reader->ask<QList<store::LineFacet>>(
        this,
        [filter = m_filter](store::Database &database) { return store::readLineFacets(database, filter); },
        [this](const Result<QList<store::LineFacet>> &facets) {
            if (!facets) {
                Q_EMIT failed(facets.error());
                return;
            }
            m_facets = *facets;
            Q_EMIT facetsRead();
        },
        &m_facets);
}

const store::ListedLine *KnownLinesModel::lineAt(int place) const
{
    const store::ListedLine *line = m_pages.find(static_cast<Pages::Place>(place));
    if (m_pages.wantsMore() && !m_fetch.isActive())
        m_fetch.start();
    return line;
}

void KnownLinesModel::fetch()
{
    while (m_reads < Pages::kReadsAtOnce) {
        const auto page = m_pages.beginNext();
        if (!page)
            return;
        readPage(*page);
    }
}

void KnownLinesModel::readPage(Pages::Place page)
{
    const std::size_t from = std::size_t{page} * Pages::kRows;
    const std::size_t end = std::min(m_rows.size(), from + Pages::kRows);
    if (from >= end) {
        m_pages.giveUp(page);
        return;
    }
    ++m_reads;
    const std::vector<qint64> wanted(m_rows.begin() + static_cast<std::ptrdiff_t>(from),
        m_rows.begin() + static_cast<std::ptrdiff_t>(end));
    m_reader->ask<QList<store::ListedLine>>(
        this,
        [wanted, day = today()](
            store::Database &database) { return store::readListedLines(database, wanted, day); },
        [this, page, from, wanted, generation = m_generation](const Result<QList<store::ListedLine>> &lines) {
            if (generation != m_generation)
                return;
            --m_reads;
            if (!lines) {
                m_pages.giveUp(page);
                Q_EMIT failed(lines.error());
                return;
            }
            // A line that is gone leaves its place empty until the list is read again.
            QList<store::ListedLine> placed(static_cast<qsizetype>(wanted.size()));
            std::size_t place = 0;
            for (const store::ListedLine &line : *lines) {
                while (wanted[place] != line.row)
                    ++place;
                placed[static_cast<qsizetype>(place++)] = line;
            }
            m_pages.put(page, placed);
            Q_EMIT dataChanged(index(static_cast<int>(from), 0),
                index(static_cast<int>(from + wanted.size()) - 1, ColumnCount - 1));
            fetch();
        });
}

/// What is shown is read again in its place; the list itself waits for the reader's word.
void KnownLinesModel::inventoryChanged()
{
    if (m_rows.empty()) {
        refresh();
        return;
    }
    m_pages.markAllStale();
    // The view asks for what it shows, and that asks for the stale pages.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT news();
}

int KnownLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KnownLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

} // namespace lk::ui
