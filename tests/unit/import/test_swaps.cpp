// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/import_tests.h"
#include "tests/unit/import/request_tests.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

namespace {

/// "ICCID,New ICCID" and one line for each pair.
QString pairs(std::initializer_list<std::pair<int, int>> rows)
{
    QString text = u"ICCID,New ICCID\n"_s;
    for (const auto &[from, to] : rows)
        text += iccid(from) + u',' + iccid(to) + u'\n';
    return text;
}

QString textOf(const ImportedRow &row, QLatin1StringView rule)
{
    for (const RowReason &reason : row.reasons) {
        if (reason.rule == rule)
            return reason.text;
    }
    return {};
}

/// What one generated record must come out as.
struct Wanted {
    qint64 fileRow = 0;
    QString iccid = {};
    RowRequest request = {};
};

/// Writes random swap lists: columns in any order, cells blank, quoted, broken over lines or missing.
class SwapWriter {
public:
    explicit SwapWriter(quint32 seed)
        : m_random(seed),
          m_delimiter(pick<QChar>({u',', u';', u'\t', u'|'})),
          m_end(pick<QString>({u"\n"_s, u"\r\n"_s, u"\r"_s}))
    {
        for (std::size_t i = kTitles.size(); i > 1; --i)
            std::swap(m_order[i - 1], m_order[m_random.bounded(static_cast<quint32>(i))]);
        QStringList titles;
        for (const std::size_t column : m_order)
            titles.append(QString(kTitles[column]));
        writeLine(titles);
    }

