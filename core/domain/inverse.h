// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/carrier.h"
#include "core/domain/change_spec.h"

#include <variant>

namespace lk {

/// Why a line's change cannot be put back: rule id and sentence.
struct NotUndoable {
    QString rule;
    QString text;
};

/// What puts a done change of one line back, from what the line was before; or why nothing does.
/// `line`: its identifiers before the change.
[[nodiscard]] std::variant<ChangeSpec, NotUndoable> inverseOf(
    const ChangeSpec &done, Carrier carrier, const LineIds &line, const LineState &before);

/// What a person should know although the change can be put back: what stays different. Empty = nothing.
[[nodiscard]] QString leftAfterUndo(const ChangeSpec &done);

} // namespace lk
