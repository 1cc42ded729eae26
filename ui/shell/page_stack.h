// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page_set.h"

#include <QHash>
#include <QPointer>
#include <QStackedWidget>

namespace lk::ui {

/// Shows one page at a time and gives each the keyboard back where it was left.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    /// The stack takes the height there is. Otherwise each layout of the window would measure the words of
    /// all pages, also of those nobody sees.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    void add(PageId id, QWidget *page);
    void show(PageId id);
    using QStackedWidget::show;
    [[nodiscard]] PageId current() const { return m_current; }
    /// Puts the keyboard into the search field of the page; false if it has none.
    bool focusSearch();

Q_SIGNALS:
    void pageShown(lk::ui::PageId id);

private:
    QHash<PageId, QWidget *> m_pages;
    QHash<PageId, QPointer<QWidget>> m_lastFocus;
    PageId m_current = PageId::Changes;
};

} // namespace lk::ui
