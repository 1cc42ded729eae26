// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

namespace lk::ui {

class RowDelegate;
class Theme;

/// Column heads that stand where their cells stand: numbers at the right.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    TableHeader(const Theme &theme, const RowDelegate &rows, QWidget *parent = nullptr);

    /// The width in which the whole title of a column can be read, in pixels. Needs a model.
    [[nodiscard]] int titleWidth(int column) const;

    /// Somebody is moving or resizing columns right now.
    [[nodiscard]] bool isInHand() const { return m_inHand; }

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;

private:
    const Theme &m_theme;
    const RowDelegate &m_rows;
    bool m_inHand = false;
};

} // namespace lk::ui
