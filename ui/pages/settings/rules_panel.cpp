// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/rules_panel.h"

#include "core/base/text.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/models/column_memory.h"
#include "ui/pages/settings/rule_detail.h"
#include "ui/pages/settings/rules_model.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

RulesPanel::RulesPanel(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(new RulesModel(this)),
      m_table(new TableView(services.theme)),
      m_detail(new RuleDetail(services.theme)),
      m_trouble(new Banner(services.theme, Banner::Kind::Danger)),
      m_banner(new Banner(services.theme, Banner::Kind::Danger)),
      m_result(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted))
{
    build();
    load(false);
}

QString RulesPanel::folder() const
{
    return QDir(m_services.dataDir).filePath(u"rules"_s);
}

void RulesPanel::build()
{
    const Theme &theme = m_services.theme;
    m_trouble->setObjectName(u"rulesTrouble"_s);
    m_trouble->hide();
    m_banner->setObjectName(u"rulesBanner"_s);
    m_banner->setDismissible(true);
    m_banner->hide();
    m_table->setObjectName(u"rulesTable"_s);
    m_table->setAccessibleName(tr("Rules"));
    m_table->setModel(m_model);
    m_table->setColumn(RulesModel::Id, ColumnKind::Text, 204);
    m_table->setColumn(RulesModel::Level, ColumnKind::Strong, 100);
    m_table->setColumn(RulesModel::Text, ColumnKind::Text, 236);
    m_table->setColumn(RulesModel::Carriers, ColumnKind::Quiet, 130);
    m_table->setColumn(RulesModel::Source, ColumnKind::Quiet, 120);
    m_table->setColumn(RulesModel::ValidFrom, ColumnKind::Quiet, 96);
    // Both stand beside the table.
    m_table->setColumnOffered(RulesModel::Source);
    m_table->setColumnOffered(RulesModel::ValidFrom);
    m_table->setFixedColumns({RulesModel::Id, RulesModel::Level});
    keepColumns(*m_table, m_services.settings);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyText(tr("No rule fits this text."));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesPanel::chosen);
    connect(m_detail, &RuleDetail::adjustWanted, this, &RulesPanel::adjust);
    auto *list = new Card(theme);
    list->setAccessibleName(tr("Rules"));
    list->setBodyMargins(0, theme.dp(4), 0, theme.dp(10));
    list->body()->addWidget(m_table, 1);
    auto *pane = new ScrollPane(tr("The chosen rule"));
    pane->setContent(m_detail);
    auto *detail = new Card(theme);
    detail->setAccessibleName(tr("The chosen rule"));
    detail->setFixedWidth(theme.dp(360));
    detail->body()->addWidget(pane, 1);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(theme.dp(12));
    parts->addWidget(list, 1);
    parts->addWidget(detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.dp(10), 0, 0);
    column->setSpacing(theme.dp(10));
    column->addWidget(m_trouble);
    column->addWidget(m_banner);
    column->addWidget(buildTools());
    column->addLayout(parts, 1);
}

QWidget *RulesPanel::buildTools()
{
    const Theme &theme = m_services.theme;
    auto *tools = new QWidget;
    auto *search = new SearchField(theme, tr("Find a rule…"));
    search->setObjectName(u"rulesSearch"_s);
    search->setMaximumWidth(theme.dp(300));
    connect(search, &SearchField::searchChanged, this, [this, search] {
        m_model->setFilter(search->text());
        chosen();
    });
    m_result->setObjectName(u"rulesResult"_s);
    auto *run = new QPushButton(theme.icon(u"play"_s), tr("Run the e&xamples"));
    run->setObjectName(u"runExamples"_s);
    run->setToolTip(tr("Reads the files anew and tries every rule with its examples."));
    connect(run, &QPushButton::clicked, this, [this] { load(true); });
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.dp(10));
    row->addWidget(search, 1);
    row->addStretch(1);
    row->addWidget(m_result);
    row->addWidget(run);
    return tools;
}

void RulesPanel::load(bool sayResult)
{
    m_services.reader.ask<Loaded>(
        this,
        [folder = folder()](store::Database &) -> Result<Loaded> {
            auto rules = planning::rulesInForce(folder);
            if (!rules)
                return rules.failure();
            Loaded loaded{.rules = *rules, .failed = planning::failedExamples(rules->book.rules())};
            for (const planning::Rule &rule : rules->book.rules())
                loaded.examples += rule.mustFire.size() + rule.mustNotFire.size();
            return loaded;
        },
        [this, sayResult](const Result<Loaded> &loaded) {
            if (loaded)
                return take(*loaded, sayResult);
            m_trouble->setText(loaded.error().message);
            m_trouble->show();
        });
}

void RulesPanel::take(const Loaded &loaded, bool sayResult)
{
    const QString before = m_detail->ruleId();
    QStringList failed;
    for (const planning::FailedExample &example : loaded.failed)
        failed.append(example.rule);
    m_model->setRules(loaded.rules.book.rules(), failed);
    const int row = std::max(0, m_model->rowOf(before));
    m_table->setCurrentIndex(m_model->index(row, RulesModel::Id));
    chosen();
    m_trouble->setText(loaded.rules.trouble);
    m_trouble->setVisible(!loaded.rules.trouble.isEmpty());
    if (!sayResult)
        return;
    const int examples = pluralCount(loaded.examples);
    m_result->setTone(loaded.failed.isEmpty() ? Tone::Success : Tone::Danger);
    m_result->setText(loaded.failed.isEmpty()
            ? tr("All %Ln example(s) do what they say.", nullptr, examples)
            : tr("%1 of %Ln example(s) fail: %2", nullptr, examples)
                  .arg(QLocale().toString(loaded.failed.size()), displayText(loaded.failed.first())));
}

void RulesPanel::chosen()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setRule(current.isValid() ? &m_model->rule(current.row()) : nullptr);
}

void RulesPanel::adjust(
    const QString &rule, const std::optional<planning::RuleAdjustment> &adjustment, const QString &reason)
{
    m_banner->hide();
    const QString level = !adjustment ? u"written"_s
        : adjustment->level           ? toText(*adjustment->level)
                                      : QString(planning::kRuleOff);
    m_services.store.write(
        this,
        [rule, adjustment, reason, level, folder = folder(), actor = m_services.actor](
            store::WriteSession &session) -> Result<void> {
            const auto seq = session.audit().append({.actor = actor,
                .action = u"rule.adjusted"_s,
                .objectType = u"rule"_s,
                .objectId = rule,
                .fromState = {},
                .toState = level,
                .reason = reason});
            if (!seq)
                return seq.failure();
            // The file last: what is not recorded is not in force.
            return planning::adjustRule(folder, rule, adjustment);
        },
        [this](const Result<void> &saved) {
            m_banner->setKind(saved ? Banner::Kind::Info : Banner::Kind::Danger);
            m_banner->setText(saved ? tr("It counts from the next check on.") : saved.error().message);
            m_banner->show();
            load(false);
        });
}

} // namespace lk::ui
