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
    {Rule::Shifted, "row.shifted"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "This row has more cells than the title row, so what it asks for may stand in the wrong column."),
     QT_TRANSLATE_NOOP("Intake", "Look for a text with an unquoted delimiter in this row.")},
    {Rule::RequestHiddenCharacter, "request.hidden-character"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "“%1” contains an invisible character or a line break."),
     QT_TRANSLATE_NOOP("Intake", "Type the value anew instead of pasting it.")},
    {Rule::RequestSpreadsheetError, "request.spreadsheet-error"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "“%1” is an error of a spreadsheet formula, not a value."),
     QT_TRANSLATE_NOOP("Intake", "Correct the formula in the spreadsheet and save the list again.")},
    {Rule::RequestTwoValues, "request.two-values"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "Two columns of this row ask for different values of the same thing."),
     QT_TRANSLATE_NOOP("Intake", "Keep only one of the two columns.")},
    {Rule::ActionUnknown, "action.unknown"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "“%1” is no known action."),
     QT_TRANSLATE_NOOP("Intake", "Use one of these words: %1.")},
    {Rule::NewIccidHiddenCharacter, "new-iccid.hidden-character"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "The new ICCID “%1” contains an invisible character."),
     QT_TRANSLATE_NOOP("Intake", "Type the ICCID anew instead of pasting it.")},
    {Rule::NewIccidExponent, "new-iccid.exponent"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "The new ICCID “%1” was shortened by a spreadsheet: digits are lost and cannot be recovered."),
     QT_TRANSLATE_NOOP("Intake", "Go back to the original, format the column as text and save the list again.")},
    {Rule::NewIccidNotDigits, "new-iccid.not-digits"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "The new ICCID “%1” holds more than digits."),
     QT_TRANSLATE_NOOP("Intake", "Correct the value, or choose another column.")},
    {Rule::NewIccidTwoValues, "new-iccid.two-values"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "This row holds two different new ICCIDs."),
     QT_TRANSLATE_NOOP("Intake", "Keep only one of the two columns.")},
    {Rule::NewIccidLength, "new-iccid.length"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "The new ICCID “%1” is none: an ICCID has 18 to 22 digits."),
     QT_TRANSLATE_NOOP("Intake", "Check whether digits are missing.")},
    {Rule::NewIccidPrefix, "new-iccid.prefix"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "The new ICCID “%1” is none: an ICCID begins with 89."),
     QT_TRANSLATE_NOOP("Intake", "Copy the ICCID from the SIM or the carrier's portal.")},
    {Rule::NewIccidCheckDigit, "new-iccid.check-digit"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "The check digit of the new ICCID does not fit, so a digit may be mistyped or missing."),
     QT_TRANSLATE_NOOP("Intake", "Compare the ICCID with the SIM or the carrier's portal.")},
    {Rule::NewIccidRounded, "new-iccid.rounded"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "The new ICCID ends in zeros from the 16th digit on, as if a spreadsheet had rounded it."),
     QT_TRANSLATE_NOOP("Intake", "Compare it with the original, and format the column as text.")},
    {Rule::NewImeiHiddenCharacter, "new-imei.hidden-character"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "The new IMEI “%1” contains an invisible character."),
     QT_TRANSLATE_NOOP("Intake", "Type the IMEI anew instead of pasting it.")},
    {Rule::NewImeiExponent, "new-imei.exponent"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "The new IMEI “%1” was shortened by a spreadsheet: digits are lost and cannot be recovered."),
     QT_TRANSLATE_NOOP("Intake", "Go back to the original, format the column as text and save the list again.")},
    {Rule::NewImeiNotDigits, "new-imei.not-digits"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "The new IMEI “%1” holds more than digits."),
     QT_TRANSLATE_NOOP("Intake", "Correct the value, or choose another column.")},
    {Rule::NewImeiTwoValues, "new-imei.two-values"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "This row holds two different new IMEIs."),
     QT_TRANSLATE_NOOP("Intake", "Keep only one of the two columns.")},
    {Rule::NewImeiLength, "new-imei.length"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "The new IMEI “%1” is none: an IMEI has 15 digits."),
     QT_TRANSLATE_NOOP("Intake", "Check whether digits are missing.")},
    {Rule::NewImeiCheckDigit, "new-imei.check-digit"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "The check digit of the new IMEI does not fit, so a digit may be mistyped."),
     QT_TRANSLATE_NOOP("Intake", "Compare the IMEI with the label of the device.")},
    {Rule::NewImeiCheckDigitAdded, "new-imei.check-digit-added"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "The new IMEI had 14 digits; its check digit was added."),
     QT_TRANSLATE_NOOP("Intake", "Compare the 15 digits with the label of the device.")},
    {Rule::NewImeiLeadingZero, "new-imei.leading-zero"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "The new IMEI “%1” lacks a digit: either a leading zero or the check digit."),
     QT_TRANSLATE_NOOP("Intake", "Give all 15 digits, and format the column as text.")},
    {Rule::NewImeiSoftwareVersion, "new-imei.software-version"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "The new IMEI carried a software version (IMEISV); it was replaced by the check digit."),
     QT_TRANSLATE_NOOP("Intake", "Compare the 15 digits with the label of the device.")},
    {Rule::PairUnclear, "pair.unclear"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "More than one column holds an %1, and no title says which is the line's present one."),
     QT_TRANSLATE_NOOP("Intake", "Put “New ICCID” or “New IMEI” above the column of the new ones, or choose which columns are read.")},
    {Rule::PairSame, "pair.same"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "The new %1 is the one this row already gives as the present one."),
     QT_TRANSLATE_NOOP("Intake", "Correct the new value, or leave it empty if it shall stay.")},
    {Rule::PairNewIccidRepeated, "pair.new-iccid-repeated"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "Row %1 asks for the same new ICCID, and one SIM can serve only one line."),
     QT_TRANSLATE_NOOP("Intake", "Check which row is right, and correct or remove the others.")},
    {Rule::PairNewImeiRepeated, "pair.new-imei-repeated"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "Row %1 asks for the same new IMEI, and one device can serve only one line."),
     QT_TRANSLATE_NOOP("Intake", "Check which row is right, and correct or remove the others.")},
    {Rule::PairChain, "pair.chain"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "The new ICCID of row %1 is the present ICCID of row %2."),
     QT_TRANSLATE_NOOP("Intake", "Check both rows; if they are right, the SIM must be free before it can be used again.")},
    {Rule::PairRequestsDiffer, "pair.requests-differ"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "Row %1 asks something else of the same line."),
     QT_TRANSLATE_NOOP("Intake", "Keep the row that is right and remove the other.")},
    {Rule::RepairOffered, "repair.offered"_L1, RowVerdict::Blocked,
     QT_TRANSLATE_NOOP("Intake", "“%1” can be read as %2, but only by a repair that nobody has accepted."),
     QT_TRANSLATE_NOOP("Intake", "Accept this kind of repair for the list, or correct the value.")},
    {Rule::Repaired, "repair.done"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "“%1” is read as %2, by a repair that was accepted for the list."),
     QT_TRANSLATE_NOOP("Intake", "Compare the digits with the original.")},
    {Rule::ZipLeadingZero, "zip.leading-zero"_L1, RowVerdict::Warning,
     QT_TRANSLATE_NOOP("Intake", "The ZIP code “%1” may have lost its leading zeros: it would be %2."),
     QT_TRANSLATE_NOOP("Intake", "Accept this kind of repair for the list, or format the column as text.")},
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

} // namespace

