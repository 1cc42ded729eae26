// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/actions_card.h"

#include "ui/services.h"
#include "ui/theme/control_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

QString iconOf(const engine::NextAction &action)
{
    switch (action.verdict) {
    case planning::Verdict::Change:
        return u"circle-check"_s;
    case planning::Verdict::Warning:
        return u"triangle-alert"_s;
    case planning::Verdict::AlreadySo:
        return u"circle-equal"_s;
    case planning::Verdict::Blocked:
        return u"ban"_s;
    }
    return {};
}

Tone toneOf(const engine::NextAction &action)
{
    if (action.verdict == planning::Verdict::Change)
        return Tone::Success;
    return action.verdict == planning::Verdict::Warning ? Tone::Warning : Tone::Idle;
}

/// The sentence beside an action, beginning with the judgement for whoever does not see the icon.
QString sentenceOf(const engine::NextAction &action)
{
    if (action.verdict == planning::Verdict::Change && action.why.isEmpty())
        return ActionsCard::tr("No known rule forbids it.");
    return action.fix.isEmpty() || action.isAllowed() ? action.why : action.why + u' ' + action.fix;
}

QString judgementOf(const engine::NextAction &action)
{
    if (action.verdict == planning::Verdict::AlreadySo)
        return ActionsCard::tr("Already so");
    if (action.verdict == planning::Verdict::Warning)
        return ActionsCard::tr("Allowed, with a warning");
    return action.isAllowed() ? ActionsCard::tr("Allowed") : ActionsCard::tr("Not allowed");
}

} // namespace

ActionsCard::ActionsCard(Services &services, QWidget *parent)
    : Card(services.theme, parent),
      m_services(services)
{
    setObjectName(u"actionsCard"_s);
    setTitle(tr("Allowed next"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(services.theme.dp(10));
    grid->setVerticalSpacing(services.theme.dp(6));
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    for (const ChangeKind kind : kCarrierChangeKinds)
        m_rows.insert(kind, addRow(*grid, kind));
}

ActionsCard::Row ActionsCard::addRow(QGridLayout &grid, ChangeKind kind)
{
    const Theme &theme = m_services.theme;
    Row row{.button = new QPushButton(displayName(kind)),
        .why = new TextLabel(theme, TextSize::Small, &Tokens::textMuted)};
    row.button->setObjectName(u"next-"_s + toText(kind));
    row.button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // all as wide as the longest
    setButtonRole(*row.button, ButtonRole::Normal);
    row.why->setWordWrap(true);
    row.why->setObjectName(u"why-"_s + toText(kind));
    const int place = grid.rowCount();
    grid.addWidget(row.button, place, 0);
    grid.addWidget(row.why, place, 1);
    connect(row.button, &QPushButton::clicked, this, [this, kind] { Q_EMIT chosen(kind); });
    return row;
}

void ActionsCard::showRow(const Row &row, const engine::NextAction &action)
{
    row.button->setEnabled(action.isAllowed());
    row.button->setIcon(m_services.theme.icon(iconOf(action), toneOf(action)));
    row.button->setAccessibleDescription(judgementOf(action) + u". "_s + action.why);
    row.button->setToolTip(judgementOf(action));
    row.why->setText(sentenceOf(action));
    row.why->setInk(action.verdict == planning::Verdict::Warning ? &Tokens::text : &Tokens::textMuted);
}

void ActionsCard::show(const QList<engine::NextAction> &actions)
{
    for (const engine::NextAction &action : actions) {
        if (const auto row = m_rows.constFind(action.kind); row != m_rows.constEnd())
            showRow(*row, action);
    }
}

} // namespace lk::ui
