// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/kept_selection.h"

#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace lk::ui {

namespace {

/// A larger selection is not carried over to a list read anew: it was "everything", not these rows.
constexpr qint64 kMostCarriedOver = 5'000;

} // namespace

KeptSelection::KeptSelection(QTableView &view, std::function<qint64(int row)> idAt)
    : QObject(&view),
      m_view(view),
      m_idAt(std::move(idAt))
{
    connect(view.model(), &QAbstractItemModel::modelAboutToBeReset, this, &KeptSelection::remember);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &KeptSelection::restore);
}

qint64 KeptSelection::count() const
{
    qint64 count = 0;
    const QItemSelection ranges = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    return count;
}

bool KeptSelection::isEverything() const
{
    return count() > 1 && count() == m_view.model()->rowCount();
}

void KeptSelection::forEachRow(const std::function<void(int row)> &use) const
{
    QList<std::pair<int, int>> spans;
    const QItemSelection ranges = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        spans.append({range.top(), range.bottom()});
    std::sort(spans.begin(), spans.end());
    for (const auto &[top, bottom] : std::as_const(spans)) {
        for (int row = top; row <= bottom; ++row)
            use(row);
    }
}

qint64 KeptSelection::current() const
{
    return m_view.currentIndex().isValid() ? m_idAt(m_view.currentIndex().row()) : 0;
}

void KeptSelection::remember()
{
    m_keptCurrent = current();
    m_keptTop = m_view.verticalScrollBar()->value();
    m_kept.clear();
    if (count() <= kMostCarriedOver)
        forEachRow([this](int row) { m_kept.push_back(m_idAt(row)); });
    std::sort(m_kept.begin(), m_kept.end());
}

void KeptSelection::restore()
{
    const QAbstractItemModel &model = *m_view.model();
    const int rows = model.rowCount();
    const int lastColumn = model.columnCount() - 1;
    if (!m_kept.empty() || m_keptCurrent != 0) {
        QItemSelection selection;
        int current = -1;
        for (int row = 0; row < rows; ++row) {
            const qint64 id = m_idAt(row);
            if (id == m_keptCurrent)
                current = row;
            if (std::binary_search(m_kept.begin(), m_kept.end(), id))
                selection.select(model.index(row, 0), model.index(row, lastColumn));
        }
        m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        if (current >= 0)
            m_view.selectionModel()->setCurrentIndex(model.index(current, 0), QItemSelectionModel::NoUpdate);
    }
    m_view.doItemsLayout(); // the bar must reach as far as the new list does
    m_view.verticalScrollBar()->setValue(m_keptTop);
    if (const QModelIndex current = m_view.currentIndex(); current.isValid())
        m_view.scrollTo(current);
    Q_EMIT restored();
}

} // namespace lk::ui
