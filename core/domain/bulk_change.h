// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/change_spec.h"
#include "core/domain/change_state.h"
#include "core/domain/outcome.h"
#include "core/domain/run_order.h"

#include <QByteArray>
#include <QList>

namespace lk {

/// A person's word that what a rule warns of is meant.
struct AcceptedWarning {
    QString rule; ///< its id
    QString reason; ///< why it is meant; never empty
    qint64 lines = 0; ///< how many lines of the plan the rule warns of

    bool operator==(const AcceptedWarning &) const = default;
};

/// The lines of a change at one account.
struct AccountShare {
    AccountId account;
    StateCounts counts = {};

    bool operator==(const AccountShare &) const = default;
};

/// What the operator asked for as a whole. Its state is derived from its lines.
struct BulkChange {
    BulkChangeId id;
    TenantId tenant;
    ChangeSpec spec;
    QString title; ///< "Suspend 812 lines"
    QString reason; ///< the operator's reason or ticket number
    QByteArray fingerprint; ///< SHA-256 of the frozen plan, hexadecimal
    QString createdBy;
    UtcMs createdAt = 0;
    UtcMs finishedAt = 0; ///< 0 = not yet
    bool paused = false;
    QString pauseReason;
    QString notice; ///< "Resumed 14:02: 3 lines were in flight …"; empty = none
    RunOrder run = {}; ///< as planned
    int priority = 0;
    UtcMs startAt = 0; ///< it has not started yet; 0 = it has
    int stage = 0; ///< which one is being worked on, from 0
    UtcMs holdUntil = 0; ///< between two stages; 0 = not
    bool guardStopped = false; ///< paused by its guard
    GuardMemory guard = {}; ///< what the guard has seen
    StateCounts counts;
    QList<AccountShare> accounts = {}; ///< the same counts, apart for each account

    [[nodiscard]] BulkState state() const;
    bool operator==(const BulkChange &) const = default;
};

/// One line of a bulk change as people see it.
struct DeviceChange {
    DeviceChangeId id;
    BulkChangeId change;
    AccountId account;
    Carrier carrier = Carrier::ThingSpace;
    qint64 rowNo = 0; ///< 0-based position in the change
    qint64 fileRow = 0; ///< row of the operator's file
    LineIds ids;
    ChangeSpec spec;
    ChangeState state = ChangeState::Waiting;
    QString beforeText; ///< now → then: what it was
    QString targetText; ///< and what it is to become
    int attempts = 0;
    QString handle; ///< the carrier's request id
    Refusal refusal;
    QString reason; ///< why it is in this state, one sentence
    UtcMs updatedAt = 0;
    BootMs dueAt = 0; ///< next step, on this boot's clock; 0 = none

    bool operator==(const DeviceChange &) const = default;
};

/// "7F3A-91C2": the first 32 bits of a fingerprint as people read them to each other.
[[nodiscard]] QString shortFingerprint(const QByteArray &hexFingerprint);

/// "Suspend 1,812 lines"; the number is written as this locale writes it.
[[nodiscard]] QString changeTitle(const ChangeSpec &spec, qint64 lines);

} // namespace lk
