// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/corpus_tests.h"
#include "tests/unit/import/import_tests.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

void ImportTestRepairs::everyKindHasAnIdOfItsOwn()
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const RepairKind kind : kAllRepairKinds) {
        QCOMPARE(repairFromText(toText(kind)), std::optional(kind));
        ids.insert(toText(kind));
        names.insert(displayName(kind));
    }
    QCOMPARE(ids.size(), static_cast<qsizetype>(kAllRepairKinds.size()));
    QCOMPARE(names.size(), static_cast<qsizetype>(kAllRepairKinds.size()));
    QVERIFY(!names.contains(QString()));
    QVERIFY(!repairFromText(u"everything"));
}

void ImportTestRepairs::countsAreOfCellsAndKnowWhatWasDone()
{
    QString text = u"ICCID,IMEI,New IMEI\n"_s;
    for (int n = 0; n < 10; ++n)
        text += u'\'' + iccid(n) + u",'"_s + imei(n) + u',' + imei(n + 100).first(14) + u'\n';
    const DeviceList offered = read(text);
    QCOMPARE(offered.repairs,
        (QList<RepairCount>{{.kind = RepairKind::Apostrophe, .applied = 20, .offered = 0},
            {.kind = RepairKind::ImeiCheckDigit, .applied = 0, .offered = 10}}));
    QCOMPARE(offered.count(RowVerdict::Blocked), 10);
    ImportOptions options;
    options.repairs.insert(RepairKind::ImeiCheckDigit);
    options.repairs.remove(RepairKind::Apostrophe);
    const DeviceList accepted = read(text, options);
    QCOMPARE(accepted.repairs,
        (QList<RepairCount>{{.kind = RepairKind::Apostrophe, .applied = 0, .offered = 20},
            {.kind = RepairKind::ImeiCheckDigit, .applied = 10, .offered = 0}}));
    QCOMPARE(accepted.rows[3].request->newIds.imei, imei(103));
    QVERIFY(accepted.rows[3].ids.isEmpty());
}

void ImportTestRepairs::manyHarmlessRepairsAreCountedButNotAllWrittenDown()
{
    constexpr int kRows = 100'500;
    QString text = u"ICCID,ZIP\n"_s;
    for (int n = 0; n < kRows; ++n)
        text += u'\'' + iccid(n) + (n == kRows - 1 ? u",2134\n"_s : u",\n"_s);
    const DeviceList list = read(text);
    QCOMPARE(list.repairs.first(), (RepairCount{.kind = RepairKind::Apostrophe, .applied = kRows}));
    QCOMPARE(list.rows.first().repairs.size(), 1);
    QCOMPARE(list.rows[100'100].ids.iccid, iccid(100'100));
    QVERIFY(list.rows[100'100].repairs.isEmpty());
    QCOMPARE(list.rows.last().repairs.size(), 1);
    QCOMPARE(list.rows.last().repairs.first().kind, RepairKind::ZipLeadingZero);
}
