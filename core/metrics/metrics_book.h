// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/account.h"
#include "core/metrics/account_window.h"
#include "core/store/queue_health.h"

#include <QMap>

namespace lk::metrics {

/// How one account stands at a moment.
struct AccountFigures {
    AccountId account;
    QString name;
    Carrier carrier = Carrier::ThingSpace;
    bool paused = false;
    CallFigures quarter = {}; ///< the last 15 minutes
    QList<CallFigures> hour = {}; ///< the last 60 minutes, one by one, oldest first
    CallFigures total = {}; ///< since the start
    qint64 totalMs = 0; ///< the answer times of all answered calls together
    store::QueueHealth queue = {};
    store::HeldLines stuck = {}; ///< sent and not settled for too long; lines = 0 if none are
};

/// The windows of all accounts and what was last read of their queues. Pure; time is passed in.
class MetricsBook {
public:
    static constexpr int kAlertMinutes = 15;

    /// The accounts there are; what is known of others is dropped.
    void setAccounts(const QList<CarrierAccount> &accounts);
    void setQueues(const QList<store::QueueHealth> &queues, const QList<store::HeldLines> &stuck);
    void note(const CallSample &sample);
    /// In the order of their ids.
    [[nodiscard]] QList<AccountFigures> figures(BootMs now) const;

private:
    struct Known {
        QString name;
        Carrier carrier = Carrier::ThingSpace;
        bool paused = false;
        AccountWindow window;
        store::QueueHealth queue;
        store::HeldLines stuck;
    };

    QMap<AccountId, Known> m_accounts;
};

} // namespace lk::metrics
