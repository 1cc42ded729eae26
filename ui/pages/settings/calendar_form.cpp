// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/calendar_form.h"

#include "ui/pages/settings/field_rows.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr std::array kDayWords{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};
constexpr int kWeekly = 0;
constexpr int kOnce = 1;
constexpr int kDaysPerRow = 4;

QStringList zoneNames()
{
    QStringList names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        names.append(QString::fromLatin1(id));
    return names;
}

/// Both fields of a stretch of time side by side.
QWidget *besideEachOther(const Theme &theme, QWidget *from, QWidget *to)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.dp(8));
    row->addWidget(from);
    row->addWidget(to);
    row->addStretch(1);
    return box;
}

} // namespace

CalendarForm::CalendarForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_name(new QLineEdit),
      m_most(new QSpinBox),
      m_zone(new QComboBox),
      m_repeats(new QComboBox),
      m_from(new QTimeEdit),
      m_to(new QTimeEdit),
      m_onceFrom(new QDateTimeEdit),
      m_onceTo(new QDateTimeEdit)
{
    auto *rows = new FieldRows(theme);
    m_name->setObjectName(u"freezeName"_s);
    m_name->setMaxLength(80);
    m_name->setFixedWidth(m_theme.dp(230));
    m_nameRow = rows->add(tr("&Name"), m_name);
    m_most->setObjectName(u"capMost"_s);
    m_most->setRange(0, 10'000'000);
    m_most->setGroupSeparatorShown(true);
    m_mostRow = rows->add(tr("Lines a &day"), m_most);
    buildTimes(*rows);
    buildScope(*rows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(rows);
    column->addStretch(1);
    connect(m_name, &QLineEdit::textEdited, this, &CalendarForm::tell);
    connect(m_most, &QSpinBox::valueChanged, this, &CalendarForm::tell);
    setEntry(nullptr);
}

void CalendarForm::buildTimes(FieldRows &rows)
{
    m_zone->setObjectName(u"calendarZone"_s);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->addItems(zoneNames());
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(16);
    m_zone->setFixedWidth(m_theme.dp(230));
    rows.add(tr("Time &zone"), m_zone);
    m_repeats->setObjectName(u"freezeRepeats"_s);
    m_repeats->addItem(tr("Every week"));
    m_repeats->addItem(tr("Once"));
    m_repeats->setFixedWidth(qMax(m_theme.dp(160), m_repeats->sizeHint().width()));
    m_repeatsRow = rows.add(tr("Repeats"), m_repeats);
    auto *days = new QWidget;
    auto *dayGrid = new QGridLayout(days);
    dayGrid->setContentsMargins(0, 0, 0, 0);
    dayGrid->setHorizontalSpacing(m_theme.dp(6));
    dayGrid->setVerticalSpacing(m_theme.dp(4));
    for (int day = 1; day <= 7; ++day) {
        auto *box = addBox(days, u"freezeDay%1"_s.arg(day), QLocale().dayName(day, QLocale::ShortFormat));
        box->setAccessibleName(QLocale().dayName(day));
        box->setToolTip(QLocale().dayName(day));
        m_days.append(box);
        dayGrid->addWidget(box, (day - 1) / kDaysPerRow, (day - 1) % kDaysPerRow);
    }
    m_daysRow = rows.add(tr("Begins on"), days);
    for (QTimeEdit *time : {m_from, m_to})
        time->setDisplayFormat(u"HH:mm"_s);
    for (QDateTimeEdit *time : {m_onceFrom, m_onceTo}) {
        time->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
        time->setTimeSpec(Qt::UTC); // only the figures count; the zone stands beside
    }
    m_from->setObjectName(u"freezeFrom"_s);
    m_to->setObjectName(u"freezeTo"_s);
    m_onceFrom->setObjectName(u"freezeOnceFrom"_s);
    m_onceTo->setObjectName(u"freezeOnceTo"_s);
    m_hoursRow = rows.add(tr("From and to"), besideEachOther(m_theme, m_from, m_to));
    m_onceRow = rows.add(tr("From and to"), besideEachOther(m_theme, m_onceFrom, m_onceTo));
    for (QDateTimeEdit *time : {static_cast<QDateTimeEdit *>(m_from), m_onceFrom})
        time->setAccessibleName(tr("Begin"));
    for (QDateTimeEdit *time : {static_cast<QDateTimeEdit *>(m_to), m_onceTo})
        time->setAccessibleName(tr("End"));
    connect(m_zone, &QComboBox::currentTextChanged, this, &CalendarForm::tell);
    connect(m_repeats, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        tell();
    });
    for (QDateTimeEdit *time :
        {static_cast<QDateTimeEdit *>(m_from), static_cast<QDateTimeEdit *>(m_to), m_onceFrom, m_onceTo})
        connect(time, &QDateTimeEdit::dateTimeChanged, this, &CalendarForm::tell);
}

QCheckBox *CalendarForm::addBox(QWidget *group, const QString &name, const QString &text)
{
    auto *box = new QCheckBox(QString(text).replace(u'&', u"&&"_s), group);
    box->setObjectName(name);
    connect(box, &QCheckBox::toggled, this, &CalendarForm::tell);
    return box;
}

