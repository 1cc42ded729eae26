// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/what_form.h"

#include "core/carriers/telegence/reason_codes.h"
#include "ui/pages/newchange/customer_fields.h"
#include "ui/pages/newchange/place_fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_width.h"
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

namespace {

constexpr int kAsListed = -1;
constexpr double kFieldWidth = 460;
/// Between a reason code and its meaning in the choices offered while typing.
const QString kMeaningMark = u" – "_s;

/// Only some status changes carry a code of the carrier's own.
bool hasReasonCode(ChangeKind kind)
{
    return kind == ChangeKind::Suspend || kind == ChangeKind::Restore || kind == ChangeKind::Deactivate;
}

/// At Control Center a line goes on costing its plan while it is deactivated.
bool takesPlanFirst(ChangeKind kind)
{
    return kind == ChangeKind::Suspend || kind == ChangeKind::Deactivate;
}

void completeFrom(QLineEdit *field, QStringListModel *choices)
{
    auto *completer = new QCompleter(choices, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

} // namespace

WhatForm::WhatForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_column(new QVBoxLayout(this)),
      m_consequence(new TextLabel(theme, TextSize::Small)),
      m_waiveFee(new QCheckBox(tr("&Waive the early termination fee (ThingSpace)"))),
      m_customer(new CustomerFields(theme)),
      m_place(new PlaceFields(theme)),
      m_planCodes(new QStringListModel(this)),
      m_reasonCodes(new QStringListModel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.dp(10));
    buildKinds();
    buildFields();
    m_column->addStretch(1); // fewer rows do not stand further apart
    setKind(ChangeKind::Suspend);
}

void WhatForm::buildKinds()
{
    auto *kinds = new QWidget;
    kinds->setAccessibleName(tr("Type of change"));
    auto *rows = new QGridLayout(kinds);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(m_theme.dp(18));
    rows->setVerticalSpacing(m_theme.dp(6));
    constexpr int kPerRow = 4; // the four of the line's status above, the others below
    int place = 0;
    for (const ChangeKind each : kAllChangeKinds) {
        rows->addWidget(kindButton(static_cast<int>(each), displayName(each), toText(each)), place / kPerRow,
            place % kPerRow);
        ++place;
    }
    rows->addWidget(
        kindButton(kAsListed, tr("As the list says"), u"as-listed"_s), place / kPerRow, place % kPerRow);
    rows->setColumnStretch(kPerRow, 1);
    addRow(tr("Change"), kinds);
    m_consequence->setWordWrap(true);
    addRow({}, m_consequence);
}

QRadioButton *WhatForm::kindButton(int key, const QString &text, const QString &name)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(u"kind-"_s + name);
    m_kinds.insert(key, button);
    connect(button, &QRadioButton::toggled, this, [this](bool on) {
        if (!on)
            return;
        showFields();
        Q_EMIT edited();
        Q_EMIT settled();
    });
    return button;
}

QWidget *WhatForm::addRow(const QString &label, QWidget *field)
{
    auto *title = new QLabel(label);
    title->setFixedWidth(m_theme.dp(150));
    title->setWordWrap(true);
    title->setBuddy(field);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.dp(12));
    // Beside several lines the name stands at the first of them.
    const bool tall = field->sizeHint().height() > 2 * title->sizeHint().height() + m_theme.dp(12);
    if (!label.isEmpty())
        title->setMinimumHeight(m_theme.dp(30));
    line->addWidget(title, 0, tall ? Qt::AlignTop : Qt::Alignment());
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
    field->setFixedWidth(fieldWidth(*field, m_theme.dp(kFieldWidth)));
    addRow(label, field)->layout()->setAlignment(field, Qt::AlignLeft);
    connect(field, &QLineEdit::textChanged, this, &WhatForm::edited);
    connect(field, &QLineEdit::editingFinished, this, &WhatForm::settled);
    return field;
}

