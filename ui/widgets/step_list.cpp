// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/step_list.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/step_row.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

struct StepLook {
    QString icon;
    QString word;
    Tone tone;
};

StepLook stepLook(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return {u"circle-dashed"_s, StepRow::tr("Not yet"), Tone::Idle};
    case StepState::Running:
        return {u"loader-circle"_s, StepRow::tr("Running"), Tone::Info};
    case StepState::Ok:
        return {u"circle-check"_s, StepRow::tr("OK"), Tone::Success};
    case StepState::Failed:
        return {u"circle-x"_s, StepRow::tr("Failed"), Tone::Danger};
    }
    return {};
}

} // namespace

StepRow::StepRow(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new TextLabel(theme, TextSize::Body, &Tokens::text, QFont::Medium)),
      m_detail(new TextLabel(theme, TextSize::Small, &Tokens::textMuted)),
      m_word(new TextLabel(theme, TextSize::Small, &Tokens::textMuted, QFont::Medium))
{
    setAccessibleRole(*this, QAccessible::ListItem);
    m_title->setText(title);
    m_detail->setWordWrap(true);
    m_word->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme.dp(1));
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    row->setContentsMargins(
        mirrored ? 0 : theme.dp(30), theme.dp(6), mirrored ? theme.dp(30) : 0, theme.dp(6));
    row->addLayout(texts, 1);
    row->addWidget(m_word, 0, Qt::AlignTop);
    setState(StepState::Pending, {});
}

void StepRow::setState(StepState state, const QString &detail)
{
    m_state = state;
    const StepLook look = stepLook(state);
    m_word->setText(look.word);
    m_word->setTone(look.tone);
    m_title->setInk(state == StepState::Pending ? &Tokens::textMuted : &Tokens::text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleTexts(*this, tr("%1: %2").arg(m_title->text(), look.word), detail);
    update();
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const StepLook look = stepLook(m_state);
    const int side = m_theme.dp(18);
    const QRect logical(0, m_theme.dp(6), side, m_title->height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), logical), m_theme, look.icon,
        m_theme.tokens().tone(look.tone).ink, side);
}

StepList::StepList(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::List);
    setAccessibleName(tr("Steps"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void StepList::setSteps(const QStringList &titles)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const QString &title : titles) {
        auto *row = new StepRow(m_theme, title);
        m_rows.append(row);
        layout()->addWidget(row);
    }
}

void StepList::setStep(int index, StepState state, const QString &detail)
{
    m_rows.at(index)->setState(state, detail);
}

StepState StepList::step(int index) const
{
    return m_rows.at(index)->state();
}

} // namespace lk::ui
