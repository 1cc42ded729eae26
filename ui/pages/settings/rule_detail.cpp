// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/rule_detail.h"

#include "core/base/text.h"
#include "ui/pages/settings/rules_model.h"
#include "ui/theme/control_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr int kOffEntry = 3;
constexpr std::array kLevels{
    planning::RuleLevel::Block, planning::RuleLevel::Warn, planning::RuleLevel::Info};

QString kindsOf(const planning::Rule &rule)
{
    if (rule.kinds.size() == qsizetype(kAllChangeKinds.size()))
        return RuleDetail::tr("every kind of change");
    QStringList names;
    for (const ChangeKind kind : kAllChangeKinds) {
        if (rule.kinds.contains(kind))
            names.append(displayName(kind));
    }
    return names.join(u", "_s);
}

/// One example a line: the facts it names, and the moment if the rule looks at one.
QString exampleText(const planning::RuleExample &example)
{
    QStringList parts{displayName(example.facts.carrier), displayName(example.facts.kind)};
    for (std::size_t i = 0; i < planning::kRuleTextCount; ++i) {
        const auto member = static_cast<planning::RuleText>(i);
        if (!example.facts.of(member).isEmpty())
            parts.append(u"%1 = %2"_s.arg(toText(member), example.facts.of(member)));
    }
    for (std::size_t i = 0; i < planning::kRuleNumberCount; ++i) {
        const auto member = static_cast<planning::RuleNumber>(i);
        if (example.facts.of(member))
            parts.append(u"%1 = %2"_s.arg(toText(member)).arg(*example.facts.of(member)));
    }
    return u"• "_s + parts.join(u", "_s);
}

QString examplesText(const planning::Rule &rule)
{
    QStringList lines{RuleDetail::tr("Must fire:")};
    for (const planning::RuleExample &example : rule.mustFire)
        lines.append(exampleText(example));
    lines.append(RuleDetail::tr("Must not fire:"));
    for (const planning::RuleExample &example : rule.mustNotFire)
        lines.append(exampleText(example));
    return lines.join(u'\n');
}

} // namespace

RuleDetail::RuleDetail(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_name(new TextLabel(theme, TextSize::Subtitle, &Tokens::text, QFont::DemiBold)),
      m_text(new TextLabel(theme)),
      m_facts(new TextLabel(theme, TextSize::Small, &Tokens::textMuted)),
      m_examples(new TextLabel(theme, TextSize::Small, &Tokens::textMuted)),
      m_level(new QComboBox),
      m_reason(new QLineEdit),
      m_save(new QPushButton(theme.icon(u"save"_s), tr("&Save the level")))
{
    build();
    setRule(nullptr);
}

void RuleDetail::build()
{
    for (TextLabel *label : {m_name, m_text, m_facts, m_examples}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_level->setObjectName(u"ruleLevel"_s);
    setChoiceName(*m_level, tr("What the rule does here"));
    for (const planning::RuleLevel level : kLevels)
        m_level->addItem(displayName(level));
    m_level->addItem(tr("Off"));
    m_reason->setObjectName(u"ruleReason"_s);
    m_reason->setAccessibleName(tr("Reason for another level"));
    m_reason->setPlaceholderText(tr("Reason, noted in the audit"));
    m_save->setObjectName(u"saveRule"_s);
    setButtonRole(*m_save, ButtonRole::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.dp(10));
    column->addWidget(m_name);
    column->addWidget(m_text);
    column->addWidget(m_facts);
    column->addWidget(m_level, 0, Qt::AlignLeft);
    column->addWidget(m_reason);
    column->addWidget(m_save, 0, Qt::AlignRight);
    column->addWidget(m_examples);
    column->addStretch(1);
    connect(m_level, &QComboBox::currentIndexChanged, this, &RuleDetail::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &RuleDetail::refresh);
    connect(m_save, &QPushButton::clicked, this, &RuleDetail::send);
}

void RuleDetail::setRule(const planning::Rule *rule)
{
    setEnabled(rule != nullptr);
    m_id = rule ? rule->id : QString();
    m_name->setText(rule ? rule->id : tr("Choose a rule"));
    m_text->setText(rule ? u"%1\n%2"_s.arg(rule->text, rule->fix) : QString());
    m_reason->clear();
    if (!rule) {
        m_facts->clear();
        m_examples->clear();
        return refresh();
    }
    m_written = rule->writtenLevel;
    m_inForce = rule->isOff() ? kOffEntry : static_cast<int>(rule->level);
    m_level->setCurrentIndex(m_inForce);
    QStringList facts{tr("About: %1; %2").arg(carriersOf(*rule), kindsOf(*rule)),
        tr("Source: %1, valid from %2").arg(rule->source, rule->validFrom.toString(Qt::ISODate)),
        rule->file.startsWith(u':') ? tr("Built in, written as: %1").arg(displayName(rule->writtenLevel))
                                    : tr("From %1").arg(rule->file)};
    if (rule->adjustment)
        facts.append(tr("Changed here: %1").arg(rule->adjustment->reason));
    m_facts->setText(facts.join(u'\n'));
    m_examples->setText(examplesText(*rule));
    refresh();
}

void RuleDetail::refresh()
{
    const bool changed = !m_id.isEmpty() && m_level->currentIndex() != m_inForce;
    m_reason->setEnabled(changed);
    m_save->setEnabled(changed && !m_reason->text().simplified().isEmpty());
}

void RuleDetail::send()
{
    const QString reason = m_reason->text().simplified();
    const int entry = m_level->currentIndex();
    const auto level = entry == kOffEntry ? std::optional<planning::RuleLevel>()
                                          : std::optional(kLevels.at(static_cast<std::size_t>(entry)));
    // Back to what is written needs no entry in the house's file.
    if (level == m_written)
        Q_EMIT adjustWanted(m_id, std::nullopt, reason);
    else
        Q_EMIT adjustWanted(m_id, planning::RuleAdjustment{m_id, level, reason}, reason);
}

} // namespace lk::ui
