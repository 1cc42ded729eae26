// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/metrics/metrics_book.h"
#include "ui/widgets/card.h"
#include "ui/widgets/time_chart.h"

class QComboBox;

namespace lk::ui {

/// The last hour of one account or of all: calls, success, answer times, errors by class.
class ChartsCard : public Card {
    Q_OBJECT

public:
    explicit ChartsCard(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<metrics::AccountFigures> &figures, UtcMs now);
    /// Shows that account and gives the charts the keyboard.
    void showAccount(AccountId account);

private:
    void fillAccounts();
    void draw();

    QList<metrics::AccountFigures> m_figures;
    UtcMs m_now = 0;
    QComboBox *m_account;
    TimeChart *m_calls;
    TimeChart *m_success;
    TimeChart *m_times;
    TimeChart *m_errors;
};

/// The sum of the accounts, minute by minute.
[[nodiscard]] QList<metrics::CallFigures> hourOf(
    const QList<metrics::AccountFigures> &figures, AccountId account);

} // namespace lk::ui
