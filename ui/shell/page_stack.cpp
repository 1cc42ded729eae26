// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/page_stack.h"

#include "ui/widgets/search_field.h"

namespace lk::ui {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

void PageStack::add(PageId id, QWidget *page)
{
    m_pages.insert(id, page);
    addWidget(page);
}

void PageStack::show(PageId id)
{
    QWidget *page = m_pages.value(id);
    if (currentWidget() != page || id != m_current) {
        if (QWidget *focused = focusWidget(); focused && currentWidget()->isAncestorOf(focused))
            m_lastFocus.insert(m_current, focused);
        m_current = id;
        setCurrentWidget(page);
    }
    QWidget *last = m_lastFocus.value(id);
    if (last && last->isVisibleTo(page))
        last->setFocus(Qt::OtherFocusReason);
    else if (!page->isAncestorOf(focusWidget()))
        page->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageShown(id);
}

bool PageStack::focusSearch()
{
    const QList<SearchField *> fields = currentWidget()->findChildren<SearchField *>();
    for (SearchField *field : fields) {
        if (!field->isVisible() || !field->isEnabled())
            continue;
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
        return true;
    }
    return false;
}

} // namespace lk::ui
