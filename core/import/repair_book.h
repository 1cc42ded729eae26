// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/device_list.h"
#include "core/import/repair.h"

#include <array>

namespace lk::intake {

/// Decides about repairs by what the operator accepted, writes them on the rows, and counts them.
class RepairBook {
public:
    explicit RepairBook(RepairSet accepted)
        : m_accepted(accepted)
    {
    }

    [[nodiscard]] RepairSet accepted() const { return m_accepted; }
    /// Notes a repair on the row; true if it is accepted, so that the caller uses `after`.
    bool apply(
        ImportedRow &row, RepairKind kind, const QString &field, const QString &before, const QString &after);
    /// The kinds that occurred.
    [[nodiscard]] QList<RepairCount> counts() const;

private:
    RepairSet m_accepted;
    std::array<qint64, kAllRepairKinds.size()> m_applied{};
    std::array<qint64, kAllRepairKinds.size()> m_offered{};
    qint64 m_formattingNoted = 0;
};

} // namespace lk::intake
