// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/change_spec.h"
#include "core/domain/change_state.h"
#include "core/domain/outcome.h"

#include <QByteArray>

#include <optional>

namespace lk {

/// The present moment on both clocks.
struct Moment {
    UtcMs utc = 0;
    BootMs boot = 0;
};

/// One line of a bulk change, taken under a fence, with all that is needed to go on: nobody looks anything up
/// later. A value.
struct WorkItem {
    DeviceChangeId id;
    BulkChangeId change;
    AccountId account;
    qint64 rowNo = 0;
    qint64 fence = 0; ///< only the holder of the newest fence may decide
    ChangeState state = ChangeState::Waiting;
    Carrier carrier = Carrier::ThingSpace;
    LineIds ids;
    ChangeSpec spec; ///< of the step it is at
    int step = 0; ///< steps done
    bool hasMoreSteps = false; ///< after this one: done is not yet the end
    std::optional<LineState> before; ///< as last read before sending

    int attempts = 0; ///< all attempts, for people
    int sends = 0; ///< requests that may have been processed
    int failures = 0; ///< failed tries since the last progress, for back-off
    int crashes = 0; ///< times this process died while the line was in flight
    QByteArray attemptUuid; ///< of the newest attempt; its X-Request-ID
    QString handle; ///< the carrier's request id
    int callLines = 1; ///< how many lines the newest attempt's call named
    CarrierReport report = CarrierReport::None;
    bool accepted = false; ///< the newest attempt was taken by the carrier (against: outcome lost)
    BootMs since
        = 0; ///< when the newest attempt's answer came or was lost: quarantine and patience count from here
    int reads = 0; ///< read-backs of the newest attempt
    int beforeReads = 0; ///< of these, reads that showed the state before
    BootMs firstBeforeRead = 0;
    bool asked = false; ///< read because a person asked about an unknown outcome: nothing is sent by it
    bool historyChecked = false; ///< the carrier's provisioning history shows no event of ours
    Refusal refusal; ///< the last one
};

} // namespace lk
