// SPDX-License-Identifier: Apache-2.0
#include "core/import/pasted_identifiers.h"
#include "tests/unit/import/pasted_tests.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace lk;

void ImportTestPasted::identifiersAreFoundInAnyDress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << text << found;
    };
    row("a column with a heading", u"ICCID\n8914800000000000001\r\n8914800000000000002\n"_s,
        u"8914800000000000001 8914800000000000002"_s);
    row("three kinds in a table",
        u"ICCID\tIMEI\tMSISDN\n8914800000000000001\t352099001761481\t5551234567\n"_s,
        u"8914800000000000001 352099001761481 5551234567"_s);
    row("commas, semicolons, bars", u"8914800000000000001,352099001761481;5551234567|5551234568"_s,
        u"8914800000000000001 352099001761481 5551234567 5551234568"_s);
    row("blanks between whole ones", u"5551234567 5551234568 352099001761481"_s,
        u"5551234567 5551234568 352099001761481"_s);
    row("two numbers are no SIM", u"8955512345 5551234567"_s, u"8955512345 5551234567"_s);
    row("groups of four", u"8914 8000 0000 0000 001\n8914 8000 0000 0000 002"_s,
        u"8914800000000000001 8914800000000000002"_s);
    row("an IMEI as printed", u"35-209900-176148-1"_s, u"352099001761481"_s);
    row("groups behind a label", u"IMEI 35 209900 176148 1"_s, u"352099001761481"_s);
    row("a number as people write it", u"+1 (555) 123-4567, 555-123-4568"_s, u"5551234567 5551234568"_s);
    row("a leading 1", u"15551234567"_s, u"5551234567"_s);
    row("the filler of a SIM", u"8914800000000000001F"_s, u"8914800000000000001"_s);
    row("a spreadsheet's text", u"=\"8914800000000000001\"\n'352099001761481\n\"5551234567\""_s,
        u"8914800000000000001 352099001761481 5551234567"_s);
    row("labels and brackets", u"[iccid: 8914800000000000001] {\"imei\":\"352099001761481\"}"_s,
        u"8914800000000000001 352099001761481"_s);
    row("each once", u"5551234567\n+1 555 123 4567\n15551234567"_s, u"5551234567"_s);
    row("a date and a total beside them", u"2026-05-03\n5551234567\nTotal: 1"_s, u"5551234567"_s);
}

void ImportTestPasted::identifiersAreFoundInAnyDress()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    QStringList digits;
    const auto identifiers = intake::readPastedIdentifiers(text);
    for (const intake::PastedIdentifier &identifier : identifiers)
        digits.append(identifier.digits);
    QCOMPARE(digits.join(u' '), found);
}

void ImportTestPasted::nothingIsFoundInOrdinaryText()
{
    for (const QString &text : {QString(), u" \n\t,,;"_s, u"suspend the pumps"_s, u"INC-4711"_s, u"12345"_s,
             u"8.9148E+19"_s, u"1234567890123456789012345678901234567890"_s})
        QVERIFY2(intake::readPastedIdentifiers(text).isEmpty(), qUtf8Printable(text));
}

void ImportTestPasted::theReadingEndsAtItsLimit()
{
    QString text;
    for (int i = 0; i < 1000; ++i)
        text += u"555%1\n"_s.arg(i, 7, 10, QChar(u'0'));
    QCOMPARE(intake::readPastedIdentifiers(text).size(), 1000);
    QCOMPARE(intake::readPastedIdentifiers(text, 2).size(), 2);
    QCOMPARE(intake::readPastedIdentifiers(text, 0).size(), 0);
}

void ImportTestPasted::digitsOfOneIdentifierAreToldFromWords()
{
    QCOMPARE(intake::pastedDigits(u"8914 8000"_s), u"89148000"_s);
    QCOMPARE(intake::pastedDigits(u"+1 (555) 123-4567"_s), u"15551234567"_s);
    QCOMPARE(intake::pastedDigits(u"INC-4711"_s), QString());
}
