// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/failures/cause_tree.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

CauseTree::CauseTree(const Theme &theme, FailureGroupsModel &groups, QWidget *parent)
    : QTreeView(parent),
      m_theme(theme),
      m_groups(groups)
{
    setObjectName(u"causeTree"_s);
    setAccessibleName(tr("Causes"));
    setModel(&groups);
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle); // the end of a code says most
    setAllColumnsShowFocus(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1); // Qt's own is wider than a count of four digits
    header()->setSectionResizeMode(FailureGroupsModel::Name, QHeaderView::Stretch);
    header()->setSectionResizeMode(FailureGroupsModel::Count, QHeaderView::Fixed);
    connect(&groups, &QAbstractItemModel::modelAboutToBeReset, this, &CauseTree::remember);
    connect(&groups, &QAbstractItemModel::modelReset, this, &CauseTree::restore);
    connect(&groups, &FailureGroupsModel::refreshed, this, [this] {
        fitCounts();
        emit chosen(currentIndex());
    });
    connect(&theme, &Theme::changed, this, &CauseTree::applyTheme);
    applyTheme();
}

void CauseTree::applyTheme()
{
    setIndentation(m_theme.dp(14));
    fitCounts();
}

/// As wide as the largest count, which stands first: what is left shows the ends of the codes.
void CauseTree::fitCounts()
{
    const QString largest = m_groups.index(0, FailureGroupsModel::Count).data().toString();
    const int digits = QFontMetrics(m_theme.font(TextSize::Body)).horizontalAdvance(largest);
    header()->resizeSection(FailureGroupsModel::Count, qMax(m_theme.dp(32), digits + m_theme.dp(20)));
}

void CauseTree::remember()
{
    m_resetting = true;
    m_key = m_groups.keyOf(currentIndex());
    m_folded.clear();
    for (int row = 0; row < m_groups.rowCount(); ++row) {
        const QModelIndex cause = m_groups.index(row, 0);
        if (!isExpanded(cause))
            m_folded.append(m_groups.keyOf(cause));
    }
}

void CauseTree::restore()
{
    for (int row = 0; row < m_groups.rowCount(); ++row) {
        const QModelIndex cause = m_groups.index(row, 0);
        setExpanded(cause, !m_folded.contains(m_groups.keyOf(cause)));
        for (int child = 0; child < m_groups.rowCount(cause); ++child)
            setExpanded(m_groups.index(child, 0, cause), true);
    }
    // A code that is solved leads to its carrier, a carrier to its cause, and at last to the largest cause
    // left.
    QModelIndex index;
    for (QString key = m_key; !index.isValid() && !key.isEmpty(); key = key.section(u'/', 0, -2))
        index = m_groups.indexOf(key);
    if (!index.isValid())
        index = m_groups.index(0, 0);
    if (index.isValid())
        setCurrentIndex(index);
    m_resetting = false;
}

void CauseTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_resetting)
        emit chosen(current);
}

} // namespace lk::ui
