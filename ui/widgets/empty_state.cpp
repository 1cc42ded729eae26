// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/empty_state.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/icon_disc.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lk::ui {

namespace {

constexpr double kReadableWidth = 480;

} // namespace

EmptyState::EmptyState(
    const Theme &theme, const QString &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_disc(new IconDisc(theme, icon, Tone::Neutral)),
      m_title(new TextLabel(theme, TextSize::Subtitle, &Tokens::text, QFont::DemiBold)),
      m_sentence(new TextLabel(theme, TextSize::Body, &Tokens::textMuted)),
      m_buttons(new QHBoxLayout)
{
    setAccessibleRole(*this, QAccessible::Grouping);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_buttons->setSpacing(theme.dp(8));
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    // A sentence as wide as a page is not read; between two stretches it takes what it may.
    m_sentence->setMaximumWidth(theme.dp(kReadableWidth));
    QSizePolicy wide = m_sentence->sizePolicy();
    wide.setHorizontalPolicy(QSizePolicy::Expanding);
    m_sentence->setSizePolicy(wide);
    auto *narrow = new QHBoxLayout;
    narrow->addStretch(1);
    narrow->addWidget(m_sentence, 1000);
    narrow->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.dp(32), theme.dp(28), theme.dp(32), theme.dp(28));
    column->setSpacing(theme.dp(5));
    column->addStretch(1);
    column->addWidget(m_disc, 0, Qt::AlignHCenter);
    column->addSpacing(theme.dp(8));
    column->addWidget(m_title);
    column->addLayout(narrow);
    column->addSpacing(theme.dp(8));
    column->addLayout(m_buttons);
    column->addStretch(1);
    setTexts(title, sentence);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleTexts(*this, title, sentence);
}

void EmptyState::setIcon(const QString &icon, Tone tone)
{
    m_disc->setIcon(icon, tone);
}

QPushButton *EmptyState::addButton(const QString &text, ButtonRole role)
{
    auto *button = new QPushButton(text);
    setButtonRole(*button, role);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace lk::ui
