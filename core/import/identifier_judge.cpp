// SPDX-License-Identifier: Apache-2.0
#include "core/import/identifier_judge.h"

#include <algorithm>

namespace lk::intake {

namespace {

constexpr qsizetype kExactSpreadsheetDigits = 15;

/// What can be wrong with the cell of an identifier, whatever its kind.
struct CellRules {
    Rule hiddenCharacter;
    Rule exponent;
    Rule notDigits;
    Rule twoValues;
};
struct IccidRules {
    CellRules cell;
    Rule length;
    Rule prefix;
    Rule checkDigit;
    Rule rounded;
};
struct ImeiRules {
    CellRules cell;
    Rule length;
    Rule checkDigit;
    Rule checkDigitAdded;
    Rule leadingZero;
    Rule softwareVersion;
};

constexpr CellRules kLineCell{Rule::HiddenCharacter, Rule::Exponent, Rule::NotDigits, Rule::TwoValues};
constexpr IccidRules kLineIccid{
    kLineCell, Rule::IccidLength, Rule::IccidPrefix, Rule::IccidCheckDigit, Rule::IccidRounded};
constexpr ImeiRules kLineImei{kLineCell, Rule::ImeiLength, Rule::ImeiCheckDigit, Rule::ImeiCheckDigitAdded,
    Rule::ImeiLeadingZero, Rule::ImeiSoftwareVersion};
constexpr IccidRules kNewIccid{
    {Rule::NewIccidHiddenCharacter, Rule::NewIccidExponent, Rule::NewIccidNotDigits, Rule::NewIccidTwoValues},
    Rule::NewIccidLength, Rule::NewIccidPrefix, Rule::NewIccidCheckDigit, Rule::NewIccidRounded};
constexpr ImeiRules kNewImei{
    {Rule::NewImeiHiddenCharacter, Rule::NewImeiExponent, Rule::NewImeiNotDigits, Rule::NewImeiTwoValues},
    Rule::NewImeiLength, Rule::NewImeiCheckDigit, Rule::NewImeiCheckDigitAdded, Rule::NewImeiLeadingZero,
    Rule::NewImeiSoftwareVersion};

/// The ICCID of the digits; empty, with the reason added, if they are none.
QString judgedIccid(const RowRules &rules, ImportedRow &row, const IccidRules &rule, const QString &digits)
{
    if (digits.size() < 18 || digits.size() > 22) {
        rules.add(row, rule.length, quotable(digits));
        return {};
    }
    if (!digits.startsWith(u"89")) {
        rules.add(row, rule.prefix, quotable(digits));
        return {};
    }
    const QStringView tail = QStringView(digits).sliced(kExactSpreadsheetDigits);
    if (std::all_of(tail.begin(), tail.end(), [](QChar c) { return c == u'0'; }))
        rules.add(row, rule.rounded);
    if (!luhnValid(digits))
        rules.add(row, rule.checkDigit);
    return digits;
}

QString judgedImei(const RowRules &rules, ImportedRow &row, const ImeiRules &rule, const QString &digits)
{
    const qsizetype length = digits.size();
    if (length < 14 || length > 16) {
        rules.add(row, rule.length, quotable(digits));
        return {};
    }
    if (length == 15) {
        if (!luhnValid(digits))
            rules.add(row, rule.checkDigit);
        return digits;
    }
    // IMEIs that begin with 01 are common, and a spreadsheet drops their zero.
    if (length == 14 && digits.startsWith(u'1') && luhnValid(QString(u'0' + digits))) {
        rules.add(row, rule.leadingZero, quotable(digits));
        return {};
    }
    const QString body = digits.first(14);
    rules.add(row, length == 14 ? rule.checkDigitAdded : rule.softwareVersion);
    return body + luhnDigit(body);
}

QString judgedMsisdn(const RowRules &rules, ImportedRow &row, const QString &digits)
{
    if (digits.size() < 10 || digits.size() > 15) {
        rules.add(row, Rule::MsisdnLength, quotable(digits));
        return {};
    }
    const QString number = normalizedMsisdn(digits);
    if (number.size() == 10 && number.front() < u'2')
        rules.add(row, Rule::MsisdnAreaCode);
    return number;
}

/// Says why a value is not even digits; true if it is.
bool isReadable(const RowRules &rules, ImportedRow &row, const CellRules &rule, const CleanedCell &cell)
{
    switch (cell.content) {
    case CellContent::Digits:
        return true;
    case CellContent::Empty:
        break;
    case CellContent::Exponent:
        rules.add(row, rule.exponent, quotable(cell.text));
        break;
    case CellContent::HiddenCharacter:
        rules.add(row, rule.hiddenCharacter, quotable(cell.text));
        break;
    case CellContent::Other:
        rules.add(row, rule.notDigits, quotable(cell.text));
        break;
    }
    return false;
}

/// Fills a field of a row once; a second value must be the same.
void fill(const RowRules &rules, ImportedRow &row, Rule twoValues, QString &field, QString &&value)
{
    if (value.isEmpty())
        return;
    if (field.isEmpty())
        field = std::move(value);
    else if (field != value)
        rules.add(row, twoValues);
}

} // namespace

void judgeIdentifier(const RowRules &rules, ImportedRow &row, IdentifierKind kind, const CleanedCell &cell)
{
    if (!isReadable(rules, row, kLineCell, cell))
        return;
    switch (kind) {
    case IdentifierKind::Iccid:
        fill(rules, row, Rule::TwoValues, row.ids.iccid, judgedIccid(rules, row, kLineIccid, cell.text));
        break;
    case IdentifierKind::Imei:
        fill(rules, row, Rule::TwoValues, row.ids.imei, judgedImei(rules, row, kLineImei, cell.text));
        break;
    case IdentifierKind::Msisdn:
        fill(rules, row, Rule::TwoValues, row.ids.msisdn, judgedMsisdn(rules, row, cell.text));
        break;
    }
}

void judgeNewIdentifier(
    const RowRules &rules, ImportedRow &row, LineIds &newIds, IdentifierKind kind, const CleanedCell &cell)
{
    if (kind == IdentifierKind::Iccid) {
        if (isReadable(rules, row, kNewIccid.cell, cell))
            fill(rules, row, kNewIccid.cell.twoValues, newIds.iccid,
                judgedIccid(rules, row, kNewIccid, cell.text));
    } else if (kind == IdentifierKind::Imei) {
        if (isReadable(rules, row, kNewImei.cell, cell))
            fill(rules, row, kNewImei.cell.twoValues, newIds.imei,
                judgedImei(rules, row, kNewImei, cell.text));
    }
}

void judgeByShape(const RowRules &rules, ImportedRow &row, const CleanedCell &cell)
{
    if (!isReadable(rules, row, kLineCell, cell))
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
