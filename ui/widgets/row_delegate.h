// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/row_roles.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace lk::ui {

class Theme;

/// Paints the rows of every table: hover and selection over the whole row, chips, identifiers, changes. Reads
/// only the roles a column needs, since it runs for every visible cell on every update.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(const Theme &theme, QObject *parent = nullptr);

    void setColumnKind(int column, ColumnKind kind);
    [[nodiscard]] ColumnKind columnKind(int column) const { return m_kinds.value(column, ColumnKind::Text); }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    struct Cell {
        QPainter &painter;
        const QStyleOptionViewItem &option;
        const QModelIndex &index;
        QRectF inner;
    };

    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] bool endsAtFrame(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlain(const Cell &cell, ColumnKind kind) const;
    void paintDiff(const Cell &cell) const;
    void paintCheck(const Cell &cell) const;
    void paintBar(const Cell &cell) const;
    void paintSpark(const Cell &cell) const;
    [[nodiscard]] QColor inkOf(const QModelIndex &index, ColumnKind kind) const;
    [[nodiscard]] QFont fontOf(ColumnKind kind) const;
    [[nodiscard]] bool isCompact(const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
    QHash<int, ColumnKind> m_kinds;
};

} // namespace lk::ui
