// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QTabWidget;

namespace lk::ui {

struct Services;

/// Everything that can be set, a part on each tab.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(Services &services, QWidget *parent = nullptr);

    /// The names of its parts, in order.
    [[nodiscard]] QStringList parts() const;
    void showPart(int part);

private:
    QTabWidget *m_tabs;
};

} // namespace lk::ui
