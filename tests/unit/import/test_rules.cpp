// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/import/import_tests.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk::intake;
using namespace lk::intake::test;

namespace {

ImportOptions singleColumn(ColumnRole role)
{
    ImportOptions options;
    options.columns = ColumnMap{.delimiter = u',', .columns = {{.index = 0, .role = role}}};
    return options;
}

QString wrongCheckDigit(QString id)
{
    id.back() = id.back() == u'5' ? u'6' : u'5';
    return id;
}

} // namespace

void ImportTestRules::oneValueGetsItsVerdict_data()
{
    QTest::addColumn<ColumnRole>("role");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<RowVerdict>("verdict");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("kept");
    const auto add
        = [](const char *name, ColumnRole role, const QString &cell, RowVerdict verdict, const QString &rule,
              const QString &kept) { QTest::newRow(name) << role << cell << verdict << rule << kept; };
    using enum ColumnRole;
    using enum RowVerdict;
    const QString sim = iccid(7);
    const QString nineteen = u"891480000000000000"_s + lk::luhnDigit(u"891480000000000000");
    const QString device = imei(7);
    add("plain", Iccid, sim, Ok, {}, sim);
    add("blanks around", Iccid, u"  "_s + sim + u"\u00A0 "_s, Ok, {}, sim);
    add("blanks inside", Iccid, QString(sim).insert(4, u' ').insert(9, u' '), Ok, {}, sim);
    add("dashes", Iccid, QString(sim).insert(4, u'-').insert(9, u'\u2013'), Ok, {}, sim);
    add("apostrophe", Iccid, u'\'' + sim, Ok, {}, sim);
    add("text formula", Iccid, u"\"=\"\""_s + sim + u"\"\"\""_s, Ok, {}, sim);
    add("bare text formula", Iccid, u"=\""_s + sim + u"\""_s, Ok, {}, sim);
    add("filler", Iccid, u"8914800000000000001F"_s, Warning, u"iccid.check-digit"_s,
        u"8914800000000000001"_s);
    add("rounded", Iccid, u"89148000001234500000"_s, Warning, u"iccid.rounded"_s, u"89148000001234500000"_s);
    add("Luhn", Iccid, wrongCheckDigit(sim), Warning, u"iccid.check-digit"_s, wrongCheckDigit(sim));
    add("too short", Iccid, sim.first(17), Blocked, u"iccid.length"_s, {});
    add("too long", Iccid, sim + u"123"_s, Blocked, u"iccid.length"_s, {});
    add("prefix", Iccid, u'1' + sim.sliced(1), Blocked, u"iccid.prefix"_s, {});
    add("exponent", Iccid, u"8.9148E+19"_s, Blocked, u"id.exponent"_s, {});
    add("exponent, comma", Iccid, u"\"8,9148e+19\""_s, Blocked, u"id.exponent"_s, {});
    add("exponent, short", Iccid, u"9E+19"_s, Blocked, u"id.exponent"_s, {});
    add("letters", Iccid, u"89l48000000000000001"_s, Blocked, u"id.not-digits"_s, {});
    add("negative", Iccid, u'-' + sim, Blocked, u"id.not-digits"_s, {});
    add("full-width digits", Iccid, u"８９１４８００００００００００００００１"_s, Blocked,
        u"id.not-digits"_s, {});
    add("formula", Iccid, u"=A1"_s, Blocked, u"id.not-digits"_s, {});
    add("nothing", Iccid, u"n/a"_s, Blocked, u"row.no-identifier"_s, {});
    add("IMEI", Imei, device, Ok, {}, device);
    add("IMEI grouped", Imei, QString(device).insert(8, u'-').insert(2, u'-'), Ok, {}, device);
    add("IMEI Luhn", Imei, wrongCheckDigit(device), Warning, u"imei.check-digit"_s, wrongCheckDigit(device));
    add("IMEI 14", Imei, device.first(14), Blocked, u"repair.offered"_s, {});
    add("IMEI 16", Imei, device.first(14) + u"07"_s, Blocked, u"repair.offered"_s, {});
    add("IMEI 13", Imei, device.first(13), Blocked, u"imei.length"_s, {});
    add("IMEI zero lost", Imei,
        u"1154600000000"_s + lk::luhnDigit(u"01154600000000"_s.first(14)).decomposition(), Blocked,
        u"imei.length"_s, {});
    const QString zeroBody = u"01154600123456"_s;
    add("IMEI leading zero lost", Imei, QString(zeroBody + lk::luhnDigit(zeroBody)).sliced(1), Blocked,
        u"imei.leading-zero"_s, {});
    add("number", Msisdn, u"5551234567"_s, Ok, {}, u"5551234567"_s);
    add("number +1", Msisdn, u"+1 (555) 123-4567"_s, Ok, {}, u"5551234567"_s);
    add("number dots", Msisdn, u"555.123.4567"_s, Ok, {}, u"5551234567"_s);
    add("number decimal", Msisdn, u"5551234567.0"_s, Blocked, u"id.not-digits"_s, {});
    add("number abroad", Msisdn, u"+49 151 12345678"_s, Ok, {}, u"4915112345678"_s);
    add("number short", Msisdn, u"1234567"_s, Blocked, u"msisdn.length"_s, {});
    add("number area", Msisdn, u"0551234567"_s, Warning, u"msisdn.area-code"_s, u"0551234567"_s);
    add("any ICCID", AnyIdentifier, sim, Ok, {}, sim);
    add("any IMEI", AnyIdentifier, device, Ok, {}, device);
    add("any number", AnyIdentifier, u"+491511234567890"_s, Ok, {}, u"491511234567890"_s);
    add("any shape", AnyIdentifier, u"12345678901234567"_s, Blocked, u"id.unrecognized"_s, {});
}

