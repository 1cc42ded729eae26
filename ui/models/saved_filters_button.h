// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/saved_filters.h"

#include <QToolButton>

#include <functional>

class QAction;
class QMenu;

namespace lk::ui {

struct Services;

/// The saved filters of a page as a menu: choose one, save what narrows the list now, rename, remove. All of
/// it by keys as well.
class SavedFiltersButton : public QToolButton {
    Q_OBJECT

public:
    /// `page` is the word they are kept under; `current` says what narrows its list now, empty = nothing
    /// does.
    SavedFiltersButton(
        Services &services, const QString &page, std::function<QString()> current, QWidget *parent = nullptr);

    /// Opens the menu by key; for the page to take among its own commands.
    [[nodiscard]] QAction *openAction() const { return m_open; }

Q_SIGNALS:
    /// A person chose the filter that says this.
    void chosen(const QString &text);

private:
    void fill();
    void fillChanges(const QList<settings::SavedFilter> &filters);
    void askName(const QString &title, const QString &before, std::function<void(const QString &)> take);

    Services &m_services;
    SavedFilters m_filters;
    std::function<QString()> m_current;
    QMenu *m_menu;
    QMenu *m_rename;
    QMenu *m_remove;
    QAction *m_open;
};

} // namespace lk::ui
