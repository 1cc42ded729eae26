// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/field_width.h"

#include <QLineEdit>
#include <QStyleOption>

namespace lk::ui {

namespace {

/// What QLineEdit keeps free at each side of its text.
constexpr int kTextInset = 2;

} // namespace

int fieldWidth(const QLineEdit &field, int least)
{
    constexpr int kAnyWidth = 1'000;
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &field);
    option.rect = QRect(0, 0, kAnyWidth, field.sizeHint().height());
    const int inner = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width();
    const QMargins margins = field.textMargins();
    const int text = field.fontMetrics().horizontalAdvance(field.placeholderText()) + margins.left()
        + margins.right() + 2 * kTextInset + 1;
    return qMax(least, text + kAnyWidth - inner);
}

} // namespace lk::ui
