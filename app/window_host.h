// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/console.h"
#include "app/translations.h"
#include "core/settings/settings.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace lk::app {

/// The locale a choice of language means; where the system speaks that language, the system's own.
[[nodiscard]] QLocale localeOf(settings::Language language);

/// Keeps the console's window, and makes it anew when another language or text size is chosen: the page, the
/// tabs, the place on the screen and what was being entered stay, and the queue does not notice. Main thread;
/// the console must outlive it.
class WindowHost final : public QObject {
    Q_OBJECT

public:
    WindowHost(Console &console, Translations &translations);
    ~WindowHost() override;

    [[nodiscard]] ui::MainWindow &window() const { return *m_window; }
    /// Brings the window to the front; `file` goes into a new change if it is not empty.
    void bringUp(const QString &file);

private:
    void makeWindow();
    void makeAnew();

    Console &m_console;
    Translations &m_translations;
    std::unique_ptr<ui::MainWindow> m_window;
    QTimer m_later; ///< until what is being written is written
};

} // namespace lk::app
