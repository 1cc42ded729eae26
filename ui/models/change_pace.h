// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "ui/models/rate_meter.h"

#include <QHash>

namespace lk::ui {

/// How fast a change settles and when it will be done, measured for each of its accounts: they work beside
/// one another, so the time left is that of the slowest. Nothing is guessed.
class ChangePace {
public:
    /// The change as it stands at this moment.
    void note(BootMs now, const BulkChange &change);
    void clear();

    /// Lines per minute of all accounts together; nothing = not measured yet.
    [[nodiscard]] std::optional<double> perMinute() const { return m_all.perMinute(); }
    /// Seconds until every line is settled; nothing = cannot be told, as long as an account with open lines
    /// was not measured or settles nothing.
    [[nodiscard]] std::optional<qint64> secondsLeft() const;
    /// True if an account with open lines has settled none of them for as long as is measured.
    [[nodiscard]] bool isStalled() const;

private:
    struct Lane {
        RateMeter meter;
        qint64 open = 0;
    };

    RateMeter m_all;
    QHash<AccountId, Lane> m_lanes;
};

} // namespace lk::ui
