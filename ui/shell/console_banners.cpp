// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/console_banners.h"

#include "core/engine/engine_host.h"
#include "core/store/store.h"
#include "ui/services.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

ConsoleBanners::ConsoleBanners(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_column(new QVBoxLayout(this))
{
    const Theme &theme = services.theme;
    m_column->setContentsMargins(theme.dp(20), theme.dp(8), theme.dp(20), 0);
    m_column->setSpacing(theme.dp(6));
    if (services.practice)
        add(Banner::Kind::Practice, u"practiceBanner"_s)
            ->setText(tr("PRACTICE – built-in carriers, nothing real is touched"));
    if (services.queueRunsElsewhere)
        add(Banner::Kind::Info, u"elsewhereBanner"_s)
            ->setText(tr("The queue is run by another Linekeeper on this data folder. Orders given here are "
                         "recorded and "
                         "carried out there."));
    m_store = add(Banner::Kind::Danger, u"storeBanner"_s);
    m_accounts = add(Banner::Kind::Danger, u"accountBanner"_s);
    m_notice = add(Banner::Kind::Info, u"noticeBanner"_s);
    for (Banner *banner : {m_store, m_accounts, m_notice})
        banner->hide();
    m_notice->setDismissible(true);
    connect(m_notice, &Banner::dismissed, this, [this] {
        m_followsRecovery = false;
        refreshVisibility();
    });
    connect(
        m_accounts->addButton(tr("Try again")), &QPushButton::clicked, this, &ConsoleBanners::retryWanted);
    connect(m_accounts->addButton(tr("Open settings")), &QPushButton::clicked, this,
        &ConsoleBanners::settingsWanted);
    listenToStore();
    listenToEngine();
    refreshVisibility();
}

Banner *ConsoleBanners::add(Banner::Kind kind, const QString &objectName)
{
    auto *banner = new Banner(m_services.theme, kind);
    banner->setObjectName(objectName);
    m_column->addWidget(banner);
    return banner;
}

void ConsoleBanners::refreshVisibility()
{
    bool any = m_services.practice || m_services.queueRunsElsewhere;
    for (const Banner *banner : {m_store, m_accounts, m_notice})
        any = any || !banner->isHidden();
    setVisible(any);
}

void ConsoleBanners::listenToStore()
{
    connect(&m_services.store, &store::Store::troubled, this, [this](const Error &error) {
        m_store->setText(error.message + u' ' + tr("Nothing is sent until it can be written again."));
        m_store->show();
        refreshVisibility();
    });
    connect(&m_services.store, &store::Store::recovered, this, [this] {
        m_store->hide();
        tell(tr("The database can be written again; the queue goes on."), Banner::Kind::Info);
    });
}

void ConsoleBanners::listenToEngine()
{
    connect(&m_services.engine, &engine::EngineHost::recovered, this, &ConsoleBanners::tellRecovery);
    connect(&m_services.engine, &engine::EngineHost::recoveryProgressed, this, &ConsoleBanners::tellProgress);
    connect(&m_services.engine, &engine::EngineHost::recoveryFailed, this, [this](const Error &error) {
        m_store->setText(error.message + u' ' + tr("The queue was not started."));
        m_store->show();
        refreshVisibility();
    });
}

void ConsoleBanners::tellRecovery(const store::RecoveryReport &report)
{
    engine::RecoveryOutcome outcome;
    outcome.inFlight = report.inFlight;
    m_followsRecovery = report.inFlight > 0;
    tellProgress(outcome);
}

void ConsoleBanners::tellProgress(const engine::RecoveryOutcome &outcome)
{
    if (!m_followsRecovery)
        return;
    const bool open = outcome.open() > 0;
    tell(engine::recoverySentence(outcome),
        open || outcome.unknown > 0 ? Banner::Kind::Warning : Banner::Kind::Info);
    m_followsRecovery = open;
}

void ConsoleBanners::tell(const QString &sentence, Banner::Kind kind)
{
    m_notice->setKind(kind);
    m_notice->setText(sentence);
    m_notice->show();
    refreshVisibility();
}

void ConsoleBanners::setLanes(const QList<CarrierLane> &lanes)
{
    QStringList sentences;
    for (const CarrierLane &lane : lanes) {
        if (lane.isStopped())
            sentences.append(tr("%1 is stopped: %2").arg(lane.name, lane.lane.trouble));
    }
    m_accounts->setText(sentences.join(u'\n'));
    m_accounts->setVisible(!sentences.isEmpty());
    refreshVisibility();
}

} // namespace lk::ui
