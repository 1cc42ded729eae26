// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/what_form.h"

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpressionValidator>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

WhatForm::WhatForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_column(new QVBoxLayout(this)),
      m_consequence(new TextLabel(theme, TextSize::Small)),
      m_waiveFee(new QCheckBox(tr("&Waive the early termination fee (ThingSpace)"))),
      m_planCodes(new QStringListModel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.dp(10));
    buildKinds();
    buildFields();
    setKind(ChangeKind::Suspend);
}

void WhatForm::buildKinds()
{
    auto *kinds = new QWidget;
    kinds->setAccessibleName(tr("Type of change"));
    auto *row = new QHBoxLayout(kinds);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.dp(18));
    for (const ChangeKind each : kAllChangeKinds) {
        auto *button = new QRadioButton(displayName(each));
        button->setObjectName(u"kind-"_s + toText(each));
        row->addWidget(button);
        m_kinds.insert(static_cast<int>(each), button);
        connect(button, &QRadioButton::toggled, this, [this](bool on) {
            if (!on)
                return;
            showFields();
            Q_EMIT edited();
            Q_EMIT settled();
        });
    }
    row->addStretch(1);
    addRow(tr("Change"), kinds);
    m_consequence->setWordWrap(true);
    addRow({}, m_consequence);
}

QWidget *WhatForm::addRow(const QString &label, QWidget *field)
{
    auto *title = new QLabel(label);
    title->setFixedWidth(m_theme.dp(150));
    title->setBuddy(field);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.dp(12));
    line->addWidget(title);
    line->addWidget(field, 1);
    m_column->addWidget(row);
    return row;
}

QLineEdit *WhatForm::addField(const QString &name, const QString &label, const QString &hint)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setMaximumWidth(m_theme.dp(460));
    addRow(label, field)->layout()->setAlignment(field, Qt::AlignLeft);
    field->setMinimumWidth(m_theme.dp(460));
    connect(field, &QLineEdit::textChanged, this, &WhatForm::edited);
    connect(field, &QLineEdit::editingFinished, this, &WhatForm::settled);
    return field;
}

