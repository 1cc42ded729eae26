// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "core/store/change_table.h"
#include "ui/models/order_dialog.h"

namespace lk::ui {

/// What is asked before the rest of a change is cancelled. `waiting` = lines that can still be taken back.
[[nodiscard]] OrderQuestion cancelQuestion(const BulkChange &change, qint64 waiting);

/// What is asked before a scheduled change starts at once.
[[nodiscard]] OrderQuestion startQuestion(const BulkChange &change);

/// What is asked before a decision about `lines` lines is recorded.
[[nodiscard]] OrderQuestion decisionQuestion(store::PersonDecision decision, qint64 lines);

} // namespace lk::ui
