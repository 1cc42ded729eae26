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

class AdvancedFields;
class FieldRows;
class TextLabel;
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
    /// True if the account goes through a proxy of its own, which may ask for a password.
    [[nodiscard]] bool hasProxy() const;

Q_SIGNALS:
    void edited();
    void carrierChosen();
    void proxyChosen();

private:
    void build(FieldRows &rows);
    void buildAddresses(FieldRows &rows);
    void buildBudget(FieldRows &rows);
    void connectFields();
    void takeCarrier();
    void fillPresets();
    void takePreset(int index);
    void showNote();
    void urlTyped();
    void showRows();

    const Theme &m_theme;
    CarrierAccount m_shown;
    QComboBox *m_carrier;
    QLineEdit *m_name;
    QComboBox *m_preset;
    QWidget *m_presetRow = nullptr;
    QComboBox *m_baseUrl;
    QLineEdit *m_soapUrl;
    QWidget *m_soapUrlRow = nullptr;
    TextLabel *m_note;
    QLineEdit *m_accountName;
    QWidget *m_accountNameRow = nullptr;
    QDoubleSpinBox *m_rate;
    QSpinBox *m_inFlight;
    QSpinBox *m_writes;
    QSpinBox *m_lines;
    QWidget *m_linesRow = nullptr;
    QCheckBox *m_writesOn;
    AdvancedFields *m_advanced;
    bool m_writesChosen = false; ///< by hand: then the address no longer decides
};

} // namespace lk::ui
