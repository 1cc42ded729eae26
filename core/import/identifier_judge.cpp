// SPDX-License-Identifier: Apache-2.0
#include "core/import/identifier_judge.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

constexpr qsizetype kExactSpreadsheetDigits = 15;

/// What can be wrong with the cell of an identifier, whatever its kind.
struct CellRules {
    QLatin1StringView field; ///< as repairs name it
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

constexpr CellRules lineCell(QLatin1StringView field)
{
    return {field, Rule::HiddenCharacter, Rule::Exponent, Rule::NotDigits, Rule::TwoValues};
}

constexpr CellRules kLineMsisdn = lineCell("msisdn"_L1);
constexpr IccidRules kLineIccid{
    lineCell("iccid"_L1), Rule::IccidLength, Rule::IccidPrefix, Rule::IccidCheckDigit, Rule::IccidRounded};
constexpr ImeiRules kLineImei{lineCell("imei"_L1), Rule::ImeiLength, Rule::ImeiCheckDigit,
    Rule::ImeiCheckDigitAdded, Rule::ImeiLeadingZero, Rule::ImeiSoftwareVersion};
constexpr IccidRules kNewIccid{{"new-iccid"_L1, Rule::NewIccidHiddenCharacter, Rule::NewIccidExponent,
                                   Rule::NewIccidNotDigits, Rule::NewIccidTwoValues},
    Rule::NewIccidLength, Rule::NewIccidPrefix, Rule::NewIccidCheckDigit, Rule::NewIccidRounded};
constexpr ImeiRules kNewImei{{"new-imei"_L1, Rule::NewImeiHiddenCharacter, Rule::NewImeiExponent,
                                 Rule::NewImeiNotDigits, Rule::NewImeiTwoValues},
    Rule::NewImeiLength, Rule::NewImeiCheckDigit, Rule::NewImeiCheckDigitAdded, Rule::NewImeiLeadingZero,
    Rule::NewImeiSoftwareVersion};

/// The cell before any repair.
QString asWritten(const CleanedCell &cell)
{
    if (!cell.original.isEmpty())
        return cell.original;
    return cell.international ? u'+' + cell.text : cell.text;
}

/// A repair of digits with which a check digit would fit; `after` is empty if there is none.
struct DigitRepair {
    RepairKind kind = RepairKind::IccidCheckDigit;
    QString after = {};
};

/// Cards have 19 or 20 digits, and tables drop or add the check digit of one kind for the other.
DigitRepair repairOfIccid(const QString &digits)
{
    if (digits.size() == 19)
        return {.kind = RepairKind::IccidCheckDigit, .after = digits + luhnDigit(digits)};
    if (digits.size() == 20 && luhnValid(QStringView(digits).chopped(1)))
        return {.kind = RepairKind::IccidExtraDigit, .after = digits.chopped(1)};
    return {};
}

/// The ICCID of the digits; empty, with the reason added, if they are none.
QString judgedIccid(const RowBench &bench, const IccidRules &rule, const QString &digits)
{
    if (digits.size() < 18 || digits.size() > 22) {
        bench.rules.add(bench.row, rule.length, quotable(digits));
        return {};
    }
    if (!digits.startsWith(u"89")) {
        bench.rules.add(bench.row, rule.prefix, quotable(digits));
        return {};
    }
    const QStringView tail = QStringView(digits).sliced(kExactSpreadsheetDigits);
    const bool rounded = std::all_of(tail.begin(), tail.end(), [](QChar c) { return c == u'0'; });
    if (rounded)
        bench.rules.add(bench.row, rule.rounded);
    if (luhnValid(digits))
        return digits;
    // What is missing from a rounded ICCID is more than a check digit.
    const DigitRepair repair = rounded ? DigitRepair() : repairOfIccid(digits);
    if (!repair.after.isEmpty()
        && bench.repairs.apply(bench.row, repair.kind, rule.cell.field, digits, repair.after)) {
        bench.rules.add(bench.row, Rule::Repaired, digits, repair.after);
        return repair.after;
    }
    bench.rules.add(bench.row, rule.checkDigit);
    return digits;
}

QString judgedImei(const RowBench &bench, const ImeiRules &rule, const QString &digits)
{
    const qsizetype length = digits.size();
    if (length < 14 || length > 16) {
        bench.rules.add(bench.row, rule.length, quotable(digits));
        return {};
    }
    if (length == 15) {
        if (!luhnValid(digits))
            bench.rules.add(bench.row, rule.checkDigit);
        return digits;
    }
    // IMEIs that begin with 01 are common, and a spreadsheet drops their zero.
    const QString withZero = u'0' + digits;
    if (length == 14 && digits.startsWith(u'1') && luhnValid(withZero)) {
        const bool accepted
            = bench.repairs.apply(bench.row, RepairKind::ImeiLeadingZero, rule.cell.field, digits, withZero);
        if (accepted)
            bench.rules.add(bench.row, Rule::Repaired, digits, withZero);
        else
            bench.rules.add(bench.row, rule.leadingZero, quotable(digits));
        return accepted ? withZero : QString();
    }
    const QString body = digits.first(14);
    const QString after = body + luhnDigit(body);
    const RepairKind kind = length == 14 ? RepairKind::ImeiCheckDigit : RepairKind::ImeiSoftwareVersion;
    if (!bench.repairs.apply(bench.row, kind, rule.cell.field, digits, after)) {
        bench.rules.add(bench.row, Rule::RepairOffered, digits, after);
        return {};
    }
    bench.rules.add(bench.row, length == 14 ? rule.checkDigitAdded : rule.softwareVersion);
    return after;
}

QString judgedMsisdn(const RowBench &bench, const CleanedCell &cell)
{
    if (cell.text.size() < 10 || cell.text.size() > 15) {
        bench.rules.add(bench.row, Rule::MsisdnLength, quotable(cell.text));
        return {};
    }
    const QString number = normalizedMsisdn(cell.text);
    const bool prefixed = cell.international || number != cell.text;
    if (prefixed
        && !bench.repairs.apply(
            bench.row, RepairKind::NumberPrefix, kLineMsisdn.field, asWritten(cell), number)) {
        bench.rules.add(bench.row, Rule::RepairOffered, quotable(asWritten(cell)), number);
        return {};
    }
    if (number.size() == 10 && number.front() < u'2')
        bench.rules.add(bench.row, Rule::MsisdnAreaCode);
    return number;
}

/// Notes what was done to the cell, or what is only offered.
void noteRepairs(const RowBench &bench, const CellRules &rule, const CleanedCell &cell)
{
    const bool done = cell.content == CellContent::Digits;
    for (const RepairKind kind : kAllRepairKinds) {
        if (cell.repairs.contains(kind) && bench.repairs.accepted().contains(kind) == done)
            bench.repairs.apply(bench.row, kind, rule.field, cell.original, cell.text);
    }
}

/// Says why a value is not even digits; true if it is.
bool isReadable(const RowBench &bench, const CellRules &rule, const CleanedCell &cell)
{
    if (!cell.repairs.isEmpty())
        noteRepairs(bench, rule, cell);
    switch (cell.content) {
    case CellContent::Digits:
        return true;
    case CellContent::Empty:
        break;
    case CellContent::Exponent:
        bench.rules.add(bench.row, rule.exponent, quotable(cell.text));
        break;
    case CellContent::HiddenCharacter:
        bench.rules.add(bench.row, rule.hiddenCharacter, quotable(asWritten(cell)));
        break;
    case CellContent::NeedsRepair:
        bench.rules.add(bench.row, Rule::RepairOffered, quotable(cell.original), cell.text);
        break;
    case CellContent::Other:
        bench.rules.add(bench.row, rule.notDigits, quotable(cell.text));
        break;
    }
    return false;
}

/// Fills a field of a row once; a second value must be the same.
void fill(const RowBench &bench, Rule twoValues, QString &field, QString &&value)
{
    if (value.isEmpty())
        return;
    if (field.isEmpty())
        field = std::move(value);
    else if (field != value)
        bench.rules.add(bench.row, twoValues);
}

void takeIccid(const RowBench &bench, const IccidRules &rule, QString &field, const CleanedCell &cell)
{
    if (isReadable(bench, rule.cell, cell))
        fill(bench, rule.cell.twoValues, field, judgedIccid(bench, rule, cell.text));
}

void takeImei(const RowBench &bench, const ImeiRules &rule, QString &field, const CleanedCell &cell)
{
    if (isReadable(bench, rule.cell, cell))
        fill(bench, rule.cell.twoValues, field, judgedImei(bench, rule, cell.text));
}

} // namespace

