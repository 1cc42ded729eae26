// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/callback_hook_card.h"

#include "core/engine/engine_host.h"
#include "core/settings/credential_store.h"
#include "core/settings/settings.h"
#include "core/webhook/hook.h"
#include "core/webhook/listener_setup.h"
#include "ui/pages/settings/callback_test.h"
#include "ui/pages/settings/field_rows.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

CallbackHookCard::CallbackHookCard(Services &services, QWidget *parent)
    : Card(services.theme, parent),
      m_services(services),
      m_choice(new QComboBox),
      m_url(new QLineEdit),
      m_user(new QLineEdit),
      m_secret(new QLineEdit),
      m_hint(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted)),
      m_test(new CallbackTest(services))
{
    setTitle(tr("Per account"));
    build();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_test->clear();
        m_secret->clear();
        refresh();
    });
    connect(&services.engine, &engine::EngineHost::callbackRegistered, this,
        [this](AccountId id, const QString &trouble) {
            if (!account() || account()->id != id)
                return;
            m_register->setEnabled(true);
            Q_EMIT told(
                trouble.isEmpty() ? tr("The carrier has confirmed the URL.") : trouble, trouble.isEmpty());
        });
    connect(m_user, &QLineEdit::editingFinished, this, &CallbackHookCard::rename);
    refresh();
}

void CallbackHookCard::rename()
{
    const QString name = m_user->text().trimmed();
    settings::CallbackSettings callbacks = m_services.settings.callbacks();
    const auto *known = account() ? callbacks.hookOf(account()->id) : nullptr;
    if (!known || name.isEmpty() || name == known->username)
        return;
    settings::CallbackHookSettings hook = *known;
    hook.username = name;
    callbacks.setHook(hook);
    m_services.settings.setCallbacks(callbacks);
    Q_EMIT told(tr("The user name was changed. Register the URL again so that the carrier sends it."), true);
    Q_EMIT changed();
}

QWidget *CallbackHookCard::buildUrl()
{
    const Theme &theme = m_services.theme;
    m_url->setObjectName(u"callbackUrl"_s);
    m_url->setReadOnly(true);
    m_url->setAccessibleName(tr("URL to give to the carrier"));
    auto *copy = new QPushButton(theme.icon(u"copy"_s), tr("Copy"));
    copy->setObjectName(u"copyCallbackUrl"_s);
    copy->setAccessibleName(tr("Copy the URL"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_url->text());
        Q_EMIT told(tr("The URL was copied."), true);
    });
    auto *box = new QWidget;
    box->setAccessibleName(tr("URL"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.dp(8));
    row->addWidget(m_url, 1);
    row->addWidget(copy);
    return box;
}

