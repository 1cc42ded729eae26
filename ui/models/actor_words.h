// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace lk::ui {

/// A recorded role or tenant as people read it. Records keep the English word; one we do not know is shown as
/// recorded.
[[nodiscard]] QString roleText(const QString &role);
[[nodiscard]] QString tenantText(const QString &tenant);

} // namespace lk::ui
