// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/painted_button.h"

namespace lk::ui {

/// One figure with its title and one line of context. Made interactive it is a button or, if checkable, a
/// filter.
class KpiTile : public PaintedButton {
    Q_OBJECT

public:
    KpiTile(const Theme &theme, const QString &title, const QString &icon, QWidget *parent = nullptr);

    /// `value` is already written for people: "3,040", "≈ 4 min". The tone colours the icon only.
    void setFigure(const QString &value, const QString &context, Tone tone = Tone::Neutral);
    [[nodiscard]] QString value() const { return m_value; }
    void setInteractive(bool interactive);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_value;
    QString m_context;
    Tone m_tone = Tone::Neutral;
};

} // namespace lk::ui
