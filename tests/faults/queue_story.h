// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

namespace lk::test {

/// What happens to a change in the database, step by step: made, claimed, intended, decided, recovered,
/// stopped by a person. The same steps on equal databases end in equal ones.
class QueueStory {
public:
    /// Stories of different numbers are about different lines.
    QueueStory(AccountId account, int lines, int number = 0);

    static constexpr int kSteps = 6;
    /// The job of a step from 0 on; those before it must be done. May be run again if it failed.
    [[nodiscard]] store::Store::Job step(int number);

private:
    [[nodiscard]] Result<void> create(store::WriteSession &session);
    [[nodiscard]] Result<void> claim(store::WriteSession &session);
    [[nodiscard]] Result<void> intend(store::WriteSession &session);
    [[nodiscard]] Result<void> settle(store::WriteSession &session);
    [[nodiscard]] Result<void> recover(store::WriteSession &session);
    [[nodiscard]] Result<void> cancel(store::WriteSession &session);

    const AccountId m_account;
    const int m_lines;
    const int m_number;
    BulkChangeId m_change;
    QList<WorkItem> m_items;
};

} // namespace lk::test
