// SPDX-License-Identifier: Apache-2.0
#include "core/domain/time_window.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

const QString kOnceForm = u"yyyy-MM-dd'T'HH:mm"_s;
const QString kClockForm = u"HH:mm"_s;
constexpr qint64 kSecond = 1000;
constexpr qint64 kTwoDays = 2LL * 24 * 60 * 60 * kSecond;
constexpr std::array kDayWords{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

qint64 offsetAt(const QTimeZone &zone, UtcMs moment)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC))) * kSecond;
}

/// The moment between `before` and `after` at which the clocks are changed.
UtcMs jumpBetween(const QTimeZone &zone, UtcMs before, UtcMs after)
{
    const qint64 old = offsetAt(zone, before);
    while (after - before > 1) {
        const UtcMs middle = before + (after - before) / 2;
        (offsetAt(zone, middle) == old ? before : after) = middle;
    }
    return after;
}

/// "22:00"; the end of a day may be written "24:00".
QTime clockTime(const QString &text)
{
    if (text == "24:00"_L1)
        return QTime(0, 0);
    return text.size() == 5 ? QTime::fromString(text, u"HH:mm"_s) : QTime();
}

Failure wrongPart(const QString &member)
{
    return fail(ErrorKind::BadInput, member);
}

} // namespace

UtcMs momentOf(QDate day, QTime time, const QTimeZone &zone, TwiceShown which)
{
    const UtcMs shown = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    // No place changes its clocks twice within four days.
    const qint64 earlier = offsetAt(zone, shown - kTwoDays);
    const qint64 later = offsetAt(zone, shown + kTwoDays);
    const UtcMs byEarlier = shown - earlier;
    const UtcMs byLater = shown - later;
    const bool earlierFits = offsetAt(zone, byEarlier) == earlier;
    const bool laterFits = offsetAt(zone, byLater) == later;
    if (earlierFits && laterFits)
        return which == TwiceShown::First ? std::min(byEarlier, byLater) : std::max(byEarlier, byLater);
    if (earlierFits || laterFits)
        return earlierFits ? byEarlier : byLater;
    return jumpBetween(zone, shown - kTwoDays, shown + kTwoDays);
}

Result<TimeWindow> TimeWindow::fromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "zone"_L1 && it.key() != "days"_L1 && it.key() != "from"_L1 && it.key() != "to"_L1)
            return wrongPart(it.key());
    }
    TimeWindow window;
    const QByteArray zone = object.value("zone"_L1).toString().toLatin1();
    window.m_zone = zone.isEmpty() ? QTimeZone() : QTimeZone(zone);
    if (!window.m_zone.isValid())
        return wrongPart(u"zone"_s);
    const QString from = object.value("from"_L1).toString();
    const QString to = object.value("to"_L1).toString();
    window.m_once = from.contains(u'T');
    if (!window.m_once)
        return weekly(window, object);
    window.m_onceFrom = QDateTime::fromString(from, kOnceForm);
    window.m_onceTo = QDateTime::fromString(to, kOnceForm);
    if (!window.m_onceFrom.isValid())
        return wrongPart(u"from"_s);
    if (!window.m_onceTo.isValid() || window.m_onceTo <= window.m_onceFrom)
        return wrongPart(u"to"_s);
    return object.contains("days"_L1) ? Result<TimeWindow>(wrongPart(u"days"_s)) : Result<TimeWindow>(window);
}

Result<TimeWindow> TimeWindow::weekly(TimeWindow window, const QJsonObject &json)
{
    const QString from = json.value("from"_L1).toString();
    const QString to = json.value("to"_L1).toString();
    window.m_from = clockTime(from);
    window.m_to = clockTime(to);
    if (!window.m_from.isValid() || from == "24:00"_L1)
        return wrongPart(u"from"_s);
    // Equal times could mean a whole day or nothing.
    if (!window.m_to.isValid() || to == from)
        return wrongPart(u"to"_s);
    if (!json.contains("days"_L1)) {
        window.m_days.fill(true);
        return window;
    }
    const QJsonArray days = json.value("days"_L1).toArray();
    if (days.isEmpty())
        return wrongPart(u"days"_s);
    for (const QJsonValue &day : days) {
        const auto word = std::find(kDayWords.begin(), kDayWords.end(), day.toString());
        if (word == kDayWords.end())
            return wrongPart(u"days"_s);
        window.m_days[static_cast<std::size_t>(word - kDayWords.begin())] = true;
    }
    return window;
}

UtcMs TimeWindow::endOf(QDate day) const
{
    return momentOf(m_to <= m_from ? day.addDays(1) : day, m_to, m_zone, TwiceShown::Last);
}

bool TimeWindow::beginsOn(QDate day, UtcMs moment) const
{
    return m_days[static_cast<std::size_t>(day.dayOfWeek() - 1)]
        && moment >= momentOf(day, m_from, m_zone, TwiceShown::First) && moment < endOf(day);
}

bool TimeWindow::contains(UtcMs moment) const
{
    return endAt(moment).has_value();
}

std::optional<UtcMs> TimeWindow::endAt(UtcMs moment) const
{
    if (!m_zone.isValid())
        return std::nullopt;
    if (m_once) {
        const UtcMs end = momentOf(m_onceTo.date(), m_onceTo.time(), m_zone, TwiceShown::Last);
        const UtcMs begin = momentOf(m_onceFrom.date(), m_onceFrom.time(), m_zone, TwiceShown::First);
        return moment >= begin && moment < end ? std::optional(end) : std::nullopt;
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(moment, m_zone).date();
    std::optional<UtcMs> end;
    for (const QDate day : {today.addDays(-1), today}) {
        if (beginsOn(day, moment))
            end = std::max(end.value_or(moment), endOf(day));
    }
    return end;
}

QJsonObject TimeWindow::toJson() const
{
    if (!m_zone.isValid())
        return {};
    QJsonObject json{{u"zone"_s, QString::fromLatin1(m_zone.id())}};
    if (m_once) {
        json.insert(u"from"_s, m_onceFrom.toString(kOnceForm));
        json.insert(u"to"_s, m_onceTo.toString(kOnceForm));
        return json;
    }
    QJsonArray days;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (m_days[i])
            days.append(QString(kDayWords[i]));
    }
    json.insert(u"days"_s, days);
    json.insert(u"from"_s, m_from.toString(kClockForm));
    json.insert(u"to"_s, m_to == QTime(0, 0) ? u"24:00"_s : m_to.toString(kClockForm));
    return json;
}

QString TimeWindow::displayText() const
{
    const QString zone = QString::fromLatin1(m_zone.id());
    if (m_once) {
        const QString form = u"yyyy-MM-dd HH:mm"_s;
        return QCoreApplication::translate("TimeWindow", "%1 – %2 (%3)")
            .arg(m_onceFrom.toString(form), m_onceTo.toString(form), zone);
    }
    QStringList days;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (m_days[i])
            days.append(QLocale().dayName(static_cast<int>(i) + 1, QLocale::ShortFormat));
    }
    const QString shown
        = days.size() == 7 ? QCoreApplication::translate("TimeWindow", "Every day") : days.join(u", "_s);
    return QCoreApplication::translate("TimeWindow", "%1 %2 – %3 (%4)")
        .arg(shown, m_from.toString(kClockForm), m_to == QTime(0, 0) ? u"24:00"_s : m_to.toString(kClockForm),
            zone);
}

} // namespace lk
