// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/failures/cause_panel.h"

#include "core/base/text.h"
#include "ui/models/line_cells.h"
#include "ui/pages/failures/cause_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

CausePanel::CausePanel(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_theme(theme),
      m_badge(new StateBadge(theme))
{
    setObjectName(u"causePanel"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(6));
    auto *pane = new ScrollPane(tr("What it means"));
    column->addWidget(m_badge, 0, Qt::AlignLeft);
    pane->setContent(content);
    body()->addWidget(pane);
    yieldEnd(pane->barRoom());
    m_meaning = addPart(tr("What it means"), u"meaning"_s);
    m_whatToDo = addPart(tr("What to do"), u"whatToDo"_s);
    m_willHelp = addPart(tr("Will a retry help?"), u"willRetryHelp"_s);
    m_decisions = buildDecisions();
    column->addWidget(m_decisions);
    column->addSpacing(theme.dp(4));
    column->addWidget(buildRaw());
    column->addStretch(1);
}

TextLabel *CausePanel::addPart(const QString &title, const QString &name)
{
    auto *column = findChild<ScrollPane *>()->widget()->layout();
    auto *head = new TextLabel(m_theme, TextSize::Body, &Tokens::text, QFont::DemiBold);
    head->setText(title);
    head->setContentsMargins(0, m_theme.dp(8), 0, 0);
    auto *text = new TextLabel(m_theme, TextSize::Body, &Tokens::textMuted);
    text->setObjectName(name);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(head);
    column->addWidget(text);
    return text;
}

QWidget *CausePanel::buildDecisions()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, m_theme.dp(10), 0, 0);
    column->setSpacing(m_theme.dp(6));
    m_question = new TextLabel(m_theme, TextSize::Body, &Tokens::text, QFont::DemiBold);
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    const auto add = [&](const QString &name, const QString &text, const QString &icon,
                         store::PersonDecision decision) {
        auto *button = new QPushButton(m_theme.icon(icon), text);
        button->setObjectName(name);
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, decision] { emit decisionAsked(decision); });
    };
    using enum store::PersonDecision;
    add(u"markApplied"_s, tr("Applied…"), u"circle-check"_s, Applied);
    add(u"markResend"_s, tr("Not applied, send again…"), u"rotate-ccw"_s, NotAppliedResend);
    add(u"markGiveUp"_s, tr("Give up…"), u"circle-x"_s, GiveUp);
    return box;
}

QWidget *CausePanel::buildRaw()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.dp(6));
    m_toggle = new QToolButton;
    m_toggle->setObjectName(u"rawToggle"_s);
    m_toggle->setText(tr("Carrier's own words"));
    m_toggle->setIcon(m_theme.icon(u"chevron-right"_s));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setExpander(*m_toggle);
    m_toggle->setAutoRaise(true);
    m_raw = new QPlainTextEdit;
    m_raw->setObjectName(u"rawText"_s);
    m_raw->setAccessibleName(tr("Carrier's own words"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setMinimumHeight(m_theme.dp(120));
    m_raw->setFont(m_theme.mono(TextSize::Small));
    m_raw->hide();
    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        m_toggle->setIcon(m_theme.icon(open ? u"chevron-down"_s : u"chevron-right"_s));
        m_raw->setVisible(open);
    });
    connect(&m_theme, &Theme::changed, this, [this] { m_raw->setFont(m_theme.mono(TextSize::Small)); });
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_raw);
    return box;
}

void CausePanel::show(Cause cause, const QList<store::TroubleGroup> &groups, qint64 lines)
{
    const CauseText text = textOf(cause, groups);
    m_badge->setLook(
        {.icon = iconOf(cause), .word = nameOf(cause), .tooltip = text.meaning, .tone = toneOf(cause)});
    m_meaning->setText(text.meaning);
    m_whatToDo->setText(text.whatToDo);
    m_willHelp->setText(text.willRetryHelp);
    const bool undecided
        = std::any_of(groups.begin(), groups.end(), [](const auto &group) { return !isRetriable(group); });
    const int count = pluralCount(lines);
    m_question->setText(tr("What is true for these %Ln line(s)?", nullptr, count));
    m_decisions->setVisible(undecided);
    QStringList raw;
    for (const store::TroubleGroup &group : groups) {
        if (!group.text.isEmpty())
            raw.append(group.code.isEmpty() ? group.text : group.code + u"\n    "_s + group.text);
    }
    m_raw->setPlainText(raw.isEmpty() ? tr("The carrier said nothing.") : raw.join(u"\n\n"_s));
}

} // namespace lk::ui
