// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/audit/audit_query_bar.h"

#include "ui/models/saved_filters_button.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/search_field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kAnyTime = 0;
constexpr qint64 kBetweenDays = -1;

} // namespace

AuditQueryBar::AuditQueryBar(Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_text(new SearchField(services.theme, tr("Find who, line, change, request id, reason…"))),
      m_kind(new QComboBox),
      m_period(new QComboBox),
      m_from(new QDateEdit),
      m_to(new QDateEdit),
      m_saved(new SavedFiltersButton(services, u"audit"_s, [this] { return filterText(); }))
{
    build();
    connect(m_text, &SearchField::searchChanged, this, &AuditQueryBar::changed);
    connect(m_kind, &QComboBox::activated, this, &AuditQueryBar::changed);
    connect(m_period, &QComboBox::activated, this, &AuditQueryBar::takePeriod);
    connect(m_from, &QDateEdit::dateChanged, this, &AuditQueryBar::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &AuditQueryBar::changed);
    connect(m_saved, &SavedFiltersButton::chosen, this, &AuditQueryBar::applyFilter);
}

void AuditQueryBar::build()
{
    m_text->setObjectName(u"auditSearch"_s);
    m_text->setToolTip(m_text->placeholderText()); // beside the choices there may be no room for all of it
    m_kind->setObjectName(u"auditKind"_s);
    setChoiceName(*m_kind, tr("Kind of event"));
    m_kind->addItem(tr("Every kind"), QString());
    m_kind->addItem(tr("Lines"), u"line."_s);
    m_kind->addItem(tr("Changes"), u"change."_s);
    m_kind->addItem(tr("Carrier accounts"), u"account."_s);
    m_kind->addItem(tr("Issuer prefixes"), u"prefixes."_s);
    m_period->setObjectName(u"auditPeriod"_s);
    setChoiceName(*m_period, tr("Period"));
    m_period->addItem(tr("Any time"), kAnyTime);
    m_period->addItem(tr("Last hour"), kHourMs);
    m_period->addItem(tr("Last 24 hours"), 24 * kHourMs);
    m_period->addItem(tr("Last 7 days"), 7 * 24 * kHourMs);
    m_period->addItem(tr("Last 30 days"), 30 * 24 * kHourMs);
    m_period->addItem(tr("Between two days (UTC)"), kBetweenDays);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_services.clock.utcNow(), Qt::UTC).date();
    m_from->setAccessibleName(tr("From day (UTC)"));
    m_to->setAccessibleName(tr("To day (UTC), included"));
    for (QDateEdit *day : {m_from, m_to}) {
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
        day->setDate(today);
        day->setVisible(false);
    }
    layOut();
}

/// Where the text is large the choices stand below the search: side by side they would be wider than the
/// page.
void AuditQueryBar::layOut()
{
    const Theme &theme = m_services.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.dp(8));
    auto *search = new QHBoxLayout;
    auto *choices = theme.isTextLarge() ? new QHBoxLayout : search;
    search->setSpacing(theme.dp(8));
    choices->setSpacing(theme.dp(8));
    search->addWidget(m_text, 1);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_kind, m_period, m_from, m_to})
        choices->addWidget(choice);
    search->addWidget(m_saved);
    column->addLayout(search);
    if (choices == search)
        return;
    choices->addStretch(1);
    column->addLayout(choices);
}

void AuditQueryBar::showPeriod()
{
    const bool between = m_period->currentData().toLongLong() == kBetweenDays;
    m_from->setVisible(between);
    m_to->setVisible(between);
}

void AuditQueryBar::takePeriod()
{
    showPeriod();
    Q_EMIT changed();
}

store::AuditFilter AuditQueryBar::filter() const
{
    store::AuditFilter filter;
    filter.text = m_text->text().trimmed();
    filter.action = m_kind->currentData().toString();
    const qint64 period = m_period->currentData().toLongLong();
    if (period > 0)
        filter.fromUtcMs = m_services.clock.utcNow() - period;
    if (period == kBetweenDays) {
        filter.fromUtcMs = m_from->date().startOfDay(Qt::UTC).toMSecsSinceEpoch();
        filter.toUtcMs = m_to->date().addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    }
    return filter;
}

/// The period as it was chosen, not the moments it means today.
QString AuditQueryBar::filterText() const
{
    if (!isNarrowed())
        return {};
    const qint64 period = m_period->currentData().toLongLong();
    QJsonObject kept{{u"search"_s, m_text->text().trimmed()}, {u"kind"_s, m_kind->currentData().toString()},
        {u"period"_s, period}};
    if (period == kBetweenDays) {
        kept.insert(u"from"_s, m_from->date().toString(Qt::ISODate));
        kept.insert(u"to"_s, m_to->date().toString(Qt::ISODate));
    }
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void AuditQueryBar::applyFilter(const QString &text)
{
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    {
        const QSignalBlocker quiet(this); // one question for all of it
        m_text->adopt(kept.value(u"search"_s).toString());
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(kept.value(u"kind"_s).toString())));
        m_period->setCurrentIndex(std::max(0, m_period->findData(kept.value(u"period"_s).toInteger())));
        for (const auto &[day, key] : {std::pair{m_from, u"from"_s}, std::pair{m_to, u"to"_s}}) {
            const QDate date = QDate::fromString(kept.value(key).toString(), Qt::ISODate);
            if (date.isValid())
                day->setDate(date);
        }
        showPeriod();
    }
    Q_EMIT changed();
}

bool AuditQueryBar::isNarrowed() const
{
    return !m_text->text().isEmpty() || m_kind->currentIndex() > 0 || m_period->currentIndex() > 0;
}

void AuditQueryBar::clear()
{
    const QSignalBlocker quiet(this);
    m_text->clear();
    m_kind->setCurrentIndex(0);
    m_period->setCurrentIndex(0);
    takePeriod();
}

} // namespace lk::ui
