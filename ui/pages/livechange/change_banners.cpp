// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livechange/change_banners.h"

#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

ChangeBanners::ChangeBanners(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_error(new Banner(theme, Banner::Kind::Danger)),
      m_lane(new Banner(theme, Banner::Kind::Warning)),
      m_paused(new Banner(theme, Banner::Kind::Warning)),
      m_notice(new Banner(theme, Banner::Kind::Info))
{
    m_error->setObjectName(u"bannerError"_s);
    m_lane->setObjectName(u"bannerLane"_s);
    m_paused->setObjectName(u"bannerPaused"_s);
    m_notice->setObjectName(u"bannerNotice"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(8));
    for (Banner *banner : {m_error, m_lane, m_paused, m_notice}) {
        banner->hide();
        column->addWidget(banner);
    }
    m_error->setDismissible(true);
    m_notice->setDismissible(true);
    connect(m_notice, &Banner::dismissed, this, [this] { m_noticeRead = m_notice->text(); });
    QPushButton *resume = m_paused->addButton(tr("Resume"));
    connect(resume, &QPushButton::clicked, this, &ChangeBanners::resumeAsked);
}

void ChangeBanners::show(const BulkChange &change)
{
    const bool paused = change.paused && change.counts.open() > 0;
    m_paused->setText(change.pauseReason.isEmpty()
            ? tr("This change is paused. Nothing new is sent; what is with the carrier is still followed.")
            : tr(
                "This change is paused: %1. Nothing new is sent; what is with the carrier is still followed.")
                  .arg(change.pauseReason));
    m_paused->setVisible(paused);
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
