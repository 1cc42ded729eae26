// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace lk::ui {

/// The palette's field: keys that choose among the results go to them, and a pasted text is offered as a
/// whole before it becomes part of the line.
class PaletteField : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    /// `rows` further down, or up if negative.
    void moved(int rows);
    void chosen();
    void left();
    /// Somebody pastes this; setTaken() keeps it out of the line.
    void pasting(const QString &text);

public:
    /// To be called while pasting() is handled: the text was taken as a whole.
    void setTaken() { m_taken = true; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_taken = false;
};

} // namespace lk::ui
