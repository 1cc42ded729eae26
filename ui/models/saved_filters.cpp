// SPDX-License-Identifier: Apache-2.0
#include "ui/models/saved_filters.h"

#include <algorithm>

namespace lk::ui {

namespace {

void takeOut(QList<settings::SavedFilter> &filters, const QString &name)
{
    filters.removeIf([&name](const settings::SavedFilter &filter) {
        return filter.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

SavedFilters::SavedFilters(settings::Settings &settings, QString page, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_page(std::move(page))
{
}

QList<settings::SavedFilter> SavedFilters::filters() const
{
    QList<settings::SavedFilter> filters = m_settings.savedFilters(m_page);
    std::sort(filters.begin(), filters.end(), [](const auto &a, const auto &b) {
        return a.name.toLower().localeAwareCompare(b.name.toLower()) < 0;
    });
    return filters;
}

QString SavedFilters::nameOf(const QString &text) const
{
    const QList<settings::SavedFilter> all = filters();
    const auto found = std::find_if(
        all.begin(), all.end(), [&text](const settings::SavedFilter &filter) { return filter.text == text; });
    return found == all.end() ? QString() : found->name;
}

void SavedFilters::save(const QString &name, const QString &text)
{
    const QString called = name.simplified();
    if (called.isEmpty())
        return;
    QList<settings::SavedFilter> all = m_settings.savedFilters(m_page);
    takeOut(all, called);
    all.append({called, text});
    m_settings.setSavedFilters(m_page, all);
}

void SavedFilters::rename(const QString &from, const QString &to)
{
    const QList<settings::SavedFilter> all = filters();
    const auto found = std::find_if(
        all.begin(), all.end(), [&from](const settings::SavedFilter &filter) { return filter.name == from; });
    if (found == all.end() || to.simplified().isEmpty())
        return;
    remove(from);
    save(to, found->text);
}

void SavedFilters::remove(const QString &name)
{
    QList<settings::SavedFilter> all = m_settings.savedFilters(m_page);
    takeOut(all, name);
    m_settings.setSavedFilters(m_page, all);
}

} // namespace lk::ui
