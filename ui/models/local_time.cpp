// SPDX-License-Identifier: Apache-2.0
#include "ui/models/local_time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

QString localDay(UtcMs at, UtcMs now)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
    const bool thisYear = moment.date().year() == QDateTime::fromMSecsSinceEpoch(now).date().year();
    const QString pattern = u"ddd "_s + dayPattern() + (thisYear ? u" HH:mm"_s : u" yyyy HH:mm"_s);
    return QLocale().toString(moment, pattern) + u' ' + moment.timeZoneAbbreviation();
}

QString dayPattern()
{
    const bool dotted = QLocale().dateFormat(QLocale::LongFormat).contains(u"d."_s);
    return dotted ? u"d. MMM"_s : u"d MMM"_s;
}

QString localClock(UtcMs at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
    return moment.toString(u"HH:mm"_s) + u' ' + moment.timeZoneAbbreviation();
}

QString localZone(UtcMs at)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
    return QCoreApplication::translate("LocalTime", "%1 (%2, %3)")
        .arg(QString::fromLatin1(zone.id()), moment.timeZoneAbbreviation(),
            zone.displayName(moment, QTimeZone::OffsetName));
}

bool isUtcHere(UtcMs at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
    return moment.offsetFromUtc() == 0 && moment.timeZoneAbbreviation() == "UTC"_L1;
}

} // namespace lk::ui
