// SPDX-License-Identifier: Apache-2.0
#include "ui/models/lines_list_model.h"

#include "core/store/change_reading.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/services.h"

#include <algorithm>
#include <array>
#include <chrono>

using namespace std::chrono_literals;

namespace lk::ui {

namespace {

/// More gaps than this, or that many rows to be moved up, and the list is shown as a new one.
constexpr std::size_t kMostGaps = 200;
constexpr std::size_t kMostMoved = 10'000'000;

constexpr std::array<store::TroubleSort, LinesListModel::ColumnCount> kTroubleSorts{store::TroubleSort::Name,
    store::TroubleSort::Change, store::TroubleSort::State, store::TroubleSort::Carrier,
    store::TroubleSort::Before, store::TroubleSort::Tries, store::TroubleSort::Reason,
    store::TroubleSort::Updated};

bool byLine(const store::TroublePlace &a, const store::TroublePlace &b)
{
    return a.line < b.line;
}

std::vector<store::TroublePlace> inOrderOfLines(std::vector<store::TroublePlace> places)
{
    std::sort(places.begin(), places.end(), byLine);
    return places;
}

} // namespace

/// What became of the list, worked out on the reader's thread.
struct LinesListModel::Renewed {
    struct Gap {
        int first = 0;
        int last = 0;
    };
    Places places; ///< those that stay, then those that came
    std::size_t staying = 0;
    std::vector<Gap> gaps; ///< rows that go, the last ones first
};

LinesListModel::LinesListModel(Services &services, QObject *parent)
    : QAbstractTableModel(parent),
      m_services(services)
{
    if (auto reader = store::StoreReader::open(services.store.paths().database()))
        m_reader = std::move(*reader);
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0ms);
    connect(&m_fetch, &QTimer::timeout, this, &LinesListModel::fetch);
    connect(&m_pace, &ReadPace::due, this, &LinesListModel::refresh);
    connect(&services.store, &store::Store::committed, this, [this](const store::ChangeSet &changes) {
        if (!changes.lines.isEmpty())
            m_pace.want();
    });
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, [this] { m_pace.want(); });
}

LinesListModel::~LinesListModel() = default;

void LinesListModel::setFilter(const store::TroubleFilter &filter)
{
    if (filter == m_filter)
        return;
    store::TroubleFilter before = m_filter;
    before.part = filter.part;
    m_filter = filter;
    // Lines of another cause must not stand there under the new one's name while it is being listed.
    if (!(before == filter))
        takeAnew({});
    list();
}

void LinesListModel::sort(int column, Qt::SortOrder order)
{
    const store::TroubleOrder wanted{
        column < 0 ? store::TroubleSort::Updated : kTroubleSorts[static_cast<std::size_t>(column)],
        column < 0 || order == Qt::DescendingOrder};
    if (wanted == m_order)
        return;
    m_order = wanted;
    list();
}

void LinesListModel::list()
{
    if (!m_reader)
        return;
    m_listing = true;
    m_pace.begin();
    using Read = std::shared_ptr<Places>; // not copied again on the way to our thread
    m_reader->ask<Read>(
        this,
        [filter = m_filter, order = m_order](store::Database &database) -> Result<Read> {
            auto places = store::readTroublePlaces(database, filter, order);
            if (!places)
                return places.failure();
            return std::make_shared<Places>(std::move(*places));
        },
        [this, list = ++m_list](const Result<Read> &places) {
            if (list != m_list)
                return;
            m_listing = false;
            m_pace.end();
            if (places)
                takeAnew(std::move(**places));
            else
                emit failed(places.error());
        },
        &m_list);
}

void LinesListModel::refresh()
{
    if (!m_reader || m_listing)
        return;
    m_pace.begin();
    using Read = std::shared_ptr<Renewed>;
    m_reader->ask<Read>(
        this,
        [filter = m_filter, order = m_order, before = m_places](store::Database &database) -> Result<Read> {
            const auto now = store::readTroublePlaces(database, filter, order);
            if (!now)
                return now.failure();
            return std::make_shared<Renewed>(renewed(before, *now));
        },
        [this, list = ++m_list](const Result<Read> &now) {
            if (list != m_list)
                return;
            m_pace.end();
            if (now)
                take(**now);
            else
                emit failed(now.error());
        },
        &m_list);
}

