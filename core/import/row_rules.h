// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/cell_cleaning.h"
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
};

inline constexpr std::size_t kRuleCount = 25;

/// The translated reasons of one read. Reasons without a quoted value share their texts among all rows.
class RowRules {
public:
    RowRules();

    /// Adds the reason to the row and raises its verdict. `quoted` replaces %1 of the sentence.
    void add(ImportedRow &row, Rule rule, const QString &quoted = {}) const;

private:
    std::array<RowReason, kRuleCount> m_reasons;
};

/// Judges one cleaned value as an identifier of this kind; fills the row's field unless it is unusable.
void judgeIdentifier(const RowRules &rules, ImportedRow &row, IdentifierKind kind, const CleanedCell &cell);

/// Judges a value whose kind its own shape decides.
void judgeByShape(const RowRules &rules, ImportedRow &row, const CleanedCell &cell);

/// The kind a value has by its shape, a leading plus included.
[[nodiscard]] std::optional<IdentifierKind> kindOf(const CleanedCell &cell);

} // namespace lk::intake
