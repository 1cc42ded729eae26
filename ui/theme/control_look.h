// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractButton;
class QWidget;

namespace lk::ui {

/// What a button means; the style paints it accordingly.
enum class ButtonRole {
    Normal,
    Primary, ///< the one thing this page is for
    Danger, ///< cannot be taken back
    Flat, ///< beside something else; no outline until pointed at
};

/// Kept as a dynamic property, so that the style can read it.
void setButtonRole(QAbstractButton &button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QWidget *button);

/// Marks a field whose content cannot be used: red outline. The words go beside the field and into its
/// accessible description.
void setFieldInvalid(QWidget &field, bool invalid);
[[nodiscard]] bool isFieldInvalid(const QWidget *field);

/// A field drawn without its own frame, because its surroundings are the frame.
void setFieldBare(QWidget &field, bool bare);
[[nodiscard]] bool isFieldBare(const QWidget *field);

} // namespace lk::ui
