// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/import_tests.h"
#include "tests/unit/import/property_tests.h"

#include "core/domain/identifier.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

namespace {

constexpr int kRounds = 40;
constexpr int kRowsPerRound = 150;

RepairSet allRepairs()
{
    RepairSet all;
    for (const RepairKind kind : kAllRepairKinds)
        all.insert(kind);
    return all;
}

QString cell(const QString &text)
{
    if (!text.contains(u'"') && !text.contains(u','))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

/// Damages an identifier in a way that a repair undoes.
class Damage {
public:
    explicit Damage(QRandomGenerator &random)
        : m_random(random)
    {
    }

    QString iccid(const QString &id)
    {
        // The repair that adds a check digit must not find one that fits by chance, nor a rounded number.
        const QString without = id.chopped(1);
        const bool looksRounded = without.endsWith(u"0000");
        if (m_random.bounded(4) == 0 && !lk::luhnValid(without) && !looksRounded)
            return dressed(without);
        return dressed(id);
    }

    QString imei(const QString &id)
    {
        const QString body = id.first(14);
        switch (m_random.bounded(5)) {
        case 0:
            return dressed(body);
        case 1:
            return dressed(body + u"07"_s);
        default:
            return dressed(id);
        }
    }

    QString msisdn(const QString &id)
    {
        switch (m_random.bounded(4)) {
        case 0:
            return dressed(u"+1"_s + id);
        case 1:
            return u"(%1) %2-%3"_s.arg(id.first(3), id.sliced(3, 3), id.sliced(6));
        case 2:
            return u"%1.%2.%3"_s.arg(id.first(3), id.sliced(3, 3), id.sliced(6));
        default:
            return dressed(id);
        }
    }

private:
    QString dressed(const QString &id)
    {
        const int at = 4 + m_random.bounded(4);
        switch (m_random.bounded(9)) {
        case 0:
            return u'\'' + id;
        case 1:
            return u"=\""_s + id + u'"';
        case 2:
            return u'\u00A0' + id + u'\u00A0';
        case 3:
            return QString(id).insert(at, u'\u200B');
        case 4:
            return QString(id).insert(at, u'-');
        case 5:
            return QString(id).insert(at, u' ');
        case 6:
            return u'“' + id + u'”';
        default:
            return id;
        }
    }

    QRandomGenerator &m_random;
};

qint64 sumOf(const DeviceList &list, bool applied)
{
    qint64 sum = 0;
    for (const RepairCount &count : list.repairs)
        sum += applied ? count.applied : count.offered;
    return sum;
}

qint64 writtenOnRows(const DeviceList &list, bool applied)
{
    qint64 sum = 0;
    for (const ImportedRow &row : list.rows)
        sum += std::count_if(row.repairs.begin(), row.repairs.end(),
            [applied](const RowRepair &repair) { return repair.applied == applied; });
    return sum;
}

} // namespace

void ImportTestProperties::initTestCase()
{
    bool given = false;
    m_seed = qEnvironmentVariable("LK_IMPORT_SEED").toUInt(&given);
    if (!given)
        m_seed = QRandomGenerator::system()->generate();
    qInfo("seed %u (LK_IMPORT_SEED=%u plays it again)", m_seed, m_seed);
}

void ImportTestProperties::repairsGiveBackWhatWasDamaged()
{
    QRandomGenerator random(m_seed);
    Damage damage(random);
    for (int round = 0; round < kRounds; ++round) {
        QString text = u"IMEI,Number,ICCID\n"_s;
        for (int n = 0; n < kRowsPerRound; ++n)
            text += cell(damage.imei(imei(n))) + u',' + cell(damage.msisdn(msisdn(n))) + u','
                + cell(damage.iccid(iccid(n))) + u'\n';
        ImportOptions options;
        options.repairs = allRepairs();
        const DeviceList list = read(text, options);
        QCOMPARE(list.rows.size(), kRowsPerRound);
        for (int n = 0; n < kRowsPerRound; ++n) {
            QCOMPARE(list.rows[n].ids.iccid, iccid(n));
            QCOMPARE(list.rows[n].ids.imei, imei(n));
            QCOMPARE(list.rows[n].ids.msisdn, msisdn(n));
            QVERIFY(list.rows[n].verdict != RowVerdict::Blocked);
        }
        QCOMPARE(sumOf(list, false), 0);
        QCOMPARE(sumOf(list, true), writtenOnRows(list, true));
        // Without a single consent no digit is anything but what the file says, and nothing is dropped.
        options.repairs = {};
        const DeviceList strict = read(text, options);
        QCOMPARE(strict.rows.size(), kRowsPerRound);
        QCOMPARE(sumOf(strict, true), 0);
        QCOMPARE(sumOf(strict, false), writtenOnRows(strict, false));
        for (int n = 0; n < kRowsPerRound; ++n)
            QVERIFY(strict.rows[n].ids.imei.isEmpty() || strict.rows[n].ids.imei == imei(n));
    }
}

void ImportTestProperties::everyRecordGetsOneVerdictAndCountsAddUp()
{
    static const QStringList kCells{u""_s, u"8.91E+19"_s, u"n/a"_s, u"what?"_s, u"\"two\nlines\""_s,
        u"\"open"_s, u"5\" pipe"_s, u"#REF!"_s, u"12"_s, u"suspend"_s, u"\u202E1"_s};
    QRandomGenerator random(m_seed + 1);
    for (int round = 0; round < kRounds; ++round) {
        QString text = u"ICCID,IMEI,Action\n"_s;
        for (int n = 0; n < kRowsPerRound; ++n) {
            const auto some = [&](const QString &good) {
                return random.bounded(4) == 0 ? kCells.at(random.bounded(static_cast<int>(kCells.size())))
                                              : good;
            };
            // Every fifth row repeats an earlier one.
            const int line = random.bounded(5) == 0 ? random.bounded(n + 1) : n;
            text += some(iccid(line)) + u',' + some(imei(line)) + u',' + some(u"restore"_s) + u'\n';
        }
        const DeviceList list = read(text);
        qint64 before = 1;
        qint64 duplicates = 0;
        for (const ImportedRow &row : list.rows) {
            QVERIFY(row.fileRow > before);
            before = row.fileRow;
            QCOMPARE(row.verdict == RowVerdict::Ok, row.reasons.isEmpty());
            duplicates += row.duplicateOf != 0 ? 1 : 0;
            QVERIFY(row.duplicateOf < row.fileRow);
        }
        QVERIFY(before <= text.count(u'\n') + 1);
        QCOMPARE(
            list.count(RowVerdict::Ok) + list.count(RowVerdict::Warning) + list.count(RowVerdict::Blocked),
            list.rows.size());
        QCOMPARE(list.duplicates(), duplicates);
        QCOMPARE(sumOf(list, true), writtenOnRows(list, true));
        QCOMPARE(sumOf(list, false), writtenOnRows(list, false));
    }
}

void ImportTestProperties::theOrderOfColumnsChangesNoRow()
{
    QRandomGenerator random(m_seed + 2);
    Damage damage(random);
    for (int round = 0; round < kRounds; ++round) {
        QList<QStringList> rows{{u"ICCID"_s, u"IMEI"_s, u"New ICCID"_s, u"Phone"_s, u"Note"_s}};
        for (int n = 0; n < kRowsPerRound; ++n)
            rows.append({damage.iccid(iccid(n)), damage.imei(imei(n)), damage.iccid(iccid(1000 + n)),
                damage.msisdn(msisdn(n)), u"note %1"_s.arg(n)});
        QList<int> order{0, 1, 2, 3, 4};
        const auto textIn = [&rows](const QList<int> &columns) {
            QString text;
            for (const QStringList &row : rows) {
                QStringList cells;
                for (const int column : columns)
                    cells.append(cell(row.at(column)));
                text += cells.join(u',') + u'\n';
            }
            return text;
        };
        const DeviceList straight = read(textIn(order));
        std::shuffle(order.begin(), order.end(), random);
        const DeviceList mixed = read(textIn(order));
        QCOMPARE(mixed.rows.size(), straight.rows.size());
        for (qsizetype n = 0; n < mixed.rows.size(); ++n) {
            QCOMPARE(mixed.rows[n].ids, straight.rows[n].ids);
            QCOMPARE(mixed.rows[n].request->newIds, straight.rows[n].request->newIds);
            QCOMPARE(mixed.rows[n].verdict, straight.rows[n].verdict);
        }
    }
}

void ImportTestProperties::aCutFileLosesNoWholeRow()
{
    QRandomGenerator random(m_seed + 3);
    QByteArray whole = "ICCID,IMEI\r\n";
    for (int n = 0; n < kRowsPerRound; ++n)
        whole += (iccid(n) + u",\""_s + imei(n) + u"\"\r\n"_s).toLatin1();
    for (int round = 0; round < kRounds; ++round) {
        const QByteArray cut = whole.first(random.bounded(60, static_cast<int>(whole.size())));
        const auto list = readBytes(cut);
        QVERIFY(list);
        const qsizetype complete = cut.count("\"\r\n");
        QVERIFY(list->rows.size() >= complete && list->rows.size() <= complete + 1);
        for (qsizetype n = 0; n < complete; ++n) {
            QCOMPARE(list->rows[n].ids.iccid, iccid(static_cast<int>(n)));
            QCOMPARE(list->rows[n].ids.imei, imei(static_cast<int>(n)));
            QCOMPARE(list->rows[n].verdict, RowVerdict::Ok);
        }
    }
}
