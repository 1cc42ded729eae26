// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace lk::settings {
class Settings;
}

namespace lk::ui {

class ReachableFiles;

/// The lists opened last, as a menu that is filled when it opens. A file that is known to be gone is not
/// offered.
class RecentLists : public QMenu {
    Q_OBJECT

public:
    RecentLists(const settings::Settings &settings, ReachableFiles &files, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void fill();

    const settings::Settings &m_settings;
    ReachableFiles &m_files;
};

} // namespace lk::ui
