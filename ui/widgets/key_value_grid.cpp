// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/key_value_grid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/identifier_label.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

KeyValueGrid::KeyValueGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.dp(16));
    m_grid->setVerticalSpacing(theme.dp(5));
    m_grid->setColumnStretch(1, 1);
}

void KeyValueGrid::setText(const QString &key, const QString &value)
{
    auto *label = qobject_cast<TextLabel *>(valueOf(key));
    if (label == nullptr) {
        label = new TextLabel(m_theme);
        label->setWordWrap(true);
        label->setIndent(m_theme.dp(4)); // as far in as an identifier, which keeps room for its focus ring
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        place(key, label);
    }
    label->setInk(&Tokens::text);
    label->setText(value.isEmpty() ? u"–"_s : value);
}

void KeyValueGrid::setText(const QString &key, const QString &value, Tone tone)
{
    setText(key, value);
    qobject_cast<TextLabel *>(valueOf(key))->setTone(tone);
}

void KeyValueGrid::setIdentifier(const QString &key, const QString &value)
{
    auto *label = qobject_cast<IdentifierLabel *>(valueOf(key));
    if (label == nullptr) {
        label = new IdentifierLabel(m_theme, key);
        place(key, label);
    }
    label->setIdentifier(value);
}

void KeyValueGrid::setWidget(const QString &key, QWidget *value)
{
    place(key, value);
}

void KeyValueGrid::place(const QString &key, QWidget *value)
{
    int row = m_values.isEmpty() ? 0 : m_grid->rowCount();
    if (QWidget *old = m_values.take(key)) {
        int column = 0;
        int span = 0;
        m_grid->getItemPosition(m_grid->indexOf(old), &row, &column, &span, &span);
        delete old;
    } else {
        auto *name = new TextLabel(m_theme, TextSize::Small, &Tokens::textMuted);
        name->setText(key);
        name->setMinimumHeight(m_theme.dp(22));
        m_grid->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignTop);
        name->setBuddy(value);
    }
    value->setMinimumHeight(m_theme.dp(22));
    m_grid->addWidget(
        value, row, 1, qobject_cast<TextLabel *>(value) != nullptr ? Qt::Alignment() : Qt::AlignLeft);
    m_values.insert(key, value);
}

void KeyValueGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_values.clear();
}

} // namespace lk::ui
