// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace lk::ui {

class FieldRows;
class Theme;

/// Everything about an account but its secrets.
class AccountFields : public QWidget {
    Q_OBJECT

public:
    explicit AccountFields(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the account; an invalid id is a new one, whose carrier can be chosen.
    void show(const CarrierAccount &account);
    using QWidget::show;
    /// The account as it stands in the fields. Fails with what to put right.
    [[nodiscard]] Result<CarrierAccount> account() const;
    [[nodiscard]] Carrier carrier() const;

Q_SIGNALS:
    void edited();
    void carrierChosen();

private:
    void build(FieldRows &rows);
    void buildBudget(FieldRows &rows);
    void connectFields();
    void takeCarrier();
    void fillPresets();

    const Theme &m_theme;
    CarrierAccount m_shown;
    QComboBox *m_carrier;
    QLineEdit *m_name;
    QComboBox *m_baseUrl;
    QLineEdit *m_accountName;
    QWidget *m_accountNameRow = nullptr;
    QDoubleSpinBox *m_rate;
    QSpinBox *m_inFlight;
    QSpinBox *m_writes;
    QCheckBox *m_writesOn;
};

} // namespace lk::ui
