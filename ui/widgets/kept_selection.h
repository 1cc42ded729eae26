// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QTableView;

namespace lk::ui {

/// Keeps selection, place and the row the keyboard is on while the list of a table is read anew: by what the
/// rows are, not by where they stand. Looks at ranges, so that a million selected rows cost nothing.
class KeptSelection : public QObject {
    Q_OBJECT

public:
    /// `idAt` names what stands in a row, 0 = nothing. The view must have its model already; it owns this.
    KeptSelection(QTableView &view, std::function<qint64(int row)> idAt);

    [[nodiscard]] qint64 count() const;
    /// All rows there are, and more than one.
    [[nodiscard]] bool isEverything() const;
    /// Calls `use` with each selected row, in the order of the list.
    void forEachRow(const std::function<void(int row)> &use) const;
    /// What the keyboard is on; 0 = nothing.
    [[nodiscard]] qint64 current() const;

Q_SIGNALS:
    /// After the list was read anew.
    void restored();

private:
    void remember();
    void restore();

    QTableView &m_view;
    std::function<qint64(int row)> m_idAt;
    std::vector<qint64> m_kept; ///< selected, sorted
    qint64 m_keptCurrent = 0;
    int m_keptTop = 0;
};

} // namespace lk::ui
