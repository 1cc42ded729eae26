// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/domain/decide.h"
#include "core/domain/work_item.h"
#include "core/store/audit_table.h"
#include "core/store/change_set.h"
#include "core/store/line_table.h"
#include "core/store/run_table.h"
#include "core/store/send_gate.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace lk::store {

/// The durable intent to send one request for one line.
struct Intent {
    WorkItem item;
    QByteArray attemptUuid; ///< goes out as X-Request-ID
    QByteArray requestHash; ///< SHA-256 of method, URL and body, hexadecimal
    QByteArray redactedRequest; ///< for the audit
    QByteArray callUuid
        = {}; ///< what goes out as X-Request-ID of a call for several lines; empty = attemptUuid
    int callLines = 1; ///< how many lines the call names
};

/// How much a lane takes at once: so many calls, where changes of some kinds put several lines into one.
struct ClaimRoom {
    double calls = 0;
    int linesPerCall = 1;
    QSet<ChangeKind> together = {};
    bool reads = true; ///< false: what only waits to be read back stays for later
    std::chrono::milliseconds repeatWindow = RepeatShare::kWindow; ///< of what is sent again

    /// What one line takes of it.
    [[nodiscard]] double costOf(const WorkItem &item) const;
};

/// What an account has to read back.
struct DueReads {
    static constexpr BootMs kSoon = 1'000;

    qint64 lines = 0; ///< due by now
    BootMs oldestDue = 0;
    BootMs oldestSince = 0; ///< since when the first of them is awaited
    qint64 soon = 0; ///< due by now or within kSoon
};

/// When read-backs go by the page of the carrier's list.
struct PageReads {
    static constexpr qint64 kFewest = 10; ///< fewer are read one by one

    int linesPerPage = 0; ///< 0 = never
    bool changesOnly = false; ///< the list can begin at a moment: few pages, whatever the account's size
    bool busy = false; ///< pages are being read already
    qint64 knownLines = 0; ///< of the account; -1 = to be counted
    BootMs longestWait = 0; ///< a due read-back waits so long for others while there is something to send
    /// How many lines make it worth while; fewer if nothing waits to be sent that could bring more.
    [[nodiscard]] qint64 worthFrom(bool moreToSend) const;
};

/// What was in work when the program last ended.
struct RecoveryReport {
    static constexpr qsizetype kMostLines = 100'000;
    struct Line {
        BulkChangeId change;
        DeviceChangeId id;
    };

    qint64 claimsReturned = 0; ///< nothing had been sent
    qint64 inFlight = 0; ///< being asked about now
    QList<Line> lines = {}; ///< those in flight, at most kMostLines of them
};

/// The rows that are the queue: claim, intend, settle, recover. Every decision is fenced.
class QueueTable {
public:
    QueueTable(
        Database &database, const Clock &clock, AuditTable &audit, LineTable &lines, ChangeSet &changeSet);

    /// After a start, on a file that holds together: claims go back, what was in flight is verified (never
    /// sent again unread), what belongs to another boot's clock is due now with its quarantine begun anew.
    [[nodiscard]] Result<RecoveryReport> recover();
    /// Says at the change and in the audit trail how its recovery stands.
    [[nodiscard]] Result<void> noteRecovery(BulkChangeId change, const QString &notice);

    /// Takes lines of an account that are due, as many as there is room for: first those to be followed up,
    /// then waiting ones of changes that run, in turns. `sendsAllowed` false = only follow-ups.
    [[nodiscard]] Result<QList<WorkItem>> claim(AccountId account, const ClaimRoom &room, bool sendsAllowed);

    /// Takes up to `limit` lines that are due to be read back, to be read by the page.
    [[nodiscard]] Result<QList<WorkItem>> claimReads(AccountId account, int limit);
    [[nodiscard]] Result<DueReads> dueReads(AccountId account);

    /// The waiting lines that are due, of changes that run, in turns; they are only looked at.
    [[nodiscard]] Result<QList<WorkItem>> waiting(AccountId account, const ClaimRoom &room);

    /// How many lines like this one may be sent at this moment: none of a paused change, and as many as the
    /// tenant's calendar lets pass; of what was sent before as many as may be sent again.
    [[nodiscard]] Result<qint64> roomFor(const WorkItem &item);
    /// What freezes, caps, hours or too many repeats held back in the last look for waiting lines: when to
    /// look again and why.
    struct HeldBack {
        BootMs until = 0;
        QString why;
    };
    [[nodiscard]] std::optional<HeldBack> heldBack() const;

