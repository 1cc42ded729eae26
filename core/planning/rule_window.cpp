// SPDX-License-Identifier: Apache-2.0
#include "core/planning/rule_window.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::planning {

namespace {

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

Result<RuleWindow> RuleWindow::fromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "zone"_L1 && it.key() != "days"_L1 && it.key() != "from"_L1 && it.key() != "to"_L1)
            return wrongPart(it.key());
    }
    RuleWindow window;
    const QByteArray zone = object.value("zone"_L1).toString().toLatin1();
    window.m_zone = zone.isEmpty() ? QTimeZone() : QTimeZone(zone);
    if (!window.m_zone.isValid())
        return wrongPart(u"zone"_s);
    const QString from = object.value("from"_L1).toString();
    const QString to = object.value("to"_L1).toString();
    window.m_once = from.contains(u'T');
    if (!window.m_once)
        return weekly(window, object);
    const QString form = u"yyyy-MM-dd'T'HH:mm"_s;
    window.m_onceFrom = QDateTime::fromString(from, form);
    window.m_onceTo = QDateTime::fromString(to, form);
    if (!window.m_onceFrom.isValid())
        return wrongPart(u"from"_s);
    if (!window.m_onceTo.isValid() || window.m_onceTo <= window.m_onceFrom)
        return wrongPart(u"to"_s);
    return object.contains("days"_L1) ? Result<RuleWindow>(wrongPart(u"days"_s)) : Result<RuleWindow>(window);
}

Result<RuleWindow> RuleWindow::weekly(RuleWindow window, const QJsonObject &json)
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

bool RuleWindow::beginsOn(QDate day, UtcMs moment) const
{
    if (!m_days[static_cast<std::size_t>(day.dayOfWeek() - 1)])
        return false;
    const QDate last = m_to <= m_from ? day.addDays(1) : day;
    return moment >= momentOf(day, m_from, m_zone, TwiceShown::First)
        && moment < momentOf(last, m_to, m_zone, TwiceShown::Last);
}

bool RuleWindow::contains(UtcMs moment) const
{
    if (m_once)
        return moment >= momentOf(m_onceFrom.date(), m_onceFrom.time(), m_zone, TwiceShown::First)
            && moment < momentOf(m_onceTo.date(), m_onceTo.time(), m_zone, TwiceShown::Last);
    const QDate today = QDateTime::fromMSecsSinceEpoch(moment, m_zone).date();
    return beginsOn(today, moment) || beginsOn(today.addDays(-1), moment);
}

} // namespace lk::planning
