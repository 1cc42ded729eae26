// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace lk::ui {

struct Services;

/// Carrier accounts, callbacks, issuer prefixes, appearance.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPage(Services &services, QWidget *parent = nullptr);
};

} // namespace lk::ui
