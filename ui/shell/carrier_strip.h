// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/change_reading.h"
#include "ui/shell/carrier_chip.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace lk::ui {

class TextLabel;
struct Services;

/// The strip at the foot of the window: every carrier account and what it is doing, at all times.
class CarrierStrip : public QWidget {
    Q_OBJECT

public:
    explicit CarrierStrip(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] const QList<CarrierLane> &lanes() const { return m_lanes; }
    /// Pauses or resumes all accounts that are not so already.
    void setAllPaused(bool paused);
    /// Gives stopped accounts their credentials again and lets them try.
    void retryStopped();

Q_SIGNALS:
    void lanesChanged();
    /// An order could not be recorded.
    void failed(const lk::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Known {
        QList<CarrierAccount> accounts;
        QList<store::AccountLoad> loads;
    };
    void build();
    void ask();
    void take(const Known &known);
    void takeStatus(const QList<engine::LaneStatus> &lanes);
    void refresh();
    void clicked(AccountId account);
    void setPaused(const QList<AccountId> &accounts, bool paused);

    Services &m_services;
    QTimer m_soon;
    QHBoxLayout *m_row;
    TextLabel *m_none;
    TextLabel *m_total;
    QList<CarrierLane> m_lanes;
    QHash<AccountId, engine::LaneStatus> m_status;
    QHash<AccountId, CarrierChip *> m_chips;
};

} // namespace lk::ui
