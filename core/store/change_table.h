// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/bulk_change.h"
#include "core/domain/run_order.h"
#include "core/store/audit_table.h"
#include "core/store/change_set.h"

#include <QList>
#include <QSet>

#include <utility>

namespace lk::store {

/// One line of a change to be created.
struct NewLine {
    AccountId account;
    Carrier carrier = Carrier::ThingSpace;
    qint64 fileRow = 0;
    LineIds ids;
    std::optional<LineState> before;
    std::optional<ChangeSpec> spec = {}; ///< what is asked of this line, where it is not what the change asks
    bool alreadySo = false; ///< recorded as settled, nothing will be sent
};

/// A change to be created from a confirmed plan.
struct NewChange {
    TenantId tenant;
    ChangeSpec spec;
    QString reason;
    QByteArray fingerprint;
    QList<NewLine> lines;
    bool paused = false;
    QByteArray planId = {}; ///< of the check; the same one can be run once only; empty = not told
    QList<AcceptedWarning> accepted = {}; ///< each gets an audit row
    QString freezeOverride = {}; ///< why it is sent although a freeze is on; empty = it is not
    RunOrder run = {};
};

struct CreatedChange {
    BulkChangeId id;
    qint64 waiting = 0;
    qint64 alreadySo = 0;
    qint64 busy = 0; ///< not taken: the line has an open item in another change
    qint64 behind = 0; ///< waiting until another change has settled the line
    qint64 recorded = 0; ///< local changes, done with the creation itself
    qint64 refused = 0; ///< local changes not made: the record is no longer what the plan saw
};

/// What a person decided about lines nothing moves by itself any more.
enum class PersonDecision {
    RetryFailed,
    RetryNotReached, ///< lines taken back before anything was sent: send them after all
    Applied, ///< it did take effect at the carrier
    NotAppliedResend, ///< it did not; send it again
    GiveUp,
    AskCarrier, ///< not a word about it yet: it is read again, and nothing is sent by that
};

/// The states of the lines a decision can be about: "retry what failed" must not send what somebody took
/// back, nor the other way round.
[[nodiscard]] QList<ChangeState> statesOpenTo(PersonDecision decision);

/// Creates changes and carries out what people order about them.
class ChangeTable {
public:
    ChangeTable(Database &database, const Clock &clock, AuditTable &audit, ChangeSet &changeSet);

    /// One transaction: header, lines, audit, and what is changed in our own records only. The same plan can
    /// be run once only.
    [[nodiscard]] Result<CreatedChange> create(const NewChange &change, const audit::Actor &actor);
    [[nodiscard]] Result<void> setPaused(
        BulkChangeId id, bool paused, const QString &reason, const audit::Actor &actor);
    /// When it is to start instead; 0 = now. Only as long as it has not started.
    [[nodiscard]] Result<void> setStart(BulkChangeId id, UtcMs at, const audit::Actor &actor);
    /// Which one goes first where changes share an account's budget: -9 … 9.
    [[nodiscard]] Result<void> setPriority(BulkChangeId id, int priority, const audit::Actor &actor);
    /// Takes back every line of which nothing was sent or is in doubt; gives how many.
    [[nodiscard]] Result<qint64> cancelRest(
        BulkChangeId id, const QString &reason, const audit::Actor &actor);
    /// Applies a decision to those of `lines` (empty = all of the change) whose state allows it; gives how
    /// many. Lines that are open in another change, and local ones that would run again, are left as they
    /// are.
    [[nodiscard]] Result<qint64> decide(BulkChangeId id, const QList<DeviceChangeId> &lines,
        PersonDecision decision, const QString &reason, const audit::Actor &actor);
    /// The same for lines of whatever changes. All in the transaction that runs: give a few thousand at once
    /// and no more, so that the queue goes on in between.
    [[nodiscard]] Result<qint64> decide(const QList<DeviceChangeId> &lines, PersonDecision decision,
        const QString &reason, const audit::Actor &actor);

private:
    /// Nothing is sent for such a line, but what it is called may be new.
    [[nodiscard]] Result<void> noteMeaning(
        const NewChange &change, const NewLine &line, const ChangeSpec &asked);
    struct Moved {
        DeviceChangeId id;
        AccountId account;
        qint64 rowNo = 0;
        ChangeState from;
    };
    [[nodiscard]] Result<BulkChangeId> insertHeader(const NewChange &change, const audit::Actor &actor);
    [[nodiscard]] Result<void> recordAccepted(
        BulkChangeId id, const NewChange &change, const audit::Actor &actor);
    /// How a line enters its change.
    struct Entry {
        ChangeState state = ChangeState::Waiting;
        Refusal refusal = {};
        QString reason = {};
    };
    [[nodiscard]] Result<Entry> entryOf(
        const NewLine &line, const ChangeSpec &asked, OnCollision onCollision);
    [[nodiscard]] Result<Entry> localEntry(const NewLine &line, const ChangeSpec &asked);
    [[nodiscard]] Result<void> addLine(CreatedChange &created, const NewLine &line, const ChangeSpec &asked,
        qint64 rowNo, OnCollision onCollision, const audit::Actor &actor);
    [[nodiscard]] Result<void> insertLine(
        BulkChangeId id, const NewLine &line, const ChangeSpec &asked, qint64 rowNo, const Entry &entry);
    [[nodiscard]] Result<qint64> openElsewhere(const NewLine &line);
    [[nodiscard]] Result<void> recordLine(BulkChangeId change, const Moved &line, const QString &event,
        ChangeState to, const QString &reason, const audit::Actor &actor);
    [[nodiscard]] Result<void> moveLine(BulkChangeId change, const Moved &line, ChangeEvent event,
        ChangeState to, const QString &reason, const audit::Actor &actor);
    [[nodiscard]] Result<void> recordChange(
        BulkChangeId id, const QString &action, const QString &reason, const audit::Actor &actor);
    [[nodiscard]] Result<QList<Moved>> linesIn(BulkChangeId id, const QList<ChangeState> &states);
    [[nodiscard]] Result<bool> decideLine(BulkChangeId id, const Moved &line, PersonDecision decision,
        const QString &reason, const audit::Actor &actor);
    [[nodiscard]] Result<bool> isAtFirstOfTwoSteps(const Moved &line);
    [[nodiscard]] Result<bool> askAgain(const Moved &line);
    [[nodiscard]] Result<ChangeEvent> eventFor(const Moved &line, PersonDecision decision);
    [[nodiscard]] Result<QList<std::pair<BulkChangeId, Moved>>> theseLines(
        const QList<DeviceChangeId> &lines);
    [[nodiscard]] Result<QSet<DeviceChangeId>> linesBetweenSteps(BulkChangeId id);
    [[nodiscard]] Result<bool> canReopen(const Moved &line);

    Database &m_database;
    const Clock &m_clock;
    AuditTable &m_audit;
    ChangeSet &m_changeSet;
};

/// Marks a change finished when its last open line has settled, or open again; call after lines moved.
[[nodiscard]] Result<void> refreshFinished(
    Database &database, AuditTable &audit, ChangeSet &changeSet, BulkChangeId id, UtcMs now);

} // namespace lk::store
