// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lk::settings {
class CredentialStore;
}

namespace lk::ui {

class TextLabel;
class Theme;

/// Asks for the passphrase of the credential vault, or for a new one if there is no vault yet. Accepted = the
/// vault is open; rejected = the console goes on without credentials.
class VaultUnlockDialog : public QDialog {
    Q_OBJECT

public:
    VaultUnlockDialog(const Theme &theme, settings::CredentialStore &credentials, QWidget *parent = nullptr);

private:
    void build();
    void addField(QVBoxLayout &column, QLineEdit *field, const QString &label);
    void addButtons(QVBoxLayout &column);
    void fit();
    void unlock();
    void refresh();
    void complain(const QString &sentence);
    [[nodiscard]] QString explanation() const;

    const Theme &m_theme;
    settings::CredentialStore &m_credentials;
    const bool m_isNew;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    TextLabel *m_trouble;
    QPushButton *m_unlock = nullptr;
    bool m_busy = false;
};

} // namespace lk::ui
