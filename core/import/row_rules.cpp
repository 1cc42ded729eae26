// SPDX-License-Identifier: Apache-2.0
#include "core/import/row_rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

struct RuleText {
    Rule rule;
    QLatin1StringView id;
    RowVerdict verdict;
    const char *text;
    const char *fix;
};

// clang-format off
constexpr std::array<RuleText, kRuleCount> kRules{{
    {Rule::NoIdentifier, "row.no-identifier"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "This row holds no ICCID, IMEI or number."),
     QT_TRANSLATE_NOOP("Intake", "Fill in at least one identifier or remove the row.")},
    {Rule::Duplicate, "row.duplicate"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "Row %1 already names this line."),
     QT_TRANSLATE_NOOP("Intake", "Keep one of the two rows and remove the other.")},
    {Rule::DuplicateDiffers, "row.duplicate-differs"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "Row %1 names the same line with other values, so one of the two is wrong."),
     QT_TRANSLATE_NOOP("Intake", "Check which of the two rows is right before you go on.")},
    {Rule::TwoValues, "row.two-values"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "This row holds two different identifiers of the same kind."),
     QT_TRANSLATE_NOOP("Intake", "Map only one of the two columns, or put each line in a row of its own.")},
    {Rule::ExtraCells, "row.extra-cells"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "This row has more cells than the title row, so its values may have shifted."),
     QT_TRANSLATE_NOOP("Intake", "Look for a text with an unquoted delimiter in this row.")},
    {Rule::QuoteBroken, "row.quote"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "A quotation mark opens in this row and is not closed properly."),
     QT_TRANSLATE_NOOP("Intake", "Remove the quotation mark or add the closing one.")},
    {Rule::CellTooLong, "row.cell-too-long"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "A cell of this row is longer than 32 KiB."),
     QT_TRANSLATE_NOOP("Intake", "Shorten the cell, or leave the column out of the file.")},
    {Rule::TooManyCells, "row.too-many-cells"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "This row has more than 4,096 cells."),
     QT_TRANSLATE_NOOP("Intake", "Put one line in each row.")},
    {Rule::HiddenCharacter, "id.hidden-character"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "“%1” contains an invisible character."),
     QT_TRANSLATE_NOOP("Intake", "Type the identifier anew instead of pasting it.")},
    {Rule::Exponent, "id.exponent"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "“%1” was shortened by a spreadsheet: digits are lost and cannot be recovered."),
     QT_TRANSLATE_NOOP("Intake", "Go back to the original, format the column as text and save the list again.")},
    {Rule::NotDigits, "id.not-digits"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "“%1” is not an identifier: it holds more than digits."),
     QT_TRANSLATE_NOOP("Intake", "Correct the value, or choose another column.")},
    {Rule::Unrecognized, "id.unrecognized"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "“%1” has the shape of no ICCID, IMEI or number."),
     QT_TRANSLATE_NOOP("Intake", "Check whether digits are missing.")},
    {Rule::IccidLength, "iccid.length"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "“%1” is no ICCID: that has 18 to 22 digits."),
     QT_TRANSLATE_NOOP("Intake", "Check whether digits are missing, or map the column as “Any identifier”.")},
    {Rule::IccidPrefix, "iccid.prefix"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "“%1” is no ICCID: that begins with 89."),
     QT_TRANSLATE_NOOP("Intake", "Copy the ICCID from the SIM or the carrier's portal.")},
    {Rule::IccidCheckDigit, "iccid.check-digit"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "The check digit of the ICCID does not fit, so a digit may be mistyped or missing."),
     QT_TRANSLATE_NOOP("Intake", "Compare the ICCID with the SIM or the carrier's portal.")},
    {Rule::IccidRounded, "iccid.rounded"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "The ICCID ends in zeros from the 16th digit on, as if a spreadsheet had rounded it."),
     QT_TRANSLATE_NOOP("Intake", "Compare it with the original, and format the column as text.")},
    {Rule::ImeiLength, "imei.length"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "“%1” is no IMEI: that has 15 digits."),
     QT_TRANSLATE_NOOP("Intake", "Check whether digits are missing, or map the column as “Any identifier”.")},
    {Rule::ImeiCheckDigit, "imei.check-digit"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "The check digit of the IMEI does not fit, so a digit may be mistyped."),
     QT_TRANSLATE_NOOP("Intake", "Compare the IMEI with the label of the device.")},
    {Rule::ImeiCheckDigitAdded, "imei.check-digit-added"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "The IMEI had 14 digits; its check digit was added."),
     QT_TRANSLATE_NOOP("Intake", "Compare the 15 digits with the label of the device.")},
    {Rule::ImeiLeadingZero, "imei.leading-zero"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "“%1” lacks a digit of the IMEI: either a leading zero or the check digit."),
     QT_TRANSLATE_NOOP("Intake", "Give all 15 digits, and format the column as text.")},
    {Rule::ImeiSoftwareVersion, "imei.software-version"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "The IMEI carried a software version (IMEISV); it was replaced by the check digit."),
     QT_TRANSLATE_NOOP("Intake", "Compare the 15 digits with the label of the device.")},
    {Rule::ImeiRepeated, "imei.repeated"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "Row %1 has the same IMEI with another ICCID."),
     QT_TRANSLATE_NOOP("Intake", "Check in which device each SIM sits.")},
    {Rule::MsisdnLength, "msisdn.length"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "“%1” is no number: that has 10 to 15 digits with its area or country code."),
     QT_TRANSLATE_NOOP("Intake", "Give the whole number, or map the column as “Any identifier”.")},
    {Rule::MsisdnAreaCode, "msisdn.area-code"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "The number has ten digits but no North American area code."),
     QT_TRANSLATE_NOOP("Intake", "Check the number; a foreign one needs its country code.")},
    {Rule::MsisdnRepeated, "msisdn.repeated"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "Row %1 has the same number with another ICCID."),
     QT_TRANSLATE_NOOP("Intake", "Check which SIM carries the number.")},
}};
// clang-format on

