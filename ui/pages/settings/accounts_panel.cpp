// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/accounts_panel.h"

#include "core/store/account_table.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/column_memory.h"
#include "ui/pages/settings/account_editor.h"
#include "ui/pages/settings/account_list_model.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

AccountsPanel::AccountsPanel(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(new AccountListModel(this)),
      m_table(new TableView(services.theme)),
      m_right(new QStackedWidget),
      m_editor(new AccountEditor(services)),
      m_add(new QAction(services.theme.icon(u"plus"_s), tr("A&dd account"), this))
{
    m_add->setObjectName(u"addAccount"_s);
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_add->setEnabled(!services.practice);
    connect(m_add, &QAction::triggered, this, &AccountsPanel::addAccount);
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { choose(now.row()); });
    connect(m_editor, &AccountEditor::saved, this, [this](AccountId id) {
        m_chosen = id;
        m_adding = false;
        load();
    });
    connect(m_editor, &AccountEditor::removed, this, [this] {
        m_chosen = {};
        load();
    });
    connect(&services.store, &store::Store::committed, this, [this](const store::ChangeSet &changes) {
        if (changes.accounts)
            load();
    });
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, &AccountsPanel::load);
    load();
}

QList<QAction *> AccountsPanel::commands() const
{
    return {m_add, m_editor->saveAction(), m_editor->testAction(), m_editor->removeAction()};
}

QWidget *AccountsPanel::buildList()
{
    const Theme &theme = m_services.theme;
    m_table->setObjectName(u"accountTable"_s);
    m_table->setAccessibleName(tr("Carrier accounts"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setColumn(AccountListModel::Name, ColumnKind::Strong, 190);
    m_table->setColumn(AccountListModel::State, ColumnKind::State, 130);
    m_table->horizontalHeader()->setStretchLastSection(true);
    keepColumns(*m_table, m_services.settings);
    m_table->setEmptyText(tr("No account yet."));
    auto *add = new QPushButton(m_add->icon(), m_add->text());
    add->setEnabled(m_add->isEnabled());
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);
    auto *list = new Card(theme);
    list->setAccessibleName(tr("Carrier accounts"));
    list->setBodyMargins(0, theme.dp(4), 0, theme.dp(10));
    list->body()->addWidget(m_table, 1);
    list->body()->addWidget(add, 0, Qt::AlignHCenter);
    list->setFixedWidth(theme.sideWidth(340, 200));
    return list;
}

void AccountsPanel::build()
{
    const Theme &theme = m_services.theme;
    auto *empty = new EmptyState(theme, u"plug"_s, tr("No carrier account yet"),
        tr("An account says which carrier, where its API is, and how fast it may be called. Its credentials "
           "stay on this "
           "machine."));
    connect(empty->addButton(tr("Add the first account"), ButtonRole::Primary), &QPushButton::clicked, m_add,
        &QAction::trigger);
    m_empty = empty;
    auto *card = new Card(theme);
    card->setAccessibleName(tr("Account"));
    card->body()->addWidget(m_editor);
    m_editing = card;
    m_right->addWidget(m_empty);
    m_right->addWidget(m_editing);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.dp(12));
    row->addWidget(buildList());
    row->addWidget(m_right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.dp(10), 0, 0);
    column->setSpacing(theme.dp(10));
    if (m_services.practice) {
        auto *banner = new Banner(theme, Banner::Kind::Info);
        banner->setText(tr(
            "These accounts belong to the built-in practice carriers and cannot be changed. Start Linekeeper "
            "without --practice to add your own."));
        column->addWidget(banner);
    }
    column->addLayout(row, 1);
}

void AccountsPanel::load()
{
    m_services.reader.ask<QList<CarrierAccount>>(
        this,
        [tenant = m_services.tenant](
            store::Database &database) { return store::readAccounts(database, tenant); },
        [this](const Result<QList<CarrierAccount>> &accounts) {
            if (accounts)
                take(*accounts);
            else
                m_table->setEmptyText(accounts.error().message);
        },
        m_model);
}

void AccountsPanel::take(const QList<CarrierAccount> &accounts)
{
    const AccountId wanted = m_chosen.isValid() ? m_chosen : m_editor->account();
    m_chosen = {};
    // What is being typed must survive that some other account changed.
    const bool keep = m_adding || m_editor->isDirty();
    m_loading = true;
    m_model->setAccounts(accounts);
    const int row = std::max(0, m_model->rowOf(wanted));
    if (!m_adding && !accounts.isEmpty()) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->selectRow(row);
    }
    m_loading = false;
    if (keep)
        return;
    m_right->setCurrentWidget(accounts.isEmpty() ? m_empty : m_editing);
    if (!accounts.isEmpty())
        m_editor->edit(accounts.at(row));
}

void AccountsPanel::choose(int row)
{
    if (m_loading || row < 0 || row >= m_model->rowCount())
        return;
    const CarrierAccount account = m_model->accounts().at(row);
    if (m_editor->isDirty() && (m_adding || account.id != m_editor->account()))
        askToDiscard(account);
    else
        open(account);
}

void AccountsPanel::open(const CarrierAccount &account)
{
    m_adding = false;
    m_right->setCurrentWidget(m_editing);
    m_editor->edit(account);
}

void AccountsPanel::askToDiscard(const CarrierAccount &next)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Discard what was typed?"),
        tr("The account at the right was changed and not saved."), QMessageBox::NoButton, this);
    box->setObjectName(u"discardQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = box->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    QPushButton *discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this, [this, next] { open(next); });
    connect(keep, &QPushButton::clicked, this, [this] {
        m_loading = true;
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(m_editor->account()), 0));
        m_loading = false;
    });
    box->open();
}

void AccountsPanel::addAccount()
{
    if (m_services.practice)
        return;
    m_adding = true;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_right->setCurrentWidget(m_editing);
    CarrierAccount fresh;
    fresh.tenant = m_services.tenant;
    m_editor->edit(fresh);
    m_editor->setFocus();
}

} // namespace lk::ui
