// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace lk::ui {

class Theme;

/// Paints a result: icon, title, quiet detail, and its keys at the end of the row.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PaletteDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Gives the width that is used at the end of the row.
    [[nodiscard]] double paintKeys(
        QPainter &painter, const QRectF &row, const QString &keys, bool mirrored) const;
    void paintWords(QPainter &painter, const QRectF &area, const QModelIndex &index, bool mirrored) const;

    const Theme &m_theme;
};

} // namespace lk::ui
