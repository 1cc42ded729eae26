// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/control_look.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace lk::ui {

class Theme;

/// What a person is asked before an order goes out.
struct OrderQuestion {
    QString title;
    QString sentence; ///< what will happen, with the number
    QString consequence; ///< what it means; may be empty
    QString confirm; ///< text of the button: the act and the number, never "OK"
    ButtonRole role = ButtonRole::Primary;
    bool needsReason = true;
    qint64 typedNumber = 0; ///< has to be typed; 0 = not asked for
};

/// More lines than this have to be typed as a number before they are cancelled or given up.
inline constexpr qint64 kTypeAbove = 100;

/// Asks for reason and confirmation; the button stays off until both are there. Open it with open(); deletes
/// itself.
class OrderDialog : public QDialog {
    Q_OBJECT

public:
    OrderDialog(const Theme &theme, const OrderQuestion &question, QWidget *parent);

    [[nodiscard]] QString reason() const;

private:
    void addReason(const Theme &theme, QVBoxLayout &column);
    void addNumber(const Theme &theme, QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void check();

    OrderQuestion m_question;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_number = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace lk::ui
