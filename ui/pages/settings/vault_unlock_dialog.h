// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lk::settings {
class CredentialStore;
}

namespace lk::ui {

/// Asks for the passphrase of the credential vault, or for a new one if there is no vault yet. Accepted = the
/// vault is open; rejected = the console goes on without credentials.
class VaultUnlockDialog : public QDialog {
    Q_OBJECT

public:
    explicit VaultUnlockDialog(settings::CredentialStore &credentials, QWidget *parent = nullptr);

private:
    void build();
    void unlock();
    void refresh();
    void complain(const QString &sentence);
    [[nodiscard]] QString explanation() const;

    settings::CredentialStore &m_credentials;
    const bool m_isNew;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLabel *m_trouble;
    QPushButton *m_unlock = nullptr;
    bool m_busy = false;
};

} // namespace lk::ui
