// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"

namespace lk::carriers::jasper {

/// The API's own maximum, and what it takes when none is asked for.
inline constexpr int kLargestPage = 50;

/// The path of one device.
[[nodiscard]] QString devicePath(const QString &iccid);
/// The page a cursor stands for, as a query.
[[nodiscard]] QString pageQuery(const ListCursor &cursor);
/// A time as a query value, in whole seconds, encoded; 0 = before anything was ever changed.
[[nodiscard]] QString queryTime(UtcMs time);

} // namespace lk::carriers::jasper
