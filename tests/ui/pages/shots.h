// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace lk::test {

/// Shows the window at 1440×900 and 1280×720, light and dark, and saves what is seen as PNG into the folder
/// that LK_SCREENSHOTS names. False if the window does not fit one of the sizes.
[[nodiscard]] bool fitsAndShoots(QWidget &window, const QString &name);

} // namespace lk::test
