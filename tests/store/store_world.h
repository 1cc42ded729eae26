// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/change_reading.h"
#include "core/store/store.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

namespace lk::test {

/// A database with one account and changes of made-up lines, worked by hand in single transactions.
class StoreWorld {
public:
    StoreWorld();

    /// Runs a job in a transaction and expects it to succeed.
    void write(const store::Store::Job &job);
    /// Creates a suspend change over lines from number `first`.
    BulkChangeId createChange(int lines, int first = 0);
    [[nodiscard]] QList<WorkItem> claim(int limit = 100);
    /// Stores the intents; gives the ids that may be sent.
    [[nodiscard]] static QList<store::Intent> intentsOf(const QList<WorkItem> &items);
    [[nodiscard]] QList<DeviceChangeId> intend(const QList<WorkItem> &items);
    bool settle(const WorkItem &item, const Settlement &settlement);
    [[nodiscard]] store::Database &database();
    [[nodiscard]] StateCounts counts(BulkChangeId id);
    [[nodiscard]] store::StorePaths paths() const { return {dir.path()}; }

    QTemporaryDir dir;
    FakeClock clock;
    AccountId account;
    audit::Actor actor{QStringLiteral("test"), {}, {}, {}};

private:
    std::unique_ptr<store::Database> m_database;
};

/// The item as it is while its request is on the way.
[[nodiscard]] WorkItem sendingItem(const WorkItem &claimed, const QByteArray &uuid);

} // namespace lk::test