void CalendarForm::buildScope(FieldRows &rows)
{
    auto *carriers = new QWidget;
    auto *carrierColumn = new QVBoxLayout(carriers);
    carrierColumn->setContentsMargins(0, 0, 0, 0);
    carrierColumn->setSpacing(m_theme.dp(4));
    for (const Carrier carrier : kAllCarriers) {
        m_carriers.append(addBox(carriers, u"calendarCarrier-"_s + toText(carrier), displayName(carrier)));
        carrierColumn->addWidget(m_carriers.last());
    }
    rows.add(tr("Carriers"), carriers);
    auto *kinds = new QWidget;
    auto *kindColumn = new QVBoxLayout(kinds);
    kindColumn->setContentsMargins(0, 0, 0, 0);
    kindColumn->setSpacing(m_theme.dp(4));
    for (const ChangeKind kind : kCarrierChangeKinds) {
        m_kinds.append(addBox(kinds, u"calendarKind-"_s + toText(kind), displayName(kind)));
        kindColumn->addWidget(m_kinds.last());
    }
    rows.add(tr("Changes"), kinds);
    carriers->setToolTip(tr("None ticked: every carrier"));
    kinds->setToolTip(tr("None ticked: every change a carrier is asked for"));
}

void CalendarForm::refresh()
{
    const bool once = m_repeats->currentIndex() == kOnce;
    m_nameRow->setVisible(!m_isCap);
    m_mostRow->setVisible(m_isCap);
    m_repeatsRow->setVisible(!m_isCap);
    m_daysRow->setVisible(!m_isCap && !once);
    m_hoursRow->setVisible(!m_isCap && !once);
    m_onceRow->setVisible(!m_isCap && once);
}

void CalendarForm::tell()
{
    if (!m_filling)
        Q_EMIT edited();
}

void CalendarForm::showTimes(const TimeWindow &window)
{
    const QJsonObject json = window.toJson();
    if (json.isEmpty())
        return;
    const QString from = json.value("from"_L1).toString();
    const QString to = json.value("to"_L1).toString();
    const bool once = from.contains(u'T');
    m_repeats->setCurrentIndex(once ? kOnce : kWeekly);
    if (once) {
        const auto figures = [](const QString &text) {
            QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd'T'HH:mm"_s);
            time.setTimeSpec(Qt::UTC);
            return time;
        };
        m_onceFrom->setDateTime(figures(from));
        m_onceTo->setDateTime(figures(to));
        return;
    }
    m_from->setTime(QTime::fromString(from, u"HH:mm"_s));
    m_to->setTime(to == "24:00"_L1 ? QTime(0, 0) : QTime::fromString(to, u"HH:mm"_s));
    const QJsonArray days = json.value("days"_L1).toArray();
    for (std::size_t i = 0; i < kDayWords.size(); ++i)
        m_days.at(static_cast<qsizetype>(i))->setChecked(days.contains(QString(kDayWords[i])));
}

void CalendarForm::setEntry(const CalendarEntry *entry)
{
    m_filling = true;
    setEnabled(entry != nullptr);
    const CalendarEntry shown = entry ? *entry : CalendarEntry{};
    m_isCap = shown.isCap;
    m_name->setText(shown.freeze.name);
    m_most->setValue(static_cast<int>(std::min<qint64>(shown.cap.most, m_most->maximum())));
    const QTimeZone &zone = m_isCap ? shown.cap.zone : shown.freeze.window.zone();
    if (zone.isValid())
        m_zone->setCurrentText(QString::fromLatin1(zone.id()));
    showTimes(shown.freeze.window);
    for (std::size_t i = 0; i < kAllCarriers.size(); ++i)
        m_carriers.at(static_cast<qsizetype>(i))
            ->setChecked(shown.scope().carriers.contains(kAllCarriers[i]));
    for (std::size_t i = 0; i < kCarrierChangeKinds.size(); ++i)
        m_kinds.at(static_cast<qsizetype>(i))
            ->setChecked(shown.scope().kinds.contains(kCarrierChangeKinds[i]));
    refresh();
    m_filling = false;
}

TimeWindow CalendarForm::window() const
{
    QJsonObject json{{u"zone"_s, m_zone->currentText().trimmed()}};
    if (m_repeats->currentIndex() == kOnce) {
        json.insert(u"from"_s, m_onceFrom->dateTime().toString(u"yyyy-MM-dd'T'HH:mm"_s));
        json.insert(u"to"_s, m_onceTo->dateTime().toString(u"yyyy-MM-dd'T'HH:mm"_s));
    } else {
        QJsonArray days;
        for (std::size_t i = 0; i < kDayWords.size(); ++i) {
            if (m_days.at(static_cast<qsizetype>(i))->isChecked())
                days.append(QString(kDayWords[i]));
        }
        json.insert(u"days"_s, days);
        json.insert(u"from"_s, m_from->time().toString(u"HH:mm"_s));
        const QString to = m_to->time().toString(u"HH:mm"_s);
        json.insert(u"to"_s, to == "00:00"_L1 ? u"24:00"_s : to);
    }
    const auto read = TimeWindow::fromJson(json);
    return read ? *read : TimeWindow();
}

CalendarEntry CalendarForm::entry() const
{
    ChangeScope scope;
    for (std::size_t i = 0; i < kAllCarriers.size(); ++i) {
        if (m_carriers.at(static_cast<qsizetype>(i))->isChecked())
            scope.carriers.insert(kAllCarriers[i]);
    }
    for (std::size_t i = 0; i < kCarrierChangeKinds.size(); ++i) {
        if (m_kinds.at(static_cast<qsizetype>(i))->isChecked())
            scope.kinds.insert(kCarrierChangeKinds[i]);
    }
    if (m_isCap)
        return {.isCap = true,
            .cap = {scope, m_most->value(), QTimeZone(m_zone->currentText().trimmed().toLatin1())}};
    return {.isCap = false, .freeze = {m_name->text(), window(), scope}};
}

} // namespace lk::ui
