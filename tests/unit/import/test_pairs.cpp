// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/import_tests.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

namespace {

/// What one generated record must come out as.
struct Expected {
    qint64 fileRow = 0;
    QString iccid = {};
    QString imei = {};
};

/// Writes random lists and remembers what each record held.
class ListWriter {
public:
    explicit ListWriter(quint32 seed)
        : m_random(seed),
          m_delimiter(pick<QChar>({u',', u';', u'\t', u'|'})),
          m_end(pick<QString>({u"\n"_s, u"\r\n"_s, u"\r"_s})),
          m_imeiFirst(m_random.bounded(2) == 0)
    {
        if (m_random.bounded(4) != 0)
            writeLine(u"Note"_s, u"ICCID"_s, u"IMEI"_s);
    }

    void writeRecord(int n)
    {
        while (m_random.bounded(12) == 0)
            write(pick<QString>({u""_s, u"  "_s, u"\t"_s}) + m_end);
        const bool badSim = n > 5 && m_random.bounded(15) == 0;
        const bool badDevice = n > 5 && m_random.bounded(15) == 0;
        expected.append({m_line, badSim ? QString() : iccid(n), badDevice ? QString() : imei(n)});
        writeLine(note(), badSim ? rubbish() : dressed(iccid(n)), badDevice ? rubbish() : dressed(imei(n)));
    }

    QString text;
    QList<Expected> expected;

private:
    template <typename T>
    T pick(std::initializer_list<T> values)
    {
        return *(values.begin() + m_random.bounded(static_cast<int>(values.size())));
    }
    QString dressed(const QString &id)
    {
        switch (m_random.bounded(6)) {
        case 0:
            return u'"' + id + u'"';
        case 1:
            return u"  "_s + id + u' ';
        case 2:
            return u"\"=\"\""_s + id + u"\"\"\""_s;
        case 3:
            return QString(id).insert(6, u' ');
        default:
            return id;
        }
    }
    QString rubbish() { return pick<QString>({u""_s, u"8.9E+19"_s, u"12\u200B34"_s, u"what?"_s, u"99"_s}); }
    QString note()
    {
        return pick<QString>({u""_s, u"plain"_s, u"5\" pipe"_s, u"\"a "_s + m_delimiter + u" \"\"b\"\"\""_s,
            u"\"two"_s + m_end + u"lines\""_s, u"\"\""_s});
    }
    void writeLine(const QString &text1, const QString &sim, const QString &device)
    {
        const QString &first = m_imeiFirst ? device : sim;
        const QString &second = m_imeiFirst ? sim : device;
        write(first + m_delimiter + text1 + m_delimiter + second + m_end);
    }
    void write(const QString &part)
    {
        text += part;
        m_line += part.count(m_end);
    }

    QRandomGenerator m_random;
    QChar m_delimiter;
    QString m_end;
    bool m_imeiFirst;
    qint64 m_line = 1;
};

} // namespace

void ImportTestPairs::aDuplicateInRowTwoShiftsNoPair()
{
    QString text = u"ICCID,IMEI\n"_s + iccid(0) + u',' + imei(0) + u'\n' + iccid(0) + u',' + imei(1) + u'\n';
    for (int n = 2; n < 1000; ++n)
        text += iccid(n) + u',' + imei(n) + u'\n';
    const DeviceList list = read(text);
    QCOMPARE(list.rows.size(), 1000);
    QCOMPARE(list.count(RowVerdict::Ok), 998);
    for (int n = 2; n < 1000; ++n) {
        QCOMPARE(list.rows[n].ids.iccid, iccid(n));
        QCOMPARE(list.rows[n].ids.imei, imei(n));
    }
    QCOMPARE(list.rows[0].verdict, RowVerdict::Warning);
    QCOMPARE(list.rows[1].verdict, RowVerdict::Blocked);
}

void ImportTestPairs::everyRecordGivesOneRowAndPairsNeverShift_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ImportTestPairs::everyRecordGivesOneRowAndPairsNeverShift()
{
    QFETCH(quint32, seed);
    ListWriter writer(seed);
    for (int n = 0; n < 300; ++n)
        writer.writeRecord(n);
    const DeviceList list = read(writer.text);
    // A record in which both values are missing may be wholly blank, and then it is no row.
    qsizetype at = 0;
    for (const Expected &expected : writer.expected) {
        const bool unknown = expected.iccid.isEmpty() && expected.imei.isEmpty();
        if (unknown && (at >= list.rows.size() || list.rows[at].fileRow != expected.fileRow))
            continue;
        QVERIFY(at < list.rows.size());
        QCOMPARE(list.rows[at].fileRow, expected.fileRow);
        QCOMPARE(list.rows[at].ids.iccid, expected.iccid);
        QCOMPARE(list.rows[at].ids.imei, expected.imei);
        QVERIFY(list.rows[at].verdict == RowVerdict::Blocked || !unknown);
        ++at;
    }
    QCOMPARE(at, list.rows.size());
}
