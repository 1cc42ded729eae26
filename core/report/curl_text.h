// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/exchange.h"

namespace lk::report {

/// The request as a curl command for a POSIX shell. Secrets are not kept, so the credentials stand as
/// variables ($ACCESS_TOKEN …) for whoever runs it to fill in, and so does everything that was withheld
/// ($WITHHELD). Nothing of the exchange can end the quoting: file and carrier texts stay data.
[[nodiscard]] QString curlText(const Exchange &exchange);

} // namespace lk::report
