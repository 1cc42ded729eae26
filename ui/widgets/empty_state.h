// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/control_look.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace lk::ui {

class IconDisc;
class TextLabel;
class Theme;

/// Why there is nothing here, and the next step.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const Theme &theme, const QString &icon, const QString &title, const QString &sentence = {},
        QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    void setIcon(const QString &icon, Tone tone);
    QPushButton *addButton(const QString &text, ButtonRole role = ButtonRole::Normal);

private:
    const Theme &m_theme;
    IconDisc *m_disc;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace lk::ui