LinesListModel::Renewed LinesListModel::renewed(const Places &before, const Places &now)
{
    const Places known = inOrderOfLines(before);
    const Places present = inOrderOfLines(now);
    Renewed result;
    for (std::size_t row = 0; row < before.size(); ++row) {
        const auto found = std::lower_bound(present.begin(), present.end(), before[row], byLine);
        if (found != present.end() && found->line == before[row].line) {
            result.places.push_back(*found);
            continue;
        }
        const int place = static_cast<int>(row);
        if (!result.gaps.empty() && result.gaps.back().last == place - 1)
            result.gaps.back().last = place;
        else
            result.gaps.push_back({place, place});
    }
    std::reverse(result.gaps.begin(), result.gaps.end());
    result.staying = result.places.size();
    for (const store::TroublePlace &place : now) {
        if (!std::binary_search(known.begin(), known.end(), place, byLine))
            result.places.push_back(place);
    }
    return result;
}

void LinesListModel::takeAnew(Places places)
{
    beginResetModel();
    m_readBefore.clear();
    m_places = std::move(places);
    m_pages.clear();
    ++m_generation;
    m_reads = 0;
    endResetModel();
    emit refreshed();
}

/// Lines that stay keep their places and new ones come last, so that nothing moves under the reader's hand.
void LinesListModel::take(Renewed &now)
{
    if (now.gaps.size() > kMostGaps || now.gaps.size() * m_places.size() > kMostMoved) {
        takeAnew(std::move(now.places));
        return;
    }
    if (!now.gaps.empty())
        keepRead();
    for (const Renewed::Gap &gap : now.gaps) {
        beginRemoveRows({}, gap.first, gap.last);
        m_places.erase(m_places.begin() + gap.first, m_places.begin() + gap.last + 1);
        endRemoveRows();
    }
    if (now.places.size() > now.staying) {
        m_pages.markAllStale(); // the last page may have had less than a page's rows
        beginInsertRows({}, static_cast<int>(now.staying), static_cast<int>(now.places.size()) - 1);
        m_places = std::move(now.places);
        endInsertRows();
    } else {
        m_places = std::move(now.places);
    }
    readAgain();
    emit refreshed();
}

/// Rows are about to move: what was read of them is shown until their pages have been read again.
void LinesListModel::keepRead()
{
    QHash<DeviceChangeId, DeviceChange> read;
    m_pages.forEach([&read](const DeviceChange &line) { read.insert(line.id, line); });
    m_readBefore = std::move(read);
    m_pages.clear();
    ++m_generation;
    m_reads = 0;
}

/// The view asks for what it shows, and that asks for the stale pages.
void LinesListModel::readAgain()
{
    m_pages.markAllStale();
    if (!m_places.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const DeviceChange *LinesListModel::lineAt(int row) const
{
    const DeviceChange *line = m_pages.find(static_cast<LinePages::Place>(row));
    if (m_pages.wantsMore() && !m_fetch.isActive())
        m_fetch.start();
    if (line != nullptr && line->id.isValid())
        return line;
    const auto before = m_readBefore.constFind(placeAt(row).line);
    return before == m_readBefore.cend() ? nullptr : &*before;
}

void LinesListModel::fetch()
{
    while (m_reads < LinePages::kReadsAtOnce) {
        const auto page = m_pages.beginNext();
        if (!page)
            return;
        readPage(*page);
    }
}

void LinesListModel::readPage(LinePages::Place page)
{
    const std::size_t from = std::size_t{page} * LinePages::kRows;
    const std::size_t end = std::min(m_places.size(), from + LinePages::kRows);
    if (from >= end) {
        m_pages.giveUp(page);
        return;
    }
    QList<DeviceChangeId> wanted;
    for (std::size_t row = from; row < end; ++row)
        wanted.append(m_places[row].line);
    ++m_reads;
    // By everybody's reader: its own may be busy listing.
    m_services.reader.ask<QList<DeviceChange>>(
        this, [wanted](store::Database &database) { return store::readTheseLines(database, wanted); },
        [this, page, wanted, generation = m_generation](const Result<QList<DeviceChange>> &lines) {
            if (generation != m_generation)
                return;
            --m_reads;
            if (lines) {
                takePage(page, wanted, *lines);
            } else {
                m_pages.giveUp(page);
                emit failed(lines.error());
            }
        });
}

void LinesListModel::takePage(
    LinePages::Place page, const QList<DeviceChangeId> &wanted, const QList<DeviceChange> &lines)
{
    QList<DeviceChange> placed(wanted.size());
    qsizetype place = 0;
    for (const DeviceChange &line : lines) {
        while (wanted.at(place) != line.id)
            ++place;
        placed[place++] = line;
    }
    m_pages.put(page, placed);
    const int from = static_cast<int>(page * LinePages::kRows);
    emit dataChanged(index(from, 0), index(from + static_cast<int>(wanted.size()) - 1, ColumnCount - 1));
    fetch();
}

int LinesListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int LinesListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

} // namespace lk::ui
