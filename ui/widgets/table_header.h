// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace lk::ui {

class RowDelegate;

/// Column heads that stand where their cells stand: numbers at the right.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(const RowDelegate &rows, QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    const RowDelegate &m_rows;
};

} // namespace lk::ui
