// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/store/database.h"

#include <QHash>

#include <chrono>

namespace lk::store {

/// How many requests of an account that may have been processed are sent once more: a tenth of what it sent
/// first within the window, and ten in any case (invariant I15). Where more than that gets lost, sending it
/// again is no cure but a burden on a carrier in trouble. Writer thread, within a transaction.
class RepeatShare {
public:
    static constexpr qint64 kPercent = 10;
    static constexpr qint64 kLeast = 10;
    static constexpr std::chrono::minutes kWindow{10};

    RepeatShare(Database &database, const Clock &clock);

    /// The window of an account; kWindow unless told, shorter at a practice carrier.
    void setWindow(AccountId account, std::chrono::milliseconds window);
    /// How many may be sent again now. Never more than the share allows; for a few seconds it may be less.
    [[nodiscard]] Result<qint64> left(AccountId account);
    /// When one more will be allowed at the latest, as of the last left().
    [[nodiscard]] UtcMs opensAt(AccountId account) const;
    /// One is sent again in this transaction.
    void note(AccountId account);

private:
    struct Count {
        std::chrono::milliseconds window = kWindow;
        BootMs countedAt = -1;
        qint64 first = 0;
        qint64 repeats = 0;
        UtcMs oldestRepeat = 0;
    };
    [[nodiscard]] Result<void> countAnew(AccountId account, Count &count);

    Database &m_database;
    const Clock &m_clock;
    QHash<AccountId, Count> m_counts;
};

} // namespace lk::store
