// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/vault_unlock_dialog.h"

#include "core/settings/credential_store.h"
#include "core/settings/vault.h"
#include "ui/theme/control_look.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

VaultUnlockDialog::VaultUnlockDialog(settings::CredentialStore &credentials, QWidget *parent)
    : QDialog(parent),
      m_credentials(credentials),
      m_isNew(!credentials.vaultExists()),
      m_passphrase(new QLineEdit),
      m_again(new QLineEdit),
      m_trouble(new QLabel)
{
    setObjectName(u"vaultDialog"_s);
    setWindowTitle(m_isNew ? tr("Make a credential vault") : tr("Unlock the credential vault"));
    build();
    refresh();
}

QString VaultUnlockDialog::explanation() const
{
    const int shortest = settings::Vault::kShortestPassphrase;
    return m_isNew
        ? tr(
            "This desktop has no keyring that answers, so the carriers' credentials are kept in an encrypted "
            "file. Choose a passphrase of at least %n characters; without it they cannot be recovered.",
            nullptr, shortest)
        : tr("The carriers' credentials are kept in an encrypted file. Without its passphrase the console "
             "shows "
             "everything but can neither read nor change lines.");
}

void VaultUnlockDialog::build()
{
    auto *text = new QLabel(explanation());
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 58);
    m_trouble->setObjectName(u"vaultTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *form = new QFormLayout(this);
    form->addRow(text);
    for (QLineEdit *field : {m_passphrase, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &VaultUnlockDialog::refresh);
    }
    m_passphrase->setObjectName(u"vaultPassphrase"_s);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_again->setObjectName(u"vaultPassphraseAgain"_s);
    m_again->setAccessibleName(tr("Passphrase again"));
    form->addRow(tr("&Passphrase"), m_passphrase);
    if (m_isNew)
        form->addRow(tr("Once &more"), m_again);
    else
        m_again->setParent(this);
    m_again->setVisible(m_isNew);
    form->addRow(m_trouble);
    auto *buttons = new QDialogButtonBox;
    m_unlock
        = buttons->addButton(m_isNew ? tr("&Make the vault") : tr("&Unlock"), QDialogButtonBox::AcceptRole);
    setButtonRole(*m_unlock, ButtonRole::Primary);
    buttons->addButton(tr("Go on &without credentials"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &VaultUnlockDialog::unlock);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void VaultUnlockDialog::refresh()
{
    m_unlock->setEnabled(
        !m_busy && !m_passphrase->text().isEmpty() && (!m_isNew || !m_again->text().isEmpty()));
    m_passphrase->setEnabled(!m_busy);
    m_again->setEnabled(!m_busy);
}

void VaultUnlockDialog::complain(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
    setFieldInvalid(*m_passphrase, true);
    m_passphrase->setAccessibleDescription(sentence);
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void VaultUnlockDialog::unlock()
{
    if (m_isNew && m_passphrase->text() != m_again->text())
        return complain(tr("The two passphrases differ; no vault was made. Type the same one twice."));
    m_busy = true;
    m_trouble->hide();
    refresh();
    m_credentials.unlock(Secret(m_passphrase->text()), this, [this](const Result<void> &opened) {
        m_busy = false;
        refresh();
        if (!opened)
            return complain(opened.error().message);
        accept();
    });
}

} // namespace lk::ui
