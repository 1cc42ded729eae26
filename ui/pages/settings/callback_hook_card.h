// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/settings/callback_settings.h"
#include "ui/widgets/card.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lk::ui {

class CallbackTest;
class FieldRows;
class TextLabel;
struct Services;

/// One account's door for messages: whether it has one, the URL to give to its carrier, its password, and the
/// test. What is done here is done at once.
class CallbackHookCard : public Card {
    Q_OBJECT

public:
    explicit CallbackHookCard(Services &services, QWidget *parent = nullptr);

    /// Accounts whose carrier sends no messages are left out.
    void setAccounts(const QList<CarrierAccount> &accounts);
    /// Shows the hook as it is set now.
    void refresh();

Q_SIGNALS:
    /// The settings were changed; the listener takes them up.
    void changed();
    void told(const QString &sentence, bool good);

private:
    void build();
    QWidget *buildUrl();
    QWidget *buildButtons();
    [[nodiscard]] const CarrierAccount *account() const;
    [[nodiscard]] bool isSet() const;
    void ask(std::function<void(const settings::CallbackSecrets &)> then);
    void refuse(const QString &sentence);
    void rename();
    void setUp();
    void store(const settings::CallbackSecrets &secrets, const QString &sentence);
    void drop();
    void copyPassword();
    void registerUrl();

    Services &m_services;
    QList<CarrierAccount> m_accounts;
    QComboBox *m_choice;
    QLineEdit *m_url;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    TextLabel *m_hint;
    CallbackTest *m_test;
    QWidget *m_urlRow = nullptr;
    QWidget *m_userRow = nullptr;
    QWidget *m_secretRow = nullptr;
    QPushButton *m_setUp = nullptr;
    QPushButton *m_copyPassword = nullptr;
    QPushButton *m_register = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_drop = nullptr;
};

} // namespace lk::ui