constexpr bool tableIsInOrder()
{
    for (std::size_t i = 0; i < kRules.size(); ++i) {
        if (static_cast<std::size_t>(kRules[i].rule) != i)
            return false;
    }
    return true;
}
static_assert(tableIsInOrder());

constexpr qsizetype kExactSpreadsheetDigits = 15;

void judgeIccid(const RowRules &rules, ImportedRow &row, const QString &digits)
{
    if (digits.size() < 18 || digits.size() > 22) {
        rules.add(row, Rule::IccidLength, quotable(digits));
        return;
    }
    if (!digits.startsWith(u"89")) {
        rules.add(row, Rule::IccidPrefix, quotable(digits));
        return;
    }
    row.ids.iccid = digits;
    const QStringView tail = QStringView(digits).sliced(kExactSpreadsheetDigits);
    if (std::all_of(tail.begin(), tail.end(), [](QChar c) { return c == u'0'; }))
        rules.add(row, Rule::IccidRounded);
    if (!luhnValid(digits))
        rules.add(row, Rule::IccidCheckDigit);
}

void judgeImei(const RowRules &rules, ImportedRow &row, const QString &digits)
{
    const qsizetype length = digits.size();
    if (length < 14 || length > 16) {
        rules.add(row, Rule::ImeiLength, quotable(digits));
        return;
    }
    if (length == 15) {
        row.ids.imei = digits;
        if (!luhnValid(digits))
            rules.add(row, Rule::ImeiCheckDigit);
        return;
    }
    // IMEIs that begin with 01 are common, and a spreadsheet drops their zero.
    if (length == 14 && digits.startsWith(u'1') && luhnValid(QString(u'0' + digits))) {
        rules.add(row, Rule::ImeiLeadingZero, quotable(digits));
        return;
    }
    const QString body = digits.first(14);
    row.ids.imei = body + luhnDigit(body);
    rules.add(row, length == 14 ? Rule::ImeiCheckDigitAdded : Rule::ImeiSoftwareVersion);
}

void judgeMsisdn(const RowRules &rules, ImportedRow &row, const QString &digits)
{
    if (digits.size() < 10 || digits.size() > 15) {
        rules.add(row, Rule::MsisdnLength, quotable(digits));
        return;
    }
    row.ids.msisdn = normalizedMsisdn(digits);
    if (row.ids.msisdn.size() == 10 && row.ids.msisdn.front() < u'2')
        rules.add(row, Rule::MsisdnAreaCode);
}

/// Says why a value is not even digits; true if it is.
bool isReadable(const RowRules &rules, ImportedRow &row, const CleanedCell &cell)
{
    switch (cell.content) {
    case CellContent::Digits:
        return true;
    case CellContent::Empty:
        break;
    case CellContent::Exponent:
        rules.add(row, Rule::Exponent, quotable(cell.text));
        break;
    case CellContent::HiddenCharacter:
        rules.add(row, Rule::HiddenCharacter, quotable(cell.text));
        break;
    case CellContent::Other:
        rules.add(row, Rule::NotDigits, quotable(cell.text));
        break;
    }
    return false;
}

} // namespace

RowRules::RowRules()
{
    std::transform(kRules.begin(), kRules.end(), m_reasons.begin(), [](const RuleText &rule) {
        return RowReason{QString(rule.id), QCoreApplication::translate("Intake", rule.text),
            QCoreApplication::translate("Intake", rule.fix)};
    });
}

void RowRules::add(ImportedRow &row, Rule rule, const QString &quoted) const
{
    const auto index = static_cast<std::size_t>(rule);
    RowReason reason = m_reasons[index];
    if (!quoted.isEmpty())
        reason.text = reason.text.arg(quoted);
    row.reasons.append(std::move(reason));
    row.verdict = std::max(row.verdict, kRules[index].verdict);
}

void judgeIdentifier(const RowRules &rules, ImportedRow &row, IdentifierKind kind, const CleanedCell &cell)
{
    if (!isReadable(rules, row, cell))
        return;
    const LineIds before = row.ids;
    switch (kind) {
    case IdentifierKind::Iccid:
        judgeIccid(rules, row, cell.text);
        break;
    case IdentifierKind::Imei:
        judgeImei(rules, row, cell.text);
        break;
    case IdentifierKind::Msisdn:
        judgeMsisdn(rules, row, cell.text);
        break;
    }
    const auto replaced = [](const QString &was, const QString &is) { return !was.isEmpty() && was != is; };
    if (replaced(before.iccid, row.ids.iccid) || replaced(before.imei, row.ids.imei)
        || replaced(before.msisdn, row.ids.msisdn)) {
        row.ids = before;
        rules.add(row, Rule::TwoValues);
    }
}

void judgeByShape(const RowRules &rules, ImportedRow &row, const CleanedCell &cell)
{
    if (!isReadable(rules, row, cell))
        return;
    if (const auto kind = kindOf(cell))
        judgeIdentifier(rules, row, *kind, cell);
    else
        rules.add(row, Rule::Unrecognized, quotable(cell.text));
}

std::optional<IdentifierKind> kindOf(const CleanedCell &cell)
{
    if (cell.content != CellContent::Digits)
        return std::nullopt;
    if (cell.international && cell.text.size() >= 10 && cell.text.size() <= 15)
        return IdentifierKind::Msisdn;
    return kindByShape(cell.text);
}

} // namespace lk::intake
