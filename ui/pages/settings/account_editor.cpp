// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/account_editor.h"

#include "core/engine/account_access.h"
#include "core/settings/credential_store.h"
#include "core/store/store.h"
#include "ui/pages/settings/account_fields.h"
#include "ui/pages/settings/connection_test.h"
#include "ui/pages/settings/credential_fields.h"
#include "ui/pages/settings/vault_unlock_dialog.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

AccountEditor::AccountEditor(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_banner(new Banner(services.theme, Banner::Kind::Danger)),
      m_pane(new ScrollPane(tr("Fields of the account"))),
      m_fields(new AccountFields(services.theme)),
      m_credentials(new CredentialFields(services.theme)),
      m_place(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted)),
      m_unlock(new QPushButton(services.theme.icon(u"lock-open"_s), tr("&Unlock the vault…"))),
      m_connection(new ConnectionTest(services)),
      m_save(new QAction(services.theme.icon(u"save"_s), tr("&Save"), this)),
      m_test(new QAction(services.theme.icon(u"plug"_s), tr("&Test connection"), this)),
      m_remove(new QAction(services.theme.icon(u"trash-2"_s), tr("&Remove…"), this))
{
    makeActions();
    build();
    connect(m_fields, &AccountFields::edited, this, &AccountEditor::edited);
    connect(m_fields, &AccountFields::carrierChosen, this,
        [this] { m_credentials->reset(m_fields->carrier(), false); });
    connect(m_fields, &AccountFields::proxyChosen, this,
        [this] { m_credentials->setProxyShown(m_fields->hasProxy()); });
    connect(m_credentials, &CredentialFields::edited, this, &AccountEditor::edited);
    connect(m_connection, &ConnectionTest::finished, this, &AccountEditor::refresh);
    // Queued: the new step has its place only after the layout was done.
    connect(
        m_connection, &ConnectionTest::stepTold, m_pane,
        [this] { m_pane->ensureWidgetVisible(m_connection); }, Qt::QueuedConnection);
    connect(&services.credentials, &settings::CredentialStore::placeChanged, this, &AccountEditor::refresh);
    connect(&services.credentials, &settings::CredentialStore::stateChanged, this, &AccountEditor::refresh);
    connect(m_unlock, &QPushButton::clicked, this, [this] {
        auto *dialog = new VaultUnlockDialog(m_services.theme, m_services.credentials, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this] { m_services.reloadAccounts(); });
        dialog->open();
    });
}

