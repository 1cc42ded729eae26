// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <QHash>
#include <QMetaType>
#include <QObject>

namespace lk::engine {

/// What the carriers said of the lines that were in flight when the program ended.
struct RecoveryOutcome {
    qint64 inFlight = 0;
    qint64 applied = 0; ///< they had been changed, or were so already
    qint64 sentAgain = 0; ///< they had not been changed
    qint64 refused = 0;
    qint64 unknown = 0; ///< a person decides
    qint64 cancelled = 0; ///< what was left of them

    [[nodiscard]] qint64 open() const
    {
        return inFlight - applied - sentAgain - refused - unknown - cancelled;
    }
};

/// "Resumed with 12 lines in flight when the program ended: 9 had been changed, 3 are still being asked
/// about."
[[nodiscard]] QString recoverySentence(const RecoveryOutcome &outcome);

/// Follows those lines until it is known of each what the carrier has done, tells it as it goes, and writes
/// it at each change once it is complete. Lines beyond RecoveryReport::kMostLines stay "being asked". Engine
/// thread.
class RecoveryFollow final : public QObject {
    Q_OBJECT

public:
    RecoveryFollow(
        store::Store &store, const Clock &clock, const store::RecoveryReport &report, QObject *parent);

Q_SIGNALS:
    void progressed(const lk::engine::RecoveryOutcome &all);

private:
    void take(const store::ChangeSet &changes);
    void write(BulkChangeId change);

    store::Store &m_store;
    const UtcMs m_since;
    QHash<DeviceChangeId, BulkChangeId> m_open;
    QHash<BulkChangeId, RecoveryOutcome> m_byChange;
    RecoveryOutcome m_all;
};

} // namespace lk::engine

Q_DECLARE_METATYPE(lk::engine::RecoveryOutcome)
