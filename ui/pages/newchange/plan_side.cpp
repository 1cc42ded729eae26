// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/newchange/plan_side.h"

#include "core/base/text.h"
#include "ui/pages/newchange/accept_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

namespace {

void clearColumn(QVBoxLayout &column)
{
    while (QLayoutItem *item = column.takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QString readingAge(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms / 1000);
    if (seconds < 60)
        return PlanSide::tr("%1 s").arg(seconds);
    return seconds < 7200 ? PlanSide::tr("%1 min").arg(seconds / 60)
                          : PlanSide::tr("%1 h").arg(seconds / 3600);
}

} // namespace

PlanSide::PlanSide(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_column(new QVBoxLayout(this)),
      m_accept(new AcceptPanel(theme)),
      m_ages(new TextLabel(theme, TextSize::Small, &Tokens::textMuted))
{
    setObjectName(u"planSide"_s);
    m_column->setContentsMargins(0, 0, theme.dp(4), 0);
    m_column->setSpacing(theme.dp(14));
    m_warningPart = addPart(tr("To be accepted before it runs"), u"warningsPart"_s);
    m_warningPart.content->addWidget(m_accept);
    m_costPart = addPart(tr("Fees and contract"), u"costsPart"_s);
    m_timePart = addPart(tr("Calls and time"), u"timePart"_s);
    m_ages->setObjectName(u"readingAges"_s);
    m_ages->setWordWrap(true);
    m_column->addWidget(m_ages);
    m_column->addStretch(1);
    m_tick.setInterval(5s);
    connect(&m_tick, &QTimer::timeout, this, &PlanSide::showAges);
}

PlanSide::Part PlanSide::addPart(const QString &title, const QString &name)
{
    Part part{new QWidget, nullptr};
    part.box->setObjectName(name);
    part.box->setAccessibleName(title);
    auto *column = new QVBoxLayout(part.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.dp(6));
    auto *head = new TextLabel(m_theme, TextSize::Body, &Tokens::text, QFont::DemiBold);
    head->setText(title);
    column->addWidget(head);
    part.content = new QVBoxLayout;
    part.content->setSpacing(m_theme.dp(6));
    column->addLayout(part.content);
    m_column->addWidget(part.box);
    return part;
}

void PlanSide::setPlan(const PreparedPlan &prepared)
{
    m_accept->setWarnings(prepared.warnings);
    m_warningPart.box->setVisible(!prepared.warnings.isEmpty());
    showCosts(prepared.costs);
    showEstimate(prepared.estimate);
    m_readings = prepared.ages;
    showAges();
    m_tick.start();
}

void PlanSide::showCosts(const QList<planning::RuleGroup> &costs)
{
    clearColumn(*m_costPart.content);
    m_costPart.box->setVisible(!costs.isEmpty());
    for (const planning::RuleGroup &group : costs) {
        auto *line = new TextLabel(m_theme);
        line->setWordWrap(true);
        line->setText(
            tr("%1 – %2 × %3").arg(displayName(group.topic), QLocale().toString(group.rows), group.text));
        line->setToolTip(group.rule);
        m_costPart.content->addWidget(line);
    }
}

void PlanSide::showEstimate(const planning::RunEstimate &estimate)
{
    clearColumn(*m_timePart.content);
    m_timePart.box->setVisible(!estimate.accounts.isEmpty());
    for (const planning::AccountEstimate &account : estimate.accounts) {
        auto *line = new TextLabel(m_theme);
        line->setObjectName(u"estimate"_s);
        line->setWordWrap(true);
        line->setText(account.sentence());
        const QLocale locale;
        line->setToolTip(tr("%1 readings before, %2 changes, %3 questions, %4 read-backs")
                             .arg(locale.toString(account.reads), locale.toString(account.writes),
                                 locale.toString(account.polls), locale.toString(account.readBacks)));
        m_timePart.content->addWidget(line);
    }
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(m_clock.utcNow() + estimate.duration().count());
    auto *foot = new TextLabel(m_theme, TextSize::Small, &Tokens::textMuted);
    foot->setWordWrap(true);
    foot->setText(tr("Started now, finished about %1, by the limits of the accounts.")
                      .arg(end.time().toString(u"HH:mm"_s)));
    m_timePart.content->addWidget(foot);
}

void PlanSide::showAges()
{
    m_ages->setVisible(m_readings.newest > 0);
    if (m_readings.newest <= 0)
        return;
    const UtcMs now = m_clock.utcNow();
    const QString newest = readingAge(now - m_readings.newest);
    const QString oldest = readingAge(now - m_readings.oldest);
    m_ages->setText(newest == oldest
            ? tr("The lines were read %1 ago. F5 reads them again.").arg(newest)
            : tr("The lines were read %1 to %2 ago. F5 reads them all again.").arg(newest, oldest));
}

} // namespace lk::ui
