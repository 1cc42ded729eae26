// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/control_look.h"
#include "ui/theme/painting.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kFieldRadius = 6;
constexpr double kStepperWidth = 24;

QColor fieldOutline(const PaintJob &job)
{
    const Tokens &t = job.theme.tokens();
    if (!job.has(QStyle::State_Enabled))
        return t.border;
    if (isFieldInvalid(job.widget))
        return t.tone(Tone::Danger).fill;
    return job.has(QStyle::State_MouseOver) ? t.textMuted : t.outline;
}

void paintField(const PaintJob &job, const QColor &fill)
{
    const double radius = job.theme.dp(kFieldRadius);
    const QRectF rect = job.option.rect;
    paintPanel(job.painter, rect, radius, fill, fieldOutline(job), isFieldInvalid(job.widget) ? 1.5 : 1.0);
    if (job.has(QStyle::State_HasFocus))
        paintFocusRing(job.painter, rect, radius, job.theme.tokens().focus);
}

bool isPartOfAnotherField(const QWidget *widget)
{
    const QWidget *parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr;
}

QColor fieldFill(const PaintJob &job)
{
    const Tokens &t = job.theme.tokens();
    const bool usable = job.has(QStyle::State_Enabled) && !job.has(QStyle::State_ReadOnly);
    return usable ? t.surface : t.sunken;
}

/// Text editors get the frame of a field; item views none, since the card around them is their frame.
bool paintScrollAreaFrame(const PaintJob &job)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&job.option);
    if (frame == nullptr || qobject_cast<const QAbstractScrollArea *>(job.widget) == nullptr
        || job.widget->inherits("QComboBoxPrivateContainer"))
        return false;
    if (qobject_cast<const QAbstractItemView *>(job.widget) != nullptr || frame->lineWidth <= 0)
        return true;
    paintField(job, fieldFill(job));
    return true;
}

void paintStepper(const PaintJob &job, const QRect &box, const QString &icon, bool usable, bool over)
{
    const Tokens &t = job.theme.tokens();
    const QColor color = !usable ? t.textFaint : over ? t.accent : t.textMuted;
    paintIcon(job.painter, box, job.theme, icon, color, job.theme.dp(13));
}

} // namespace

bool paintFieldPrimitive(const PaintJob &job, QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_PanelLineEdit:
        if (isPartOfAnotherField(job.widget) || isFieldBare(job.widget))
            return true;
        paintField(job, fieldFill(job));
        return true;
    case QStyle::PE_FrameLineEdit:
        return true; // drawn together with the panel
    case QStyle::PE_Frame:
        return paintScrollAreaFrame(job);
    default:
        return false;
    }
}

bool paintComboBox(const PaintJob &job)
{
    const Tokens &t = job.theme.tokens();
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&job.option);
    if (combo == nullptr)
        return false;
    const bool enabled = job.has(QStyle::State_Enabled);
    const bool over = enabled && job.has(QStyle::State_MouseOver) && !combo->editable;
    if (combo->frame)
        paintField(job, !enabled ? t.sunken : over ? t.hover : t.surface);
    const QRect arrow
        = job.style.subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxArrow, job.widget);
    paintIcon(job.painter, arrow, job.theme, u"chevron-down"_s, enabled ? t.textMuted : t.textFaint,
        job.theme.dp(15));
    return true;
}

bool paintSpinBox(const PaintJob &job)
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&job.option);
    if (spin == nullptr)
        return false;
    if (spin->frame)
        paintField(job, fieldFill(job));
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return true;
    const auto part = [&](QStyle::SubControl control) {
        return job.style.subControlRect(QStyle::CC_SpinBox, spin, control, job.widget);
    };
    const bool enabled = job.has(QStyle::State_Enabled);
    const auto over = [&](QStyle::SubControl control) { return (spin->activeSubControls & control) != 0; };
    paintStepper(job, part(QStyle::SC_SpinBoxUp), u"chevron-up"_s,
        enabled && spin->stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled), over(QStyle::SC_SpinBoxUp));
    paintStepper(job, part(QStyle::SC_SpinBoxDown), u"chevron-down"_s,
        enabled && spin->stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled),
        over(QStyle::SC_SpinBoxDown));
    return true;
}

bool paintGroupBox(const PaintJob &job)
{
    const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(&job.option);
    if (group == nullptr)
        return false;
    const Tokens &t = job.theme.tokens();
    const auto part = [&](QStyle::SubControl control) {
        return job.style.subControlRect(QStyle::CC_GroupBox, group, control, job.widget);
    };
    if (group->subControls & QStyle::SC_GroupBoxFrame)
        paintPanel(job.painter, part(QStyle::SC_GroupBoxFrame), job.theme.dp(8), {}, t.border);
    if (group->subControls & QStyle::SC_GroupBoxCheckBox) {
        QStyleOptionButton box;
        box.QStyleOption::operator=(*group);
        box.rect = part(QStyle::SC_GroupBoxCheckBox);
        job.style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &job.painter, job.widget);
    }
    if (group->text.isEmpty())
        return true;
    QFont font = job.painter.font();
    font.setWeight(QFont::DemiBold);
    const QRect label = part(QStyle::SC_GroupBoxLabel);
    job.painter.save();
    job.painter.setFont(font);
    job.painter.setPen(job.has(QStyle::State_Enabled) ? t.text : t.textFaint);
    job.painter.drawText(label,
        static_cast<int>(QStyle::visualAlignment(group->direction, Qt::AlignLeft) | Qt::AlignVCenter)
            | Qt::TextShowMnemonic,
        group->text);
    job.painter.restore();
    if (job.showsFocus())
        paintFocusRing(job.painter, QRectF(label).adjusted(-4, 0, 4, 0), 4, t.focus);
    return true;
}

QRect groupBoxPart(const Theme &theme, const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(&option);
    const QRect rect = option.rect;
    const bool ticked = group != nullptr && (group->subControls & QStyle::SC_GroupBoxCheckBox) != 0;
    const bool headed = group != nullptr && (ticked || !group->text.isEmpty());
    const int side = theme.dp(18);
    const int line = theme.dp(22);
    const int top = theme.dp(9);
    const int left = rect.x() + theme.dp(14);
    switch (part) {
    case QStyle::SC_GroupBoxCheckBox:
        return {left, rect.y() + top + (line - side) / 2, side, side};
    case QStyle::SC_GroupBoxLabel:
        return {left + (ticked ? side + theme.dp(8) : 0), rect.y() + top, rect.width() - theme.dp(28), line};
    case QStyle::SC_GroupBoxContents:
        return rect.adjusted(theme.dp(3), headed ? top + line - theme.dp(5) : 1, -theme.dp(3), -1);
    default:
        return rect;
    }
}

QRect comboBoxPart(const Theme &theme, const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int arrow = theme.dp(30);
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        return {rect.right() - arrow + 1, rect.y(), arrow, rect.height()};
    case QStyle::SC_ComboBoxEditField:
        return rect.adjusted(theme.dp(9), 1, -arrow, -1);
    default:
        return rect;
    }
}

QRect spinBoxPart(const Theme &theme, const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    const QRect rect = option.rect;
    const bool bare = spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
    const int width = bare ? 0 : theme.dp(kStepperWidth);
    const int half = rect.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return {rect.right() - width + 1, rect.y() + 2, width, half - 2};
    case QStyle::SC_SpinBoxDown:
        return {rect.right() - width + 1, rect.y() + half, width, rect.height() - half - 2};
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(theme.dp(8), 1, -width - 1, -1);
    default:
        return rect;
    }
}

} // namespace lk::ui
