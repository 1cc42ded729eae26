// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/audit_table.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace lk::ui {

class SavedFiltersButton;
class SearchField;
struct Services;

/// What of the audit trail is shown: text, kind of event, period.
class AuditQueryBar : public QWidget {
    Q_OBJECT

public:
    explicit AuditQueryBar(Services &services, QWidget *parent = nullptr);

    /// The question as of now: periods such as "last hour" end at this moment.
    [[nodiscard]] store::AuditFilter filter() const;
    [[nodiscard]] bool isNarrowed() const;
    void clear();
    [[nodiscard]] SavedFiltersButton &savedFilters() const { return *m_saved; }

Q_SIGNALS:
    void changed();

private:
    void build();
    void layOut();
    void showPeriod();
    void takePeriod();
    [[nodiscard]] QString filterText() const;
    void applyFilter(const QString &text);

    Services &m_services;
    SearchField *m_text;
    QComboBox *m_kind;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    SavedFiltersButton *m_saved;
};

} // namespace lk::ui
