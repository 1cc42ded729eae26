// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/audit/chain_check.h"

#include "core/store/store_reader.h"
#include "ui/models/line_cells.h"
#include "ui/services.h"

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::ui {

ChainCheck::ChainCheck(Services &services, QObject *parent)
    : QObject(parent),
      m_services(services)
{
    connect(&m_clockwork, &QTimer::timeout, this, &ChainCheck::changed);
}

void ChainCheck::start(qint64 rows)
{
    if (m_running)
        return;
    m_running = true;
    m_rows = rows;
    m_startedAt = m_services.clock.bootNow();
    m_clockwork.start(1s);
    emit changed();
    m_services.reader.ask<store::ChainReport>(
        this, &store::verifyChain, [this](const Result<store::ChainReport> &report) { take(report); });
}

void ChainCheck::take(const Result<store::ChainReport> &report)
{
    m_running = false;
    m_clockwork.start(30s);
    if (report) {
        m_report = *report;
        m_checkedAt = m_services.clock.bootNow();
    } else {
        emit failed(report.error());
    }
    emit changed();
}

StateLook ChainCheck::look() const
{
    const BootMs now = m_services.clock.bootNow();
    if (m_running)
        return {u"loader-circle"_s,
            tr("Checking %n row(s)… %1", nullptr, pluralCount(m_rows))
                .arg(durationText((now - m_startedAt) / 1000)),
            tr("Every row and every recorded exchange is compared with its hash."), Tone::Info};
    if (!m_report)
        return {u"shield-alert"_s, tr("Not checked yet"),
            tr("Press Ctrl+Shift+V to compare every row with its hash."), Tone::Unknown};
    if (m_report->fault)
        return {u"octagon-x"_s, tr("Broken at row %1").arg(numberText(m_report->fault->seq)), faultText(),
            Tone::Danger};
    if (m_report->rows == 0)
        return {u"shield-check"_s, tr("Nothing to check"), tr("The audit trail has no rows."), Tone::Neutral};
    const qint64 age = (now - m_checkedAt) / 1000;
    const QString when = age < 60 ? tr("checked just now") : tr("checked %1 ago").arg(durationText(age));
    return {u"shield-check"_s, tr("Chain intact to #%1 (%2)").arg(numberText(m_report->rows), when),
        tr("No row up to this one was altered, removed or put in. Newest hash: %1")
            .arg(QString::fromLatin1(m_report->head.toHex())),
        Tone::Success};
}

QString ChainCheck::faultText() const
{
    if (!m_report || !m_report->fault)
        return {};
    return tr("Broken at row %1: %2").arg(numberText(m_report->fault->seq), m_report->fault->what);
}

} // namespace lk::ui