void WhatForm::buildFields()
{
    m_ratePlan = addField(u"ratePlan"_s, tr("&Rate plan"), tr("The carrier's plan code"));
    completeFrom(m_ratePlan, m_planCodes);
    buildCarrierFields();
    addRow(tr("Customer terms"), m_customer);
    connect(m_customer, &CustomerFields::edited, this, &WhatForm::edited);
    m_reason = addField(u"reason"_s, tr("Reason or &ticket"), tr("For the audit trail, such as INC-4411"));
}

void WhatForm::buildCarrierFields()
{
    m_zip = addField(
        u"zipCode"_s, tr("&ZIP code"), tr("Five digits, where the line is used; ThingSpace needs it"));
    m_zip->setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d{0,5}"_s), m_zip));
    m_ipPool = addField(u"ipPool"_s, tr("&IP pool"), tr("ThingSpace only; empty: the carrier's own choice"));
    addRow(tr("Place of use"), m_place);
    connect(m_place, &PlaceFields::edited, this, &WhatForm::edited);
    m_reasonCode
        = addField(u"reasonCode"_s, tr("Carrier's reason c&ode"), tr("Telegence only; empty: the usual one"));
    completeFrom(m_reasonCode, m_reasonCodes);
    m_planFirst = addField(u"planFirst"_s, tr("First &move to plan"),
        tr("Control Center only, such as its cheapest plan; empty: the plan stays"));
    completeFrom(m_planFirst, m_planCodes);
    m_waiveFee->setObjectName(u"waiveFee"_s);
    m_waiveFee->setAccessibleName(tr("Waive the early termination fee (ThingSpace)"));
    addRow({}, m_waiveFee);
    connect(m_waiveFee, &QCheckBox::toggled, this, &WhatForm::edited);
    connect(m_waiveFee, &QCheckBox::toggled, this, &WhatForm::settled);
}

bool WhatForm::isAsListed() const
{
    return m_kinds.value(kAsListed)->isChecked();
}

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
    const bool typed = !isAsListed();
    const bool activates = typed && now == ChangeKind::Activate;
    m_ratePlan->parentWidget()->setVisible(activates || (typed && now == ChangeKind::ChangeRatePlan));
    m_zip->parentWidget()->setVisible(activates);
    m_ipPool->parentWidget()->setVisible(activates || (typed && now == ChangeKind::ChangeRatePlan));
    m_place->parentWidget()->setVisible(activates);
    m_reasonCode->parentWidget()->setVisible(typed && hasReasonCode(now));
    m_waiveFee->parentWidget()->setVisible(typed && now == ChangeKind::Deactivate);
    m_planFirst->parentWidget()->setVisible(typed && takesPlanFirst(now));
    m_customer->parentWidget()->setVisible(typed && now == ChangeKind::ChangeCustomerPlan);
    offerReasonCodes();
    m_ratePlan->setPlaceholderText(activates
            ? tr("ThingSpace needs one; Control Center takes none when activating")
            : tr("The carrier's plan code; empty: as the list says"));
    m_ratePlan->setFixedWidth(fieldWidth(*m_ratePlan, m_theme.dp(kFieldWidth)));
    m_consequence->setText(consequence());
    m_consequence->setTone(isAsListed() || isDangerous(now) ? Tone::Danger : Tone::Neutral);
}

void WhatForm::offerReasonCodes()
{
    QStringList choices;
    const auto codes = carriers::telegence::reasonCodes(kind());
    for (const auto &reason : codes)
        choices.append(reason.code + kMeaningMark + reason.meaning);
    m_reasonCodes->setStringList(choices);
}

