// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/action_bar.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

ActionBar::ActionBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_more(new QPushButton(theme.icon(u"ellipsis"_s), QString(), this)),
      m_menu(new QMenu(this))
{
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setMenu(m_menu);
    m_more->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, &ActionBar::fillMenu);
}

QPushButton *ActionBar::addAction(QAction *action, ButtonRole role)
{
    auto *button = new QPushButton(this);
    setButtonRole(*button, role);
    const Item item{action, button};
    m_items.append(item);
    connect(button, &QPushButton::clicked, action, [action] { action->trigger(); });
    connect(action, &QAction::changed, button, [this, item] { follow(item); });
    follow(item);
    return button;
}

void ActionBar::clear()
{
    for (const Item &item : std::as_const(m_items))
        delete item.button;
    m_items.clear();
    m_firstShown = 0;
    refit();
}

void ActionBar::follow(const Item &item)
{
    item.button->setText(item.action->text());
    item.button->setIcon(item.action->icon());
    item.button->setEnabled(item.action->isEnabled());
    item.button->setCheckable(item.action->isCheckable());
    item.button->setChecked(item.action->isChecked());
    const QString tip = item.action->toolTip();
    item.button->setToolTip(tip == item.action->iconText() ? QString() : tip);
    const QString spoken = item.action->text().isEmpty() ? tip : item.action->iconText();
    item.button->setAccessibleName(spoken);
    refit();
}

/// Tells a new width only if it is new: buttons that come and go while the bar arranges them post a layout
/// request to the bar itself, and answering each one upwards would lay out the whole window again.
void ActionBar::refit()
{
    const QSize hint = sizeHint();
    const QSize least = minimumSizeHint();
    if (hint != m_toldHint || least != m_toldLeast) {
        m_toldHint = hint;
        m_toldLeast = least;
        updateGeometry();
    }
    arrange();
}

int ActionBar::widthFrom(qsizetype first) const
{
    const int gap = m_theme.dp(8);
    int width = 0;
    for (qsizetype i = first; i < m_items.size(); ++i) {
        if (m_items.at(i).action->isVisible())
            width += m_items.at(i).button->sizeHint().width() + gap;
    }
    bool hidden = false;
    for (qsizetype i = 0; i < first; ++i)
        hidden = hidden || m_items.at(i).action->isVisible();
    width += hidden ? m_more->sizeHint().width() + gap : 0;
    return qMax(0, width - gap);
}

QSize ActionBar::sizeHint() const
{
    return {widthFrom(0), m_more->sizeHint().height()};
}

QSize ActionBar::minimumSizeHint() const
{
    return {widthFrom(qMax<qsizetype>(0, m_items.size() - 1)), m_more->sizeHint().height()};
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool ActionBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        refit();
    }
    return QWidget::event(event);
}

void ActionBar::arrange()
{
    m_firstShown = 0;
    while (m_firstShown + 1 < m_items.size() && widthFrom(m_firstShown) > width())
        ++m_firstShown;
    const int gap = m_theme.dp(8);
    int x = width() - widthFrom(m_firstShown);
    const auto place = [&](QPushButton &button) {
        const QSize size = button.sizeHint();
        const QRect logical(x, (height() - size.height()) / 2, size.width(), size.height());
        button.setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
        x += size.width() + gap;
    };
    bool hidden = false;
    for (qsizetype i = 0; i < m_firstShown; ++i) {
        hidden = hidden || m_items.at(i).action->isVisible();
        m_items.at(i).button->hide();
    }
    m_more->setVisible(hidden);
    if (hidden)
        place(*m_more);
    for (qsizetype i = m_firstShown; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        item.button->setVisible(item.action->isVisible());
        if (item.action->isVisible())
            place(*item.button);
    }
}

void ActionBar::fillMenu()
{
    m_menu->clear();
    for (qsizetype i = 0; i < m_firstShown; ++i)
        m_menu->addAction(m_items.at(i).action);
}

} // namespace lk::ui
