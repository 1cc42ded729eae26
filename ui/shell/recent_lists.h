// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace lk::settings {
class Settings;
}

namespace lk::ui {

/// The lists opened last, as a menu that is filled when it opens. A file that is gone is not offered.
class RecentLists : public QMenu {
    Q_OBJECT

public:
    explicit RecentLists(const settings::Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void fill();

    const settings::Settings &m_settings;
};

} // namespace lk::ui