void AccountEditor::makeActions()
{
    m_save->setObjectName(u"saveAccount"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_test->setObjectName(u"testAccount"_s);
    m_test->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_remove->setObjectName(u"removeAccount"_s);
    connect(m_save, &QAction::triggered, this, &AccountEditor::save);
    connect(m_test, &QAction::triggered, this, &AccountEditor::test);
    connect(m_remove, &QAction::triggered, this, &AccountEditor::askRemove);
}

void AccountEditor::build()
{
    const Theme &theme = m_services.theme;
    m_banner->setObjectName(u"accountBanner"_s);
    m_banner->setDismissible(true);
    m_banner->hide();
    m_place->setWordWrap(true);
    auto *heading = new TextLabel(theme, TextSize::Body, &Tokens::text, QFont::DemiBold);
    heading->setText(tr("Credentials"));
    auto *placeRow = new QHBoxLayout;
    placeRow->setSpacing(theme.dp(12));
    placeRow->addWidget(m_place, 1);
    placeRow->addWidget(m_unlock);
    auto *buttons = new ActionBar(theme);
    buttons->addAction(m_remove);
    buttons->addAction(m_test);
    buttons->addAction(m_save, ButtonRole::Primary);
    auto *inside = new QWidget;
    auto *fields = new QVBoxLayout(inside);
    fields->setContentsMargins(0, 0, theme.dp(8), 0); // clear of the bar
    fields->setSpacing(theme.dp(10));
    fields->addWidget(m_fields);
    fields->addWidget(heading);
    fields->addWidget(m_credentials);
    fields->addLayout(placeRow);
    fields->addWidget(m_connection);
    fields->addStretch(1);
    m_pane->setContent(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(10));
    column->addWidget(m_banner);
    column->addWidget(m_pane, 1);
    column->addWidget(buttons);
}

QString AccountEditor::place() const
{
    switch (m_services.credentials.place()) {
    case settings::CredentialStore::Place::Keychain:
        return tr("Kept in this desktop's keyring, never in the database or a settings file.");
    case settings::CredentialStore::Place::Vault:
        return m_services.credentials.state() == settings::CredentialStore::State::NeedsPassphrase
            ? tr("Kept in an encrypted vault in the data folder, which is locked. Credentials can be neither "
                 "used nor "
                 "saved until it is unlocked.")
            : tr("Kept in an encrypted vault in the data folder, opened with a passphrase.");
    case settings::CredentialStore::Place::Memory:
        return tr("Kept in memory only and forgotten when the console ends.");
    }
    return {};
}

void AccountEditor::edit(const CarrierAccount &account)
{
    m_shown = account;
    m_banner->hide();
    m_connection->clear();
    m_fields->show(account);
    m_credentials->reset(m_fields->carrier(), account.secretStored);
    m_credentials->setProxyShown(m_fields->hasProxy());
    m_dirty = false;
    refresh();
}

void AccountEditor::edited()
{
    m_dirty = true;
    refresh();
}

void AccountEditor::refresh()
{
    const bool mayEdit = !m_services.practice && !m_busy;
    m_fields->setEnabled(mayEdit);
    m_credentials->setEnabled(mayEdit);
    m_save->setEnabled(mayEdit && m_dirty);
    m_remove->setEnabled(mayEdit && m_shown.id.isValid());
    m_test->setEnabled(!m_busy && !m_connection->isRunning());
    m_place->setText(place());
    m_unlock->setVisible(m_services.credentials.state() == settings::CredentialStore::State::NeedsPassphrase);
}

void AccountEditor::tell(const QString &sentence, bool good)
{
    m_banner->setKind(good ? Banner::Kind::Info : Banner::Kind::Danger);
    m_banner->setText(sentence);
    m_banner->show();
}

void AccountEditor::save()
{
    m_banner->hide();
    const auto account = m_fields->account();
    if (!account)
        return tell(account.error().message, false);
    const auto typed = m_credentials->entered();
    if (!typed)
        return tell(typed.error().message, false);
    const bool wasOn = m_shown.id.isValid() && m_shown.writesOn;
    if (account->writesOn && !wasOn && !account->isPractice())
        askForWrites(*account, *typed);
    else
        saveWith(*account, *typed);
}

void AccountEditor::askForWrites(const CarrierAccount &account, const std::optional<QJsonObject> &typed)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Let changes be sent?"),
        tr("From now on changes may be sent with the account \"%1\" to %2.")
            .arg(account.name, account.baseUrl.host()),
        QMessageBox::NoButton, this);
    box->setObjectName(u"writesQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("They act on real lines. Changes that were paused because the switch was off "
           "go on when you resume them. Your name is kept with this in the audit trail."));
    QPushButton *keep = box->addButton(tr("&Keep it off"), QMessageBox::RejectRole);
    QPushButton *go = box->addButton(tr("&Turn changes on"), QMessageBox::AcceptRole);
    go->setObjectName(u"writesOnNow"_s);
    setButtonRole(*go, ButtonRole::Danger);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(go, &QPushButton::clicked, this, [this, account, typed] { saveWith(account, typed); });
    box->open();
}

void AccountEditor::saveWith(const CarrierAccount &account, const std::optional<QJsonObject> &typed)
{
    if (!typed)
        return saveAccount(account, std::nullopt);
    m_busy = true;
    refresh();
    withCredentials(account, *typed, [this, account](const Result<Credentials> &credentials) {
        m_busy = false;
        refresh();
        if (credentials)
            saveAccount(account, *credentials);
        else
            tell(credentials.error().message, false);
    });
}

