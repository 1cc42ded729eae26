// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/vault_unlock_dialog.h"

#include "core/settings/credential_store.h"
#include "core/settings/vault.h"
#include "ui/theme/control_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

VaultUnlockDialog::VaultUnlockDialog(
    const Theme &theme, settings::CredentialStore &credentials, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_credentials(credentials),
      m_isNew(!credentials.vaultExists()),
      m_passphrase(new QLineEdit),
      m_again(new QLineEdit),
      m_trouble(new TextLabel(theme, TextSize::Small))
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
    setMinimumWidth(m_theme.dp(440));
    auto *title = new TextLabel(m_theme, TextSize::Subtitle, &Tokens::text, QFont::DemiBold);
    title->setText(windowTitle());
    auto *text = new TextLabel(m_theme, TextSize::Body, &Tokens::textMuted);
    text->setText(explanation());
    text->setWordWrap(true);
    m_trouble->setObjectName(u"vaultTrouble"_s);
    m_trouble->setTone(Tone::Danger);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_passphrase->setObjectName(u"vaultPassphrase"_s);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_again->setObjectName(u"vaultPassphraseAgain"_s);
    m_again->setAccessibleName(tr("Passphrase again"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m_theme.dp(22), m_theme.dp(20), m_theme.dp(22), m_theme.dp(18));
    column->setSpacing(m_theme.dp(10));
    column->addWidget(title);
    column->addWidget(text);
    addField(*column, m_passphrase, tr("&Passphrase"));
    if (m_isNew)
        addField(*column, m_again, tr("Once &more"));
    else
        m_again->setParent(this);
    m_again->setVisible(m_isNew);
    column->addWidget(m_trouble);
    column->addSpacing(m_theme.dp(6));
    addButtons(*column);
    fit();
}

/// As high as its sentences are at its width; Qt would stop at two thirds of the screen.
void VaultUnlockDialog::fit()
{
    const int wide = isVisible() ? width() : minimumWidth();
    resize(wide, layout()->totalHeightForWidth(wide));
}

void VaultUnlockDialog::addField(QVBoxLayout &column, QLineEdit *field, const QString &label)
{
    field->setEchoMode(QLineEdit::Password);
    connect(field, &QLineEdit::textChanged, this, &VaultUnlockDialog::refresh);
    auto *name = new TextLabel(m_theme, TextSize::Body, &Tokens::textMuted);
    name->setText(label);
    name->setBuddy(field);
    auto *pair = new QVBoxLayout;
    pair->setContentsMargins(0, m_theme.dp(6), 0, 0);
    pair->setSpacing(m_theme.dp(5));
    pair->addWidget(name);
    pair->addWidget(field);
    column.addLayout(pair);
}

void VaultUnlockDialog::addButtons(QVBoxLayout &column)
{
    auto *without = new QPushButton(tr("Go on &without credentials"));
    m_unlock = new QPushButton(m_isNew ? tr("&Make the vault") : tr("&Unlock"));
    m_unlock->setDefault(true);
    setButtonRole(*m_unlock, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(without);
    buttons->addWidget(m_unlock);
    column.addLayout(buttons);
    connect(m_unlock, &QPushButton::clicked, this, &VaultUnlockDialog::unlock);
    connect(without, &QPushButton::clicked, this, &QDialog::reject);
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
    fit();
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
