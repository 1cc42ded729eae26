// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/change_spec.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;
class QStringListModel;

namespace lk::ui {

class CustomerFields;
class PlaceFields;
class TextLabel;
class Theme;

/// Which requests the loaded list has columns for; what it names need not be typed.
struct ListAsks {
    bool loaded = false;
    bool action = false;
    bool ratePlan = false;
    bool customerTerms = false;

    bool operator==(const ListAsks &) const = default;
};

/// Step 1: what is done to the lines, and why. Shows only the fields the kind of change needs.
class WhatForm : public QWidget {
    Q_OBJECT

public:
    explicit WhatForm(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] ChangeSpec spec() const;
    [[nodiscard]] QString reason() const;
    /// One sentence about what is still to be filled in; empty = complete.
    [[nodiscard]] QString missing() const;
    /// "Suspend · INC-4411"
    [[nodiscard]] QString summary() const;

    void setKind(ChangeKind kind);
    /// Each row's own column says what is done.
    void setAsListed();
    void setListAsks(const ListAsks &asks);
    void setReason(const QString &reason);
    void setRatePlan(const QString &code);
    /// Codes to complete while a rate plan is typed; others may be typed as well.
    void setPlanCodes(const QStringList &codes);
    /// The same for customer rate plans and pools.
    void setCustomerCodes(const QStringList &plans, const QStringList &pools);
    void clear();

Q_SIGNALS:
    /// Any input changed.
    void edited();
    /// A field was left or a choice was made: a good moment to go on.
    void settled();

private:
    void buildKinds();
    QRadioButton *kindButton(int key, const QString &text, const QString &name);
    void buildFields();
    void buildCarrierFields();
    /// A row of its own, so that it can be hidden as a whole.
    QWidget *addRow(const QString &label, QWidget *field);
    QLineEdit *addField(const QString &name, const QString &label, const QString &hint);
    void showFields();
    void offerReasonCodes();
    [[nodiscard]] ChangeKind kind() const;
    [[nodiscard]] bool isAsListed() const;
    [[nodiscard]] QString missingTarget(const ChangeSpec &now) const;
    [[nodiscard]] QString consequence() const;

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QHash<int, QRadioButton *> m_kinds; ///< by ChangeKind; kAsListed = as the list says
    TextLabel *m_consequence;
    QLineEdit *m_ratePlan = nullptr;
    QLineEdit *m_reasonCode = nullptr;
    QLineEdit *m_zip = nullptr;
    QLineEdit *m_planFirst = nullptr;
    QLineEdit *m_ipPool = nullptr;
    QCheckBox *m_waiveFee;
    QLineEdit *m_reason = nullptr;
    CustomerFields *m_customer;
    PlaceFields *m_place;
    QStringListModel *m_planCodes;
    QStringListModel *m_reasonCodes;
    ListAsks m_listAsks;
};

} // namespace lk::ui
