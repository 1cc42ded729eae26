// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

namespace lk::ui {

class Theme;

/// A large icon on a soft disc: decoration above a sentence, not announced.
class IconDisc : public QWidget {
    Q_OBJECT

public:
    IconDisc(const Theme &theme, const QString &icon, Tone tone, QWidget *parent = nullptr);

    void setIcon(const QString &icon, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    Tone m_tone;
};

} // namespace lk::ui
