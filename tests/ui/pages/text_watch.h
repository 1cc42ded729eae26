// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace lk::test {

/// What of the texts a window shows now cannot be read to its end, a sentence for each; empty = all of it
/// can. Looks at labels, buttons, fields, tabs, column heads and whatever else is painted, scrolled away or
/// not. Of the cells of tables only the words for states: whatever else stands in them has no upper length,
/// and tool tips show it whole. Main thread; the window must be visible and its layouts at rest.
[[nodiscard]] QStringList cutTexts(QWidget &window);

} // namespace lk::test
