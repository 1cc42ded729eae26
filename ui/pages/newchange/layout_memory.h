// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/device_list.h"

namespace lk::settings {
class Settings;
}

namespace lk::ui {

/// Keeps in the settings how the columns of lists are read, layout by layout. Main thread.
class LayoutMemory {
public:
    /// `settings` must outlive this.
    explicit LayoutMemory(settings::Settings &settings);

    /// A copy of what is remembered, for the thread that reads a list.
    [[nodiscard]] const intake::LayoutBook &book() const { return m_book; }
    /// Keeps the present reading of the list for the next one with its titles; false if it has none.
    bool remember(const intake::DeviceList &list);
    void forget(const QString &key);

private:
    settings::Settings &m_settings;
    intake::LayoutBook m_book;
};

} // namespace lk::ui
