// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/line_view.h"

#include "core/base/text.h"
#include "ui/models/portrait_watch.h"
#include "ui/pages/lines/conversation_view.h"
#include "ui/pages/lines/line_cards.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/state_chip.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QTabWidget>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

namespace {

constexpr auto kReadAgainAfterChange = 400ms;

/// Carriers' codes are longer than a column is wide: they may be broken after each point.
QString breakableText(QString text)
{
    return text.replace(u'.', u".\u200B"_s);
}

/// "8914 8000 0000 7000 0012": painted only; what is copied is the identifier itself.
QString inGroups(const QString &identifier)
{
    QString text;
    for (qsizetype i = 0; i < identifier.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += u'\u2009';
        text += identifier.at(i);
    }
    return text;
}

} // namespace

LineView::LineView(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_watch(new PortraitWatch(services, *this, kReadAgainAfterChange)),
      m_header(new PageHeader(services.theme)),
      m_status(new StateBadge(services.theme)),
      m_cards(new LineCards(services)),
      m_tabs(new QTabWidget),
      m_history(new Timeline(services.theme)),
      m_historyNote(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted)),
      m_conversation(new ConversationView(services))
{
    setObjectName(u"lineView"_s);
    connect(m_watch, &PortraitWatch::portraitRead, this,
        [this](qint64, const LinePortrait &portrait) { take(portrait); });
    connect(m_watch, &PortraitWatch::failed, this, &LineView::failed);
    connect(m_cards, &LineCards::newChangeWanted, this, &LineView::newChangeWanted);
    connect(m_cards, &LineCards::changeOpened, this, &LineView::changeOpened);
    connect(m_header, &PageHeader::breadcrumbActivated, this, &LineView::backWanted);
    build();
}

void LineView::build()
{
    const Theme &theme = m_services.theme;
    m_header->addTitleWidget(m_status);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(theme.dp(12));
    panes->addWidget(m_cards);
    panes->addWidget(buildRight(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(10));
    column->addWidget(m_header);
    column->addLayout(panes, 1);
}

QWidget *LineView::buildRight()
{
    const Theme &theme = m_services.theme;
    m_history->setObjectName(u"lineHistory"_s);
    m_historyNote->setWordWrap(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, theme.dp(10), 0, 0);
    column->setSpacing(theme.dp(8));
    column->addWidget(m_history);
    column->addWidget(m_historyNote);
    column->addStretch(1);
    auto *pane = new ScrollPane(tr("History"));
    pane->setContent(content);
    m_tabs->setObjectName(u"lineTabs"_s);
    m_tabs->setAccessibleName(tr("History and conversation"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(pane, tr("History"));
    m_tabs->addTab(m_conversation, tr("Conversation"));
    auto *card = new Card(theme);
    card->setAccessibleName(tr("History and conversation"));
    card->setBodyMargins(theme.dp(14), theme.dp(6), theme.dp(14), theme.dp(12));
    card->body()->addWidget(m_tabs, 1);
    return card;
}

void LineView::open(qint64 row)
{
    if (row != m_watch->row()) {
        // Until it is read the cards are about another line: nothing may be begun from them.
        m_portrait.reset();
        m_cards->setEnabled(false);
        m_tabs->setCurrentIndex(0);
    }
    m_watch->look(row);
    refresh();
}

void LineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh(); // while it was hidden nothing was read
}

void LineView::refresh()
{
    m_watch->refresh();
}

void LineView::take(const LinePortrait &portrait)
{
    m_portrait = portrait;
    m_cards->setEnabled(true);
    const store::ListedLine &line = portrait.line;
    m_header->setBreadcrumb({tr("Lines"), line.state.ids.display()});
    m_header->setTitle(inGroups(line.state.ids.display()));
    m_header->setSubtitle(tr("%1 · %2").arg(line.accountName, displayName(line.carrier)));
    m_status->setLook(lookOf(line.state.status));
    m_cards->show(portrait);
    QList<TimelineEvent> history = historyOf(portrait, m_services.clock.utcNow());
    for (TimelineEvent &event : history)
        event.detail = breakableText(event.detail);
    m_history->setEvents(history);
    m_historyNote->setText(history.isEmpty()
            ? tr("Nothing was changed from here. What others did at the carrier is not told to us.")
            : tr("Changes made from here. What others did at the carrier is not told to us."));
    m_conversation->show(portrait.exchanges);
    const int talks = pluralCount(portrait.exchanges.size());
    m_tabs->setTabText(1, talks > 0 ? tr("Conversation (%1)").arg(talks) : tr("Conversation"));
    Q_EMIT shown();
}

} // namespace lk::ui
