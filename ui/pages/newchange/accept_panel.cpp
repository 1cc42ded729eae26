// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/accept_panel.h"

#include "core/base/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

AcceptPanel::AcceptPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_column(new QVBoxLayout(this))
{
    setObjectName(u"acceptPanel"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.dp(10));
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &AcceptPanel::acceptanceChanged);
}

const AcceptedWarning *AcceptPanel::accepted(const QString &rule) const
{
    const auto found = std::find_if(m_acceptance.cbegin(), m_acceptance.cend(),
        [&rule](const AcceptedWarning &each) { return each.rule == rule; });
    return found == m_acceptance.cend() ? nullptr : &*found;
}

void AcceptPanel::setAcceptance(const QList<AcceptedWarning> &acceptance)
{
    m_acceptance = acceptance;
    const QList<planning::RuleGroup> shown = std::exchange(m_warnings, {});
    setWarnings(shown);
}

void AcceptPanel::setWarnings(const QList<planning::RuleGroup> &warnings)
{
    // After a word was accepted the same rules come back: the field somebody types in must stay.
    if (warnings == m_warnings && !m_entries.isEmpty())
        return;
    m_warnings = warnings;
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.row->hide();
        entry.row->deleteLater();
    }
    m_entries.clear();
    for (const planning::RuleGroup &group : warnings)
        addEntry(group);
}

void AcceptPanel::addEntry(const planning::RuleGroup &group)
{
    const bool freeze = group.rule == planning::kFreezeRule;
    const int rows = pluralCount(group.rows);
    Entry entry{group.rule, new QWidget, nullptr, nullptr};
    entry.box = new QCheckBox(freeze ? tr("Override the freeze for %Ln line(s)", nullptr, rows)
                                     : tr("Accept for %Ln line(s)", nullptr, rows));
    entry.box->setObjectName(u"accept-"_s + group.rule);
    entry.reason = new QLineEdit;
    entry.reason->setObjectName(u"acceptReason-"_s + group.rule);
    entry.reason->setAccessibleName(tr("Reason for accepting %1").arg(group.rule));
    entry.reason->setPlaceholderText(tr("Reason, noted in the audit"));
    auto *text = new TextLabel(m_theme);
    text->setWordWrap(true);
    text->setText(group.sameText ? group.text : tr("For example: %1").arg(group.text));
    text->setToolTip(group.rule);
    entry.box->setAccessibleDescription(group.text);
    auto *column = new QVBoxLayout(entry.row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.dp(4));
    column->addWidget(text);
    column->addWidget(entry.box);
    column->addWidget(entry.reason);
    if (const AcceptedWarning *known = accepted(group.rule)) {
        entry.box->setChecked(true);
        entry.reason->setText(known->reason);
    }
    entry.reason->setVisible(entry.box->isChecked());
    m_column->addWidget(entry.row);
    m_entries.append(entry);
    connect(entry.box, &QCheckBox::toggled, this, [this, entry](bool on) {
        entry.reason->setVisible(on);
        if (on)
            entry.reason->setFocus();
        edited(entry);
    });
    connect(entry.reason, &QLineEdit::textEdited, this, [this, entry] { edited(entry); });
}

void AcceptPanel::edited(const Entry &entry)
{
    m_acceptance.removeIf([&entry](const AcceptedWarning &each) { return each.rule == entry.rule; });
    if (entry.box->isChecked())
        m_acceptance.append({entry.rule, entry.reason->text(), 0});
    m_soon.start();
}

} // namespace lk::ui
