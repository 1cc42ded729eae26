// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAction;
class QWidget;

namespace lk::ui {

struct Services;

/// A command of `page` (F4) that shows and hides its inspector; how it was left is kept under the inspector's
/// object name. `usually`: shown as long as nobody has said otherwise.
QAction *addInspectorToggle(QWidget &page, QWidget &inspector, const Services &services, bool usually);

} // namespace lk::ui
