// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/identifier.h"
#include "core/import/cell_cleaning.h"
#include "core/import/device_list.h"
#include "core/import/repair_book.h"
#include "core/import/row_rules.h"

#include <optional>

namespace lk::intake {

/// A row and what it is judged with.
struct RowBench {
    const RowRules &rules;
    RepairBook &repairs;
    ImportedRow &row;
};

/// Judges one cleaned value as an identifier of this kind; fills the row's field unless it is unusable.
void judgeIdentifier(const RowBench &bench, IdentifierKind kind, const CleanedCell &cell);

/// The same for the ICCID or IMEI the line shall get, which goes to `newIds` and has rules of its own.
void judgeNewIdentifier(const RowBench &bench, LineIds &newIds, IdentifierKind kind, const CleanedCell &cell);

/// Judges a value whose kind its own shape decides.
void judgeByShape(const RowBench &bench, const CleanedCell &cell);

/// The kind a value has by its shape, a leading plus included.
[[nodiscard]] std::optional<IdentifierKind> kindOf(const CleanedCell &cell);

} // namespace lk::intake
