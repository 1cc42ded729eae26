// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/charts_card.h"

#include "core/domain/outcome.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

using Hour = QList<metrics::CallFigures>;

template <typename Value>
QList<double> valuesOf(const Hour &hour, Value value)
{
    QList<double> values;
    values.reserve(hour.size());
    for (const metrics::CallFigures &minute : hour)
        values.append(value(minute));
    return values;
}

QStringList momentsOf(UtcMs now)
{
    QStringList moments;
    for (int back = metrics::AccountWindow::kMinutes - 1; back >= 0; --back)
        moments.append(QDateTime::fromMSecsSinceEpoch(now - back * 60'000LL, Qt::UTC).toString(u"HH:mm"_s));
    return moments;
}

QList<double> errorsOf(const Hour &hour, std::initializer_list<ErrorClass> classes)
{
    return valuesOf(hour, [classes](const metrics::CallFigures &minute) {
        qint64 count = 0;
        for (const ErrorClass errorClass : classes)
            count += minute.errorsOf(errorClass);
        return static_cast<double>(count);
    });
}

} // namespace

QList<metrics::CallFigures> hourOf(const QList<metrics::AccountFigures> &figures, AccountId account)
{
    Hour sum(metrics::AccountWindow::kMinutes);
    for (const metrics::AccountFigures &one : figures) {
        if (account.isValid() && one.account != account)
            continue;
        for (qsizetype at = 0; at < std::min(sum.size(), one.hour.size()); ++at)
            sum[at].add(one.hour.at(at));
    }
    return sum;
}

ChartsCard::ChartsCard(const Theme &theme, QWidget *parent)
    : Card(theme, parent),
      m_account(new QComboBox),
      m_calls(new TimeChart(theme)),
      m_success(new TimeChart(theme)),
      m_times(new TimeChart(theme)),
      m_errors(new TimeChart(theme))
{
    setObjectName(u"chartsCard"_s);
    setTitle(tr("Last 60 minutes"));
    m_account->setObjectName(u"chartAccount"_s);
    setChoiceName(*m_account, tr("Account the charts are about"));
    addTitleWidget(m_account);
    m_calls->setObjectName(u"callsChart"_s);
    m_success->setObjectName(u"successChart"_s);
    m_times->setObjectName(u"timesChart"_s);
    m_errors->setObjectName(u"errorsChart"_s);
    for (TimeChart *chart : {m_calls, m_success, m_times})
        chart->setEmptyText(tr("No calls in this hour"));
    m_errors->setEmptyText(tr("No call failed"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.dp(14));
    int column = 0;
    for (TimeChart *chart : {m_calls, m_success, m_times, m_errors}) {
        grid->addWidget(chart, 0, column);
        grid->setColumnStretch(column++, 1);
    }
    body()->addLayout(grid, 1);
    connect(m_account, &QComboBox::currentIndexChanged, this, &ChartsCard::draw);
}

void ChartsCard::fillAccounts()
{
    QStringList names{tr("All accounts")};
    QList<qint64> ids{0};
    for (const metrics::AccountFigures &one : std::as_const(m_figures)) {
        names.append(one.name);
        ids.append(one.account.value);
    }
    bool same = m_account->count() == names.size();
    for (int i = 0; same && i < m_account->count(); ++i)
        same = m_account->itemData(i).toLongLong() == ids.at(i) && m_account->itemText(i) == names.at(i);
    if (same)
        return;
    const QVariant chosen = m_account->currentData();
    const QSignalBlocker quiet(m_account);
    m_account->clear();
    for (qsizetype i = 0; i < names.size(); ++i)
        m_account->addItem(names.at(i), ids.at(i));
    m_account->setCurrentIndex(std::max(0, m_account->findData(chosen)));
}

void ChartsCard::show(const QList<metrics::AccountFigures> &figures, UtcMs now)
{
    m_figures = figures;
    m_now = now;
    fillAccounts();
    draw();
}

void ChartsCard::showAccount(AccountId account)
{
    m_account->setCurrentIndex(std::max(0, m_account->findData(account.value)));
    m_success->setFocus(Qt::ShortcutFocusReason);
}

void ChartsCard::draw()
{
    const Hour hour = hourOf(m_figures, AccountId{m_account->currentData().toLongLong()});
    const QStringList moments = momentsOf(m_now);
    const auto okCalls = valuesOf(
        hour, [](const metrics::CallFigures &one) { return static_cast<double>(one.calls - one.failed); });
    const auto failed
        = valuesOf(hour, [](const metrics::CallFigures &one) { return static_cast<double>(one.failed); });
    m_calls->setContent({.title = tr("Calls per minute"),
        .unit = {},
        .stacked = true,
        .series = {{tr("Went well"), Tone::Info, okCalls}, {tr("Failed"), Tone::Danger, failed}},
        .moments = moments});
    const auto success = valuesOf(
        hour, [](const metrics::CallFigures &one) { return one.successPercent().value_or(std::nan("")); });
    m_success->setContent({.title = tr("Success rate"),
        .unit = tr("%1 %"),
        .stacked = false,
        .top = 100,
        .series = {{tr("Success"), Tone::Success, success}},
        .moments = moments});
    const auto timesOf = [&hour](double share) {
        return valuesOf(hour, [share](const metrics::CallFigures &one) {
            return one.answerTime(share).value_or(std::nan(""));
        });
    };
    m_times->setContent({.title = tr("Answer time"),
        .unit = tr("%1 ms"),
        .stacked = false,
        .series = {{tr("p50"), Tone::Info, timesOf(0.5)}, {tr("p95"), Tone::Warning, timesOf(0.95)}},
        .moments = moments});
    m_errors->setContent({.title = tr("Failed calls by cause"),
        .unit = {},
        .stacked = true,
        .series = {{tr("Credentials"), Tone::Danger, errorsOf(hour, {ErrorClass::Auth})},
            {tr("Refused"), Tone::Neutral, errorsOf(hour, {ErrorClass::Business, ErrorClass::Configuration})},
            {tr("Throttled"), Tone::Warning, errorsOf(hour, {ErrorClass::Throttle})},
            {tr("Down"), Tone::Info, errorsOf(hour, {ErrorClass::Transient})},
            {tr("Lost"), Tone::Unknown, errorsOf(hour, {ErrorClass::Unknown})}},
        .moments = moments});
}

} // namespace lk::ui
