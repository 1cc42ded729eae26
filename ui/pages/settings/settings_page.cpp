// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/accounts_panel.h"
#include "ui/pages/settings/alerts_panel.h"
#include "ui/pages/settings/appearance_panel.h"
#include "ui/pages/settings/calendar_panel.h"
#include "ui/pages/settings/callbacks_panel.h"
#include "ui/pages/settings/inventory_panel.h"
#include "ui/pages/settings/prefixes_panel.h"
#include "ui/pages/settings/rules_panel.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_pane.h"

#include <QAction>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// Large text makes a page of fields longer than its window.
QWidget *scrolling(const QString &name, QWidget *panel)
{
    auto *pane = new ScrollPane(name);
    pane->setContent(panel);
    return pane;
}

} // namespace

SettingsPage::SettingsPage(Services &services, QWidget *parent)
    : QWidget(parent),
      m_tabs(new QTabWidget)
{
    setObjectName(u"settingsPage"_s);
    setWindowTitle(tr("Settings"));
    const Theme &theme = services.theme;
    auto *header = new PageHeader(theme);
    header->setTitle(tr("Settings"));
    header->setSubtitle(tr("Kept in %1").arg(services.dataDir));
    auto *accounts = new AccountsPanel(services);
    QTabWidget *tabs = m_tabs;
    tabs->setObjectName(u"settingsTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(accounts, tr("Carrier accounts"));
    tabs->addTab(new InventoryPanel(services), tr("Inventory"));
    tabs->addTab(new CallbacksPanel(services), tr("Callbacks"));
    tabs->addTab(new PrefixesPanel(services), tr("Issuer prefixes"));
    tabs->addTab(new RulesPanel(services), tr("Rules"));
    tabs->addTab(new CalendarPanel(services), tr("Freezes and caps"));
    tabs->addTab(scrolling(tr("Alerts"), new AlertsPanel(services)), tr("Alerts"));
    tabs->addTab(scrolling(tr("Appearance"), new AppearancePanel(services)), tr("Appearance"));
    tabs->setAccessibleName(tr("Parts of the settings"));
    tabs->tabBar()->setAccessibleName(tabs->accessibleName());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.dp(20), theme.dp(14), theme.dp(20), theme.dp(14));
    column->setSpacing(theme.dp(10));
    column->addWidget(header);
    column->addWidget(tabs, 1);
    const QList<QAction *> commands = accounts->commands();
    // On another tab they would change an account nobody sees.
    const auto offer = [this, tabs, commands] {
        for (QAction *command : commands) {
            if (tabs->currentIndex() == 0)
                addAction(command);
            else
                removeAction(command);
        }
    };
    connect(tabs, &QTabWidget::currentChanged, this, offer);
    offer();
}

QStringList SettingsPage::parts() const
{
    QStringList names;
    for (int i = 0; i < m_tabs->count(); ++i)
        names.append(m_tabs->tabText(i));
    return names;
}

void SettingsPage::showPart(int part)
{
    m_tabs->setCurrentIndex(part);
}

} // namespace lk::ui
