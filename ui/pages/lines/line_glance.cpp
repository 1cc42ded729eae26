// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/line_glance.h"

#include "core/store/store.h"
#include "core/store/store_reader.h"
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

} // namespace

LineGlance::LineGlance(Services &services, QWidget *parent)
    : QStackedWidget(parent),
      m_services(services),
      m_cards(new LineCards(services))
{
    setObjectName(u"lineGlance"_s);
    setAccessibleName(tr("Inspector"));
    auto *nothing = new Card(services.theme);
    nothing->body()->addWidget(new EmptyState(
        services.theme, u"card-sim"_s, tr("No line chosen"), tr("Choose a row to see the line here.")));
    addWidget(nothing);
    addWidget(m_cards);
    setFixedWidth(m_cards->maximumWidth());
    // Whoever walks through the list with the arrow keys is not looking at each of them.
    m_soon.setSingleShot(true);
    m_soon.setInterval(120ms);
    connect(&m_soon, &QTimer::timeout, this, &LineGlance::read);
    const auto soon = [this] {
        if (isVisible() && m_row != 0 && !m_soon.isActive())
            m_soon.start();
    };
    connect(&services.store, &store::Store::committed, this, [soon](const store::ChangeSet &changes) {
        if (changes.inventory || !changes.lines.isEmpty())
            soon();
    });
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, soon);
    connect(m_cards, &LineCards::changeOpened, this, &LineGlance::changeOpened);
    connect(m_cards, &LineCards::newChangeWanted, this,
        [this](ChangeKind kind) { Q_EMIT newChangeWanted(m_shown, kind); });
}

void LineGlance::look(qint64 row)
{
    m_row = row;
    if (row == 0)
        setCurrentIndex(NothingPart);
    else if (isVisible())
        m_soon.start();
}

void LineGlance::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    if (m_row != 0)
        read();
}

void LineGlance::read()
{
    using Read = std::optional<LinePortrait>;
    m_services.reader.ask<Read>(
        this,
        [row = m_row, now = m_services.clock.utcNow()](store::Database &database) {
            return readPortrait(database, row, now, QTimeZone::systemTimeZone());
        },
        [this, row = m_row](const Result<Read> &portrait) {
            if (row != m_row)
                return;
            if (!portrait) {
                Q_EMIT failed(portrait.error());
                return;
            }
            setCurrentIndex(*portrait ? CardsPart : NothingPart);
            m_shown = row;
            if (*portrait)
                m_cards->show(**portrait);
        },
        this);
}

} // namespace lk::ui
