// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/painted_button.h"

namespace lk::ui {

/// The two-line block at the head and foot of the rail: the product, or who is signed in.
class RailBlock : public PaintedButton {
    Q_OBJECT

public:
    enum class Kind { Brand, Person };

    RailBlock(const Theme &theme, Kind kind, QWidget *parent = nullptr);

    void setLines(const QString &name, const QString &line);
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRectF &box) const;
    [[nodiscard]] QString initials() const;

    Kind m_kind;
    QString m_line;
    bool m_compact = false;
};

} // namespace lk::ui
