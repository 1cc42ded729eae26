// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/settings/calendar_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace lk::ui {

class FieldRows;
class Theme;

/// The fields of one freeze window or cap.
class CalendarForm : public QWidget {
    Q_OBJECT

public:
    explicit CalendarForm(const Theme &theme, QWidget *parent = nullptr);

    /// Nothing = no entry is chosen.
    void setEntry(const CalendarEntry *entry);
    [[nodiscard]] CalendarEntry entry() const;

Q_SIGNALS:
    void edited();

private:
    void buildTimes(FieldRows &rows);
    void buildScope(FieldRows &rows);
    QCheckBox *addBox(QWidget *group, const QString &name, const QString &text);
    void showTimes(const TimeWindow &window);
    [[nodiscard]] TimeWindow window() const;
    void refresh();
    void tell();

    const Theme &m_theme;
    QLineEdit *m_name;
    QSpinBox *m_most;
    QComboBox *m_zone;
    QComboBox *m_repeats;
    QList<QCheckBox *> m_days; ///< Monday first
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QDateTimeEdit *m_onceFrom;
    QDateTimeEdit *m_onceTo;
    QList<QCheckBox *> m_carriers; ///< in the order of kAllCarriers
    QList<QCheckBox *> m_kinds; ///< in the order of kCarrierChangeKinds
    QWidget *m_nameRow = nullptr;
    QWidget *m_mostRow = nullptr;
    QWidget *m_repeatsRow = nullptr;
    QWidget *m_daysRow = nullptr;
    QWidget *m_hoursRow = nullptr;
    QWidget *m_onceRow = nullptr;
    bool m_isCap = false;
    bool m_filling = false;
};

} // namespace lk::ui