void WhatForm::buildFields()
{
    m_ratePlan = addField(u"ratePlan"_s, tr("&Rate plan"), tr("The carrier's plan code"));
    auto *completer = new QCompleter(m_planCodes, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_ratePlan->setCompleter(completer);
    m_zip = addField(
        u"zipCode"_s, tr("&ZIP code"), tr("Five digits, where the line is used; ThingSpace needs it"));
    m_zip->setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d{0,5}"_s), m_zip));
    m_reasonCode
        = addField(u"reasonCode"_s, tr("Carrier's reason c&ode"), tr("Empty: the carrier's usual one"));
    m_waiveFee->setObjectName(u"waiveFee"_s);
    m_waiveFee->setAccessibleName(tr("Waive the early termination fee (ThingSpace)"));
    addRow({}, m_waiveFee);
    connect(m_waiveFee, &QCheckBox::toggled, this, &WhatForm::edited);
    connect(m_waiveFee, &QCheckBox::toggled, this, &WhatForm::settled);
    m_reason = addField(u"reason"_s, tr("Reason or &ticket"), tr("For the audit trail, such as INC-4411"));
}

namespace {

/// Only some status changes carry a code of the carrier's own.
bool hasReasonCode(ChangeKind kind)
{
    return kind == ChangeKind::Suspend || kind == ChangeKind::Restore || kind == ChangeKind::Deactivate;
}

} // namespace

ChangeKind WhatForm::kind() const
{
    for (const ChangeKind each : kAllChangeKinds) {
        if (m_kinds.value(static_cast<int>(each))->isChecked())
            return each;
    }
    return ChangeKind::Suspend;
}

void WhatForm::showFields()
{
    const ChangeKind now = kind();
    const bool activates = now == ChangeKind::Activate;
    m_ratePlan->parentWidget()->setVisible(activates || now == ChangeKind::ChangeRatePlan);
    m_zip->parentWidget()->setVisible(activates);
    m_reasonCode->parentWidget()->setVisible(hasReasonCode(now));
    m_waiveFee->parentWidget()->setVisible(now == ChangeKind::Deactivate);
    m_ratePlan->setPlaceholderText(activates
            ? tr("ThingSpace needs one; Control Center takes none when activating")
            : tr("The carrier's plan code"));
    m_consequence->setText(consequence());
    m_consequence->setTone(isDangerous(now) ? Tone::Danger : Tone::Neutral);
}

QString WhatForm::consequence() const
{
    switch (kind()) {
    case ChangeKind::Activate:
        return tr(
            "⚠ Starts service and billing. Not for Telegence: new lines there are another kind of change.");
    case ChangeKind::Suspend:
        return tr("Stops traffic; the line can be restored. Control Center knows this as Deactivated.");
    case ChangeKind::Restore:
        return tr("Brings suspended lines back to Active.");
    case ChangeKind::Deactivate:
        return tr("⚠ Ends the service. Not every carrier can take this back, and numbers may be lost.");
    case ChangeKind::ChangeRatePlan:
        return tr("Moves the lines to another of the carrier's rate plans. All lines of this change get the "
                  "same one.");
    case ChangeKind::ChangeIdentifier:
        return tr("⚠ Gives each line the new SIM or device named in its own row (columns \"New ICCID\" and "
                  "\"New IMEI\"). The old SIM cannot simply be put back.");
    }
    return {};
}

ChangeSpec WhatForm::spec() const
{
    const ChangeKind now = kind();
    const bool activates = now == ChangeKind::Activate;
    const bool hasPlan = activates || now == ChangeKind::ChangeRatePlan;
    const bool hasCode = hasReasonCode(now);
    // What a hidden field still holds is kept for coming back, but is no part of the change.
    return {.kind = now,
        .ratePlan = hasPlan ? m_ratePlan->text().trimmed() : QString(),
        .reasonCode = hasCode ? m_reasonCode->text().trimmed() : QString(),
        .zipCode = activates ? m_zip->text() : QString(),
        .waiveTerminationFee = now == ChangeKind::Deactivate && m_waiveFee->isChecked()};
}

QString WhatForm::reason() const
{
    return m_reason->text().trimmed();
}

QString WhatForm::missing() const
{
    const ChangeSpec now = spec();
    if (now.kind == ChangeKind::ChangeRatePlan && now.ratePlan.isEmpty())
        return tr("Say which rate plan the lines get.");
    if (!now.zipCode.isEmpty() && now.zipCode.size() != 5)
        return tr("A ZIP code has five digits.");
    if (reason().isEmpty())
        return tr("Give a reason or ticket number for the audit trail.");
    return {};
}

QString WhatForm::summary() const
{
    const ChangeSpec now = spec();
    QStringList parts{displayName(now.kind)};
    if (!now.ratePlan.isEmpty())
        parts.append(now.ratePlan);
    if (now.waiveTerminationFee)
        parts.append(tr("termination fee waived"));
    if (!reason().isEmpty())
        parts.append(reason());
    return parts.join(u" · "_s);
}

void WhatForm::setKind(ChangeKind kind)
{
    m_kinds.value(static_cast<int>(kind))->setChecked(true);
}

void WhatForm::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

void WhatForm::setRatePlan(const QString &code)
{
    m_ratePlan->setText(code);
}

void WhatForm::setPlanCodes(const QStringList &codes)
{
    m_planCodes->setStringList(codes);
}

void WhatForm::clear()
{
    for (QLineEdit *field : {m_ratePlan, m_zip, m_reasonCode, m_reason})
        field->clear();
    m_waiveFee->setChecked(false);
    setKind(ChangeKind::Suspend);
}

} // namespace lk::ui
