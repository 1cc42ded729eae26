// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace lk::ui {

class Card;
class Theme;

/// What a new installation begins with: three steps, each with its button.
class FirstSteps : public QWidget {
    Q_OBJECT

public:
    /// `practice`: the program is in practice mode already.
    FirstSteps(const Theme &theme, bool practice, QWidget *parent = nullptr);

    /// Where the keyboard begins.
    [[nodiscard]] QPushButton *first() const { return m_first; }

signals:
    void accountWanted();
    void importWanted();
    void practiceWanted();

private:
    struct Step {
        int number;
        QString icon;
        QString title;
        QString sentence;
        QString button;
        QString name;
    };
    [[nodiscard]] Card *makeStep(const Step &step, void (FirstSteps::*wanted)(), bool primary);

    const Theme &m_theme;
    QPushButton *m_first = nullptr;
};

} // namespace lk::ui
