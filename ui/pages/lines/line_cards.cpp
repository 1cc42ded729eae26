// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/line_cards.h"

#include "core/base/sentence.h"
#include "ui/pages/lines/actions_card.h"
#include "ui/pages/lines/compare_card.h"
#include "ui/pages/lines/identity_card.h"
#include "ui/services.h"
#include "ui/theme/state_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kCardsWidth = 404;
constexpr double kNarrowCardsWidth = 300;

} // namespace

LineCards::LineCards(Services &services, QWidget *parent)
    : ScrollPane(tr("The line"), parent),
      m_services(services),
      m_openText(new TextLabel(services.theme, TextSize::Body, &Tokens::text)),
      m_openCard(buildOpenCard()),
      m_identity(new IdentityCard(services)),
      m_compare(new CompareCard(services)),
      m_actions(new ActionsCard(services))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(services.theme.dp(10));
    column->addWidget(m_openCard);
    column->addWidget(m_identity);
    column->addWidget(m_compare);
    column->addWidget(m_actions);
    column->addStretch(1);
    setContent(content);
    setFixedWidth(services.theme.sideWidth(kCardsWidth, kNarrowCardsWidth) + barRoom());
    connect(m_actions, &ActionsCard::chosen, this, &LineCards::newChangeWanted);
}

QWidget *LineCards::buildOpenCard()
{
    auto *card = new Card(m_services.theme);
    card->setObjectName(u"openChangeCard"_s);
    card->setAccessibleName(tr("Open change"));
    m_openText->setWordWrap(true);
    auto *button = new QPushButton(m_services.theme.icon(u"external-link"_s), tr("Open change"));
    button->setObjectName(u"openLineChange"_s);
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT changeOpened(m_open); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_openText, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    card->body()->addLayout(row);
    return card;
}

void LineCards::show(const LinePortrait &portrait)
{
    m_identity->show(portrait.line);
    m_compare->show(portrait);
    m_actions->show(portrait.actions);
    showOpenChange(portrait);
}

void LineCards::showOpenChange(const LinePortrait &portrait)
{
    m_open = {};
    for (const store::LineChange &change : portrait.changes) {
        if (isSettled(change.line.state))
            continue;
        m_open = change.line.change;
        m_openText->setText(tr("In change #%1: %2, %3")
                                .arg(change.line.change.value)
                                .arg(withinSentence(displayName(change.line.spec.kind)),
                                    withinSentence(lookOf(change.line.state).word)));
        break;
    }
    m_openCard->setVisible(m_open.isValid());
}

} // namespace lk::ui
