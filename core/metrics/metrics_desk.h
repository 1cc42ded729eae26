// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/metrics/alert_book.h"
#include "core/store/store_reader.h"

#include <QObject>
#include <QTimer>

namespace lk::metrics {

/// Keeps the figures and the alerts of all accounts current: hears of calls, asks the store for the queues
/// every few seconds in the background. Lives on the thread that made it; must not outlive reader and clock.
class MetricsDesk final : public QObject {
    Q_OBJECT

public:
    MetricsDesk(store::StoreReader &reader, const Clock &clock, TenantId tenant, const AlertRules &rules,
        QObject *parent = nullptr);

    /// Calls that have just ended.
    void note(const QList<CallSample> &calls);
    /// Judges by them at once.
    void setRules(const AlertRules &rules);
    [[nodiscard]] const AlertRules &rules() const { return m_rules; }
    /// As of the last update.
    [[nodiscard]] const QList<AccountFigures> &figures() const { return m_figures; }
    [[nodiscard]] QList<Alert> alerts() const { return m_alerts.alerts(); }
    /// The moment of the last update.
    [[nodiscard]] Moment asOf() const { return m_asOf; }
    /// Reads the queues now; updated() follows.
    void refresh();

Q_SIGNALS:
    /// Figures or alerts are new; at most about once a second.
    void updated();
    void raised(const lk::metrics::Alert &alert);
    void cleared(const lk::metrics::Alert &alert);

private:
    struct Known;
    void take(const Known &known);
    void judge();

    store::StoreReader &m_reader;
    const Clock &m_clock;
    const TenantId m_tenant;
    AlertRules m_rules;
    MetricsBook m_book;
    AlertBook m_alerts;
    QList<AccountFigures> m_figures;
    Moment m_asOf;
    QTimer m_tick;
    QTimer m_soon;
};

} // namespace lk::metrics
