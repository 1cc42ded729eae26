// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/callback_desk.h"
#include "core/settings/callback_settings.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace lk::ui {

class Banner;
class CallbackHookCard;
class TextLabel;
struct Services;

/// How carriers' callbacks are received: the listener at the left, account by account at the right.
class CallbacksPanel : public QWidget {
    Q_OBJECT

public:
    explicit CallbacksPanel(Services &services, QWidget *parent = nullptr);

private:
    void build();
    QWidget *buildListener();
    QWidget *buildPort();
    QWidget *buildFile(QLineEdit &edit, const QString &name, const QString &question);
    void loadAccounts();
    void fill();
    [[nodiscard]] settings::CallbackSettings entered() const;
    void edited();
    void save();
    void apply();
    void show(const engine::CallbackStatus &status);
    using QWidget::show;
    void tell(const QString &sentence, bool good);

    Services &m_services;
    Banner *m_banner;
    QCheckBox *m_on;
    QLineEdit *m_address;
    QSpinBox *m_port;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QLineEdit *m_publicHost;
    QLineEdit *m_sources;
    QPushButton *m_save;
    TextLabel *m_state;
    TextLabel *m_counts;
    CallbackHookCard *m_hooks;
};

} // namespace lk::ui
