// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/run_order_form.h"

#include "core/domain/time_window.h"
#include "ui/models/line_cells.h"
#include "ui/models/local_time.h"
#include "ui/theme/control_look.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

void RunOrderForm::listen()
{
    for (auto preset = m_presets.cbegin(); preset != m_presets.cend(); ++preset)
        connect(
            preset.value(), &FilterChip::clicked, this, [this, word = preset.key()] { takePreset(word); });
    connect(m_stages, &QLineEdit::textChanged, this, &RunOrderForm::changed);
    for (QSpinBox *field : {m_hold, m_guardFewest, m_priority})
        connect(field, &QSpinBox::valueChanged, this, &RunOrderForm::changed);
    connect(m_guardPercent, &QDoubleSpinBox::valueChanged, this, &RunOrderForm::changed);
    for (QAbstractButton *box :
        {static_cast<QAbstractButton *>(m_guard), static_cast<QAbstractButton *>(m_now),
            static_cast<QAbstractButton *>(m_later), static_cast<QAbstractButton *>(m_onlyHours)})
        connect(box, &QAbstractButton::toggled, this, &RunOrderForm::changed);
    for (QDateTimeEdit *time :
        {m_at, static_cast<QDateTimeEdit *>(m_from), static_cast<QDateTimeEdit *>(m_to)})
        connect(time, &QDateTimeEdit::dateTimeChanged, this, &RunOrderForm::changed);
    for (QComboBox *choice : {m_order, m_collision})
        connect(choice, &QComboBox::currentIndexChanged, this, &RunOrderForm::changed);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &RunOrderForm::edited);
}

void RunOrderForm::takePreset(const QString &word)
{
    const auto preset = runPreset(word);
    if (!preset)
        return;
    m_stages->setText(toText(preset->stages));
    m_hold->setValue(
        static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(preset->hold).count()));
    m_guard->setChecked(preset->guard.on);
    m_guardPercent->setValue(preset->guard.stopAbovePercent);
    m_guardFewest->setValue(preset->guard.fewestResults);
    changed();
}

GuardRule RunOrderForm::guard() const
{
    GuardRule rule;
    rule.on = m_guard->isChecked();
    rule.stopAbovePercent = m_guardPercent->value();
    rule.fewestResults = m_guardFewest->value();
    rule.newestResults = std::max(rule.newestResults, rule.fewestResults);
    return rule;
}

QJsonObject RunOrderForm::hours() const
{
    if (!m_onlyHours->isChecked())
        return {};
    return {{u"zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())},
        {u"from"_s, m_from->time().toString(u"HH:mm"_s)}, {u"to"_s, m_to->time().toString(u"HH:mm"_s)}};
}

Result<RunOrder> RunOrderForm::order() const
{
    RunOrder order;
    const auto stages = stagesFromText(m_stages->text());
    if (!stages)
        return stages.failure();
    order.stages = *stages;
    order.hold = order.stages.isEmpty() ? 0s : std::chrono::minutes{m_hold->value()};
    order.guard = guard();
    if (m_later->isChecked()) {
        order.startAt = m_at->dateTime().toMSecsSinceEpoch();
        if (order.startAt <= m_clock.utcNow())
            return fail(ErrorKind::BadInput,
                tr("%1 is over already, so nothing can start then. Choose a later time, or Now.")
                    .arg(localDay(order.startAt, m_clock.utcNow())));
    }
    order.hours = hours();
    order.lineOrder = static_cast<LineOrder>(m_order->currentData().toInt());
    order.onCollision = static_cast<OnCollision>(m_collision->currentData().toInt());
    order.priority = m_priority->value();
    LK_TRY(checkRunOrder(order));
    return order;
}

QString RunOrderForm::summary() const
{
    const auto entered = order();
    return entered ? runSentence(*entered) : entered.error().message;
}

void RunOrderForm::setOrder(const RunOrder &order)
{
    m_stages->setText(toText(order.stages));
    m_hold->setValue(static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(order.hold).count()));
    m_guard->setChecked(order.guard.on);
    m_guardPercent->setValue(order.guard.stopAbovePercent);
    m_guardFewest->setValue(order.guard.fewestResults);
    (order.startAt > 0 ? m_later : m_now)->setChecked(true);
    if (order.startAt > 0)
        m_at->setDateTime(QDateTime::fromMSecsSinceEpoch(order.startAt));
    m_onlyHours->setChecked(!order.hours.isEmpty());
    if (!order.hours.isEmpty()) {
        m_from->setTime(QTime::fromString(order.hours.value("from"_L1).toString(), u"HH:mm"_s));
        m_to->setTime(QTime::fromString(order.hours.value("to"_L1).toString(), u"HH:mm"_s));
    }
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(order.lineOrder)));
    setOnCollision(order.onCollision);
    m_priority->setValue(order.priority);
    changed();
}

void RunOrderForm::setOnCollision(OnCollision choice)
{
    m_collision->setCurrentIndex(m_collision->findData(static_cast<int>(choice)));
}

void RunOrderForm::clear()
{
    setOrder(*runPreset(u"normal"));
}

void RunOrderForm::changed()
{
    refresh();
    Q_EMIT touched();
    m_soon.start();
}

void RunOrderForm::refresh()
{
    const auto entered = order();
    const auto stages = stagesFromText(m_stages->text());
    RunOrder shown;
    shown.stages = stages ? *stages : QList<Stage>{};
    shown.hold = shown.stages.isEmpty() ? 0s : std::chrono::minutes{m_hold->value()};
    shown.guard = guard();
    const QString preset = stages ? presetOf(shown) : QString();
    for (auto chip = m_presets.cbegin(); chip != m_presets.cend(); ++chip)
        chip.value()->setChecked(chip.key() == preset);
    setFieldInvalid(*m_stages, !stages);
    m_hold->setEnabled(!stages || !stages->isEmpty());
    m_guardPercent->setEnabled(m_guard->isChecked());
    m_guardFewest->setEnabled(m_guard->isChecked());
    m_at->setEnabled(m_later->isChecked());
    setFieldInvalid(*m_at, m_later->isChecked() && m_at->dateTime().toMSecsSinceEpoch() <= m_clock.utcNow());
    m_from->setEnabled(m_onlyHours->isChecked());
    m_to->setEnabled(m_onlyHours->isChecked());
    const UtcMs moment = m_at->dateTime().toMSecsSinceEpoch();
    m_zone->setText(localZone(moment));
    m_zone->setToolTip(utcExact(moment));
    if (entered)
        m_sentence->setInk(&Tokens::text);
    else
        m_sentence->setTone(Tone::Danger);
    m_sentence->setText(entered ? runSentence(*entered) : entered.error().message);
}

} // namespace lk::ui
