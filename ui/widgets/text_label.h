// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace lk::ui {

/// A label in one of the theme's sizes and colours; follows the theme. Plain text unless said otherwise.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const Theme &theme, TextSize size = TextSize::Body, Ink ink = &Tokens::text,
        QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);

    void setInk(Ink ink);
    /// The ink of a tone instead, for a value that is a judgement.
    void setTone(Tone tone);
    /// Cuts the text with an ellipsis instead of asking for room; the whole text is then the tool tip.
    void setElided(bool elided);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    TextSize m_size;
    Ink m_ink;
    QFont::Weight m_weight;
    int m_tone = -1;
    bool m_elided = false;
};

} // namespace lk::ui
