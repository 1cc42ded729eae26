// SPDX-License-Identifier: Apache-2.0
#include "core/domain/change_calendar.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

/// Windows that follow each other are followed this often: more than a year of nightly ones.
constexpr int kMostFollowing = 400;
constexpr qint64 kSixDays = 6LL * 24 * 60 * 60 * 1000;

/// Of the windows open at that moment, the one that closes last.
std::optional<Freeze> openAt(
    const QList<FreezeWindow> &freezes, UtcMs moment, Carrier carrier, ChangeKind kind)
{
    std::optional<Freeze> last;
    for (const FreezeWindow &freeze : freezes) {
        if (!freeze.scope.concerns(carrier, kind))
            continue;
        const auto end = freeze.window.endAt(moment);
        if (end && (!last || *end > last->until))
            last = Freeze{freeze.name, *end, freeze.window.zone()};
    }
    return last;
}

} // namespace

bool ChangeScope::concerns(Carrier carrier, ChangeKind kind) const
{
    return (carriers.isEmpty() || carriers.contains(carrier))
        && (kinds.isEmpty() ? !isLocal(kind) : kinds.contains(kind));
}

QString ChangeScope::displayText() const
{
    QStringList named;
    for (const ChangeKind kind : kCarrierChangeKinds) {
        if (kinds.contains(kind))
            named.append(displayName(kind));
    }
    QStringList places;
    for (const Carrier carrier : kAllCarriers) {
        if (carriers.contains(carrier))
            places.append(displayName(carrier));
    }
    const QString what
        = named.isEmpty() ? QCoreApplication::translate("ChangeScope", "Every change") : named.join(u", "_s);
    return places.isEmpty()
        ? what
        : QCoreApplication::translate("ChangeScope", "%1 at %2").arg(what, places.join(u", "_s));
}

UtcMs DailyCap::dayStart(UtcMs moment) const
{
    const QTimeZone &place = zone.isValid() ? zone : QTimeZone::utc();
    const QDate day = QDateTime::fromMSecsSinceEpoch(moment, place).date();
    return momentOf(day, QTime(0, 0), place, TwiceShown::First);
}

QString Freeze::untilText(UtcMs now) const
{
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(until, zone.isValid() ? zone : QTimeZone::utc());
    const QString day = until - now < kSixDays
        ? QLocale().dayName(shown.date().dayOfWeek(), QLocale::ShortFormat)
        : shown.date().toString(Qt::ISODate);
    return u"%1 %2 (%3)"_s.arg(
        day, shown.time().toString(u"HH:mm"_s), QString::fromLatin1(shown.timeZone().id()));
}

std::optional<Freeze> ChangeCalendar::freezeAt(UtcMs at, Carrier carrier, ChangeKind kind) const
{
    std::optional<Freeze> freeze = openAt(freezes, at, carrier, kind);
    for (int i = 0; freeze && i < kMostFollowing; ++i) {
        const auto following = openAt(freezes, freeze->until, carrier, kind);
        if (!following)
            break;
        freeze->until = following->until;
        freeze->zone = following->zone;
    }
    return freeze;
}

QList<DailyCap> ChangeCalendar::capsOf(Carrier carrier, ChangeKind kind) const
{
    QList<DailyCap> concerned;
    std::copy_if(caps.begin(), caps.end(), std::back_inserter(concerned),
        [carrier, kind](const DailyCap &cap) { return cap.scope.concerns(carrier, kind); });
    return concerned;
}

Result<void> checkCalendar(const ChangeCalendar &calendar)
{
    for (const FreezeWindow &freeze : calendar.freezes) {
        if (freeze.name.simplified().isEmpty() || freeze.name.size() > 80)
            return fail(ErrorKind::BadInput,
                QCoreApplication::translate("ChangeCalendar",
                    "A freeze window has no name, or one of more than 80 characters. Nothing was saved."));
        if (!freeze.window.zone().isValid())
            return fail(ErrorKind::BadInput,
                QCoreApplication::translate("ChangeCalendar",
                    "The times of the freeze window \"%1\" cannot be used. Nothing was saved. Give a time "
                    "zone, a begin and an end that differ, and at least one day.")
                    .arg(freeze.name));
    }
    for (const DailyCap &cap : calendar.caps) {
        if (cap.most < 0 || !cap.zone.isValid())
            return fail(ErrorKind::BadInput,
                QCoreApplication::translate("ChangeCalendar",
                    "A daily cap needs a number from 0 on and a time zone. Nothing was saved."));
    }
    return {};
}

} // namespace lk
