// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/run_order.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QDoubleSpinBox;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace lk::ui {

class FilterChip;
class TextLabel;
class Theme;

/// Step 4: when the plan runs, in which stages, and when it stops by itself. Main thread.
class RunOrderForm : public QWidget {
    Q_OBJECT

public:
    RunOrderForm(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    /// What is entered; an error's message says what to put right.
    [[nodiscard]] Result<RunOrder> order() const;
    /// The order in one sentence, or what is wrong with it.
    [[nodiscard]] QString summary() const;
    void setOrder(const RunOrder &order);
    void setOnCollision(OnCollision choice);
    /// Back to the usual way.
    void clear();

Q_SIGNALS:
    /// Something was entered just now.
    void touched();
    /// A little after the last key was pressed.
    void edited();

private:
    void addRow(QVBoxLayout &column, const QString &label, const QList<QWidget *> &fields);
    QWidget *words(const QString &text) const;
    void buildStages(QVBoxLayout &column);
    void buildGuard(QVBoxLayout &column);
    void buildTimes(QVBoxLayout &column);
    void buildChoices(QVBoxLayout &column);
    void listen();
    void takePreset(const QString &word);
    void changed();
    void refresh();
    [[nodiscard]] GuardRule guard() const;
    [[nodiscard]] QJsonObject hours() const;

    const Theme &m_theme;
    const Clock &m_clock;
    QHash<QString, FilterChip *> m_presets;
    QLineEdit *m_stages;
    QSpinBox *m_hold;
    QCheckBox *m_guard;
    QDoubleSpinBox *m_guardPercent;
    QSpinBox *m_guardFewest;
    QRadioButton *m_now;
    QRadioButton *m_later;
    QDateTimeEdit *m_at;
    TextLabel *m_zone;
    QCheckBox *m_onlyHours;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QComboBox *m_order;
    QComboBox *m_collision;
    QSpinBox *m_priority;
    TextLabel *m_sentence;
    QTimer m_soon;
};

} // namespace lk::ui
