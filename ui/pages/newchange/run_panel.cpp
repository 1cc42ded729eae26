// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/run_panel.h"

#include "core/base/text.h"
#include "core/domain/bulk_change.h"
#include "core/engine/plan_start.h"
#include "ui/theme/control_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_bar.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

RunPanel::RunPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_run(new QAction(theme.icon(u"play"_s), tr("Run"), this)),
      m_save(new QAction(theme.icon(u"save"_s), tr("&Save plan…"), this)),
      m_sentence(new TextLabel(theme, TextSize::Subtitle, &Tokens::text, QFont::DemiBold)),
      m_fingerprint(new TextLabel(theme, TextSize::Small, &Tokens::textMuted)),
      m_missing(new TextLabel(theme, TextSize::Body, &Tokens::text, QFont::DemiBold)),
      m_confirmRow(new QWidget),
      m_confirmLabel(new TextLabel(theme)),
      m_confirm(new QLineEdit)
{
    m_run->setObjectName(u"runChange"_s);
    m_run->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_save->setObjectName(u"savePlan"_s);
    m_save->setShortcut(QKeySequence::Save);
    build();
    connect(m_confirm, &QLineEdit::textChanged, this, &RunPanel::refresh);
    connect(m_confirm, &QLineEdit::returnPressed, m_run, &QAction::trigger);
    setNothing({});
}

void RunPanel::build()
{
    m_sentence->setObjectName(u"planSentence"_s);
    m_sentence->setWordWrap(true);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_missing->setObjectName(u"runMissing"_s);
    m_missing->setTone(Tone::Warning);
    m_missing->setWordWrap(true);
    m_confirm->setObjectName(u"confirmNumber"_s);
    m_confirm->setAccessibleName(tr("Number to confirm"));
    m_confirm->setMaximumWidth(m_theme.dp(130));
    m_confirmLabel->setBuddy(m_confirm);
    auto *confirmRow = new QHBoxLayout(m_confirmRow);
    confirmRow->setContentsMargins(0, 0, 0, 0);
    confirmRow->setSpacing(m_theme.dp(10));
    confirmRow->addWidget(m_confirmLabel);
    confirmRow->addWidget(m_confirm);
    auto *buttons = new ActionBar(m_theme);
    buttons->addAction(m_save);
    m_runButton = buttons->addAction(m_run, ButtonRole::Primary);
    m_runButton->setObjectName(u"runButton"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m_theme.dp(16));
    foot->addWidget(m_fingerprint, 1);
    foot->addWidget(m_missing, 3);
    foot->addWidget(m_confirmRow);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.dp(8));
    column->addWidget(m_sentence);
    column->addLayout(foot);
}

void RunPanel::setNothing(const QString &why)
{
    m_hasPlan = false;
    m_scheduled = false;
    m_changes = 0;
    m_needsConfirmation = false;
    m_sentence->setText(why.isEmpty() ? tr("The plan is made by the check above.") : why);
    m_sentence->setInk(&Tokens::textMuted);
    m_fingerprint->clear();
    m_missing->clear();
    m_planId.clear();
    m_ready = false;
    m_confirm->clear();
    setButtonRole(*m_runButton, ButtonRole::Primary);
    refresh();
}

void RunPanel::setPreparing()
{
    m_ready = false;
    refresh();
}

void RunPanel::setPlan(const planning::Plan &plan, const QString &missing)
{
    m_hasPlan = true;
    m_changes = plan.counts().willBeSent();
    m_scheduled = plan.run.startAt > 0;
    m_needsConfirmation = m_changes > 0 && engine::needsConfirmation(plan);
    m_sentence->setText(m_changes > 0 ? plan.sentence() : tr("Nothing to run: %1").arg(plan.sentence()));
    m_sentence->setInk(&Tokens::text);
    m_fingerprint->setText(
        tr("Plan %1 · checked %2 UTC")
            .arg(shortFingerprint(plan.fingerprint),
                QDateTime::fromMSecsSinceEpoch(plan.createdAt, Qt::UTC).toString(u"HH:mm:ss"_s)));
    m_fingerprint->setToolTip(tr("Fingerprint: %1").arg(QString::fromLatin1(plan.fingerprint)));
    if (m_planId != plan.planId)
        m_confirm->clear();
    m_planId = plan.planId;
    m_ready = missing.isEmpty();
    m_missing->setText(m_changes > 0 ? missing : QString());
    m_run->setToolTip(missing);
    const QString number = QString::number(m_changes);
    m_confirmLabel->setText(tr("Type %1 to confirm:").arg(number));
    m_confirm->setAccessibleName(tr("Type %1 to confirm").arg(number));
    m_confirm->setPlaceholderText(number);
    setButtonRole(
        *m_runButton, plan.spec.kind == ChangeKind::Deactivate ? ButtonRole::Danger : ButtonRole::Primary);
    refresh();
}

void RunPanel::setStarting(bool starting)
{
    m_starting = starting;
    refresh();
}

bool RunPanel::isConfirmed() const
{
    // Grouping marks are how people write numbers; they do not make it another number.
    const QString typed = m_confirm->text().remove(u',').remove(u' ').remove(u'.').trimmed();
    return !m_needsConfirmation || typed == QString::number(m_changes);
}

void RunPanel::showRunText()
{
    const int changes = pluralCount(m_changes);
    if (m_starting)
        m_run->setText(tr("Starting…"));
    else if (m_changes > 0 && m_scheduled)
        m_run->setText(tr("Schedule %Ln change(s)", nullptr, changes));
    else if (m_changes > 0)
        m_run->setText(tr("Run %Ln change(s)", nullptr, changes));
    else
        m_run->setText(tr("Run"));
}

void RunPanel::refresh()
{
    showRunText();
    m_missing->setVisible(!m_missing->text().isEmpty());
    m_confirmRow->setVisible(m_needsConfirmation && m_missing->text().isEmpty());
    m_run->setEnabled(m_changes > 0 && m_ready && isConfirmed() && !m_starting);
    m_save->setEnabled(m_hasPlan && !m_starting);
}

} // namespace lk::ui
