// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/painted_button.h"

#include "ui/widgets/accessible.h"

#include <QEvent>

namespace lk::ui {

PaintedButton::PaintedButton(const Theme &theme, QAccessible::Role role, QWidget *parent)
    : QAbstractButton(parent),
      m_theme(theme),
      m_role(role)
{
    installAccessibility();
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void PaintedButton::addAccessibleState(QAccessible::State &state) const
{
    state.pressed = isDown();
    if (!isCheckable())
        return;
    // A toggle is told as a button that is pressed in, not as a check box.
    state.checkable = true;
    state.checked = isChecked();
}

bool PaintedButton::showsFocus() const
{
    return hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void PaintedButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace lk::ui
