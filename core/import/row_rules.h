// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/device_list.h"

#include <array>

namespace lk::intake {

/// Everything that can be said about a row. Ids, severities and sentences stand in one table in
/// row_rules.cpp.
enum class Rule {
    NoIdentifier,
    Duplicate,
    DuplicateDiffers,
    TwoValues,
    ExtraCells,
    QuoteBroken,
    CellTooLong,
    TooManyCells,
    HiddenCharacter,
    Exponent,
    NotDigits,
    Unrecognized,
    IccidLength,
    IccidPrefix,
    IccidCheckDigit,
    IccidRounded,
    ImeiLength,
    ImeiCheckDigit,
    ImeiCheckDigitAdded,
    ImeiLeadingZero,
    ImeiSoftwareVersion,
    ImeiRepeated,
    MsisdnLength,
    MsisdnAreaCode,
    MsisdnRepeated,
    Shifted,
    RequestHiddenCharacter,
    RequestSpreadsheetError,
    RequestTwoValues,
    ActionUnknown,
    NewIccidHiddenCharacter,
    NewIccidExponent,
    NewIccidNotDigits,
    NewIccidTwoValues,
    NewIccidLength,
    NewIccidPrefix,
    NewIccidCheckDigit,
    NewIccidRounded,
    NewImeiHiddenCharacter,
    NewImeiExponent,
    NewImeiNotDigits,
    NewImeiTwoValues,
    NewImeiLength,
    NewImeiCheckDigit,
    NewImeiCheckDigitAdded,
    NewImeiLeadingZero,
    NewImeiSoftwareVersion,
    PairUnclear,
    PairSame,
    PairNewIccidRepeated,
    PairNewImeiRepeated,
    PairChain,
    PairRequestsDiffer,
    RepairOffered,
    Repaired,
    ZipLeadingZero,
};

inline constexpr std::size_t kRuleCount = 56;

/// The translated reasons of one read. Reasons without a quoted value share their texts among all rows.
class RowRules {
public:
    RowRules();

    /// Adds the reason to the row and raises its verdict. `quoted` replaces %1 of the sentence, `second` its
    /// %2.
    void add(ImportedRow &row, Rule rule, const QString &quoted = {}, const QString &second = {}) const;
    /// The same, unless the row already has a reason of this rule.
    void addOnce(ImportedRow &row, Rule rule, const QString &quoted) const;

private:
    std::array<RowReason, kRuleCount> m_reasons;
};

} // namespace lk::intake
