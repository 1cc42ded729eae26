// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/livechange/stage_strip.h"

#include "ui/models/line_cells.h"
#include "ui/models/stage_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// Judged as soon as there are enough results; above half of what is allowed somebody should look.
Tone toneOfGuard(const BulkChange &change)
{
    const GuardRule &rule = change.run.guard;
    if (change.guard.results() < rule.fewestResults)
        return Tone::Neutral;
    const double percent = change.guard.badPercent();
    if (percent > rule.stopAbovePercent)
        return Tone::Danger;
    return percent > rule.stopAbovePercent / 2 ? Tone::Warning : Tone::Success;
}

void showText(TextLabel &label, const QString &text)
{
    label.setText(text);
    label.setAccessibleName(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

StageStrip::StageStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_stages(new TextLabel(theme, TextSize::Body, &Tokens::text, QFont::Medium)),
      m_hold(new TextLabel(theme, TextSize::Body, &Tokens::textMuted)),
      m_guard(new TextLabel(theme, TextSize::Body, &Tokens::textMuted, QFont::Medium))
{
    setObjectName(u"stageStrip"_s);
    m_stages->setObjectName(u"stageLine"_s);
    m_hold->setObjectName(u"holdLine"_s);
    m_guard->setObjectName(u"guardLine"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.dp(2), 0, 0);
    row->setSpacing(theme.dp(18));
    row->addWidget(m_stages);
    row->addWidget(m_hold);
    row->addStretch(1);
    row->addWidget(m_guard);
}

void StageStrip::show(const BulkChange &change, UtcMs now)
{
    showText(*m_stages, stageLine(change));
    showText(*m_hold, holdLine(change, now));
    m_hold->setToolTip(change.holdUntil > 0 ? utcExact(change.holdUntil) : QString());
    showText(*m_guard, guardLine(change));
    m_guard->setTone(toneOfGuard(change));
    setToolTip(runSentence(change.run));
    setVisible(!m_stages->text().isEmpty() || !m_guard->text().isEmpty());
}

} // namespace lk::ui
