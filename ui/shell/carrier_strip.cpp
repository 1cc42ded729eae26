// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/carrier_strip.h"

#include "core/engine/engine_host.h"
#include "core/store/account_table.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"
#include "ui/services.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

CarrierStrip::CarrierStrip(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_row(new QHBoxLayout),
      m_none(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted)),
      m_total(new TextLabel(services.theme, TextSize::Small, &Tokens::textMuted))
{
    setAccessibleRole(*this, QAccessible::StatusBar);
    setAccessibleName(tr("Carriers"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &CarrierStrip::ask);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&services.store, &store::Store::committed, this, soon);
    connect(&services.reader, &store::StoreReader::changedElsewhere, this, soon);
    connect(&services.engine, &engine::EngineHost::laneStatus, this, &CarrierStrip::takeStatus);
    ask();
}

void CarrierStrip::build()
{
    const Theme &theme = m_services.theme;
    auto *chips = new QWidget;
    chips->setLayout(m_row);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.dp(4));
    m_none->setText(tr("No carrier account yet"));
    m_row->addWidget(m_none);
    m_row->addStretch(1);
    // More accounts than fit must not widen the window: the row scrolls, by keyboard too.
    auto *area = new QScrollArea;
    area->setWidget(chips);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    chips->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.dp(8), 1, theme.dp(12), 0);
    row->addWidget(area, 1);
    row->addWidget(m_total);
    setFixedHeight(theme.dp(34));
}

void CarrierStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_services.theme.tokens();
    painter.fillRect(rect(), t.surface);
    paintHairline(painter, QRectF(0, 0, width(), 1), t.border);
}

void CarrierStrip::ask()
{
    m_services.reader.ask<Known>(
        this,
        [tenant = m_services.tenant](store::Database &database) -> Result<Known> {
            const auto accounts = store::readAccounts(database, tenant);
            if (!accounts)
                return accounts.failure();
            const auto loads = store::readAccountLoads(database);
            if (!loads)
                return loads.failure();
            return Known{*accounts, *loads};
        },
        [this](const Result<Known> &known) {
            if (known)
                take(*known);
        },
        &m_soon);
}

void CarrierStrip::take(const Known &known)
{
    m_lanes.clear();
    for (const CarrierAccount &account : known.accounts) {
        CarrierLane lane{.account = account.id,
            .name = account.name,
            .carrier = account.carrier,
            .pausedByPerson = account.paused,
            .pauseReason = account.pauseReason,
            .lane = {},
            .queued = 0,
            .waitSeconds = 0};
        for (const store::AccountLoad &load : known.loads)
            lane.queued += load.account == account.id ? load.waiting + load.inFlight : 0;
        m_lanes.append(lane);
    }
    refresh();
}

void CarrierStrip::takeStatus(const QList<engine::LaneStatus> &lanes)
{
    m_status.clear();
    for (const engine::LaneStatus &status : lanes)
        m_status.insert(status.account, status);
    refresh();
}

void CarrierStrip::refresh()
{
    QHash<AccountId, CarrierChip *> kept;
    qint64 queued = 0;
    int place = 0;
    for (CarrierLane &lane : m_lanes) {
        lane.lane = m_status.value(lane.account);
        const qint64 left = lane.lane.pausedUntil - m_services.clock.bootNow();
        lane.waitSeconds = lane.lane.pausedUntil > 0 ? std::max<qint64>(1, (left + 999) / 1000) : 0;
        queued += lane.queued;
        CarrierChip *chip = m_chips.take(lane.account);
        if (!chip) {
            chip = new CarrierChip(m_services.theme);
            chip->setObjectName(u"carrierChip%1"_s.arg(lane.account.value));
            connect(chip, &CarrierChip::clicked, this, [this, id = lane.account] { clicked(id); });
        }
        chip->setLane(lane);
        if (m_row->indexOf(chip) != place) {
            m_row->removeWidget(chip);
            m_row->insertWidget(place, chip);
        }
        ++place;
        kept.insert(lane.account, chip);
    }
    qDeleteAll(m_chips);
    m_chips = kept;
    m_none->setVisible(m_lanes.isEmpty());
    m_total->setText(queued > 0 ? tr("Queue %1").arg(QLocale().toString(queued)) : tr("Queue empty"));
    Q_EMIT lanesChanged();
}

void CarrierStrip::clicked(AccountId account)
{
    const auto lane = std::find_if(m_lanes.cbegin(), m_lanes.cend(),
        [account](const CarrierLane &candidate) { return candidate.account == account; });
    if (lane == m_lanes.cend())
        return;
    if (lane->isStopped())
        m_services.reloadAccounts();
    else
        setPaused({account}, !lane->pausedByPerson);
}

void CarrierStrip::setAllPaused(bool paused)
{
    QList<AccountId> accounts;
    for (const CarrierLane &lane : std::as_const(m_lanes)) {
        if (lane.pausedByPerson != paused)
            accounts.append(lane.account);
    }
    if (!accounts.isEmpty())
        setPaused(accounts, paused);
}

void CarrierStrip::retryStopped()
{
    m_services.reloadAccounts();
}

void CarrierStrip::setPaused(const QList<AccountId> &accounts, bool paused)
{
    const QString reason = paused ? tr("Paused by %1").arg(m_services.actor.name) : QString();
    m_services.store.write(
        this,
        [accounts, paused, reason, actor = m_services.actor](store::WriteSession &session) -> Result<void> {
            for (const AccountId account : accounts)
                LK_TRY(session.accounts().setPaused(account, paused, reason, actor));
            return {};
        },
        [this](const Result<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
            else
                m_services.reloadAccounts();
            ask();
        });
}

} // namespace lk::ui
