// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/table_view.h"

#include <vector>

namespace lk::ui {

class KeptSelection;
class KnownLinesModel;

/// The table of the inventory. Keeps selection and place when the list is read again, by the lines and not by
/// their places.
class KnownLinesTable : public TableView {
    Q_OBJECT

public:
    KnownLinesTable(const Theme &theme, KnownLinesModel &lines, QWidget *parent = nullptr);

    [[nodiscard]] qint64 selectedCount() const;
    /// The inventory rows of the selected lines, in the order of the list.
    [[nodiscard]] std::vector<qint64> selectedRows() const;
    /// The line the keyboard is on; 0 = on none.
    [[nodiscard]] qint64 currentRow() const;

Q_SIGNALS:
    /// The selection is another one, or the keyboard is on another line.
    void selectionCounted(qint64 lines);

private:
    void tellCount();

    KnownLinesModel &m_lines;
    KeptSelection *m_kept;
};

} // namespace lk::ui
