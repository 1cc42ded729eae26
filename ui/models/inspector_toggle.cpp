// SPDX-License-Identifier: Apache-2.0
#include "ui/models/inspector_toggle.h"

#include "core/settings/settings.h"
#include "ui/services.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

QAction *addInspectorToggle(QWidget &page, QWidget &inspector, const Services &services, bool usually)
{
    auto *toggle = new QAction(services.theme.icon(u"panel-right"_s),
        QCoreApplication::translate("Inspector", "Show the &inspector"), &page);
    toggle->setObjectName(u"toggleInspector"_s);
    toggle->setShortcut(QKeySequence(Qt::Key_F4));
    toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    toggle->setCheckable(true);
    const QString pane = inspector.objectName();
    settings::Settings &settings = services.settings;
    toggle->setChecked(settings.paneShown(pane, usually));
    inspector.setVisible(toggle->isChecked());
    QObject::connect(toggle, &QAction::toggled, &inspector, [&inspector, &settings, pane](bool shown) {
        inspector.setVisible(shown);
        settings.setPaneShown(pane, shown);
    });
    page.addAction(toggle);
    return toggle;
}

} // namespace lk::ui
