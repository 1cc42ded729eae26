// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/window_memory.h"

#include "ui/shell/main_window.h"
#include "ui/widgets/search_field.h"

#include <QTabWidget>

namespace lk::ui {

WindowMemory MainWindow::memory() const
{
    WindowMemory memory{.page = currentPage(),
        .change = m_pages->shownChange(),
        .geometry = saveGeometry(),
        .tabs = {},
        .searches = {},
        .visible = isVisible()};
    const auto tabs = findChildren<QTabWidget *>();
    for (const QTabWidget *tab : tabs) {
        if (!tab->objectName().isEmpty())
            memory.tabs.insert(tab->objectName(), tab->currentIndex());
    }
    const auto fields = findChildren<SearchField *>();
    for (const SearchField *field : fields) {
        if (!field->objectName().isEmpty() && !field->text().isEmpty())
            memory.searches.insert(field->objectName(), field->text());
    }
    return memory;
}

void MainWindow::giveBack(const WindowMemory &memory)
{
    restoreGeometry(memory.geometry);
    for (auto tab = memory.tabs.begin(); tab != memory.tabs.end(); ++tab) {
        if (auto *widget = findChild<QTabWidget *>(tab.key()))
            widget->setCurrentIndex(tab.value());
    }
    for (auto search = memory.searches.begin(); search != memory.searches.end(); ++search) {
        if (auto *field = findChild<SearchField *>(search.key()))
            field->setText(search.value());
    }
    if (memory.change.isValid())
        m_pages->showChange(memory.change);
    showPage(memory.page);
}

} // namespace lk::ui
