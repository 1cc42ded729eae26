// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/customer_plan.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QStringListModel;

namespace lk::ui {

class Theme;

/// What becomes of one customer term: leave it, set it to a code, or take it away.
class TermField : public QWidget {
    Q_OBJECT

public:
    /// `name` is the object name's beginning; `label` the accessible name.
    TermField(const Theme &theme, const QString &name, const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] TermChange term() const;
    /// True if a code is wanted and none is given.
    [[nodiscard]] bool isUnfinished() const;
    void setCodes(const QStringList &codes);
    void clear();

Q_SIGNALS:
    void edited();

private:
    void showCode();

    QComboBox *m_what;
    QLineEdit *m_code;
    QStringListModel *m_codes;
};

/// The customer rate plan, the pool and the day from which they hold.
class CustomerFields : public QWidget {
    Q_OBJECT

public:
    explicit CustomerFields(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] CustomerChange change() const;
    /// What is still to be filled in; empty = complete.
    [[nodiscard]] QString missing() const;
    void setCodes(const QStringList &plans, const QStringList &pools);
    void clear();

Q_SIGNALS:
    void edited();

private:
    TermField *m_plan;
    TermField *m_pool;
    QDateEdit *m_day;
};

} // namespace lk::ui
