// SPDX-License-Identifier: Apache-2.0
// How the form is put together; what it means is in run_order_form.cpp.
#include "core/domain/run_order.h"
#include "ui/models/stage_text.h"
#include "ui/pages/newchange/run_order_form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr int kMostHoldMinutes = 7 * 24 * 60;
constexpr double kLabelWidth = 104;

QString presetName(const QString &word)
{
    if (word == "careful"_L1)
        return RunOrderForm::tr("Careful");
    return word == "normal"_L1 ? RunOrderForm::tr("Normal") : RunOrderForm::tr("All at once");
}

/// The next two o'clock at night: when nobody works with the lines.
QDateTime nextNight(UtcMs now)
{
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(now);
    const QDateTime tonight(here.date(), QTime(2, 0));
    return tonight > here ? tonight : QDateTime(here.date().addDays(1), QTime(2, 0));
}

} // namespace

RunOrderForm::RunOrderForm(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_stages(new QLineEdit),
      m_hold(new QSpinBox),
      m_guard(new QCheckBox(tr("Stop by itself above"))),
      m_guardPercent(new QDoubleSpinBox),
      m_guardFewest(new QSpinBox),
      m_now(new QRadioButton(tr("Now"))),
      m_later(new QRadioButton(tr("At"))),
      m_at(new QDateTimeEdit(nextNight(clock.utcNow()))),
      m_zone(new TextLabel(theme, TextSize::Small, &Tokens::textMuted)),
      m_onlyHours(new QCheckBox(tr("Send only from"))),
      m_from(new QTimeEdit(QTime(22, 0))),
      m_to(new QTimeEdit(QTime(6, 0))),
      m_order(new QComboBox),
      m_collision(new QComboBox),
      m_priority(new QSpinBox),
      m_sentence(new TextLabel(theme, TextSize::Body, &Tokens::text, QFont::DemiBold))
{
    setObjectName(u"runOrderForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(9));
    buildStages(*column);
    buildGuard(*column);
    buildTimes(*column);
    buildChoices(*column);
    m_sentence->setObjectName(u"runSentence"_s);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    listen();
    clear();
    m_soon.stop();
}

void RunOrderForm::addRow(QVBoxLayout &column, const QString &label, const QList<QWidget *> &fields)
{
    auto *title = new TextLabel(m_theme, TextSize::Body, &Tokens::textMuted);
    title->setText(label);
    title->setFixedWidth(m_theme.dp(kLabelWidth));
    title->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.dp(8));
    row->addWidget(title);
    for (QWidget *field : fields)
        row->addWidget(field);
    row->addStretch(1);
    column.addLayout(row);
}

QWidget *RunOrderForm::words(const QString &text) const
{
    auto *label = new TextLabel(m_theme, TextSize::Body, &Tokens::textMuted);
    label->setText(text);
    return label;
}

void RunOrderForm::buildStages(QVBoxLayout &column)
{
    QList<QWidget *> chips;
    const QStringList words = runPresets();
    for (const QString &word : words) {
        const QString stages = stagesText(runPreset(word)->stages);
        const QString name = presetName(word);
        auto *chip = new FilterChip(
            m_theme, runPreset(word)->stages.isEmpty() ? name : tr("%1: %2").arg(name, stages));
        chip->setObjectName(u"preset-"_s + word);
        setAccessibleTexts(*chip, tr("How to run: %1").arg(name), stages);
        m_presets.insert(word, chip);
        chips.append(chip);
    }
    m_stages->setObjectName(u"runStages"_s);
    m_stages->setAccessibleName(tr("Stages"));
    m_stages->setFixedWidth(m_theme.dp(150));
    m_stages->setToolTip(tr("So many lines, a share of all, and what is left: 10,10%,rest"));
    m_hold->setObjectName(u"runHold"_s);
    m_hold->setAccessibleName(tr("Minutes between two stages"));
    m_hold->setRange(0, kMostHoldMinutes);
    m_hold->setSuffix(tr(" min"));
    addRow(column, tr("Stages"), chips);
    addRow(column, {}, {m_stages, this->words(tr("with")), m_hold, this->words(tr("between two stages"))});
}

void RunOrderForm::buildGuard(QVBoxLayout &column)
{
    m_guard->setObjectName(u"runGuard"_s);
    m_guardPercent->setObjectName(u"runGuardPercent"_s);
    m_guardPercent->setAccessibleName(tr("Percent that may fail"));
    m_guardPercent->setRange(0, 100);
    m_guardPercent->setDecimals(1);
    m_guardPercent->setSuffix(tr(" %"));
    m_guardFewest->setObjectName(u"runGuardFewest"_s);
    m_guardFewest->setAccessibleName(tr("Lines before it judges"));
    m_guardFewest->setRange(1, 10'000);
    addRow(column, tr("Guard"),
        {m_guard, m_guardPercent, words(tr("failed of at least")), m_guardFewest, words(tr("lines"))});
}

void RunOrderForm::buildTimes(QVBoxLayout &column)
{
    m_now->setObjectName(u"runNow"_s);
    m_later->setObjectName(u"runLater"_s);
    m_at->setObjectName(u"runAt"_s);
    m_at->setAccessibleName(tr("Start"));
    m_at->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_at->setCalendarPopup(true);
    m_zone->setObjectName(u"runZone"_s);
    m_onlyHours->setObjectName(u"runOnlyHours"_s);
    for (QTimeEdit *time : {m_from, m_to})
        time->setDisplayFormat(u"HH:mm"_s);
    m_from->setObjectName(u"runHoursFrom"_s);
    m_from->setAccessibleName(tr("Send only from"));
    m_to->setObjectName(u"runHoursTo"_s);
    m_to->setAccessibleName(tr("Send only until"));
    addRow(column, tr("Start"), {m_now, m_later, m_at, m_zone});
    addRow(
        column, tr("Hours"), {m_onlyHours, m_from, words(tr("to")), m_to, words(tr("by the same clocks"))});
}

void RunOrderForm::buildChoices(QVBoxLayout &column)
{
    m_order->setObjectName(u"runLineOrder"_s);
    setChoiceName(*m_order, tr("Order of the lines"));
    m_order->addItem(tr("As listed"), static_cast<int>(LineOrder::AsListed));
    m_order->addItem(tr("By carrier account"), static_cast<int>(LineOrder::ByCarrier));
    m_collision->setObjectName(u"runCollision"_s);
    setChoiceName(*m_collision, tr("Lines that are open in another change"));
    m_collision->addItem(tr("Leave them out"), static_cast<int>(OnCollision::Skip));
    m_collision->addItem(tr("Wait behind the other change"), static_cast<int>(OnCollision::WaitBehind));
    m_priority->setObjectName(u"runPriority"_s);
    m_priority->setAccessibleName(tr("Priority"));
    m_priority->setRange(-9, 9);
    m_priority->setToolTip(tr("The higher one goes first where changes share an account's budget."));
    addRow(column, tr("Order"),
        {m_order, words(tr("Lines open elsewhere")), m_collision, words(tr("Priority")), m_priority});
}

} // namespace lk::ui
