// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livechange/change_tiles.h"

#include "ui/models/line_cells.h"
#include "ui/models/local_time.h"
#include "ui/theme/theme.h"
#include "ui/widgets/kpi_tile.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr int kInRow = 7;
constexpr int kInRowOfLargeText = 4;

} // namespace

ChangeTiles::ChangeTiles(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme.dp(10));
    m_done = addTile(theme, u"tileDone"_s, tr("Done"), u"circle-check"_s, {LineGroup::Done});
    m_inFlight = addTile(theme, u"tileInFlight"_s, tr("In flight"), u"send"_s, {LineGroup::InFlight});
    m_waiting = addTile(theme, u"tileWaiting"_s, tr("Waiting"), u"clock"_s, {LineGroup::Waiting});
    m_failed = addTile(theme, u"tileFailed"_s, tr("Failed"), u"circle-x"_s, {LineGroup::Failed});
    m_unknown = addTile(theme, u"tileUnknown"_s, tr("Unknown"), u"circle-question-mark"_s,
        {LineGroup::Unknown, LineGroup::NeedsPerson});
    m_rate = addTile(theme, u"tileRate"_s, tr("Rate"), u"gauge"_s, {});
    m_left = addTile(theme, u"tileLeft"_s, tr("Time left"), u"timer"_s, {});
}

KpiTile *ChangeTiles::addTile(const Theme &theme, const QString &name, const QString &title,
    const QString &icon, const QList<LineGroup> &groups)
{
    auto *tile = new KpiTile(theme, title, icon);
    tile->setObjectName(name);
    const int inRow = theme.isTextLarge() ? kInRowOfLargeText : kInRow;
    const int place = m_grid->count();
    m_grid->addWidget(tile, place / inRow, place % inRow);
    if (!groups.isEmpty()) {
        tile->setInteractive(true);
        tile->setToolTip(tr("Show only these lines"));
        connect(tile, &KpiTile::clicked, this, [this, groups] { emit groupsChosen(groups); });
    }
    return tile;
}

void ChangeTiles::show(const BulkChange &change, const StateCounts &counts, const ChangePace &pace, UtcMs now)
{
    const QLocale locale;
    const qint64 done = countOf(counts, LineGroup::Done);
    m_done->setFigure(numberText(done), tr("of %1").arg(numberText(counts.total())), Tone::Success);
    const qint64 flying = counts.inFlight();
    m_inFlight->setFigure(
        numberText(flying), flying > 0 ? tr("with the carrier") : tr("none outstanding"), Tone::Info);
    m_waiting->setFigure(
        numberText(countOf(counts, LineGroup::Waiting)), tr("nothing sent yet"), Tone::Neutral);
    const qint64 failed = countOf(counts, LineGroup::Failed);
    const auto settled = static_cast<double>(counts.settled());
    const double share = settled > 0 ? 100.0 * static_cast<double>(failed) / settled : 0;
    m_failed->setFigure(numberText(failed), tr("%1 % of settled").arg(locale.toString(share, 'f', 1)),
        failed > 0 ? Tone::Danger : Tone::Neutral);
    const qint64 unknown = countOf(counts, LineGroup::Unknown);
    const qint64 stuck = countOf(counts, LineGroup::NeedsPerson);
    m_unknown->setFigure(numberText(unknown),
        stuck > 0         ? tr("+ %1 need a person").arg(numberText(stuck))
            : unknown > 0 ? tr("a person decides")
                          : tr("nothing in doubt"),
        unknown + stuck > 0 ? Tone::Unknown : Tone::Neutral);
    showPace(change, counts, pace, now);
}

void ChangeTiles::showPace(
    const BulkChange &change, const StateCounts &counts, const ChangePace &pace, UtcMs now)
{
    if (counts.open() == 0) {
        const qint64 took = change.finishedAt > 0 ? (change.finishedAt - change.createdAt) / 1000 : 0;
        const double minutes = static_cast<double>(qMax<qint64>(took, 1)) / 60;
        m_rate->setFigure(
            tr("%1 / min").arg(numberText(qRound64(static_cast<double>(counts.total()) / minutes))),
            tr("on average"));
        m_left->setText(tr("Time taken"));
        m_left->setFigure(took > 0 ? durationText(took) : u"–"_s,
            tr("finished %1 UTC").arg(utcDay(change.finishedAt, now)));
        return;
    }
    m_left->setText(tr("Time left"));
    const auto perMinute = pace.perMinute();
    if (change.startAt > 0 && !change.paused) {
        m_left->setText(tr("Starts"));
        m_rate->setFigure(u"–"_s, tr("not started yet"));
        m_left->setFigure(localClock(change.startAt), localDay(change.startAt, now));
        return;
    }
    if (change.paused) {
        m_rate->setFigure(tr("paused"), tr("nothing new is sent"), Tone::Warning);
        m_left->setFigure(u"–"_s, tr("after it is resumed"));
        return;
    }
    m_rate->setFigure(perMinute ? tr("%1 / min").arg(numberText(qRound64(*perMinute))) : u"–"_s,
        perMinute ? tr("over the last minute") : tr("measuring…"));
    const auto left = pace.secondsLeft();
    m_left->setFigure(left ? tr("≈ %1").arg(durationText(*left)) : u"–"_s,
        left                   ? tr("done by %1 UTC").arg(utcDay(now + *left * 1000, now))
            : pace.isStalled() ? tr("an account stalls")
                               : tr("measuring…"));
}

} // namespace lk::ui