    void writeRecord(int n)
    {
        while (m_random.bounded(12) == 0)
            write(pick<QString>({u""_s, u"  "_s}) + m_end);
        Wanted row{.fileRow = m_line, .iccid = iccid(n)};
        row.request.newIds.iccid = maybe(iccid(n + 10'000));
        row.request.newIds.imei = maybe(imei(n));
        if (m_random.bounded(3) != 0)
            row.request.action = toText(kAllRowActions[m_random.bounded(quint32{kAllRowActions.size()})]);
        row.request.ratePlan
            = maybe(u"Plan %1%2x"_s.arg(n % 7).arg(m_delimiter == u'\t' ? QChar(u';') : m_delimiter));
        row.request.customerPlan = maybe(u"Cust \"%1\""_s.arg(n));
        const std::array<QString, kTitles.size()> cells{dressed(row.iccid), dressed(row.request.newIds.iccid),
            dressed(row.request.newIds.imei), quoted(row.request.action), quoted(row.request.ratePlan),
            quoted(row.request.customerPlan), note()};
        QStringList line;
        for (const std::size_t column : m_order)
            line.append(cells[column]);
        while (m_random.bounded(2) == 0 && line.size() > 1 && line.last().isEmpty())
            line.removeLast();
        for (int extra = m_random.bounded(3); extra > 0 && line.size() == qsizetype{kTitles.size()}; --extra)
            line.append(QString());
        wanted.append(row);
        writeLine(line);
    }

    QString text;
    QList<Wanted> wanted;

private:
    static constexpr std::array<QLatin1StringView, 7> kTitles{"ICCID"_L1, "New ICCID"_L1, "New IMEI"_L1,
        "Action"_L1, "Rate plan"_L1, "Customer rate plan"_L1, "Note"_L1};

    template <typename T>
    T pick(std::initializer_list<T> values)
    {
        return *(values.begin() + m_random.bounded(static_cast<int>(values.size())));
    }
    QString maybe(const QString &value) { return m_random.bounded(4) == 0 ? QString() : value; }
    static QString quoted(const QString &value)
    {
        return value.isEmpty() ? value : u'"' + QString(value).replace(u'"', u"\"\""_s) + u'"';
    }
    QString dressed(const QString &id)
    {
        if (id.isEmpty())
            return pick<QString>({u""_s, u"  "_s, u"\"\""_s, u"n/a"_s});
        return pick<QString>({id, u'"' + id + u'"', u"  "_s + id + u' ', u"\"=\"\""_s + id + u"\"\"\""_s});
    }
    QString note()
    {
        return pick<QString>({u""_s, u"plain"_s, u"5\" pipe"_s, u"\"a "_s + m_delimiter + u" \"\"b\"\"\""_s,
            u"\"two"_s + m_end + u"lines\""_s, u"\"\""_s});
    }
    void writeLine(const QStringList &cells) { write(cells.join(m_delimiter) + m_end); }
    void write(const QString &part)
    {
        text += part;
        m_line += part.count(m_end);
    }

    QRandomGenerator m_random;
    QChar m_delimiter;
    QString m_end;
    std::array<std::size_t, kTitles.size()> m_order{0, 1, 2, 3, 4, 5, 6};
    qint64 m_line = 1;
};

} // namespace

void ImportTestSwaps::twoSimColumnsAreNeverGuessedAsOldAndNew_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addRow("no titles") << QString();
    for (const char *titles :
        {"ICCID,SIM", "ICCID,ICCID", "Old ICCID,ICCID", "A,B", "SIM 1,SIM 2", "ICCID,Serial", "Site,ICCID"})
        QTest::newRow(titles) << QString(QString::fromLatin1(titles) + u'\n');
}

void ImportTestSwaps::twoSimColumnsAreNeverGuessedAsOldAndNew()
{
    QFETCH(QString, titles);
    QString text = titles;
    for (int n = 0; n < 20; ++n)
        text += iccid(n) + u',' + iccid(n + 100) + u'\n';
    text += u',' + iccid(300) + u'\n';
    const DeviceList list = read(text);
    QCOMPARE(list.rows.size(), 21);
    QCOMPARE(list.count(RowVerdict::Blocked), 21);
    for (const ImportedRow &row : list.rows) {
        QCOMPARE(rulesOf(row), QStringList{u"pair.unclear"_s});
        QVERIFY(row.request.isEmpty());
    }
    for (const Column &column : list.columns.columns) {
        QCOMPARE(column.role, ColumnRole::Iccid);
        QVERIFY(column.unclear);
    }
}

void ImportTestSwaps::theOperatorTellsTwoSimColumnsApart()
{
    const QString text = iccid(1) + u',' + iccid(2) + u'\n' + iccid(3) + u',' + iccid(4) + u'\n';
    ImportOptions options;
    options.columns = read(text).columns;
    options.columns->columns[0].role = ColumnRole::Ignore;
    const DeviceList second = read(text, options);
    QCOMPARE(second.count(RowVerdict::Ok), 2);
    QCOMPARE(second.rows[0].ids.iccid, iccid(2));
    options.columns->columns[0].request = RequestRole::NewIccid;
    const DeviceList swapped = read(text, options);
    QCOMPARE(swapped.count(RowVerdict::Ok), 2);
    QCOMPARE(swapped.rows[1].ids.iccid, iccid(4));
    QCOMPARE(swapped.rows[1].request->newIds.iccid, iccid(3));
}

void ImportTestSwaps::columnsThatAgreeAreNotUnclear()
{
    const DeviceList list = read(u"ICCID,SIM number,IMEI,IMEISV,Last seen\n"_s + iccid(1) + u',' + iccid(1)
        + u',' + imei(1) + u',' + imei(1).first(14) + u"01,20240131120000\n"_s + iccid(2) + u',' + iccid(3)
        + u',' + imei(2) + u",,20240131120500\n"_s);
    QCOMPARE(list.rows[0].verdict, RowVerdict::Ok);
    QCOMPARE(list.rows[0].ids, (lk::LineIds{.iccid = iccid(1), .imei = imei(1), .msisdn = {}}));
    QCOMPARE(rulesOf(list.rows[1]), QStringList{u"pair.unclear"_s});
}

void ImportTestSwaps::twoDeviceColumnsAreNotGuessedEither()
{
    for (const QString &titles : {u""_s, u"ICCID,IMEI,IMEI\n"_s, u"ICCID,IMEI,Device ID\n"_s}) {
        const DeviceList list = read(titles + iccid(1) + u',' + imei(1) + u',' + imei(2) + u'\n' + iccid(2)
            + u',' + imei(3) + u',' + imei(4) + u'\n');
        QCOMPARE(list.count(RowVerdict::Blocked), 2);
        QCOMPARE(rulesOf(list.rows[1]), QStringList{u"pair.unclear"_s});
    }
}

void ImportTestSwaps::aNewSimForTwoLinesBlocksEveryRow()
{
    const DeviceList list = read(pairs({{1, 101}, {2, 102}, {3, 101}, {4, 104}, {5, 101}}));
    for (const int again : {0, 2, 4}) {
        QCOMPARE(list.rows[again].verdict, RowVerdict::Blocked);
        QCOMPARE(rulesOf(list.rows[again]), QStringList{u"pair.new-iccid-repeated"_s});
    }
    QVERIFY(list.rows[0].reasons.first().text.contains(u"Row 4 "));
    QVERIFY(list.rows[4].reasons.first().text.contains(u"Row 2 "));
    QCOMPARE(list.count(RowVerdict::Ok), 2);
}

void ImportTestSwaps::aNewDeviceForTwoLinesBlocksEveryRow()
{
    ImportOptions options;
    options.repairs.insert(RepairKind::ImeiCheckDigit);
    const DeviceList list = read(u"Phone,New IMEI\n"_s + msisdn(1) + u',' + imei(1) + u'\n' + msisdn(2) + u','
            + imei(1).first(14) + u'\n' + msisdn(3) + u',' + imei(3) + u'\n',
        options);
    QCOMPARE(rulesOf(list.rows[0]), QStringList{u"pair.new-imei-repeated"_s});
    QVERIFY(rulesOf(list.rows[1]).contains(u"pair.new-imei-repeated"_s));
    QCOMPARE(list.count(RowVerdict::Blocked), 2);
}

void ImportTestSwaps::aSimIsNotReplacedByItself()
{
    const DeviceList list = read(u"ICCID,IMEI,New ICCID,New IMEI\n"_s + iccid(1) + u',' + imei(1) + u','
        + iccid(1) + u',' + imei(9) + u'\n' + iccid(2) + u',' + imei(2) + u',' + iccid(12) + u',' + imei(2)
        + u'\n' + iccid(3) + u',' + imei(3) + u',' + iccid(13) + u',' + imei(13) + u'\n');
    QCOMPARE(rulesOf(list.rows[0]), QStringList{u"pair.same"_s});
    QVERIFY(list.rows[0].reasons.first().text.contains(u"ICCID"));
    QCOMPARE(rulesOf(list.rows[1]), QStringList{u"pair.same"_s});
    QVERIFY(list.rows[1].reasons.first().text.contains(u"IMEI"));
    QCOMPARE(list.count(RowVerdict::Blocked), 2);
    QCOMPARE(list.rows[2].verdict, RowVerdict::Ok);
}

void ImportTestSwaps::aSimThatMovesOnIsAWarningOnBothRows()
{
    // Row 2 gets the SIM of row 4, which stands below it; row 5 gets the SIM of row 3, above it.
    const DeviceList list = read(pairs({{1, 3}, {2, 102}, {3, 103}, {4, 2}}));
    const auto chain = "pair.chain"_L1;
    QCOMPARE(list.count(RowVerdict::Warning), 4);
    for (const int row : {0, 2}) {
        const QString text = textOf(list.rows[row], chain);
        QVERIFY2(text.contains(u"row 2 ") && text.contains(u"row 4."), qPrintable(text));
    }
    for (const int row : {1, 3}) {
        const QString text = textOf(list.rows[row], chain);
        QVERIFY2(text.contains(u"row 5 ") && text.contains(u"row 3."), qPrintable(text));
    }
    const DeviceList crossed = read(pairs({{1, 2}, {2, 1}}));
    for (const ImportedRow &row : crossed.rows)
        QCOMPARE(rulesOf(row), (QStringList{u"pair.chain"_s, u"pair.chain"_s}));
}

void ImportTestSwaps::oneLineAskedForTwoThingsBlocksBothRows()
{
    const DeviceList list
        = read(u"ICCID,Action\n"_s + iccid(1) + u",suspend\n"_s + iccid(1) + u",resume\n"_s + iccid(2)
            + u",suspend\n"_s + iccid(2) + u",Suspend\n"_s + iccid(3) + u",\n"_s + iccid(3) + u",cancel\n"_s);
    QVERIFY(rulesOf(list.rows[0]).contains(u"pair.requests-differ"_s));
    QVERIFY(textOf(list.rows[0], "pair.requests-differ"_L1).contains(u"Row 3 "));
    QVERIFY(textOf(list.rows[1], "pair.requests-differ"_L1).contains(u"Row 2 "));
    QCOMPARE(list.rows[0].verdict, RowVerdict::Blocked);
    QCOMPARE(list.rows[1].verdict, RowVerdict::Blocked);
    QCOMPARE(list.rows[2].verdict, RowVerdict::Ok);
    QCOMPARE(rulesOf(list.rows[3]), QStringList{u"row.duplicate"_s});
    QCOMPARE(list.rows[4].verdict, RowVerdict::Blocked);
    QCOMPARE(list.rows[5].verdict, RowVerdict::Blocked);

    const DeviceList swaps = read(pairs({{1, 101}, {1, 102}, {2, 102}}));
    QCOMPARE(swaps.count(RowVerdict::Blocked), 3);
}

void ImportTestSwaps::aPlainRepetitionLeavesTheFirstRowUsable()
{
    const DeviceList list = read(pairs({{1, 101}, {1, 101}, {2, 102}}));
    QCOMPARE(list.rows[0].verdict, RowVerdict::Ok);
    QCOMPARE(rulesOf(list.rows[1]), QStringList{u"row.duplicate"_s});
    QCOMPARE(list.rows[2].verdict, RowVerdict::Ok);
}

void ImportTestSwaps::aRepeatedRowInALongSwapListShiftsNoPair()
{
    QString text = u"ICCID,New ICCID\n"_s + iccid(0) + u',' + iccid(5000) + u'\n' + iccid(0) + u','
        + iccid(5001) + u'\n';
    for (int n = 2; n < 1000; ++n)
        text += iccid(n) + u',' + iccid(5000 + n) + u'\n';
    const DeviceList list = read(text);
    QCOMPARE(list.rows.size(), 1000);
    QCOMPARE(list.count(RowVerdict::Ok), 998);
    QCOMPARE(list.count(RowVerdict::Blocked), 2);
    for (int n = 2; n < 1000; ++n) {
        QCOMPARE(list.rows[n].ids.iccid, iccid(n));
        QCOMPARE(list.rows[n].request->newIds.iccid, iccid(5000 + n));
    }
}

void ImportTestSwaps::repetitionsDoNotPileUpOnOneRow()
{
    QString text = u"ICCID,New ICCID\n"_s;
    for (int n = 0; n < 20'000; ++n)
        text += iccid(n % 3) + u',' + iccid(n % 2) + u'\n';
    const DeviceList list = read(text);
    QCOMPARE(list.rows.size(), 20'000);
    for (const ImportedRow &row : list.rows)
        QVERIFY2(row.reasons.size() <= 6, qPrintable(rulesOf(row).join(u' ')));
}

void ImportTestSwaps::everyValueOfARowComesFromItsRecord_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ImportTestSwaps::everyValueOfARowComesFromItsRecord()
{
    QFETCH(quint32, seed);
    SwapWriter writer(seed);
    for (int n = 0; n < 300; ++n)
        writer.writeRecord(n);
    const DeviceList list = read(writer.text);
    QCOMPARE(list.rows.size(), writer.wanted.size());
    for (qsizetype at = 0; at < list.rows.size(); ++at) {
        const Wanted &wanted = writer.wanted[at];
        QCOMPARE(list.rows[at].fileRow, wanted.fileRow);
        QCOMPARE(list.rows[at].ids.iccid, wanted.iccid);
        QCOMPARE(*list.rows[at].request, wanted.request);
        QCOMPARE(list.rows[at].verdict, RowVerdict::Ok);
    }
}
