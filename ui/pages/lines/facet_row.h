// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/painted_button.h"

#include <optional>

namespace lk::ui {

/// One value a list can be narrowed to: box, name, and how many rows it would leave.
class FacetRow : public PaintedButton {
    Q_OBJECT

public:
    explicit FacetRow(const Theme &theme, QWidget *parent = nullptr);

    void setValue(const QString &name, qint64 count, std::optional<Tone> tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void addAccessibleState(QAccessible::State &state) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBox(QPainter &painter, const QRectF &box) const;

    qint64 m_count = 0;
    std::optional<Tone> m_tone;
};

} // namespace lk::ui