void ImportTestRules::oneValueGetsItsVerdict()
{
    QFETCH(ColumnRole, role);
    QFETCH(QString, cell);
    QFETCH(RowVerdict, verdict);
    QFETCH(QString, rule);
    QFETCH(QString, kept);
    const DeviceList list = read(cell, singleColumn(role));
    QCOMPARE(list.rows.size(), 1);
    const ImportedRow &row = list.rows.first();
    QCOMPARE(row.verdict, verdict);
    QCOMPARE(rulesOf(row).value(0), rule);
    QCOMPARE(row.reasons.isEmpty(), verdict == RowVerdict::Ok);
    QCOMPARE(row.ids.display(), kept);
}

void ImportTestRules::everyReasonSaysWhatAndWhatToDo()
{
    const QString text = u"ICCID,IMEI,MSISDN\n"_s + wrongCheckDigit(iccid(1)) + u",123,456\n"_s
        + u"8.9E+19,\u200B1,x\n"_s + u",,n/a\n,x,\n"_s + iccid(2) + u",,,stray\n"_s + iccid(2) + u'\n';
    const DeviceList list = read(text);
    QSet<QString> seen;
    for (const ImportedRow &row : list.rows) {
        for (const RowReason &reason : row.reasons) {
            seen.insert(reason.rule);
            QVERIFY2(reason.text.endsWith(u'.') && reason.fix.endsWith(u'.'), qPrintable(reason.rule));
            QVERIFY2(!reason.text.contains(u"%1"), qPrintable(reason.text));
        }
    }
    QVERIFY2(seen.size() >= 8, qPrintable(seen.values().join(u' ')));
}

void ImportTestRules::badRowsKeepTheRest()
{
    QStringList lines{u"ICCID,IMEI"_s};
    const QStringList bad{u"8.9148E+19"_s, u"oops"_s, u"123"_s, u"89148000\u202E000000000001"_s};
    for (int n = 0; n < 200; ++n)
        lines.append((n % 10 == 3 ? bad[n / 10 % 4] : iccid(n)) + u',' + imei(n));
    const DeviceList list = read(lines.join(u'\n'));
    QCOMPARE(list.rows.size(), 200);
    QCOMPARE(list.count(RowVerdict::Blocked), 20);
    QCOMPARE(list.count(RowVerdict::Ok), 180);
    for (int n = 0; n < 200; ++n) {
        QCOMPARE(list.rows[n].ids.iccid, n % 10 == 3 ? QString() : iccid(n));
        QCOMPARE(list.rows[n].ids.imei, imei(n));
    }
}

void ImportTestRules::aRowWithoutIdentifierIsBlocked()
{
    const DeviceList list = read(u"ICCID,Site\n"_s + iccid(1) + u",A\n,B\nN/A,C\n"_s);
    QCOMPARE(list.rows.size(), 3);
    QCOMPARE(rulesOf(list.rows[1]), QStringList{u"row.no-identifier"_s});
    QCOMPARE(rulesOf(list.rows[2]), QStringList{u"row.no-identifier"_s});
    QCOMPARE(list.rows[2].verdict, RowVerdict::Blocked);
}

void ImportTestRules::aRowThatShiftedIsFlagged()
{
    const DeviceList list = read(u"Name,ICCID,IMEI\nBob,"_s + iccid(1) + u","_s + imei(1) + u"\nBob, Inc,"_s
        + iccid(2) + u","_s + imei(2) + u"\n"_s);
    QCOMPARE(list.rows[0].verdict, RowVerdict::Ok);
    QCOMPARE(list.rows[1].verdict, RowVerdict::Blocked);
    QVERIFY(rulesOf(list.rows[1]).contains(u"row.extra-cells"_s));
}
