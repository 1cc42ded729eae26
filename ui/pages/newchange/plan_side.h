// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/newchange/prepared_plan.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace lk::ui {

class AcceptPanel;
class TextLabel;
class Theme;

/// Beside the rows of a plan: what has to be accepted, what it costs, how long it takes, how old the readings
/// are.
class PlanSide : public QWidget {
    Q_OBJECT

public:
    explicit PlanSide(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void setPlan(const PreparedPlan &prepared);
    [[nodiscard]] AcceptPanel &acceptPanel() const { return *m_accept; }

private:
    struct Part {
        QWidget *box = nullptr;
        QVBoxLayout *content = nullptr;
    };
    [[nodiscard]] Part addPart(const QString &title, const QString &name);
    void showEstimate(const planning::RunEstimate &estimate);
    void showCosts(const QList<planning::RuleGroup> &costs);
    void showAges();

    const Theme &m_theme;
    const Clock &m_clock;
    QVBoxLayout *m_column;
    AcceptPanel *m_accept;
    Part m_warningPart;
    Part m_costPart;
    Part m_timePart;
    TextLabel *m_ages;
    planning::ReadingAges m_readings;
    QTimer m_tick;
};

} // namespace lk::ui
