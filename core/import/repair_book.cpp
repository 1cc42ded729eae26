// SPDX-License-Identifier: Apache-2.0
#include "core/import/repair_book.h"

#include "core/import/cell_cleaning.h"

namespace lk::intake {

namespace {

/// A million rows with an apostrophe each need no million copies of it: what keeps every digit is written on
/// this many rows, and counted on all.
constexpr qint64 kMaxFormattingNotes = 100'000;

} // namespace

bool RepairBook::apply(
    ImportedRow &row, RepairKind kind, const QString &field, const QString &before, const QString &after)
{
    const bool accepted = m_accepted.contains(kind);
    const auto index = static_cast<std::size_t>(kind);
    ++(accepted ? m_applied : m_offered)[index];
    const bool harmless = accepted && kFormattingRepairs.contains(kind);
    if (harmless && m_formattingNoted >= kMaxFormattingNotes)
        return true;
    m_formattingNoted += harmless ? 1 : 0;
    row.repairs.append(
        {.kind = kind, .field = field, .before = quotable(before), .after = after, .applied = accepted});
    return accepted;
}

QList<RepairCount> RepairBook::counts() const
{
    QList<RepairCount> found;
    for (const RepairKind kind : kAllRepairKinds) {
        const auto index = static_cast<std::size_t>(kind);
        if (m_applied[index] + m_offered[index] > 0)
            found.append({.kind = kind, .applied = m_applied[index], .offered = m_offered[index]});
    }
    return found;
}

} // namespace lk::intake
