// SPDX-License-Identifier: Apache-2.0
#include "app/window_host.h"

#include "ui/services.h"
#include "ui/shell/window_memory.h"

#include <QApplication>

#include <chrono>

using namespace std::chrono_literals;

namespace lk::app {

namespace {

constexpr auto kAskAgain = 200ms;

} // namespace

QLocale localeOf(settings::Language language)
{
    const auto inLanguage = [](QLocale::Language wanted) {
        return QLocale::system().language() == wanted ? QLocale::system() : QLocale(wanted);
    };
    switch (language) {
    case settings::Language::System:
        return QLocale::system();
    case settings::Language::English:
        return inLanguage(QLocale::English);
    case settings::Language::German:
        return inLanguage(QLocale::German);
    case settings::Language::Spanish:
        return inLanguage(QLocale::Spanish);
    }
    return QLocale::system();
}

WindowHost::WindowHost(Console &console, Translations &translations)
    : m_console(console),
      m_translations(translations)
{
    m_translations.use(localeOf(console.settings().language()));
    // Later: the choice is made in the window that goes.
    connect(&console.settings(), &settings::Settings::languageChanged, this, &WindowHost::makeAnew,
        Qt::QueuedConnection);
    // Widths are measured in the size of the text when a page is built.
    connect(&console.settings(), &settings::Settings::textScaleChanged, this, &WindowHost::makeAnew,
        Qt::QueuedConnection);
    m_later.setSingleShot(true);
    m_later.setInterval(kAskAgain);
    connect(&m_later, &QTimer::timeout, this, &WindowHost::makeAnew);
    makeWindow();
}

WindowHost::~WindowHost() = default;

void WindowHost::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(m_console.services());
    m_window->setSampleList(m_console.samplePath());
}

void WindowHost::bringUp(const QString &file)
{
    m_window->bringToFront();
    if (!file.isEmpty())
        m_window->openList(file);
}

void WindowHost::makeAnew()
{
    if (m_window->isWriting()) {
        m_later.start();
        return;
    }
    const ui::WindowMemory memory = m_window->memory();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    // The draft of a new change is kept by the page that goes and found by the one that comes.
    m_window.reset();
    m_translations.use(localeOf(m_console.settings().language()));
    makeWindow();
    if (memory.visible)
        m_window->show();
    m_window->giveBack(memory);
    QApplication::setQuitOnLastWindowClosed(quits);
}

} // namespace lk::app
