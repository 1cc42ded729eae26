// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/line_list_reading.h"
#include "ui/widgets/card.h"

class QGridLayout;
class QLabel;

namespace lk::ui {

class IdentifierLabel;
class TextLabel;
struct Services;

/// Who a line is: its identifiers, each with a mark for its check digit and a click to copy it, and where it
/// belongs.
class IdentityCard : public Card {
    Q_OBJECT

public:
    explicit IdentityCard(Services &services, QWidget *parent = nullptr);

    void show(const store::ListedLine &line);
    using QWidget::show;

private:
    /// One identifier's row.
    struct Name {
        IdentifierLabel *value = nullptr;
        QLabel *mark = nullptr;
        TextLabel *none = nullptr;
    };

    Name addName(QGridLayout &grid, const QString &name, const QString &objectName);
    TextLabel *addFact(QGridLayout &grid, const QString &name);
    void showName(const Name &name, const QString &identifier, bool hasCheckDigit);

    Services &m_services;
    Name m_iccid;
    Name m_imei;
    Name m_msisdn;
    TextLabel *m_account;
    TextLabel *m_carrier;
    TextLabel *m_customer;
};

} // namespace lk::ui