void AccountEditor::withCredentials(const CarrierAccount &account, const QJsonObject &typed,
    std::function<void(const Result<Credentials> &)> then)
{
    if (!account.id.isValid())
        return then(Credentials::merged({}, typed, account.carrier));
    m_services.credentials.read(account.credentialKey(), account.secretStored, this,
        [account, typed, then = std::move(then)](const Result<Secret> &secret) {
            const bool none = !secret && secret.error().kind == ErrorKind::NotFound && !typed.isEmpty();
            if (!secret && !none)
                then(secret.failure());
            else
                then(Credentials::merged(none ? QByteArray() : secret->reveal(), typed, account.carrier));
        });
}

void AccountEditor::saveAccount(const CarrierAccount &account, const std::optional<Credentials> &credentials)
{
    m_busy = true;
    refresh();
    m_services.store.write<AccountId>(
        this,
        [account, actor = m_services.actor](store::WriteSession &session) -> Result<AccountId> {
            if (!account.id.isValid())
                return session.accounts().add(account, actor);
            LK_TRY(session.accounts().update(account, actor));
            return account.id;
        },
        [this, account, credentials](const Result<AccountId> &id) {
            m_busy = false;
            refresh();
            if (!id)
                return tell(id.error().message, false);
            CarrierAccount stored = account;
            stored.id = *id;
            m_shown = stored;
            if (credentials)
                storeSecrets(stored, *credentials);
            else
                finishSave(*id);
        });
}

void AccountEditor::storeSecrets(const CarrierAccount &account, const Credentials &credentials)
{
    m_services.credentials.write(account.credentialKey(), Secret(credentials.toJson()), this,
        [this, id = account.id](const Result<void> &written) {
            if (!written) {
                tell(tr("The account was saved, but its credentials were not: %1")
                         .arg(written.error().message),
                    false);
                m_services.reloadAccounts();
                return;
            }
            m_services.store.write(
                this,
                [id](store::WriteSession &session) { return session.accounts().setSecretStored(id, true); },
                [this, id](const Result<void> &noted) {
                    if (!noted)
                        return tell(noted.error().message, false);
                    finishSave(id);
                });
        });
}

void AccountEditor::finishSave(AccountId id)
{
    m_dirty = false;
    m_services.reloadAccounts();
    Q_EMIT saved(id);
}

void AccountEditor::askRemove()
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove the account?"),
        tr("Remove the account \"%1\" and its credentials from this machine?").arg(m_shown.name),
        QMessageBox::NoButton, this);
    box->setObjectName(u"removeQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Its history and audit trail stay. Nothing is changed at the carrier."));
    QPushButton *keep = box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    QPushButton *go = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    go->setObjectName(u"removeNow"_s);
    setButtonRole(*go, ButtonRole::Danger);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(go, &QPushButton::clicked, this, &AccountEditor::remove);
    box->open();
}

void AccountEditor::remove()
{
    m_services.store.write(
        this,
        [id = m_shown.id, actor = m_services.actor](
            store::WriteSession &session) { return session.accounts().remove(id, actor); },
        [this, account = m_shown](const Result<void> &done) {
            if (!done)
                return tell(done.error().message, false);
            m_services.credentials.remove(account.credentialKey(), account.secretStored, this,
                [this, account](const Result<void> &gone) {
                    m_services.reloadAccounts();
                    Q_EMIT removed();
                    if (!gone)
                        tell(tr("The account \"%1\" was removed, but its credentials are still stored: %2")
                                 .arg(account.name, gone.error().message),
                            false);
                });
        });
}

void AccountEditor::test()
{
    m_banner->hide();
    const auto account = m_fields->account();
    if (!account)
        return tell(account.error().message, false);
    const auto typed = m_credentials->entered();
    if (!typed)
        return tell(typed.error().message, false);
    m_busy = true;
    refresh();
    withCredentials(*account, typed->value_or(QJsonObject()),
        [this, account = *account](const Result<Credentials> &credentials) {
            m_busy = false;
            refresh();
            if (credentials)
                startTest({.account = account, .credentials = *credentials, .noCredentials = {}});
            else
                tell(tr("Nothing was tested: %1").arg(credentials.error().message), false);
        });
}

void AccountEditor::startTest(const engine::AccountAccess &access)
{
    m_connection->start(access);
    refresh();
}

} // namespace lk::ui
