// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/field_rows.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lk::ui {

FieldRows::FieldRows(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.dp(9));
}

QWidget *FieldRows::add(const QString &label, QWidget *field, const QString &hint)
{
    auto *title = new QLabel(label);
    title->setFixedWidth(m_theme.dp(150));
    title->setWordWrap(true);
    title->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    // Where a choice can be typed, the keyboard is in the field inside it, which has no label of its own.
    if (const auto *choice = qobject_cast<QComboBox *>(field); choice != nullptr && choice->isEditable())
        choice->lineEdit()->setAccessibleName(field->accessibleName());
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.dp(12));
    // Beside several lines the name stands at the first of them.
    const bool tall = field->sizeHint().height() > 2 * title->sizeHint().height() + m_theme.dp(12);
    if (!label.isEmpty())
        title->setMinimumHeight(m_theme.dp(30));
    line->addWidget(title, 0, tall ? Qt::AlignTop : Qt::Alignment());
    // A field of a fixed width stays at its name; what follows it takes the rest.
    const bool grows = field->maximumWidth() == QWIDGETSIZE_MAX;
    line->addWidget(field, grows ? 1 : 0);
    if (hint.isEmpty() && !grows)
        line->addStretch(1);
    if (!hint.isEmpty()) {
        auto *text = new TextLabel(m_theme, TextSize::Small, &Tokens::textMuted);
        text->setText(hint);
        text->setWordWrap(true);
        field->setAccessibleDescription(hint);
        line->addWidget(text, 1);
    }
    m_column->addWidget(row);
    return row;
}

void FieldRows::addHeading(const QString &text)
{
    auto *heading = new TextLabel(m_theme, TextSize::Body, &Tokens::text, QFont::DemiBold);
    heading->setText(text);
    m_column->addSpacing(m_theme.dp(6));
    m_column->addWidget(heading);
}

} // namespace lk::ui
