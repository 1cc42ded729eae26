// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QAbstractButton;
class QComboBox;
class QWidget;

namespace lk::ui {

/// Announces a painted widget under `role` instead of Qt's guess for its class.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// Announces a checkable button that shows and hides something as a button that can be expanded; Qt would
/// call it a check box.
void setExpander(QAbstractButton &button);

/// Teaches Qt's accessibility our painted buttons and roles. Each of our widgets calls it; calling it again
/// does nothing.
void installAccessibility();

/// Sets name and description and tells screen readers when they changed, so that a count read aloud is the
/// one shown.
void setAccessibleTexts(QWidget &widget, const QString &name, const QString &description = {});

/// Says what a choice without a label is for. On Linux Qt tells a combo box's value as its name, so there the
/// purpose is heard as the description.
void setChoiceName(QComboBox &choice, const QString &name);

} // namespace lk::ui
