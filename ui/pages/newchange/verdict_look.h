// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/device_list.h"
#include "core/planning/plan.h"
#include "ui/theme/state_look.h"

namespace lk::ui {

/// How a verdict is shown: icon, word, colour, and one sentence.
[[nodiscard]] StateLook lookOf(planning::Verdict verdict);
[[nodiscard]] StateLook lookOf(intake::RowVerdict verdict);

} // namespace lk::ui
