// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/nav_rail.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/nav_entry.h"
#include "ui/widgets/rail_block.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace lk::ui {

namespace {

constexpr double kCollapsedWidth = 60;

} // namespace

NavRail::NavRail(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_pages(new QVBoxLayout),
      m_bottom(new QVBoxLayout),
      m_brand(new RailBlock(theme, RailBlock::Kind::Brand)),
      m_footer(new RailBlock(theme, RailBlock::Kind::Person))
{
    setAccessibleRole(*this, QAccessible::List);
    setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, theme.dp(2));
    column->setSpacing(0);
    m_pages->setSpacing(theme.dp(2));
    m_bottom->setSpacing(theme.dp(2));
    column->addWidget(m_brand);
    column->addLayout(m_pages);
    column->addStretch(1);
    column->addLayout(m_bottom);
    column->addSpacing(theme.dp(6));
    column->addWidget(m_footer);
    m_footer->hide();
    connect(m_footer, &RailBlock::clicked, this, &NavRail::footerActivated);
    connect(&theme, &Theme::changed, this, &NavRail::applyWidth);
    applyWidth();
}

void NavRail::setBrand(const QString &name, const QString &line)
{
    m_brand->setLines(name, line);
    applyWidth();
}

int NavRail::addEntry(const QString &icon, const QString &text, bool atBottom)
{
    auto *entry = new NavEntry(m_theme, icon, text);
    entry->setCompact(m_collapsed);
    (atBottom ? m_bottom : m_pages)->addWidget(entry);
    m_entries.append(entry);
    const int index = static_cast<int>(m_entries.size()) - 1;
    connect(entry, &NavEntry::clicked, this, [this, index] {
        setCurrent(index);
        emit activated(index);
    });
    return index;
}

void NavRail::setBadge(int index, qint64 count, bool alert)
{
    m_entries.at(index)->setBadge(count, alert);
}

void NavRail::setCurrent(int index)
{
    m_current = index;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_entries.at(i)->setChecked(i == index);
}

void NavRail::setFooter(const QString &name, const QString &line)
{
    m_footer->setLines(name, line);
    m_footer->show();
}

void NavRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (NavEntry *entry : std::as_const(m_entries))
        entry->setCompact(collapsed);
    m_brand->setCompact(collapsed);
    m_footer->setCompact(collapsed);
    applyWidth();
}

void NavRail::setCollapseBelow(int windowWidth)
{
    m_collapseBelow = windowWidth;
    applyWidth();
    fitToWindow();
}

void NavRail::applyWidth()
{
    // The window may become so narrow that there is room for the icons only: then it is collapsed.
    setMinimumWidth(m_collapsed || m_collapseBelow > 0 ? m_theme.dp(kCollapsedWidth) : fullWidth());
    setMaximumWidth(m_collapsed ? m_theme.dp(kCollapsedWidth) : fullWidth());
    updateGeometry();
}

int NavRail::fullWidth() const
{
    return qMax(m_theme.dp(216), m_brand->sizeHint().width());
}

QSize NavRail::sizeHint() const
{
    return {maximumWidth(), QWidget::sizeHint().height()};
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().rail);
}

void NavRail::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (!down && event->key() != Qt::Key_Up) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto at = m_entries.indexOf(qobject_cast<NavEntry *>(focusWidget()));
    const qsizetype target = at + (down ? 1 : -1);
    if (at >= 0 && target >= 0 && target < m_entries.size())
        m_entries.at(target)->setFocus(down ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void NavRail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->removeEventFilter(this);
    window()->installEventFilter(this);
    fitToWindow();
}

bool NavRail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        fitToWindow();
    return QWidget::eventFilter(watched, event);
}

void NavRail::fitToWindow()
{
    if (m_collapseBelow <= 0 || isWindow() || !isVisible())
        return;
    const int content = parentWidget()->minimumSizeHint().width() - minimumWidth();
    const bool narrow = window()->width() < qMax(m_collapseBelow, content + fullWidth());
    if (narrow != m_collapsed)
        setCollapsed(narrow);
}

} // namespace lk::ui
