// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/alerts_panel.h"

#include "core/metrics/metrics_desk.h"
#include "core/settings/settings.h"
#include "ui/pages/settings/field_rows.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

AlertsPanel::AlertsPanel(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_errorPercent(new QDoubleSpinBox)
{
    const Theme &theme = services.theme;
    auto *rows = new FieldRows(theme);
    buildErrors(*rows);
    buildQueue(*rows);
    auto *usual = new QPushButton(tr("&Usual limits"));
    usual->setObjectName(u"alertsUsual"_s);
    connect(usual, &QPushButton::clicked, this, [this] {
        show({});
        keep();
    });
    auto *meaning = new TextLabel(theme);
    meaning->setWordWrap(true);
    meaning->setText(tr(
        "An alert is raised for each carrier account at its limit, on Today and as a desktop notification. "
        "It goes away once the value has stayed clearly below the limit for three minutes, so that a value "
        "that hovers around it is told once."));
    auto *card = new Card(theme);
    card->setAccessibleName(tr("Alerts"));
    card->body()->setSpacing(theme.dp(12));
    card->body()->addWidget(meaning);
    card->body()->addWidget(rows);
    card->body()->addWidget(usual, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.dp(10), 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    show(services.settings.alertRules());
    connect(m_errorPercent, &QDoubleSpinBox::valueChanged, this, &AlertsPanel::keep);
    for (QSpinBox *field : {m_fewestCalls, m_authFailures, m_slowSeconds, m_queueDepth, m_stuckMinutes})
        connect(field, &QSpinBox::valueChanged, this, &AlertsPanel::keep);
}

void AlertsPanel::buildErrors(FieldRows &rows)
{
    rows.addHeading(tr("Answers of the last 15 minutes"));
    m_errorPercent->setObjectName(u"alertErrorPercent"_s);
    m_errorPercent->setRange(0, 100);
    m_errorPercent->setDecimals(1);
    m_errorPercent->setSuffix(tr(" %"));
    m_errorPercent->setSpecialValueText(tr("off"));
    m_errorPercent->setFixedWidth(m_services.theme.dp(130));
    m_errorPercent->setKeyboardTracking(false);
    rows.add(tr("&Failed calls, more than"), m_errorPercent);
    m_fewestCalls = number(u"alertFewestCalls"_s, 100'000, {});
    m_fewestCalls->setMinimum(1);
    rows.add(tr("Out of at &least"), m_fewestCalls, tr("Fewer calls than this say nothing"));
    m_authFailures = number(u"alertAuthFailures"_s, 10'000, {});
    rows.add(tr("Refused &credentials"), m_authFailures, tr("This many of them"));
    m_slowSeconds = number(u"alertSlowSeconds"_s, 600, tr(" s"));
    rows.add(tr("&Slow answers, over"), m_slowSeconds, tr("95 of 100 answers come faster, or it is told"));
}

void AlertsPanel::buildQueue(FieldRows &rows)
{
    rows.addHeading(tr("The queue"));
    m_queueDepth = number(u"alertQueueDepth"_s, 100'000'000, {});
    m_queueDepth->setGroupSeparatorShown(true);
    rows.add(tr("&Open lines, more than"), m_queueDepth, tr("Waiting or under way at one account"));
    m_stuckMinutes = number(u"alertStuckMinutes"_s, 10'080, tr(" min"));
    rows.add(tr("&No result after"), m_stuckMinutes, tr("Of a line that was sent"));
}

QSpinBox *AlertsPanel::number(const QString &name, int most, const QString &suffix)
{
    auto *field = new QSpinBox;
    field->setObjectName(name);
    field->setRange(0, most);
    field->setSuffix(suffix);
    field->setSpecialValueText(tr("off"));
    field->setFixedWidth(m_services.theme.dp(130));
    // While a number is typed its first digits are no limit anybody wants.
    field->setKeyboardTracking(false);
    return field;
}

void AlertsPanel::show(const AlertRules &rules)
{
    const auto set = [](auto *field, auto value) {
        const QSignalBlocker quiet(field);
        field->setValue(value);
    };
    set(m_errorPercent, rules.errorPercent);
    set(m_fewestCalls, std::max(1, rules.fewestCalls));
    set(m_authFailures, rules.authFailures);
    set(m_slowSeconds, rules.slowSeconds);
    set(m_queueDepth, static_cast<int>(std::min<qint64>(rules.queueDepth, m_queueDepth->maximum())));
    set(m_stuckMinutes, rules.stuckMinutes);
    m_fewestCalls->setEnabled(rules.errorPercent > 0 || rules.slowSeconds > 0);
}

AlertRules AlertsPanel::entered() const
{
    return {.errorPercent = m_errorPercent->value(),
        .fewestCalls = m_fewestCalls->value(),
        .authFailures = m_authFailures->value(),
        .queueDepth = m_queueDepth->value(),
        .slowSeconds = m_slowSeconds->value(),
        .stuckMinutes = m_stuckMinutes->value()};
}

void AlertsPanel::keep()
{
    const AlertRules rules = entered();
    m_fewestCalls->setEnabled(rules.errorPercent > 0 || rules.slowSeconds > 0);
    m_services.settings.setAlertRules(rules);
    m_services.metrics.setRules(rules);
}

} // namespace lk::ui
