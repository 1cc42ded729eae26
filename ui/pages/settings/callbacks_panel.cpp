// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/callbacks_panel.h"

#include "core/engine/engine_host.h"
#include "core/settings/settings.h"
#include "core/store/account_table.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/pages/settings/callback_hook_card.h"
#include "ui/pages/settings/field_rows.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

QLineEdit *field(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    return edit;
}

} // namespace

CallbacksPanel::CallbacksPanel(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_banner(new Banner(services.theme, Banner::Kind::Info)),
      m_on(new QCheckBox(tr("Receive callbacks"))),
      m_address(field(u"callbackAddress"_s)),
      m_port(new QSpinBox),
      m_certificate(field(u"callbackCertificate"_s)),
      m_key(field(u"callbackKey"_s)),
      m_publicHost(field(u"callbackHost"_s)),
      m_sources(field(u"callbackSources"_s)),
      m_save(new QPushButton(services.theme.icon(u"save"_s), tr("Save listener"))),
      m_state(new TextLabel(services.theme, TextSize::Body, &Tokens::text, QFont::DemiBold)),
      m_counts(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted)),
      m_hooks(new CallbackHookCard(services))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &CallbacksPanel::save);
    connect(m_on, &QCheckBox::toggled, this, &CallbacksPanel::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &CallbacksPanel::edited);
    for (QLineEdit *edit : {m_address, m_certificate, m_key, m_publicHost, m_sources})
        connect(edit, &QLineEdit::textChanged, this, &CallbacksPanel::edited);
    connect(m_hooks, &CallbackHookCard::told, this, &CallbacksPanel::tell);
    connect(m_hooks, &CallbackHookCard::changed, this, &CallbacksPanel::apply);
    connect(&services.engine, &engine::EngineHost::callbackStatus, this,
        [this](const engine::CallbackStatus &status) { show(status); });
    connect(&services.store, &store::Store::committed, this, [this](const store::ChangeSet &changes) {
        if (changes.accounts)
            loadAccounts();
    });
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, &CallbacksPanel::loadAccounts);
    fill();
    show(services.engine.lastCallbackStatus());
    loadAccounts();
}

QWidget *CallbacksPanel::buildPort()
{
    const Theme &theme = m_services.theme;
    m_port->setObjectName(u"callbackPort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65'535);
    m_port->setFixedWidth(theme.dp(100));
    m_address->setAccessibleName(tr("Address"));
    auto *box = new QWidget;
    box->setAccessibleName(tr("Address and port"));
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.dp(8));
    row->addWidget(m_address, 1);
    row->addWidget(m_port);
    return box;
}

QWidget *CallbacksPanel::buildFile(QLineEdit &edit, const QString &name, const QString &question)
{
    const Theme &theme = m_services.theme;
    edit.setAccessibleName(name);
    auto *browse = new QPushButton(theme.icon(u"folder-open"_s), {});
    browse->setAccessibleName(question);
    browse->setToolTip(question);
    connect(browse, &QPushButton::clicked, this, [this, &edit, question] {
        auto *dialog = new QFileDialog(this, question);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, &edit, &QLineEdit::setText);
        dialog->open();
    });
    auto *box = new QWidget;
    box->setAccessibleName(name);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.dp(8));
    row->addWidget(&edit, 1);
    row->addWidget(browse);
    return box;
}

QWidget *CallbacksPanel::buildListener()
{
    const Theme &theme = m_services.theme;
    m_on->setObjectName(u"callbacksOn"_s);
    m_save->setObjectName(u"saveCallbacks"_s);
    setButtonRole(*m_save, ButtonRole::Primary);
    m_state->setObjectName(u"callbackState"_s);
    m_state->setWordWrap(true);
    m_counts->setObjectName(u"callbackCounts"_s);
    m_counts->setWordWrap(true);
    m_publicHost->setPlaceholderText(u"hooks.example.com"_s);
    m_sources->setPlaceholderText(tr("everybody"));
    m_sources->setToolTip(tr("Addresses or ranges with commas between them: 3.87.163.45, 10.0.0.0/8"));
    auto *explanation = new TextLabel(theme, TextSize::Small, &Tokens::textMuted);
    explanation->setWordWrap(true);
    explanation->setText(tr(
        "Without a certificate only this machine itself can send: put a proxy with TLS before it. A message "
        "hastens the read of its line and tells why something failed; it decides nothing."));
    auto *rows = new FieldRows(theme);
    rows->add(tr("Address and port"), buildPort());
    rows->add(
        tr("Certificate (PEM)"), buildFile(*m_certificate, tr("Certificate"), tr("Choose the certificate")));
    rows->add(tr("Its key (0600)"), buildFile(*m_key, tr("Key"), tr("Choose the key")));
    rows->add(tr("Public name"), m_publicHost);
    rows->add(tr("Allowed sources"), m_sources);
    auto *card = new Card(theme);
    card->setTitle(tr("Listener"));
    card->addTitleWidget(m_on);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    card->body()->addWidget(m_state);
    card->body()->addWidget(m_counts);
    card->body()->addWidget(rows);
    card->body()->addWidget(explanation);
    card->body()->addLayout(buttons);
    card->body()->addStretch(1);
    return card;
}

