// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/identifier.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <initializer_list>
#include <optional>

namespace lk::intake {

/// What can be put right in a cell. Never done unseen: each one is counted, and each can be refused.
enum class RepairKind {
    // These keep every digit of the identifier.
    Blanks, ///< blanks inside, or no-break and other blanks around it
    Grouping, ///< dashes, brackets and dots between the digits
    Quotes, ///< quotation marks around it
    Apostrophe, ///< a spreadsheet's mark for text in front
    TextFormula, ///< ="…"
    TrailingF, ///< the filler F behind a nineteen-digit ICCID
    NumberPrefix, ///< + or +1 in front of a number
    // This one hides or joins digits, so somebody has to look first (security requirement S15).
    ZeroWidth, ///< zero-width characters and soft hyphens
    // These change digits.
    IccidCheckDigit, ///< 19 digits, the check digit is missing
    IccidExtraDigit, ///< 20 digits, one too many behind a valid check digit
    ImeiCheckDigit, ///< 14 digits, the check digit is missing
    ImeiSoftwareVersion, ///< 16 digits, the software version instead of the check digit
    ImeiLeadingZero, ///< 14 digits, the zero in front is missing
    ZipLeadingZero, ///< a ZIP code of 3 or 4 digits
};

inline constexpr std::array kAllRepairKinds{RepairKind::Blanks, RepairKind::Grouping, RepairKind::Quotes,
    RepairKind::Apostrophe, RepairKind::TextFormula, RepairKind::TrailingF, RepairKind::NumberPrefix,
    RepairKind::ZeroWidth, RepairKind::IccidCheckDigit, RepairKind::IccidExtraDigit,
    RepairKind::ImeiCheckDigit, RepairKind::ImeiSoftwareVersion, RepairKind::ImeiLeadingZero,
    RepairKind::ZipLeadingZero};

/// A set of kinds.
class RepairSet {
public:
    constexpr RepairSet() = default;
    constexpr RepairSet(std::initializer_list<RepairKind> kinds)
    {
        for (const RepairKind kind : kinds)
            insert(kind);
    }

    constexpr void insert(RepairKind kind) { m_bits |= bit(kind); }
    constexpr void remove(RepairKind kind) { m_bits &= ~bit(kind); }
    [[nodiscard]] constexpr bool contains(RepairKind kind) const { return (m_bits & bit(kind)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    /// True if every kind of `other` is in this set.
    [[nodiscard]] constexpr bool containsAll(RepairSet other) const { return (other.m_bits & ~m_bits) == 0; }
    bool operator==(const RepairSet &) const = default;

private:
    static constexpr quint32 bit(RepairKind kind) { return quint32{1} << static_cast<quint32>(kind); }

    quint32 m_bits = 0;
};

/// The kinds that keep every digit: accepted unless the operator refuses them.
inline constexpr RepairSet kFormattingRepairs{RepairKind::Blanks, RepairKind::Grouping, RepairKind::Quotes,
    RepairKind::Apostrophe, RepairKind::TextFormula, RepairKind::TrailingF, RepairKind::NumberPrefix};

/// The stable id of a kind, such as "trailing-f": English, the same in every language.
[[nodiscard]] QString toText(RepairKind kind);
[[nodiscard]] std::optional<RepairKind> repairFromText(QStringView id);
/// What the repair does, translated: "trailing F removed".
[[nodiscard]] QString displayName(RepairKind kind);

/// One repair of one cell, done or offered.
struct RowRepair {
    RepairKind kind = RepairKind::Blanks;
    QString field = {}; ///< "iccid", "new-imei", "zip" …
    QString before = {}; ///< as it stands in the file, fit to be shown
    QString after = {};
    bool applied = false; ///< false: offered; the row is blocked or warned until the kind is accepted

    bool operator==(const RowRepair &) const = default;
};

/// How often a kind occurs in a list, in cells.
struct RepairCount {
    RepairKind kind = RepairKind::Blanks;
    qint64 applied = 0;
    qint64 offered = 0;

    bool operator==(const RepairCount &) const = default;
};

} // namespace lk::intake
