// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/settings.h"

#include <QObject>

namespace lk::ui {

/// The filters people have saved on one page, by name. A filter is a text that only its page understands.
class SavedFilters : public QObject {
    Q_OBJECT

public:
    /// `page` is the word they are kept under.
    SavedFilters(settings::Settings &settings, QString page, QObject *parent = nullptr);

    /// By name.
    [[nodiscard]] QList<settings::SavedFilter> filters() const;
    /// What the filter is called that says this; empty = it was not saved.
    [[nodiscard]] QString nameOf(const QString &text) const;
    /// Takes the place of one with the same name, in whatever letters. A name of blanks is none: nothing is
    /// saved.
    void save(const QString &name, const QString &text);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

private:
    settings::Settings &m_settings;
    const QString m_page;
};

} // namespace lk::ui