RowRules::RowRules()
{
    std::transform(kRules.begin(), kRules.end(), m_reasons.begin(), [](const RuleText &rule) {
        return RowReason{QString(rule.id), QCoreApplication::translate("Intake", rule.text),
            QCoreApplication::translate("Intake", rule.fix)};
    });
    QString &words = m_reasons[static_cast<std::size_t>(Rule::ActionUnknown)].fix;
    words = words.arg(actionWords().join(u", "_s));
}

void RowRules::add(ImportedRow &row, Rule rule, const QString &quoted, const QString &second) const
{
    const auto index = static_cast<std::size_t>(rule);
    RowReason reason = m_reasons[index];
    if (!second.isEmpty())
        reason.text = reason.text.arg(quoted, second);
    else if (!quoted.isEmpty())
        reason.text = reason.text.arg(quoted);
    row.reasons.append(std::move(reason));
    row.verdict = std::max(row.verdict, kRules[index].verdict);
}

void RowRules::addOnce(ImportedRow &row, Rule rule, const QString &quoted) const
{
    const QLatin1StringView id = kRules[static_cast<std::size_t>(rule)].id;
    const bool known = std::any_of(row.reasons.cbegin(), row.reasons.cend(),
        [id](const RowReason &reason) { return reason.rule == id; });
    if (!known)
        add(row, rule, quoted);
}

} // namespace lk::intake
