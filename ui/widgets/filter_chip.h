// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/painted_button.h"

#include <optional>

namespace lk::ui {

/// A round toggle that narrows a list, with the number of rows it would leave.
class FilterChip : public PaintedButton {
    Q_OBJECT

public:
    explicit FilterChip(
        const Theme &theme, const QString &text, std::optional<Tone> tone = {}, QWidget *parent = nullptr);

    /// Nothing = no number is shown (not counted yet).
    void setCount(std::optional<qint64> count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countText() const;

    std::optional<Tone> m_tone;
    std::optional<qint64> m_count;
};

} // namespace lk::ui
