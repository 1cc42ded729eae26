// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/tray.h"

#include "ui/theme/theme.h"

#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

Tray::Tray(const Theme &theme, QObject *parent)
    : QObject(parent),
      m_theme(theme)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_menu = new QMenu;
    connect(m_menu->addAction(tr("&Show Linekeeper")), &QAction::triggered, this, &Tray::showWanted);
    connect(m_menu->addAction(tr("Stop and &quit")), &QAction::triggered, this, &Tray::quitWanted);
    m_icon = new QSystemTrayIcon(theme.icon(u"linekeeper"_s, &Tokens::accent), this);
    m_icon->setContextMenu(m_menu);
    m_icon->setToolTip(tr("Linekeeper"));
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT showWanted();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::showWanted);
    m_icon->show();
}

Tray::~Tray()
{
    delete m_menu;
}

bool Tray::isAvailable() const
{
    return m_icon != nullptr;
}

void Tray::notify(const QString &title, const QString &sentence)
{
    if (m_icon && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(title, sentence, m_theme.icon(u"bell"_s));
}

void Tray::setStatus(const QString &status)
{
    if (m_icon)
        m_icon->setToolTip(status);
}

} // namespace lk::ui
