// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/inventory_panel.h"

#include "core/engine/engine_host.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/column_memory.h"
#include "ui/pages/settings/inventory_model.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

InventoryPanel::InventoryPanel(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(new InventoryModel(services.clock, this)),
      m_table(new TableView(services.theme)),
      m_banner(new Banner(services.theme, Banner::Kind::Danger))
{
    build();
    listen();
    load();
    showCommands();
}

void InventoryPanel::build()
{
    const Theme &theme = m_services.theme;
    m_banner->setObjectName(u"inventoryBanner"_s);
    m_banner->setDismissible(true);
    m_banner->hide();
    m_table->setObjectName(u"inventoryTable"_s);
    m_table->setAccessibleName(tr("Inventory by account"));
    m_table->setModel(m_model);
    m_table->setColumn(InventoryModel::AccountName, ColumnKind::Text, 200);
    m_table->setColumn(InventoryModel::CarrierName, ColumnKind::Text, 190);
    m_table->setColumn(InventoryModel::Lines, ColumnKind::Number, 90);
    m_table->setColumn(InventoryModel::LinesAge, ColumnKind::Quiet, 210);
    m_table->setColumn(InventoryModel::Plans, ColumnKind::Number, 100);
    m_table->setColumn(InventoryModel::PlansAge, ColumnKind::Quiet, 210);
    m_table->horizontalHeader()->setStretchLastSection(true);
    keepColumns(*m_table, m_services.settings);
    m_table->setEmptyText(tr("No carrier account yet. Add one under Carrier accounts."));
    auto *explanation = new TextLabel(theme, TextSize::Small, &Tokens::textMuted);
    explanation->setWordWrap(true);
    explanation->setText(tr(
        "The inventory says which account a line belongs to and fills in its other identifiers. It is read "
        "page by page within each account's budget; nothing is changed at the carrier. A check before a "
        "change reads the lines themselves, unless they were read within the time set for the account."));
    auto *card = new Card(theme);
    card->setAccessibleName(tr("Inventory"));
    card->setBodyMargins(0, theme.dp(4), 0, theme.dp(10));
    card->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.dp(10), 0, 0);
    column->setSpacing(theme.dp(10));
    column->addWidget(m_banner);
    column->addWidget(explanation);
    column->addWidget(card, 1);
    column->addWidget(buildButtons());
}

QPushButton *InventoryPanel::addButton(
    QWidget *bar, const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(m_services.theme.icon(icon), text);
    button->setObjectName(name);
    bar->layout()->addWidget(button);
    return button;
}

QWidget *InventoryPanel::buildButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_services.theme.dp(8));
    connect(addButton(bar, u"readLines"_s, u"refresh-cw"_s, tr("Read &lines")), &QPushButton::clicked, this,
        [this] { read(store::SyncKind::Lines, false); });
    connect(addButton(bar, u"readAllLines"_s, u"rotate-ccw"_s, tr("Read all lines &anew")),
        &QPushButton::clicked, this, [this] { read(store::SyncKind::Lines, true); });
    connect(addButton(bar, u"readPlans"_s, u"refresh-cw"_s, tr("Read rate &plans")), &QPushButton::clicked,
        this, [this] { read(store::SyncKind::Plans, true); });
    row->addStretch(1);
    m_stop = addButton(bar, u"stopReading"_s, u"square"_s, tr("&Stop reading"));
    connect(m_stop, &QPushButton::clicked, this, &InventoryPanel::stop);
    return bar;
}

void InventoryPanel::listen()
{
    const engine::EngineHost &engine = m_services.engine;
    connect(&engine, &engine::EngineHost::syncProgress, this,
        [this](AccountId account, store::SyncKind kind, qint64 entries) {
            m_model->setReading(account, kind, entries);
            showCommands();
        });
    connect(
        &engine, &engine::EngineHost::syncFinished, this, [this](AccountId account, store::SyncKind kind) {
            m_model->setReading(account, kind, -1);
            showCommands();
            load();
        });
    connect(&engine, &engine::EngineHost::syncFailed, this,
        [this](AccountId account, store::SyncKind kind, const Error &error) {
            m_model->setReading(account, kind, -1);
            showCommands();
            load();
            complain(error.message);
        });
    connect(&m_services.store, &store::Store::committed, this, [this](const store::ChangeSet &changes) {
        if (changes.accounts || (changes.inventory && !m_model->isReading()))
            load();
    });
    connect(&m_services.reader, &store::StoreReader::changedElsewhere, this, &InventoryPanel::load);
}

void InventoryPanel::load()
{
    m_services.reader.ask<QList<store::AccountInventory>>(
        this,
        [tenant = m_services.tenant](
            store::Database &database) { return store::readInventory(database, tenant); },
        [this](const Result<QList<store::AccountInventory>> &accounts) {
            if (accounts)
                m_model->setInventory(*accounts);
            else
                complain(accounts.error().message);
        },
        m_model);
}

void InventoryPanel::read(store::SyncKind kind, bool everything)
{
    m_banner->hide();
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (!chosen.isEmpty()) {
        for (const QModelIndex &row : chosen)
            readAccount(row.row(), kind, everything);
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row)
        readAccount(row, kind, everything);
}

void InventoryPanel::readAccount(int row, store::SyncKind kind, bool everything)
{
    const store::AccountInventory &account = m_model->at(row);
    if (kind == store::SyncKind::Plans && account.carrier == Carrier::Telegence) {
        tell(Banner::Kind::Info,
            tr("Telegence lists no rate plans. Import them: linekeeperctl plans import FILE --account \"%1\"")
                .arg(account.name));
        return;
    }
    m_model->setReading(account.account, kind, 0);
    m_services.engine.sync(account.account, kind, everything);
    showCommands();
}

void InventoryPanel::stop()
{
    const auto readings = m_model->readings();
    for (const auto &[account, kind] : readings)
        m_services.engine.cancelSync(account, kind);
}

void InventoryPanel::showCommands()
{
    m_stop->setEnabled(m_model->isReading());
}

void InventoryPanel::complain(const QString &sentence)
{
    tell(Banner::Kind::Danger, sentence);
}

void InventoryPanel::tell(Banner::Kind kind, const QString &sentence)
{
    m_banner->setKind(kind);
    m_banner->setText(sentence);
    m_banner->show();
}

} // namespace lk::ui
