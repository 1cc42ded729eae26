// SPDX-License-Identifier: Apache-2.0
#include "core/domain/time_window.h"
#include "tests/unit/planning/planning_tests.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;
using namespace lk::planning;

namespace {

TimeWindow windowOf(const QByteArray &json)
{
    const auto window = TimeWindow::fromJson(QJsonDocument::fromJson(json).object());
    if (!window)
        qFatal("%s", qUtf8Printable(window.error().message));
    return *window;
}

UtcMs utc(const QString &moment)
{
    return QDateTime::fromString(moment, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

void WindowsTest::aWindowEndsWhereItShould_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<bool>("inside");
    const QByteArray night
        = R"({"zone": "America/New_York", "days": ["fri"], "from": "22:00", "to": "06:00"})";
    // July: New York is four hours behind. 2026-07-10 is a Friday.
    QTest::newRow("before it begins") << night << u"2026-07-11T01:59:59Z"_s << false;
    QTest::newRow("as it begins") << night << u"2026-07-11T02:00:00Z"_s << true;
    QTest::newRow("after midnight, on Saturday") << night << u"2026-07-11T09:59:59Z"_s << true;
    QTest::newRow("as it ends") << night << u"2026-07-11T10:00:00Z"_s << false;
    QTest::newRow("the next night") << night << u"2026-07-12T03:00:00Z"_s << false;
    const QByteArray day = R"({"zone": "UTC", "days": ["mon"], "from": "00:00", "to": "24:00"})";
    QTest::newRow("a whole day, first moment") << day << u"2026-07-13T00:00:00Z"_s << true;
    QTest::newRow("a whole day, last moment") << day << u"2026-07-13T23:59:59Z"_s << true;
    QTest::newRow("a whole day, over") << day << u"2026-07-14T00:00:00Z"_s << false;
    const QByteArray once
        = R"({"zone": "Europe/Berlin", "from": "2026-12-23T18:00", "to": "2027-01-02T06:00"})";
    QTest::newRow("once, before") << once << u"2026-12-23T16:59:59Z"_s << false;
    QTest::newRow("once, begins") << once << u"2026-12-23T17:00:00Z"_s << true;
    QTest::newRow("once, ends") << once << u"2027-01-02T05:00:00Z"_s << false;
    // New York 2026: 8 March 02:00 becomes 03:00 (07:00Z); 1 November 02:00 becomes 01:00 (06:00Z).
    const QByteArray leftOut = R"({"zone": "America/New_York", "from": "02:30", "to": "04:00"})";
    QTest::newRow("begins at a time left out: before the jump")
        << leftOut << u"2026-03-08T06:59:59Z"_s << false;
    QTest::newRow("begins at a time left out: at the jump") << leftOut << u"2026-03-08T07:00:00Z"_s << true;
    QTest::newRow("begins at a time left out: ends at 4") << leftOut << u"2026-03-08T08:00:00Z"_s << false;
    const QByteArray endLeftOut = R"({"zone": "America/New_York", "from": "01:00", "to": "02:30"})";
    QTest::newRow("ends at a time left out: before") << endLeftOut << u"2026-03-08T06:59:59Z"_s << true;
    QTest::newRow("ends at a time left out: at the jump") << endLeftOut << u"2026-03-08T07:00:00Z"_s << false;
    const QByteArray twice = R"({"zone": "America/New_York", "from": "01:30", "to": "03:00"})";
    QTest::newRow("begins at a time shown twice: first time") << twice << u"2026-11-01T05:30:00Z"_s << true;
    QTest::newRow("begins at a time shown twice: 1:10 again") << twice << u"2026-11-01T06:10:00Z"_s << true;
    QTest::newRow("begins at a time shown twice: before") << twice << u"2026-11-01T05:29:59Z"_s << false;
    const QByteArray endTwice = R"({"zone": "America/New_York", "from": "00:00", "to": "01:30"})";
    QTest::newRow("ends at a time shown twice: between") << endTwice << u"2026-11-01T05:45:00Z"_s << true;
    QTest::newRow("ends at a time shown twice: last time") << endTwice << u"2026-11-01T06:29:59Z"_s << true;
    QTest::newRow("ends at a time shown twice: over") << endTwice << u"2026-11-01T06:30:00Z"_s << false;
}

void WindowsTest::aWindowEndsWhereItShould()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, moment);
    QFETCH(const bool, inside);
    QCOMPARE(windowOf(json).contains(utc(moment)), inside);
}

void WindowsTest::noWindowHasAGapWhenClocksAreChanged_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("first");
    for (const char *zone :
        {"America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Auckland", "UTC"}) {
        QTest::addRow("%s, spring", zone) << QByteArray(zone) << QDate(2026, 3, 1);
        QTest::addRow("%s, fall", zone) << QByteArray(zone) << QDate(2026, 9, 20);
    }
}

/// Minute by minute over weeks in which the clocks change, from noon to noon: each night's window is one
/// piece.
void WindowsTest::noWindowHasAGapWhenClocksAreChanged()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QDate, first);
    constexpr qint64 kMinute = 60'000;
    constexpr int kDays = 56;
    const QTimeZone place(zone);
    const UtcMs start = momentOf(first, QTime(12, 0), place, TwiceShown::First);
    const UtcMs end = momentOf(first.addDays(kDays), QTime(12, 0), place, TwiceShown::First);
    for (const char *hours : {R"("from": "01:30", "to": "05:00")", R"("from": "22:00", "to": "02:30")"}) {
        const TimeWindow window = windowOf(QByteArray("{\"zone\": \"" + zone + "\", " + hours + '}'));
        int pieces = 0;
        bool before = window.contains(start);
        QVERIFY(!before);
        for (UtcMs moment = start; moment < end; moment += kMinute) {
            const bool now = window.contains(moment);
            pieces += now && !before ? 1 : 0;
            before = now;
        }
        QCOMPARE(pieces, kDays);
    }
}
