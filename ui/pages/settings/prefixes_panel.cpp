// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/prefixes_panel.h"

#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/column_memory.h"
#include "ui/pages/settings/prefix_model.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

PrefixesPanel::PrefixesPanel(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(new PrefixModel(this)),
      m_table(new TableView(services.theme)),
      m_banner(new Banner(services.theme, Banner::Kind::Danger))
{
    build();
    connect(m_model, &PrefixModel::dataChanged, this, &PrefixesPanel::edited);
    connect(m_model, &PrefixModel::rowsInserted, this, [this] {
        placeChoices();
        edited();
    });
    connect(m_model, &PrefixModel::rowsRemoved, this, [this] {
        placeChoices();
        edited();
    });
    load();
}

void PrefixesPanel::build()
{
    const Theme &theme = m_services.theme;
    m_banner->setObjectName(u"prefixBanner"_s);
    m_banner->setDismissible(true);
    m_banner->hide();
    m_table->setObjectName(u"prefixTable"_s);
    m_table->setAccessibleName(tr("Issuer prefixes"));
    m_table->setModel(m_model);
    m_table->setColumn(PrefixModel::Prefix, ColumnKind::Identifier, 190);
    m_table->setColumn(PrefixModel::CarrierName, ColumnKind::Text, 220);
    m_table->setColumn(PrefixModel::Note, ColumnKind::Quiet, 300);
    m_table->horizontalHeader()->setStretchLastSection(true);
    keepColumns(*m_table, m_services.settings);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setEmptyText(
        tr("No prefix: lines that are not in the inventory cannot be told apart by their SIM."));
    auto *explanation = new TextLabel(theme, TextSize::Small, &Tokens::textMuted);
    explanation->setWordWrap(true);
    explanation->setText(
        tr("A check first looks into the inventory. A line that is not there goes to the one account of the "
           "carrier that issued its SIM; the longest prefix that fits counts. F2 edits a cell."));
    auto *card = new Card(theme);
    card->setAccessibleName(tr("Issuer prefixes"));
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

QWidget *PrefixesPanel::buildButtons()
{
    const Theme &theme = m_services.theme;
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.dp(8));
    auto *add = new QPushButton(theme.icon(u"plus"_s), tr("A&dd prefix"));
    add->setObjectName(u"addPrefix"_s);
    auto *remove = new QPushButton(theme.icon(u"minus"_s), tr("&Remove prefix"));
    remove->setObjectName(u"removePrefix"_s);
    m_revert = new QPushButton(theme.icon(u"undo-2"_s), tr("R&evert"));
    m_revert->setObjectName(u"revertPrefixes"_s);
    m_save = new QPushButton(theme.icon(u"save"_s), tr("&Save prefixes"));
    m_save->setObjectName(u"savePrefixes"_s);
    setButtonRole(*m_save, ButtonRole::Primary);
    connect(add, &QPushButton::clicked, this, [this] {
        m_model->add();
        const QModelIndex cell = m_model->index(m_model->rowCount() - 1, PrefixModel::Prefix);
        m_table->setCurrentIndex(cell);
        m_table->edit(cell);
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (m_table->currentIndex().isValid())
            m_model->removeAt(m_table->currentIndex().row());
    });
    connect(m_revert, &QPushButton::clicked, this, &PrefixesPanel::load);
    connect(m_save, &QPushButton::clicked, this, &PrefixesPanel::save);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    return buttons;
}

void PrefixesPanel::placeChoices()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto *choice = new QComboBox;
        setChoiceName(*choice, tr("Carrier of prefix %1").arg(m_model->prefixes().at(row).prefix));
        for (const Carrier carrier : kAllCarriers)
            choice->addItem(displayName(carrier), static_cast<int>(carrier));
        choice->setCurrentIndex(choice->findData(static_cast<int>(m_model->prefixes().at(row).carrier)));
        connect(choice, &QComboBox::activated, this, [this, row, choice] {
            m_model->setCarrier(row, static_cast<Carrier>(choice->currentData().toInt()));
        });
        m_table->setCellControl(m_model->index(row, PrefixModel::CarrierName), choice);
    }
}

void PrefixesPanel::edited()
{
    m_save->setEnabled(true);
    m_revert->setEnabled(true);
}

void PrefixesPanel::tell(const QString &sentence, bool good)
{
    m_banner->setKind(good ? Banner::Kind::Info : Banner::Kind::Danger);
    m_banner->setText(sentence);
    m_banner->show();
}

void PrefixesPanel::load()
{
    m_services.reader.ask<QList<store::IssuerPrefix>>(
        this, [](store::Database &database) { return store::readPrefixes(database); },
        [this](const Result<QList<store::IssuerPrefix>> &prefixes) {
            if (!prefixes)
                return tell(prefixes.error().message, false);
            m_model->setPrefixes(*prefixes);
            placeChoices();
            m_save->setEnabled(false);
            m_revert->setEnabled(false);
        },
        m_model);
}

void PrefixesPanel::save()
{
    m_banner->hide();
    if (const QString problem = m_model->problem(); !problem.isEmpty())
        return tell(problem, false);
    m_services.store.write(
        this,
        [prefixes = m_model->prefixes(), actor = m_services.actor](
            store::WriteSession &session) { return session.accounts().setPrefixes(prefixes, actor); },
        [this](const Result<void> &saved) {
            if (!saved)
                return tell(saved.error().message, false);
            m_save->setEnabled(false);
            m_revert->setEnabled(false);
            tell(tr("The prefixes were saved. They are used from the next check on."), true);
        });
}

} // namespace lk::ui
