// SPDX-License-Identifier: Apache-2.0
#include "app/cli/run_options.h"

#include "core/domain/time_window.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace lk::cli {

namespace {

Failure wrong(const QString &text)
{
    return lk::fail(ErrorKind::Usage, text);
}

/// "90s", "5m", "2h", or seconds.
Result<std::chrono::seconds> durationFromText(const QString &text)
{
    static const QRegularExpression kDuration(u"^(\\d{1,6})\\s*([smh]?)$"_s);
    const auto match = kDuration.match(text.trimmed());
    if (!match.hasMatch())
        return wrong(QCoreApplication::translate(
            "Cli", "\"%1\" is no duration; nothing was done. Write 90s, 5m or 2h.")
                         .arg(text));
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    return std::chrono::seconds{number * (unit == "h"_L1 ? 3600 : unit == "m"_L1 ? 60 : 1)};
}

Result<void> takeStages(RunOrder &order, const QCommandLineParser &options)
{
    if (options.isSet(u"stages"_s)) {
        const auto stages = stagesFromText(options.value(u"stages"_s));
        if (!stages)
            return stages.failure();
        order.stages = *stages;
    }
    if (options.isSet(u"hold"_s)) {
        const auto hold = durationFromText(options.value(u"hold"_s));
        if (!hold)
            return hold.failure();
        order.hold = *hold;
    }
    if (options.isSet(u"stop-at"_s)) {
        const auto guard = guardFromText(options.value(u"stop-at"_s));
        if (!guard)
            return guard.failure();
        order.guard = *guard;
    }
    return {};
}

/// --hours 22:00-06:00, by the clocks of this machine.
Result<void> takeHours(RunOrder &order, const QCommandLineParser &options)
{
    if (!options.isSet(u"hours"_s))
        return {};
    const QStringList ends = options.value(u"hours"_s).split(u'-');
    order.hours = {{u"zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())},
        {u"from"_s, ends.value(0).trimmed()}, {u"to"_s, ends.value(1).trimmed()}};
    if (ends.size() == 2 && TimeWindow::fromJson(order.hours))
        return {};
    return wrong(QCoreApplication::translate(
        "Cli", "\"%1\" are no hours; nothing was done. Write them as 22:00-06:00.")
                     .arg(options.value(u"hours"_s)));
}

Result<void> takeChoices(RunOrder &order, const QCommandLineParser &options)
{
    const QString sorted = options.value(u"order"_s);
    const QString collision = options.value(u"on-collision"_s);
    if (!sorted.isEmpty() && sorted != "as-listed"_L1 && sorted != "by-carrier"_L1)
        return wrong(QCoreApplication::translate(
            "Cli", "--order is as-listed or by-carrier, not \"%1\"; nothing was done.")
                         .arg(sorted));
    if (!collision.isEmpty() && collision != "skip"_L1 && collision != "wait"_L1)
        return wrong(QCoreApplication::translate(
            "Cli", "--on-collision is skip or wait, not \"%1\"; nothing was done.")
                         .arg(collision));
    order.lineOrder = sorted == "by-carrier"_L1 ? LineOrder::ByCarrier : LineOrder::AsListed;
    order.onCollision = collision == "wait"_L1 ? OnCollision::WaitBehind : OnCollision::Skip;
    if (!options.isSet(u"priority"_s))
        return {};
    bool isNumber = false;
    order.priority = options.value(u"priority"_s).toInt(&isNumber);
    return isNumber ? Result<void>()
                    : Result<void>(wrong(QCoreApplication::translate(
                        "Cli", "--priority takes a number from -9 to 9; nothing was done.")));
}

} // namespace

Result<UtcMs> startFromText(const QString &text, UtcMs now)
{
    const QString word = text.trimmed();
    if (word.isEmpty() || word == "now"_L1)
        return UtcMs{0};
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now);
    QDateTime start;
    if (const QTime time = QTime::fromString(word, u"H:mm"_s); time.isValid()) {
        start = QDateTime(here.date(), time);
        if (start <= here)
            start = QDateTime(here.date().addDays(1), time);
    } else {
        start = QDateTime::fromString(word, Qt::ISODate);
    }
    if (!start.isValid())
        return wrong(QCoreApplication::translate("Cli",
            "\"%1\" is no time; nothing was done. Write now, 02:00 (the next one here), 2026-12-01T02:00, or "
            "2026-12-01T02:00Z.")
                         .arg(text));
    if (start <= here)
        return wrong(QCoreApplication::translate("Cli", "%1 is over already; nothing was done.")
                         .arg(start.toString(u"yyyy-MM-dd HH:mm t"_s)));
    return start.toMSecsSinceEpoch();
}

Result<RunOrder> runOrderOf(const QCommandLineParser &options, UtcMs now)
{
    const QString preset = options.isSet(u"preset"_s) ? options.value(u"preset"_s) : u"normal"_s;
    const auto known = runPreset(preset);
    if (!known)
        return wrong(
            QCoreApplication::translate("Cli", "\"%1\" is no preset; nothing was done. Use one of: %2.")
                .arg(preset, runPresets().join(u", "_s)));
    RunOrder order = *known;
    LK_TRY(takeStages(order, options));
    LK_TRY(takeHours(order, options));
    LK_TRY(takeChoices(order, options));
    const auto start = startFromText(options.value(u"at"_s), now);
    if (!start)
        return start.failure();
    order.startAt = *start;
    LK_TRY(checkRunOrder(order));
    return order;
}

} // namespace lk::cli
