// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

class QWidget;

namespace lk::ui {

/// What stands in the named fields of a form (text lines, boxes, choices, dates), by their object names:
/// hidden ones as well, so that nothing is lost by going back and forth.
[[nodiscard]] QJsonObject formValues(const QWidget &form);
/// Puts it back; names and values that do not fit any more are left out. The fields tell of it as if typed.
void setFormValues(QWidget &form, const QJsonObject &values);

} // namespace lk::ui
