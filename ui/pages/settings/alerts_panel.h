// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/alert_rules.h"

#include <QWidget>

class QDoubleSpinBox;
class QSpinBox;

namespace lk::ui {

class FieldRows;
struct Services;

/// When somebody is told of trouble. Everything takes effect at once and is kept.
class AlertsPanel : public QWidget {
    Q_OBJECT

public:
    explicit AlertsPanel(Services &services, QWidget *parent = nullptr);

private:
    void buildErrors(FieldRows &rows);
    void buildQueue(FieldRows &rows);
    /// A whole number; 0 reads "off".
    QSpinBox *number(const QString &name, int most, const QString &suffix);
    void show(const AlertRules &rules);
    [[nodiscard]] AlertRules entered() const;
    void keep();

    Services &m_services;
    QDoubleSpinBox *m_errorPercent;
    QSpinBox *m_fewestCalls = nullptr;
    QSpinBox *m_authFailures = nullptr;
    QSpinBox *m_slowSeconds = nullptr;
    QSpinBox *m_queueDepth = nullptr;
    QSpinBox *m_stuckMinutes = nullptr;
};

} // namespace lk::ui