QString WhatForm::consequence() const
{
    if (isAsListed())
        return tr(
            "⚠ Each row gets what its own column “Action” says: suspend, restore, activate, deactivate, "
            "change rate plan, change ICCID, change IMEI or change customer plan.");
    switch (kind()) {
    case ChangeKind::ChangeCustomerPlan:
        return tr("Changes what your customer is billed for: recorded here only, no carrier is called.");
    case ChangeKind::Activate:
        return tr(
            "⚠ Starts service and billing. At Telegence this orders a new line for the SIM and device.");
    case ChangeKind::Suspend:
        return tr("Stops traffic; the line can be restored. Control Center knows this as Deactivated.");
    case ChangeKind::Restore:
        return tr("Brings suspended lines back to Active.");
    case ChangeKind::Deactivate:
        return tr("⚠ Ends the service. Not every carrier can take this back, and numbers may be lost.");
    case ChangeKind::ChangeRatePlan:
        return tr("Moves the lines to another of the carrier's rate plans: all to the same one, or each to "
                  "the one its "
                  "row names.");
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
    if (isAsListed())
        return {.kind = now, .asListed = true};
    // What a hidden field still holds is kept for coming back, but is no part of the change.
    return {.kind = now,
        .ratePlan = hasPlan ? m_ratePlan->text().trimmed() : QString(),
        .reasonCode = hasCode ? m_reasonCode->text().section(kMeaningMark, 0, 0).trimmed() : QString(),
        .zipCode = activates ? m_zip->text() : QString(),
        .planFirst = takesPlanFirst(now) ? m_planFirst->text().trimmed() : QString(),
        .waiveTerminationFee = now == ChangeKind::Deactivate && m_waiveFee->isChecked(),
        .ipPool = hasPlan ? m_ipPool->text().trimmed() : QString(),
        .placeOfUse = activates ? m_place->place() : std::nullopt,
        .customer
        = now == ChangeKind::ChangeCustomerPlan ? std::optional(m_customer->change()) : std::nullopt};
}

QString WhatForm::reason() const
{
    return m_reason->text().trimmed();
}

QString WhatForm::missing() const
{
    const ChangeSpec now = spec();
    if (const QString target = missingTarget(now); !target.isEmpty())
        return target;
    if (!now.zipCode.isEmpty() && now.zipCode.size() != 5)
        return tr("A ZIP code has five digits.");
    if (reason().isEmpty())
        return tr("Give a reason or ticket number for the audit trail.");
    return {};
}

QString WhatForm::missingTarget(const ChangeSpec &now) const
{
    if (now.asListed)
        return m_listAsks.loaded && !m_listAsks.action
            ? tr("The list has no column that says the action of each row.")
            : QString();
    if (now.kind == ChangeKind::ChangeRatePlan && now.ratePlan.isEmpty() && !m_listAsks.ratePlan)
        return tr("Say which rate plan the lines get, or load a list with a column “Rate plan”.");
    if (now.kind == ChangeKind::Activate)
        return m_place->missing();
    if (now.kind != ChangeKind::ChangeCustomerPlan)
        return {};
    if (now.customer->changesNothing() && m_customer->missing().isEmpty() && !m_listAsks.customerTerms)
        return tr("Say what becomes of the customer rate plan or the pool.");
    return m_customer->missing();
}

QString WhatForm::summary() const
{
    const ChangeSpec now = spec();
    QStringList parts{now.asListed ? tr("As the list says") : displayName(now.kind)};
    if (now.customer)
        parts.append(displayText(*now.customer));
    if (!now.ratePlan.isEmpty())
        parts.append(now.ratePlan);
    if (!now.planFirst.isEmpty())
        parts.append(tr("first to plan %1").arg(now.planFirst));
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

void WhatForm::setAsListed()
{
    m_kinds.value(kAsListed)->setChecked(true);
}

void WhatForm::setListAsks(const ListAsks &asks)
{
    if (m_listAsks == asks)
        return;
    m_listAsks = asks;
    Q_EMIT edited();
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

void WhatForm::setCustomerCodes(const QStringList &plans, const QStringList &pools)
{
    m_customer->setCodes(plans, pools);
}

void WhatForm::clear()
{
    m_customer->clear();
    m_place->clear();
    for (QLineEdit *field : {m_ratePlan, m_zip, m_reasonCode, m_planFirst, m_ipPool, m_reason})
        field->clear();
    m_waiveFee->setChecked(false);
    setKind(ChangeKind::Suspend);
}

} // namespace lk::ui
