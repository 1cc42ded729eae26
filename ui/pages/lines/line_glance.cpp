// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/line_glance.h"

#include "ui/models/portrait_watch.h"
#include "ui/pages/lines/line_cards.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

namespace {

enum GlancePart { NothingPart, CardsPart };

/// Whoever walks through the list with the arrow keys is not looking at each of them.
constexpr auto kLookedAtAfter = 120ms;

} // namespace

LineGlance::LineGlance(Services &services, QWidget *parent)
    : QStackedWidget(parent),
      m_cards(new LineCards(services)),
      m_watch(new PortraitWatch(services, *this, kLookedAtAfter))
{
    setObjectName(u"lineGlance"_s);
    setAccessibleName(tr("Inspector"));
    auto *nothing = new Card(services.theme);
    nothing->body()->addWidget(new EmptyState(
        services.theme, u"card-sim"_s, tr("No line chosen"), tr("Choose a row to see the line here.")));
    addWidget(nothing);
    addWidget(m_cards);
    setFixedWidth(m_cards->maximumWidth());
    connect(m_watch, &PortraitWatch::portraitRead, this, [this](qint64 row, const LinePortrait &portrait) {
        m_shown = row;
        m_cards->show(portrait);
        setCurrentIndex(CardsPart);
    });
    connect(m_watch, &PortraitWatch::gone, this, [this] { setCurrentIndex(NothingPart); });
    connect(m_watch, &PortraitWatch::failed, this, &LineGlance::failed);
    connect(m_cards, &LineCards::changeOpened, this, &LineGlance::changeOpened);
    connect(m_cards, &LineCards::newChangeWanted, this,
        [this](ChangeKind kind) { Q_EMIT newChangeWanted(m_shown, kind); });
}

void LineGlance::look(qint64 row)
{
    m_watch->look(row);
    if (row == 0)
        setCurrentIndex(NothingPart);
}

void LineGlance::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    m_watch->refresh();
}

} // namespace lk::ui
