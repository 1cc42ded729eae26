// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/first_steps.h"

#include "ui/theme/control_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_disc.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr double kStepWidth = 300;
constexpr double kNarrowStepWidth = 260;

} // namespace

FirstSteps::FirstSteps(const Theme &theme, bool practice, QWidget *parent)
    : QWidget(parent),
      m_theme(theme)
{
    setObjectName(u"firstSteps"_s);
    auto *title = new TextLabel(theme, TextSize::Title, &Tokens::text, QFont::DemiBold);
    title->setAlignment(Qt::AlignCenter);
    title->setText(tr("Welcome to Linekeeper"));
    auto *sentence = new TextLabel(theme, TextSize::Body, &Tokens::textMuted);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    sentence->setText(tr(
        "Three steps to the first bulk change. Nothing is sent to a carrier before you have seen what would "
        "happen."));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.dp(14));
    row->addStretch(1);
    row->addWidget(
        makeStep({1, u"radio-tower"_s, tr("Add a carrier account"),
                     tr("Its address and credentials; they go into the keyring. A test shows each step "
                        "of the way to the carrier."),
                     tr("Add a carrier account"), u"stepAccount"_s},
            &FirstSteps::accountWanted, false));
    row->addWidget(
        makeStep({2, u"upload"_s, tr("Import lines"),
                     tr("Drop a device list, or read the account's lines from the carrier. Damaged "
                        "cells are shown, never dropped."),
                     tr("Import lines"), u"stepImport"_s},
            &FirstSteps::importWanted, false));
    if (!practice)
        row->addWidget(
            makeStep({3, u"play"_s, tr("Try practice mode"),
                         tr("The same console with built-in carriers and 300 made-up lines. Nothing "
                            "real is touched."),
                         tr("Try practice mode"), u"stepPractice"_s},
                &FirstSteps::practiceWanted, true));
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.dp(6));
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(theme.dp(18));
    column->addLayout(row);
    column->addStretch(3);
}

Card *FirstSteps::makeStep(const Step &step, void (FirstSteps::*wanted)(), bool primary)
{
    auto *card = new Card(m_theme);
    card->setFixedWidth(m_theme.sideWidth(kStepWidth, kNarrowStepWidth));
    card->setAccessibleName(tr("Step %1: %2").arg(step.number).arg(step.title));
    auto *title = new TextLabel(m_theme, TextSize::Subtitle, &Tokens::text, QFont::DemiBold);
    title->setText(tr("%1. %2").arg(step.number).arg(step.title));
    auto *sentence = new TextLabel(m_theme, TextSize::Body, &Tokens::textMuted);
    sentence->setWordWrap(true);
    sentence->setText(step.sentence);
    auto *button = new QPushButton(step.button);
    button->setObjectName(step.name);
    setButtonRole(*button, primary ? ButtonRole::Primary : ButtonRole::Normal);
    connect(button, &QPushButton::clicked, this, wanted);
    if (primary || m_first == nullptr)
        m_first = button;
    card->setBodyMargins(m_theme.dp(20), m_theme.dp(20), m_theme.dp(20), m_theme.dp(20));
    card->body()->addWidget(
        new IconDisc(m_theme, step.icon, primary ? Tone::Info : Tone::Neutral), 0, Qt::AlignLeft);
    card->body()->addSpacing(m_theme.dp(4));
    card->body()->addWidget(title);
    card->body()->addWidget(sentence);
    card->body()->addStretch(1);
    card->body()->addSpacing(m_theme.dp(8));
    card->body()->addWidget(button);
    return card;
}

} // namespace lk::ui
