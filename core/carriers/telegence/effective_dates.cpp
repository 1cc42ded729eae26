// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/telegence/effective_dates.h"

#include "core/carriers/change_checks.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::telegence {

namespace {

constexpr int kDaysAhead = 30;

/// The bill cycle that `today` is in, of cycles one of which begins on `start`. Counted from `start` each
/// time, so that a cycle that begins on the 31st does not wander.
QDate cycleAround(QDate today, QDate start)
{
    const int months = (today.year() - start.year()) * 12 + today.month() - start.month();
    const QDate candidate = start.addMonths(months);
    return candidate <= today ? candidate : start.addMonths(months - 1);
}

} // namespace

QDate dayOf(UtcMs now)
{
    return QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date();
}

QString dateText(QDate date)
{
    return date.toString(u"yyyy-MM-dd'Z'"_s);
}

QDate dateOf(const QString &text)
{
    return QDate::fromString(text, u"yyyy-MM-dd'Z'"_s);
}

EffectiveWindow effectiveWindow(const QString &nextBillCycleDate, QDate today)
{
    const EffectiveWindow window{today, today.addDays(kDaysAhead)};
    const QDate next = dateOf(nextBillCycleDate);
    // More than a month away it would not be the next one.
    if (!next.isValid() || next.addMonths(-1) > today)
        return window;
    return {next > today ? next.addMonths(-1) : cycleAround(today, next), window.end};
}

bool isBackDated(QDate effective, QDate today)
{
    return effective < today;
}

std::optional<Refusal> lacksEffectiveDate(QDate effective, const EffectiveWindow &window)
{
    if (window.contains(effective))
        return std::nullopt;
    return notSendable(u"EFFECTIVE_DATE"_s,
        QCoreApplication::translate("Carriers",
            "Telegence lets a change take effect from %1 (the start of the bill cycle) to %2, not on \"%3\". "
            "It was not sent.")
            .arg(window.first.toString(Qt::ISODate), window.end.addDays(-1).toString(Qt::ISODate),
                effective.toString(Qt::ISODate)));
}

} // namespace lk::carriers::telegence
