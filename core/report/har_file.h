// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/exchange.h"

#include <QByteArray>

namespace lk::report {

/// The exchanges as HTTP Archive 1.2 (UTF-8 JSON), as browsers' developer tools and carriers' support open
/// it. What was never kept is not in it: sizes that are not known are -1, an exchange without an answer has
/// status 0 and says why in its comment. Members beginning with "_" are ours (request ids, change,
/// operation).
[[nodiscard]] QByteArray harFile(const QList<Exchange> &exchanges);

} // namespace lk::report
