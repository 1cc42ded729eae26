// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>

class QWidget;

namespace lk::ui {

/// Asks before a window is closed whose queue still works: keep it open, keep running in the tray, or stop
/// cleanly. Asked once, however often somebody tries to close. Without `hide` there is no tray to run in.
void askBeforeClosing(
    QWidget &window, qint64 running, std::function<void()> hide, std::function<void()> close);

} // namespace lk::ui
