// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLineEdit;

namespace lk::ui {

/// The width a field needs for its hint (what it says while it is empty) to be read whole, but not less than
/// `least`; in pixels. A hint is as long as the reader's language makes it. Main thread, after the hint was
/// set.
[[nodiscard]] int fieldWidth(const QLineEdit &field, int least);

} // namespace lk::ui
