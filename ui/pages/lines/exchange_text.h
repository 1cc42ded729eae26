// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/exchange.h"

namespace lk::ui {

/// One exchange as people read it: request, answer, headers, indented bodies. Plain text.
[[nodiscard]] QString exchangeText(const report::Exchange &exchange);
/// "GET Read the line": what is asked, in the trade's words.
[[nodiscard]] QString operationText(const report::Exchange &exchange);

} // namespace lk::ui
