// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/recent_lists.h"

#include "core/settings/settings.h"
#include "ui/shell/reachable_files.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

RecentLists::RecentLists(const settings::Settings &settings, ReachableFiles &files, QWidget *parent)
    : QMenu(tr("Open r&ecent list"), parent),
      m_settings(settings),
      m_files(files)
{
    setObjectName(u"recentLists"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, [this] {
        fill();
        m_files.look(m_settings.recentLists());
    });
    connect(&files, &ReachableFiles::changed, this, &RecentLists::fill);
    fill();
    m_files.look(m_settings.recentLists());
}

void RecentLists::fill()
{
    clear();
    int number = 0;
    const QStringList paths = m_files.offered(m_settings.recentLists());
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
