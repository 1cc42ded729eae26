// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livechange/change_banners.h"

#include "ui/models/line_cells.h"
#include "ui/models/local_time.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

ChangeBanners::ChangeBanners(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_error(new Banner(services.theme, Banner::Kind::Danger)),
      m_lane(new Banner(services.theme, Banner::Kind::Warning)),
      m_paused(new Banner(services.theme, Banner::Kind::Warning)),
      m_stopped(new Banner(services.theme, Banner::Kind::Danger)),
      m_scheduled(new Banner(services.theme, Banner::Kind::Info)),
      m_notice(new Banner(services.theme, Banner::Kind::Info))
{
    m_stopped->setObjectName(u"bannerStopped"_s);
    m_scheduled->setObjectName(u"bannerScheduled"_s);
    m_error->setObjectName(u"bannerError"_s);
    m_lane->setObjectName(u"bannerLane"_s);
    m_paused->setObjectName(u"bannerPaused"_s);
    m_notice->setObjectName(u"bannerNotice"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(services.theme.dp(8));
    for (Banner *banner : {m_error, m_lane, m_paused, m_stopped, m_scheduled, m_notice}) {
        banner->hide();
        column->addWidget(banner);
    }
    m_error->setDismissible(true);
    m_notice->setDismissible(true);
    connect(m_notice, &Banner::dismissed, this, [this] { m_noticeRead = m_notice->text(); });
    addButtons();
}

void ChangeBanners::addButtons()
{
    const auto add = [this](Banner *banner, const QString &name, const QString &text, auto asked) {
        QPushButton *button = banner->addButton(text);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, asked);
    };
    add(m_paused, u"pausedResume"_s, tr("Resume"), &ChangeBanners::resumeAsked);
    add(m_stopped, u"stoppedResume"_s, tr("Resume"), &ChangeBanners::resumeAsked);
    add(m_stopped, u"stoppedCancel"_s, tr("Cancel the rest…"), &ChangeBanners::cancelAsked);
    add(m_stopped, u"stoppedUndo"_s, tr("Undo what is done…"), &ChangeBanners::undoAsked);
    add(m_scheduled, u"scheduledStart"_s, tr("Start now…"), &ChangeBanners::startAsked);
    add(m_scheduled, u"scheduledTime"_s, tr("Change the time…"), &ChangeBanners::timeAsked);
}

void ChangeBanners::show(const BulkChange &change)
{
    const bool open = change.counts.open() > 0;
    const bool stopped = open && change.paused && change.guardStopped;
    const bool paused = open && change.paused && !stopped;
    m_paused->setText(change.pauseReason.isEmpty()
            ? tr("This change is paused. Nothing new is sent; what is with the carrier is still followed.")
            : tr(
                "This change is paused: %1. Nothing new is sent; what is with the carrier is still followed.")
                  .arg(change.pauseReason));
    m_paused->setVisible(paused);
    m_stopped->setText(tr("%1 Look at the failures before it goes on.").arg(change.pauseReason));
    m_stopped->setVisible(stopped);
    const bool scheduled = open && !change.paused && change.startAt > 0;
    m_scheduled->setText(tr("Starts by itself %1. Nothing has been sent.")
                             .arg(localDay(change.startAt, m_services.clock.utcNow())));
    m_scheduled->setToolTip(utcExact(change.startAt));
    m_scheduled->setVisible(scheduled);
    m_notice->setText(change.notice);
    m_notice->setVisible(!change.notice.isEmpty() && change.notice != m_noticeRead);
}

void ChangeBanners::showLanes(const QList<engine::LaneStatus> &lanes, const QSet<AccountId> &accounts)
{
    QString text;
    for (const engine::LaneStatus &lane : lanes) {
        if (text.isEmpty() && !lane.trouble.isEmpty() && accounts.contains(lane.account))
            text = tr("%1: %2").arg(lane.name, lane.trouble);
    }
    m_lane->setText(text);
    m_lane->setVisible(!text.isEmpty());
}

void ChangeBanners::showError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
}

} // namespace lk::ui
