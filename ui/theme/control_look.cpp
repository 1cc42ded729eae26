// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/control_look.h"

#include <QAbstractButton>
#include <QVariant>

namespace lk::ui {

namespace {

constexpr auto kRoleProperty = "lkButtonRole";
constexpr auto kInvalidProperty = "lkInvalid";
constexpr auto kBareProperty = "lkBare";

bool flag(const QWidget *widget, const char *name)
{
    return widget != nullptr && widget->property(name).toBool();
}

} // namespace

void setButtonRole(QAbstractButton &button, ButtonRole role)
{
    button.setProperty(kRoleProperty, static_cast<int>(role));
    button.update();
}

ButtonRole buttonRole(const QWidget *button)
{
    if (button == nullptr)
        return ButtonRole::Normal;
    return static_cast<ButtonRole>(button->property(kRoleProperty).toInt());
}

void setFieldInvalid(QWidget &field, bool invalid)
{
    field.setProperty(kInvalidProperty, invalid);
    field.update();
}

bool isFieldInvalid(const QWidget *field)
{
    return flag(field, kInvalidProperty);
}

void setFieldBare(QWidget &field, bool bare)
{
    field.setProperty(kBareProperty, bare);
    field.update();
}

bool isFieldBare(const QWidget *field)
{
    return flag(field, kBareProperty);
}

} // namespace lk::ui