    /// Those of these lines that are still ours to send: not cancelled since they were claimed.
    [[nodiscard]] Result<QSet<DeviceChangeId>> stillClaimed(const QList<Intent> &intents);

    /// Stores intents and moves the lines to Sending. Lines that were cancelled meanwhile are left out of the
    /// answer: they must not be sent.
    [[nodiscard]] Result<QList<DeviceChangeId>> intend(const QList<Intent> &intents);

    /// Writes a decision, if the fence still holds; false = stale, nothing was changed. `exchange` is the
    /// redacted conversation that led to it (may be empty).
    [[nodiscard]] Result<bool> settle(
        const WorkItem &item, const Settlement &settlement, const QByteArray &exchange);

    /// A carrier's messages about this request or this line are in the inbox: the lines they are about are
    /// due now rather than later, and their story tells of it. State, outcome and quarantine stay (invariant
    /// I9). A line that is being worked on hears of it when it settles. Gives how many lines are due sooner.
    [[nodiscard]] Result<int> heedMessages(AccountId account, const QString &requestId, const QString &iccid);

    /// Gives back claims without deciding anything (pause, shutdown).
    [[nodiscard]] Result<void> giveBack(const QList<WorkItem> &items, const QString &reason);

    /// When the next line of the account is due, or a change goes on by the clock (boot clock); nothing =
    /// none waits for a time.
    [[nodiscard]] Result<std::optional<BootMs>> nextDue(AccountId account);

    /// Lines not settled yet, over all changes.
    [[nodiscard]] Result<qint64> openLines();

private:
    struct ChangeHead {
        ChangeSpec spec;
        TenantId tenant;
        QString tenantName;
        bool throughFreezes = false; ///< a person had a reason to send it all the same
    };
    [[nodiscard]] Result<ChangeHead> headOf(BulkChangeId id);
    [[nodiscard]] Result<WorkItem> itemFrom(const Rows &row);
    [[nodiscard]] Result<QList<WorkItem>> readItems(Statement &statement);
    [[nodiscard]] Result<QList<WorkItem>> followUps(AccountId account, const ClaimRoom &room);
    [[nodiscard]] Result<QList<WorkItem>> waitingOf(
        const RunningChange &change, AccountId account, int limit);
    [[nodiscard]] Result<bool> repeatsAreDue(const RunningChange &change, AccountId account);
    [[nodiscard]] Result<qint64> roomOf(const WorkItem &item);
    [[nodiscard]] Result<QList<WorkItem>> allowed(const QList<WorkItem> &items);
    [[nodiscard]] Result<void> take(QList<WorkItem> &items);
    [[nodiscard]] Result<void> record(const WorkItem &item, const QString &action, ChangeState from,
        ChangeState to, const QString &reason, const QByteArray &attempt, const QByteArray &payload);
    struct HeardLine {
        WorkItem line; ///< ids of the row and its state; nothing else
        bool taken = false;
    };
    [[nodiscard]] Result<QList<HeardLine>> linesAbout(
        AccountId account, const QString &requestId, const QString &iccid);
    [[nodiscard]] Result<qint64> noteMessages(const WorkItem &line, ChangeState state, const QString &handle);
    [[nodiscard]] Result<bool> dueNow(DeviceChangeId line);
    [[nodiscard]] Result<bool> settleAs(
        const WorkItem &item, const Settlement &settlement, const QByteArray &exchange);
    [[nodiscard]] Result<bool> writeSettlement(const WorkItem &item, const Settlement &settlement);
    [[nodiscard]] Result<void> recoverFlight(bool otherBoot, RecoveryReport &report);
    [[nodiscard]] Result<void> announceRecovery(const QHash<BulkChangeId, qint64> &inFlight);

    Database &m_database;
    const Clock &m_clock;
    AuditTable &m_audit;
    LineTable &m_lines;
    ChangeSet &m_changeSet;
    RunTable m_runs;
    SendGate m_gate;
    qsizetype m_turn = 0; ///< whose change is asked first
    QHash<BulkChangeId, ChangeHead> m_heads;
};

} // namespace lk::store
