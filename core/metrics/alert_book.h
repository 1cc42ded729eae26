// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/metrics/alert.h"

#include <map>

namespace lk::metrics {

/// Raises and clears alerts, so that a value that hovers around its limit is told once. Pure; time is passed
/// in.
class AlertBook {
public:
    /// An alert ends when its value has been clearly below the limit for so long; at once where its rule is
    /// switched off.
    static constexpr BootMs kCalmMs = 3 * 60'000;

    struct News {
        QList<Alert> raised;
        QList<Alert> cleared;
    };

    /// Judges all accounts anew; to be called every few seconds. Alerts of accounts that are gone are
    /// cleared.
    [[nodiscard]] News judgeAll(const QList<AccountFigures> &accounts, const AlertRules &rules, Moment now);
    /// What lasts, oldest first.
    [[nodiscard]] QList<Alert> alerts() const;

private:
    struct Raised {
        Alert alert;
        BootMs calmSince = 0; ///< 0 = it is not calm
    };
    using Key = std::pair<AccountId, AlertKind>;

    void judgeOne(
        const AccountFigures &figures, AlertKind kind, const AlertRules &rules, Moment now, News &news);

    std::map<Key, Raised> m_raised;
};

} // namespace lk::metrics
