// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/import_tests.h"
#include "tests/unit/import/property_tests.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

namespace {

const QDate kDay(2026, 3, 1);

QString twoCards(const QString &titles, int n)
{
    return titles + u'\n' + iccid(n) + u',' + iccid(n + 100) + u'\n';
}

/// The second of two columns of cards is the one that counts.
ColumnLayout secondCard()
{
    DeviceList list = read(twoCards(u"Card,Spare"_s, 1));
    list.columns.columns[0].role = ColumnRole::Ignore;
    list.columns.columns[1].role = ColumnRole::Iccid;
    list.columns.columns[1].unclear = false;
    return layoutOf(list.columns, list.sheet, u"march.csv"_s, kDay);
}

ImportOptions remembering(const ColumnLayout &layout)
{
    ImportOptions options;
    options.layouts.remember(layout);
    return options;
}

} // namespace

void ImportTestLayouts::titlesDelimiterAndSheetMakeTheLayout()
{
    const auto keyOf = [](const QString &text) { return read(text).layout; };
    const QString key = keyOf(twoCards(u"Card,Spare"_s, 1));
    QVERIFY(!key.isEmpty());
    QCOMPARE(keyOf(twoCards(u" CARD ,spare:"_s, 2)), key);
    QVERIFY(keyOf(twoCards(u"Spare,Card"_s, 1)) != key);
    QVERIFY(keyOf(twoCards(u"Card,Spare"_s, 1).replace(u',', u';')) != key);
    QVERIFY(keyOf(iccid(1) + u',' + imei(1) + u'\n').isEmpty());
    const ColumnMap map = read(twoCards(u"Card,Spare"_s, 1)).columns;
    QVERIFY(layoutKey(map, u"Lines"_s) != layoutKey(map, u"Old"_s));
}

void ImportTestLayouts::aRememberedLayoutIsUsedAndSaidSo()
{
    QVERIFY(!read(twoCards(u"Card,Spare"_s, 3)).remembered);
    QCOMPARE(read(twoCards(u"Card,Spare"_s, 3)).rows[0].verdict, RowVerdict::Blocked);
    const DeviceList list = read(twoCards(u"card, SPARE"_s, 3), remembering(secondCard()));
    QVERIFY(list.remembered);
    QCOMPARE(list.remembered->source, u"march.csv"_s);
    QCOMPARE(list.remembered->day, kDay);
    QCOMPARE(list.rows[0].ids.iccid, iccid(103));
    QCOMPARE(list.rows[0].verdict, RowVerdict::Ok);
    QCOMPARE(list.columns.columns[1].matchPercent, 100);
    QCOMPARE(list.columns.columns[0].matchPercent, 0);
}

void ImportTestLayouts::anotherLayoutIsNotTouched()
{
    const DeviceList list = read(twoCards(u"Card,Reserve"_s, 3), remembering(secondCard()));
    QVERIFY(!list.remembered);
    QCOMPARE(list.rows[0].verdict, RowVerdict::Blocked);
    ImportOptions own = remembering(secondCard());
    own.columns = read(twoCards(u"Card,Spare"_s, 3)).columns;
    own.columns->columns[1].role = ColumnRole::Ignore;
    QCOMPARE(read(twoCards(u"Card,Spare"_s, 3), own).rows[0].ids.iccid, iccid(3));
}

void ImportTestLayouts::aMapReadsColumnsByTheirTitles()
{
    ImportOptions options;
    options.layout = layoutFromJson(R"({"format":"linekeeper-columns-1","columns":[
        {"title":"spare","read_as":"iccid"},{"title":"Tariff","read_as":"rate-plan"}]})")
                         .value();
    const DeviceList list
        = read(u"Tariff,Card,Spare\nLK-5MB,"_s + iccid(1) + u',' + iccid(2) + u'\n', options);
    QCOMPARE(list.rows[0].ids.iccid, iccid(2));
    QCOMPARE(list.rows[0].request->ratePlan, u"LK-5MB"_s);
    QVERIFY(!list.remembered);
}

void ImportTestLayouts::aMapForOtherTitlesIsRefused()
{
    ImportOptions options;
    options.layout = secondCard();
    const auto list = readDeviceListText(twoCards(u"Card,Reserve"_s, 1), u"april.csv"_s, options);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, lk::ErrorKind::Usage);
    QVERIFY2(list.error().message.contains(u"“Spare”"), qPrintable(list.error().message));
    QVERIFY(list.error().message.contains(u"nothing was imported"));
}

void ImportTestLayouts::aLayoutSurvivesItsText()
{
    ColumnLayout layout{.key = {}, .source = u"march \"1\".csv"_s, .day = kDay};
    for (const RequestRole request : kAllRequestRoles)
        layout.columns.append({u"a, “b”"_s, ColumnRole::Ignore, request});
    for (const ColumnRole role :
        {ColumnRole::Iccid, ColumnRole::Imei, ColumnRole::Msisdn, ColumnRole::AnyIdentifier})
        layout.columns.append({u"x"_s, role, RequestRole::None});
    const auto again = layoutFromJson(toJson(layout));
    QVERIFY(again);
    QCOMPARE(*again, layout);
    LayoutBook book;
    book.remember(secondCard());
    const LayoutBook copy = LayoutBook::fromTexts(book.texts());
    QVERIFY(copy.find(secondCard().key) != nullptr);
    QCOMPARE(*copy.find(secondCard().key), secondCard());
}

void ImportTestLayouts::textsThatAreNoLayoutAreLeftOut()
{
    const QByteArrayList texts{"", "{}", "[1]", R"({"format":"linekeeper-columns-2","columns":[{}]})",
        R"({"format":"linekeeper-columns-1","columns":[]})",
        R"({"format":"linekeeper-columns-1","columns":[{"title":"a","read_as":"guess"}]})"};
    for (const QByteArray &text : texts) {
        const auto layout = layoutFromJson(text);
        QVERIFY2(!layout, text.constData());
        QCOMPARE(layout.error().kind, lk::ErrorKind::BadInput);
        QVERIFY(LayoutBook::fromTexts({{u"key"_s, QString::fromUtf8(text)}}).texts().isEmpty());
    }
}

void ImportTestLayouts::theOldestLayoutGoesFirst()
{
    LayoutBook book;
    ColumnLayout layout = secondCard();
    for (int n = 0; n <= LayoutBook::kMostLayouts; ++n) {
        layout.key = QString::number(n);
        layout.day = kDay.addDays(n == 5 ? -1 : n);
        book.remember(layout);
    }
    QCOMPARE(book.texts().size(), LayoutBook::kMostLayouts);
    QVERIFY(book.find(u"5"_s) == nullptr);
    QVERIFY(book.find(u"0"_s) != nullptr);
    book.forget(u"0"_s);
    QVERIFY(book.find(u"0"_s) == nullptr);
    layout.key.clear();
    book.remember(layout);
    QVERIFY(book.find(QString()) == nullptr);
}
