// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/planning/rule_book.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace lk::ui {

class TextLabel;
class Theme;

/// One rule in full, and what the house wants it to do.
class RuleDetail : public QWidget {
    Q_OBJECT

public:
    explicit RuleDetail(const Theme &theme, QWidget *parent = nullptr);

    /// Nothing = no rule is chosen.
    void setRule(const planning::Rule *rule);
    [[nodiscard]] const QString &ruleId() const { return m_id; }

Q_SIGNALS:
    /// The rule shall do this from now on; without an adjustment what is written counts again. The reason is
    /// noted in both cases.
    void adjustWanted(const QString &rule, const std::optional<lk::planning::RuleAdjustment> &adjustment,
        const QString &reason);

private:
    void build();
    void refresh();
    void send();

    const Theme &m_theme;
    QString m_id;
    planning::RuleLevel m_written = planning::RuleLevel::Warn;
    int m_inForce = 0; ///< entry of m_level
    TextLabel *m_name;
    TextLabel *m_text;
    TextLabel *m_facts;
    TextLabel *m_examples;
    QComboBox *m_level;
    QLineEdit *m_reason;
    QPushButton *m_save;
};

} // namespace lk::ui
