// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/layout_memory.h"

#include "core/settings/settings.h"

namespace lk::ui {

LayoutMemory::LayoutMemory(settings::Settings &settings)
    : m_settings(settings),
      m_book(intake::LayoutBook::fromTexts(settings.columnLayouts()))
{
}

bool LayoutMemory::remember(const intake::DeviceList &list)
{
    const intake::ColumnLayout layout
        = intake::layoutOf(list.columns, list.sheet, list.source, QDate::currentDate());
    if (layout.key.isEmpty())
        return false;
    const QMap<QString, QString> before = m_book.texts();
    m_book.remember(layout);
    for (auto old = before.cbegin(); old != before.cend(); ++old) {
        if (m_book.find(old.key()) == nullptr)
            m_settings.setColumnLayout(old.key(), {});
    }
    m_settings.setColumnLayout(layout.key, QString::fromUtf8(intake::toJson(layout)));
    return true;
}

void LayoutMemory::forget(const QString &key)
{
    m_book.forget(key);
    m_settings.setColumnLayout(key, {});
}

} // namespace lk::ui
