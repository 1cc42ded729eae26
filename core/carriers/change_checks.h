// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/change_spec.h"
#include "core/domain/outcome.h"

#include <optional>

namespace lk::carriers {

/// A refusal of our own, before anything is sent.
[[nodiscard]] Refusal notSendable(const QString &code, const QString &text);

/// For carriers that address a line by its ICCID: digits only, 18 to 22 of them.
[[nodiscard]] std::optional<Refusal> lacksIccid(const LineIds &ids);

/// A plan change needs a plan.
[[nodiscard]] std::optional<Refusal> lacksNewPlan(const ChangeSpec &spec);

} // namespace lk::carriers