QWidget *CallbackHookCard::buildButtons()
{
    const Theme &theme = m_services.theme;
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(theme.dp(6));
    QHBoxLayout *row = nullptr;
    const auto add = [&](const QString &name, const QString &icon, const QString &text, auto action) {
        auto *button = new QPushButton(theme.icon(icon), text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
        return button;
    };
    const auto newRow = [&] {
        row = new QHBoxLayout;
        row->setSpacing(theme.dp(8));
        rows->addLayout(row);
    };
    newRow();
    m_setUp = add(u"setUpCallbacks"_s, u"key-round"_s, {}, [this] { setUp(); });
    m_copyPassword = add(u"copyCallbackPassword"_s, u"copy"_s, {}, [this] { copyPassword(); });
    row->addStretch(1);
    newRow();
    m_run = add(u"testCallbacks"_s, u"plug"_s, tr("Self-test"), [this] {
        if (account())
            m_test->start(account()->id);
    });
    m_register = add(u"registerCallback"_s, u"send"_s, tr("Register at Verizon"), [this] { registerUrl(); });
    m_drop = add(u"dropCallbacks"_s, u"trash-2"_s, tr("Stop receiving"), [this] { drop(); });
    row->addStretch(1);
    return box;
}

void CallbackHookCard::build()
{
    const Theme &theme = m_services.theme;
    m_choice->setObjectName(u"callbackAccount"_s);
    m_user->setObjectName(u"callbackUser"_s);
    m_user->setPlaceholderText(u"linekeeper"_s);
    m_secret->setObjectName(u"callbackSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_secret->setPlaceholderText(tr("Empty: one is made"));
    m_hint->setObjectName(u"callbackHint"_s);
    m_hint->setWordWrap(true);
    auto *rows = new FieldRows(theme);
    rows->add(tr("Account"), m_choice);
    m_userRow = rows->add(tr("User name"), m_user);
    m_secretRow = rows->add(tr("Password or secret"), m_secret);
    m_urlRow = rows->add(tr("URL for the carrier"), buildUrl());
    body()->addWidget(rows);
    body()->addWidget(m_hint);
    body()->addWidget(buildButtons());
    body()->addWidget(m_test);
    body()->addStretch(1);
}

const CarrierAccount *CallbackHookCard::account() const
{
    const int index = m_choice->currentIndex();
    return index >= 0 && index < m_accounts.size() ? &m_accounts.at(index) : nullptr;
}

bool CallbackHookCard::isSet() const
{
    return account() && m_services.settings.callbacks().hookOf(account()->id);
}

void CallbackHookCard::setAccounts(const QList<CarrierAccount> &accounts)
{
    const AccountId shown = account() ? account()->id : AccountId{};
    QList<CarrierAccount> able = accounts;
    able.removeIf([](const CarrierAccount &each) { return each.carrier == Carrier::Telegence; });
    if (able == m_accounts)
        return;
    m_accounts = able;
    m_choice->clear();
    for (const CarrierAccount &each : std::as_const(m_accounts)) {
        m_choice->addItem(each.name + u" · "_s + displayName(each.carrier));
        if (each.id == shown)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    refresh();
}

void CallbackHookCard::refresh()
{
    const settings::CallbackSettings callbacks = m_services.settings.callbacks();
    const CarrierAccount *shown = account();
    const auto *hook = shown ? callbacks.hookOf(shown->id) : nullptr;
    const bool verizon = shown && shown->carrier == Carrier::ThingSpace;
    m_urlRow->setVisible(hook);
    m_userRow->setVisible(verizon);
    m_secretRow->setVisible(shown && !m_services.practice);
    m_user->setText(hook ? hook->username : QString());
    m_setUp->setVisible(shown);
    m_setUp->setText(!hook ? tr("Receive callbacks for this account")
            : verizon      ? tr("New password")
                           : tr("New secret"));
    m_copyPassword->setText(verizon ? tr("Copy password") : tr("Copy secret"));
    for (QPushButton *button : {m_copyPassword, m_run, m_drop})
        button->setVisible(hook);
    m_register->setVisible(hook && verizon);
    if (!shown) {
        m_hint->setText(tr("No account of a carrier that sends callbacks (Verizon, Control Center) yet."));
        return;
    }
    const QString url = webhook::carrierUrl(callbacks, *shown);
    const QString words = webhook::carrierUrlHint(callbacks, *shown);
    // Without a public name the URL still shows what it will look like.
    m_url->setText(url.isEmpty() ? words.section(u'\n', 0, 0) : url);
    m_url->setCursorPosition(0);
    m_register->setEnabled(!url.isEmpty());
    m_hint->setText(hook ? words.section(u'\n', 1)
                         : tr("This account receives no callbacks. Its lines are polled; callbacks make it "
                              "quicker, and at Verizon only they tell why a change failed."));
}

void CallbackHookCard::ask(std::function<void(const settings::CallbackSecrets &)> then)
{
    const AccountId id = account()->id;
    const settings::CallbackSettings callbacks = m_services.settings.callbacks();
    const auto *hook = callbacks.hookOf(id);
    const bool stored = hook && hook->secretStored && !m_services.practice;
    m_services.credentials.read(settings::callbackSecretsKey(id), stored, this,
        [this, id, then = std::move(then)](const Result<Secret> &secret) {
            if (!account() || account()->id != id)
                return;
            if (!secret && secret.error().kind != ErrorKind::NotFound)
                return refuse(secret.error().message);
            const auto secrets = secret ? settings::CallbackSecrets::fromJson(secret->reveal())
                                        : Result<settings::CallbackSecrets>(settings::CallbackSecrets{});
            if (secrets)
                then(*secrets);
            else
                refuse(secrets.error().message);
        });
}

void CallbackHookCard::refuse(const QString &sentence)
{
    refresh();
    Q_EMIT told(sentence, false);
}

void CallbackHookCard::setUp()
{
    const QByteArray typed = m_secret->text().toUtf8();
    if (!account())
        return;
    if (!typed.isEmpty() && typed.size() < 8)
        return refuse(tr("The password needs at least 8 characters. Nothing was changed."));
    ask([this, typed](const settings::CallbackSecrets &present) {
        const Secret next = typed.isEmpty() ? webhook::newHookPassword() : Secret(typed);
        settings::CallbackSecrets secrets = present;
        if (account()->carrier == Carrier::Jasper)
            secrets.pushSecret = next;
        else
            secrets = present.withPassword(next, m_services.clock.utcNow());
        store(secrets,
            isSet() ? tr("The password was changed. The old one is taken for a day more; register the URL "
                         "again so that the carrier sends the new one.")
                    : tr("This account receives callbacks once the listener is on and the carrier knows the "
                         "URL."));
    });
}

void CallbackHookCard::store(const settings::CallbackSecrets &secrets, const QString &sentence)
{
    const CarrierAccount owner = *account();
    m_services.credentials.write(settings::callbackSecretsKey(owner.id), Secret(secrets.toJson()), this,
        [this, owner, sentence](const Result<void> &written) {
            if (!written)
                return refuse(written.error().message);
            settings::CallbackSettings callbacks = m_services.settings.callbacks();
            const auto *known = callbacks.hookOf(owner.id);
            settings::CallbackHookSettings hook
                = known ? *known : settings::CallbackHookSettings{.account = owner.id};
            if (hook.path.isEmpty())
                hook.path = QString::fromLatin1(webhook::newHookPath(owner.carrier));
            const QString user = m_user->text().trimmed();
            if (owner.carrier == Carrier::ThingSpace)
                hook.username = user.isEmpty() ? u"linekeeper"_s : user;
            hook.secretStored = true;
            callbacks.setHook(hook);
            m_services.settings.setCallbacks(callbacks);
            m_secret->clear();
            refresh();
            Q_EMIT told(sentence, true);
            Q_EMIT changed();
        });
}

void CallbackHookCard::drop()
{
    if (!isSet())
        return;
    const AccountId id = account()->id;
    settings::CallbackSettings callbacks = m_services.settings.callbacks();
    const bool stored = callbacks.hookOf(id)->secretStored && !m_services.practice;
    callbacks.removeHook(id);
    m_services.settings.setCallbacks(callbacks);
    m_services.credentials.remove(
        settings::callbackSecretsKey(id), stored, this, [](const Result<void> &) {});
    m_test->clear();
    refresh();
    Q_EMIT told(tr("This account receives no callbacks any more. If the URL is registered at the carrier, "
                   "remove it there too."),
        true);
    Q_EMIT changed();
}

void CallbackHookCard::copyPassword()
{
    if (!isSet())
        return;
    ask([this](const settings::CallbackSecrets &secrets) {
        const Secret &secret = account()->carrier == Carrier::Jasper ? secrets.pushSecret : secrets.password;
        QGuiApplication::clipboard()->setText(QString::fromUtf8(secret.reveal()));
        Q_EMIT told(tr("It was copied. Paste it at the carrier, then copy something else."), true);
    });
}

void CallbackHookCard::registerUrl()
{
    if (!isSet())
        return;
    m_register->setEnabled(false);
    ask([this](const settings::CallbackSecrets &secrets) {
        const settings::CallbackSettings callbacks = m_services.settings.callbacks();
        m_services.engine.registerCallback(account()->id, m_services.actor,
            QUrl(webhook::carrierUrl(callbacks, *account())), callbacks.hookOf(account()->id)->username,
            secrets.password);
    });
}

} // namespace lk::ui
