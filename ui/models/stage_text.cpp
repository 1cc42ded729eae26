// SPDX-License-Identifier: Apache-2.0
#include "ui/models/stage_text.h"

#include "ui/models/line_cells.h"
#include "ui/models/local_time.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

struct Told {
    Q_DECLARE_TR_FUNCTIONS(StageText)
};

const QString kArrow = u" → "_s;

QString nameOfStage(const Stage &stage)
{
    return stage.lines > 0 ? numberText(stage.lines)
                           : Told::tr("%1 %").arg(QString::number(stage.percent, 'g', 5));
}

/// The stages as they come out for so many lines: those that would hold nothing new are none.
QStringList namesOf(const RunOrder &run, const QList<qint64> &ends, qint64 total)
{
    QStringList names;
    qint64 last = 0;
    for (const Stage &stage : run.stages) {
        const QList<qint64> own = stageEnds({.stages = {stage}}, total);
        if (names.size() + 1 < ends.size() && own.size() == 2 && own.first() > last) {
            names.append(nameOfStage(stage));
            last = own.first();
        }
    }
    names.append(Told::tr("rest"));
    return names;
}

/// How much of the stage that is being worked on is settled, in percent.
int percentOfStage(const BulkChange &change, const QList<qint64> &ends, qsizetype stage)
{
    const qint64 from = stage == 0 ? 0 : ends.at(stage - 1);
    const qint64 settled = change.counts.settled() - change.counts.of(ChangeState::NoOp)
        - change.counts.of(ChangeState::Cancelled);
    const qint64 size = std::max<qint64>(1, ends.at(stage) - from);
    return static_cast<int>(std::clamp<qint64>((settled - from) * 100 / size, 0, 100));
}

} // namespace

QString stagesText(const QList<Stage> &stages)
{
    if (stages.isEmpty())
        return Told::tr("all at once");
    QStringList names;
    for (const Stage &stage : stages)
        names.append(nameOfStage(stage));
    names.append(Told::tr("rest"));
    return names.join(kArrow);
}

QString stageLine(const BulkChange &change)
{
    const qint64 total = change.counts.total() - change.counts.of(ChangeState::NoOp)
        - change.counts.of(ChangeState::Cancelled);
    const QList<qint64> ends = stageEnds(change.run, total);
    if (ends.size() < 2)
        return {};
    const QStringList names = namesOf(change.run, ends, total);
    const qsizetype present = std::min<qsizetype>(change.stage, names.size() - 1);
    const bool ended = change.counts.open() == 0;
    QStringList parts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = i == 0 ? Told::tr("First %1").arg(names.at(i)) : names.at(i);
        const bool over = i < present || ended || (i == present && change.holdUntil > 0);
        if (over)
            parts.append(Told::tr("%1 ✔").arg(name));
        else if (i == present && change.startAt == 0)
            parts.append(Told::tr("%1 ▶ %2 %").arg(name).arg(percentOfStage(change, ends, i)));
        else
            parts.append(name);
    }
    return parts.join(kArrow);
}

QString guardLine(const BulkChange &change)
{
    const GuardRule &rule = change.run.guard;
    if (!rule.on)
        return {};
    const QString limit = QString::number(rule.stopAbovePercent, 'g', 4);
    if (change.guard.results() < rule.fewestResults)
        return Told::tr("Guard: %1 of the %2 results it needs so far (stops above %3 %)")
            .arg(change.guard.results())
            .arg(rule.fewestResults)
            .arg(limit);
    return Told::tr("Errors %1 % of the last %2 (stops above %3 %)")
        .arg(QLocale().toString(change.guard.badPercent(), 'f', 1))
        .arg(change.guard.results())
        .arg(limit);
}

QString holdLine(const BulkChange &change, UtcMs now)
{
    if (change.holdUntil <= 0 || change.counts.open() == 0)
        return {};
    const qint64 left = std::max<qint64>(0, (change.holdUntil - now + 999) / 1000);
    return Told::tr("Next stage at %1, in %2:%3")
        .arg(localClock(change.holdUntil))
        .arg(left / 60)
        .arg(left % 60, 2, 10, QChar(u'0'));
}

} // namespace lk::ui
