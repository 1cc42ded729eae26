// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QtGlobal>

class QWidget;

namespace lk::ui {

/// Says what closing means while changes are running; calls `close` if the person wants that. Returns at
/// once.
void askBeforeClosing(QWidget &window, qint64 running, std::function<void()> close);

} // namespace lk::ui
