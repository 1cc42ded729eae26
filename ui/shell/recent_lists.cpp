// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/recent_lists.h"

#include "core/settings/settings.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

RecentLists::RecentLists(const settings::Settings &settings, QWidget *parent)
    : QMenu(tr("Open r&ecent list"), parent),
      m_settings(settings)
{
    setObjectName(u"recentLists"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentLists::fill);
    fill();
}

void RecentLists::fill()
{
    clear();
    int number = 0;
    const QStringList paths = m_settings.recentLists();
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName().replace(u'&', u"&&"_s);
        QAction *action = addAction(u"&%1 %2"_s.arg(++number).arg(name));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    if (isEmpty())
        addAction(tr("No list was opened yet"))->setEnabled(false);
}

} // namespace lk::ui
