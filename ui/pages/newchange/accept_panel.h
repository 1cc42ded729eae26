// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/planning/plan_groups.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace lk::ui {

class TextLabel;
class Theme;

/// The warnings of a plan by rule: each one can be accepted, with the reason noted.
class AcceptPanel : public QWidget {
    Q_OBJECT

public:
    explicit AcceptPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Shows these rules; what was ticked or written for a rule that is still among them stays.
    void setWarnings(const QList<planning::RuleGroup> &warnings);
    /// What was accepted before, for the next warnings that are shown.
    void setAcceptance(const QList<AcceptedWarning> &acceptance);
    /// Everything that is ticked, also where the reason is still missing, also for rules not shown now.
    [[nodiscard]] const QList<AcceptedWarning> &acceptance() const { return m_acceptance; }

Q_SIGNALS:
    /// A little after the last key was pressed.
    void acceptanceChanged();

private:
    struct Entry {
        QString rule;
        QWidget *row = nullptr;
        QCheckBox *box = nullptr;
        QLineEdit *reason = nullptr;
    };

    void addEntry(const planning::RuleGroup &group);
    void edited(const Entry &entry);
    [[nodiscard]] const AcceptedWarning *accepted(const QString &rule) const;

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QList<planning::RuleGroup> m_warnings;
    QList<Entry> m_entries;
    QList<AcceptedWarning> m_acceptance;
    QTimer m_soon;
};

} // namespace lk::ui