void judgeIdentifier(const RowBench &bench, IdentifierKind kind, const CleanedCell &cell)
{
    switch (kind) {
    case IdentifierKind::Iccid:
        takeIccid(bench, kLineIccid, bench.row.ids.iccid, cell);
        break;
    case IdentifierKind::Imei:
        takeImei(bench, kLineImei, bench.row.ids.imei, cell);
        break;
    case IdentifierKind::Msisdn:
        if (isReadable(bench, kLineMsisdn, cell))
            fill(bench, kLineMsisdn.twoValues, bench.row.ids.msisdn, judgedMsisdn(bench, cell));
        break;
    }
}

void judgeNewIdentifier(const RowBench &bench, LineIds &newIds, IdentifierKind kind, const CleanedCell &cell)
{
    if (kind == IdentifierKind::Iccid)
        takeIccid(bench, kNewIccid, newIds.iccid, cell);
    else if (kind == IdentifierKind::Imei)
        takeImei(bench, kNewImei, newIds.imei, cell);
}

void judgeByShape(const RowBench &bench, const CleanedCell &cell)
{
    const auto kind = cell.content == CellContent::Digits ? kindOf(cell) : kindByShape(cell.text);
    if (!kind && cell.content == CellContent::Digits)
        bench.rules.add(bench.row, Rule::Unrecognized, quotable(cell.text));
    else
        judgeIdentifier(bench, kind.value_or(IdentifierKind::Iccid), cell);
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
