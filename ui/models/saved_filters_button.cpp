// SPDX-License-Identifier: Apache-2.0
#include "ui/models/saved_filters_button.h"

#include "ui/services.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr int kLongestName = 60;

/// A name as the text of a menu entry: "&" is not a mnemonic there.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

SavedFiltersButton::SavedFiltersButton(
    Services &services, const QString &page, std::function<QString()> current, QWidget *parent)
    : QToolButton(parent),
      m_services(services),
      m_filters(services.settings, page),
      m_current(std::move(current)),
      m_menu(new QMenu(this)),
      m_rename(new QMenu(tr("Re&name"), this)),
      m_remove(new QMenu(tr("&Remove"), this)),
      m_open(new QAction(services.theme.icon(u"star"_s), tr("&Saved filters"), this))
{
    setObjectName(u"savedFilters"_s);
    setIcon(services.theme.icon(u"star"_s));
    setAccessibleName(tr("Saved filters"));
    setToolTip(tr("Saved filters (Ctrl+Shift+F)"));
    setPopupMode(QToolButton::InstantPopup);
    m_menu->setObjectName(u"savedFiltersMenu"_s);
    setMenu(m_menu);
    m_rename->setIcon(services.theme.icon(u"pencil"_s));
    m_remove->setIcon(services.theme.icon(u"trash-2"_s));
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFiltersButton::fill);
    m_open->setObjectName(u"openSavedFilters"_s);
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_open, &QAction::triggered, this, [this] { m_menu->popup(mapToGlobal(rect().bottomLeft())); });
}

void SavedFiltersButton::fill()
{
    m_menu->clear();
    const QString now = m_current();
    const QString inForce = m_filters.nameOf(now);
    const QList<settings::SavedFilter> filters = m_filters.filters();
    for (const settings::SavedFilter &filter : filters) {
        QAction *action = m_menu->addAction(menuText(filter.name));
        action->setCheckable(true);
        action->setChecked(filter.name == inForce);
        connect(action, &QAction::triggered, this, [this, text = filter.text] { Q_EMIT chosen(text); });
    }
    if (filters.isEmpty())
        m_menu->addAction(tr("No filter was saved here yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(m_services.theme.icon(u"save"_s), tr("&Save this filter…"));
    save->setObjectName(u"saveFilter"_s);
    save->setEnabled(!now.isEmpty());
    connect(save, &QAction::triggered, this, [this, now, inForce] {
        askName(
            tr("Save this filter"), inForce, [this, now](const QString &name) { m_filters.save(name, now); });
    });
    fillChanges(filters);
}

void SavedFiltersButton::fillChanges(const QList<settings::SavedFilter> &filters)
{
    for (QMenu *menu : {m_rename, m_remove}) {
        menu->clear();
        menu->setEnabled(!filters.isEmpty());
        m_menu->addMenu(menu);
    }
    for (const settings::SavedFilter &filter : filters) {
        QAction *rename = m_rename->addAction(menuText(filter.name));
        connect(rename, &QAction::triggered, this, [this, name = filter.name] {
            askName(tr("Rename the filter"), name,
                [this, name](const QString &to) { m_filters.rename(name, to); });
        });
        QAction *remove = m_remove->addAction(menuText(filter.name));
        connect(remove, &QAction::triggered, this, [this, name = filter.name] { m_filters.remove(name); });
    }
}

void SavedFiltersButton::askName(
    const QString &title, const QString &before, std::function<void(const QString &)> take)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"filterName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name (one that is there already is replaced):"));
    dialog->setTextValue(before);
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this,
        [take = std::move(take)](const QString &name) { take(name.left(kLongestName)); });
    dialog->open();
}

} // namespace lk::ui
