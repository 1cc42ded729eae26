// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/change_state.h"

#include <QList>
#include <QMetaType>
#include <QSet>

namespace lk::store {

/// A line of a change that moved, as a list needs it: enough to repaint without asking.
struct TouchedLine {
    DeviceChangeId id;
    BulkChangeId change;
    AccountId account;
    qint64 rowNo = 0;
    ChangeState state = ChangeState::Waiting;
};

/// What is said of a line whose change ended between its two steps.
[[nodiscard]] QString firstStepStays();

/// What one commit changed. Screens and metrics hear these and nothing else.
struct ChangeSet {
    QList<TouchedLine> lines;
    QSet<BulkChangeId> changes; ///< whose header, counts or lines changed
    bool accounts = false;
    bool inventory = false;
    qint64 auditHead = 0; ///< newest audit row after the commit

    [[nodiscard]] bool isEmpty() const
    {
        return lines.isEmpty() && changes.isEmpty() && !accounts && !inventory;
    }
};

} // namespace lk::store

Q_DECLARE_METATYPE(lk::store::ChangeSet)
