// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/carrier_model.h"

#include "ui/models/line_cells.h"
#include "ui/widgets/row_roles.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kWellAbove = 95; ///< percent; below it the figure is a warning
constexpr double kBadBelow = 80;

QList<double> successByMinute(const QList<metrics::CallFigures> &hour)
{
    QList<double> values;
    double last
        = std::nan(""); // a silent minute shows what was before it; before the first call nothing is known
    for (const metrics::CallFigures &minute : hour) {
        last = minute.successPercent().value_or(last);
        values.append(last);
    }
    return values;
}

} // namespace

QString answerTimeText(std::optional<double> ms)
{
    if (!ms)
        return u"–"_s;
    return *ms < 1'000 ? CarrierModel::tr("%1 ms").arg(QLocale().toString(*ms, 'f', 0))
                       : CarrierModel::tr("%1 s").arg(QLocale().toString(*ms / 1'000, 'f', 1));
}

CarrierModel::CarrierModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CarrierModel::setFigures(
    const QList<metrics::AccountFigures> &figures, const QList<metrics::Alert> &alerts, UtcMs now)
{
    QList<Row> rows;
    for (const metrics::AccountFigures &account : figures) {
        Row row{.figures = account, .alert = {}};
        for (const metrics::Alert &alert : alerts) {
            if (alert.account == account.account && row.alert.isEmpty())
                row.alert = alert.sentence;
        }
        rows.append(row);
    }
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Row &one, const Row &two) { return one.figures.account == two.figures.account; });
    m_now = now;
    if (same) {
        m_rows = rows;
        repaint();
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void CarrierModel::setLanes(const QList<engine::LaneStatus> &lanes)
{
    for (const engine::LaneStatus &lane : lanes)
        m_lanes.insert(lane.account, lane);
    repaint();
}

void CarrierModel::setCallbacks(const QList<store::InboxCount> &callbacks)
{
    for (const store::InboxCount &count : callbacks)
        m_callbacks.insert(count.account, count.last);
    repaint();
}

void CarrierModel::repaint()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

AccountId CarrierModel::accountAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).figures.account : AccountId{};
}

int CarrierModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CarrierModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

StateLook CarrierModel::look(const Row &row) const
{
    const auto make = [](const QString &icon, Tone tone, const QString &word, const QString &tip) {
        return StateLook{.icon = icon, .word = word, .tooltip = tip, .tone = tone};
    };
    const engine::LaneStatus lane = m_lanes.value(row.figures.account);
    if (row.figures.paused)
        return make(u"circle-pause"_s, Tone::Warning, tr("Paused"), tr("Nothing is sent for this account."));
    if (lane.mood == engine::LaneMood::Paused)
        return make(u"octagon-alert"_s, Tone::Danger, tr("Stopped"),
            lane.trouble.isEmpty() ? tr("Nothing is sent for this account.") : lane.trouble);
    if (!row.alert.isEmpty())
        return make(u"triangle-alert"_s, Tone::Danger, tr("Alert"), row.alert);
    switch (lane.mood) {
    case engine::LaneMood::Throttled:
        return make(u"hourglass"_s, Tone::Warning, tr("Waits"), tr("The carrier asked to wait."));
    case engine::LaneMood::Unreachable:
        return make(u"wifi-off"_s, Tone::Danger, tr("Unreachable"), lane.trouble);
    case engine::LaneMood::ReadsOnly:
        return make(u"eye"_s, Tone::Neutral, tr("Reads only"), tr("Its write switch is off."));
    case engine::LaneMood::Working:
        return make(u"activity"_s, Tone::Info, tr("Working"), tr("Lines are being worked on."));
    case engine::LaneMood::Idle:
    case engine::LaneMood::Paused:
        break;
    }
    return make(u"circle-check"_s, Tone::Success, tr("Idle"), tr("Nothing stands in the way of calls."));
}

QString CarrierModel::text(const Row &row, int column) const
{
    const metrics::CallFigures &quarter = row.figures.quarter;
    switch (column) {
    case Account:
        return row.figures.name;
    case State:
        return look(row).word;
    case Success: {
        const auto percent = quarter.successPercent();
        return percent ? tr("%1 %").arg(QLocale().toString(*percent, 'f', *percent >= 99.95 ? 0 : 1))
                       : u"–"_s;
    }
    case Trend: {
        auto values = successByMinute(row.figures.hour);
        values.removeIf([](double value) { return std::isnan(value); });
        return values.isEmpty()
            ? u"–"_s
            : tr("at least %1 %")
                  .arg(QLocale().toString(*std::min_element(values.begin(), values.end()), 'f', 0));
    }
    case Median:
        return answerTimeText(quarter.answerTime(0.5));
    case Slowest:
        return answerTimeText(quarter.answerTime(0.95));
    case Errors:
        return quarter.calls == 0 ? u"–"_s
                                  : tr("%1 of %2").arg(numberText(quarter.failed), numberText(quarter.calls));
    case Queue:
        return numberText(row.figures.queue.waiting + row.figures.queue.inFlight);
    case Callback: {
        const UtcMs last = m_callbacks.value(row.figures.account);
        return last > 0 ? tr("%1 ago").arg(durationText(std::max<qint64>(0, m_now - last) / 1000)) : u"–"_s;
    }
    }
    return {};
}

QVariant CarrierModel::tone(const Row &row, int column) const
{
    const auto percent = row.figures.quarter.successPercent();
    if ((column == Success || column == Trend) && percent && *percent < kWellAbove)
        return static_cast<int>(*percent < kBadBelow ? Tone::Danger : Tone::Warning);
    if (column == Trend)
        return static_cast<int>(Tone::Success);
    if (column == Errors && row.figures.quarter.failed > 0 && percent && *percent < kWellAbove)
        return static_cast<int>(Tone::Danger);
    return {};
}

QString CarrierModel::tip(const Row &row, int column) const
{
    if (column == State)
        return look(row).tooltip;
    if (column != Errors)
        return text(row, column);
    QStringList parts;
    for (const metrics::ErrorTally &tally : row.figures.quarter.errors)
        parts.append(tr("%1 × %2").arg(numberText(tally.count), metrics::statusText(tally.status)));
    return parts.isEmpty() ? tr("No call failed in 15 min") : parts.join(u", "_s);
}

QVariant CarrierModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tip(row, index.column());
    case LookRole:
        return QVariant::fromValue(look(row));
    case SparkRole:
        return QVariant::fromValue(successByMinute(row.figures.hour));
    case ToneRole:
        return tone(row, index.column());
    case DetailRole:
        return index.column() == Account && displayName(row.figures.carrier) != row.figures.name
            ? displayName(row.figures.carrier)
            : QVariant();
    }
    return {};
}

QVariant CarrierModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account:
        return tr("Account");
    case State:
        return tr("State");
    case Success:
        return tr("Success");
    case Trend:
        return tr("60 min");
    case Median:
        return tr("p50");
    case Slowest:
        return tr("p95");
    case Errors:
        return tr("Failed calls");
    case Queue:
        return tr("Queued lines");
    case Callback:
        return tr("Last callback");
    }
    return {};
}

} // namespace lk::ui