void CallbacksPanel::build()
{
    const Theme &theme = m_services.theme;
    m_banner->setObjectName(u"callbackBanner"_s);
    m_banner->setDismissible(true);
    m_banner->hide();
    connect(m_banner, &Banner::dismissed, m_banner, &QWidget::hide);
    auto *inside = new QWidget;
    auto *row
        = new QBoxLayout(theme.isTextLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.dp(12));
    row->addWidget(buildListener(), 1);
    row->addWidget(m_hooks, 1);
    auto *pane = new ScrollPane(tr("Callbacks"));
    pane->setContent(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.dp(10), 0, 0);
    column->setSpacing(theme.dp(10));
    column->addWidget(m_banner);
    if (m_services.queueRunsElsewhere) {
        auto *elsewhere = new Banner(theme, Banner::Kind::Info);
        elsewhere->setText(tr("Another program runs the queue of this data folder, so it also receives the "
                              "callbacks. What is set here it takes up when it starts again."));
        column->addWidget(elsewhere);
    }
    column->addWidget(pane, 1);
}

void CallbacksPanel::loadAccounts()
{
    m_services.reader.ask<QList<CarrierAccount>>(
        this,
        [tenant = m_services.tenant](
            store::Database &database) { return store::readAccounts(database, tenant); },
        [this](const Result<QList<CarrierAccount>> &accounts) {
            if (accounts)
                m_hooks->setAccounts(*accounts);
            else
                tell(accounts.error().message, false);
        },
        m_hooks);
}

void CallbacksPanel::fill()
{
    const settings::CallbackSettings now = m_services.settings.callbacks();
    m_on->setChecked(now.enabled);
    m_address->setText(now.address);
    m_port->setValue(now.port);
    m_certificate->setText(now.certificateFile);
    m_key->setText(now.keyFile);
    m_publicHost->setText(now.publicHost);
    m_sources->setText(now.sources.join(u", "_s));
    edited();
}

settings::CallbackSettings CallbacksPanel::entered() const
{
    settings::CallbackSettings callbacks = m_services.settings.callbacks();
    callbacks.enabled = m_on->isChecked();
    callbacks.address = m_address->text().trimmed();
    callbacks.port = static_cast<quint16>(m_port->value());
    callbacks.certificateFile = m_certificate->text().trimmed();
    callbacks.keyFile = m_key->text().trimmed();
    callbacks.publicHost = m_publicHost->text().trimmed();
    callbacks.sources.clear();
    const QStringList sources = m_sources->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &source : sources)
        callbacks.sources.append(source.trimmed());
    return callbacks;
}

void CallbacksPanel::edited()
{
    m_save->setEnabled(entered() != m_services.settings.callbacks());
}

void CallbacksPanel::save()
{
    m_banner->hide();
    m_services.settings.setCallbacks(entered());
    m_hooks->refresh();
    edited();
    apply();
}

void CallbacksPanel::apply()
{
    m_services.settings.save();
    if (!m_services.settings.isLasting())
        tell(tr("The settings file cannot be written: this holds until the console ends."), false);
    if (m_services.reloadCallbacks)
        m_services.reloadCallbacks();
}

void CallbacksPanel::show(const engine::CallbackStatus &status)
{
    const webhook::ListenerCounts &counts = status.counts;
    if (status.listening)
        m_state->setText(status.tls
                ? tr("Listening on port %1 of %2, with TLS").arg(QString::number(status.port), status.address)
                : tr("Listening on port %1 of %2").arg(QString::number(status.port), status.address));
    else if (!status.trouble.isEmpty())
        m_state->setText(status.trouble);
    else
        m_state->setText(tr("Switched off"));
    if (status.listening)
        m_state->setTone(Tone::Success);
    else if (!status.trouble.isEmpty())
        m_state->setTone(Tone::Danger);
    else
        m_state->setInk(&Tokens::textMuted);
    const auto number = [locale = QLocale()](qint64 n) { return locale.toString(n); };
    m_counts->setText(
        tr("Since the start: kept %1, repeats %2, without proof %3, unusable %4, turned away %5, "
           "not kept %6")
            .arg(number(counts.stored), number(counts.duplicates), number(counts.forged),
                number(counts.refused), number(counts.turnedAway), number(counts.notKept)));
}

void CallbacksPanel::tell(const QString &sentence, bool good)
{
    m_banner->setKind(good ? Banner::Kind::Info : Banner::Kind::Danger);
    m_banner->setText(sentence);
    m_banner->show();
}

} // namespace lk::ui
