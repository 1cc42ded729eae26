// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"
#include "core/domain/decide.h"
#include "core/domain/verification.h"
#include "core/engine/account_access.h"
#include "core/engine/line_sweep.h"
#include "core/metrics/call_sample.h"
#include "core/net/account_connection.h"
#include "core/net/circuit_breaker.h"
#include "core/store/store.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <utility>

namespace lk::engine {

/// Chance, passed in so that tests can fix it: a number in [0, 1).
using JitterSource = std::function<double()>;

/// Works the due lines of one account, within its budget. Engine thread.
class AccountLane final : public QObject {
    Q_OBJECT

public:
    /// `logins`: shared by all that log in.
    AccountLane(AccountAccess access, store::Store &store, const Clock &clock, JitterSource jitter,
        std::shared_ptr<net::LoginLedger> logins, QObject *parent);
    ~AccountLane() override;

    /// Looks for due work; cheap, may be called as often as something might have changed.
    void wake();
    /// Takes no more work and gives back what was not sent; idle() follows when the running calls have ended.
    void stop();
    /// False keeps new sends back; what was sent is still followed up.
    void allowSends(bool allowed) { m_sendsAllowed = allowed; }
    [[nodiscard]] bool isIdle() const { return m_busy.isEmpty(); }
    /// Only follow-ups or nothing at all can be done here until a person acts.
    [[nodiscard]] bool isHalted() const;
    [[nodiscard]] LaneStatus status();
    [[nodiscard]] const CarrierAccount &account() const { return m_access.account; }
    [[nodiscard]] const AccountAccess &access() const { return m_access; }
    [[nodiscard]] const carriers::CarrierClient *client() const { return m_client.get(); }
    /// Nothing if there are no credentials.
    [[nodiscard]] net::AccountConnection *connection() { return m_connection.get(); }

    /// Reads one line outside any change, as before a change of this kind. Repeats a failed read a few times.
    void readLine(const ChangeSpec &spec, const LineIds &ids, QObject *reader,
        std::function<void(const LineReading &)> finished);

    /// How many pages of the account's list may be read to learn of so many lines with fewer calls than by
    /// asking for each; 0 = ask for each. `knownLines`: of the inventory, 0 = not known.
    [[nodiscard]] qint64 pagesInstead(qint64 lines, qint64 knownLines) const;

    /// Counts a call made on this lane's connection, and what it says of the way to the carrier.
    void noteOutcome(const net::CallRecord &record);
    /// The calls counted since it was last asked.
    [[nodiscard]] QList<metrics::CallSample> takeCalls() { return std::exchange(m_calls, {}); }

Q_SIGNALS:
    /// Nothing is being worked on.
    void idle();
    /// Every claim found nothing due.
    void starved();

private:
    struct OutsideRead {
        ChangeSpec spec;
        LineIds ids;
        QObject *reader;
        std::function<void(const LineReading &)> finished;
    };
    /// What one look into the queue found.
    struct Claim {
        QList<WorkItem> items;
        QList<WorkItem> wanted; ///< due, but kept back: the way to the carrier is not proved yet
        QList<WorkItem> byPage; ///< to be read back by the page
        BootMs oldestSince = 0; ///< since when the first of those is awaited
        bool readsLater = false; ///< read-backs are due, but wait for more to go with them
        std::optional<qint64> knownLines; ///< of the account, as far as asked for
        QString heldBack; ///< by a freeze, a cap or hours: why
        std::optional<BootMs> heldBackUntil; ///< when to look again
        std::optional<BootMs> nextDue;
        bool writesOn = false;
        int speed = 100; ///< percent of the budget that may be used
    };
    /// What to look for.
    struct Search {
        AccountId account;
        store::ClaimRoom room;
        store::PageReads pages; ///< how read-backs go by the page
        bool sends = false; ///< new lines may be sent at all
        bool proved = false; ///< the way to the carrier is
        milliseconds repeatWindow{}; ///< within which few lines are sent again
        QString writesOff = {}; ///< what to say if the account's switch is off
    };
    enum class Preflight {
        Due, ///< nothing was proved yet
        Running,
        Passed,
    };
    /// Store thread: claims what may be worked on; pauses changes that have to wait for the write switch.
    [[nodiscard]] static Result<Claim> take(store::WriteSession &session, const Search &search);
    /// Store thread: claims what is to be read back by the page, or leaves it for later.
    [[nodiscard]] static Result<void> takeReads(store::WriteSession &session, const Search &search,
        bool mayStart, store::ClaimRoom &room, Claim &claim);
    void claim();
    void claimed(const Claim &claim);
    void preflight(QList<WorkItem> candidates);
    void preflightRead(const WorkItem &item, const QList<WorkItem> &others, const net::CallRecord &record);
    void preflightLater(const ReadFailed &failed);
    void noteRefusal(const Refusal &refusal, bool stops);
    void noteHealth(const net::CallRecord &record);
    [[nodiscard]] metrics::CallSample sampleOf(const net::CallRecord &record) const;
    /// The breaker that is open; nothing = none is.
    [[nodiscard]] const net::CircuitBreaker *openBreaker() const;
    [[nodiscard]] QString breakerSentence() const;
    void noteLogins(int refusedInARow);
    [[nodiscard]] QString writesOffSentence() const;
    void advance(const WorkItem &item);
    void preRead(const WorkItem &item);
    void storeIntent(WorkItem item);
    void send(const WorkItem &item, const net::CarrierRequest &request);
    void sent(const WorkItem &item, const net::CallRecord &record);
    void poll(const WorkItem &item);
    void verify(const WorkItem &item);
    void verified(const WorkItem &item, const net::CallRecord &record);
    void readBack(const WorkItem &item);
    void checkHistory(const WorkItem &item);
    void call(const WorkItem &item, const net::CarrierRequest &request, net::AccountConnection::Done done);
    void settle(const WorkItem &item, const Settlement &settlement, const QByteArray &exchange);
    void giveBack(const WorkItem &item, const QString &reason);
    void done(DeviceChangeId id);
    void readAgain(const OutsideRead &read, int triesLeft);
    void haltBecause(const QString &why);
    [[nodiscard]] double window() const;
    [[nodiscard]] store::ClaimRoom room() const;
    [[nodiscard]] store::PageReads pageReads() const;

    /// Lines that are asked the same and wait for their call.
    struct Gathering {
        BulkChangeId change;
        int step = 0;
        ChangeSpec spec;
        QList<WorkItem> items;
    };
    [[nodiscard]] bool goesWithOthers(const WorkItem &item) const;
    void gather(const WorkItem &item);
    void prepared(DeviceChangeId id);
    void sendGathered();
    void letGathered();
    [[nodiscard]] static QString heldBackSentence();
    void storeIntents(QList<WorkItem> items);
    void sendTogether(QList<WorkItem> items, const QByteArray &callUuid);
    void sentTogether(const QList<WorkItem> &items, const net::CallRecord &record);
    void settleAll(const QList<WorkItem> &items, const QList<Settlement> &settlements,
        const QList<QByteArray> &exchanges);
    [[nodiscard]] net::CarrierRequest ownPart(const WorkItem &item, qsizetype lines) const;

    /// Lines that are looked for on pages of the account's list.
    struct PageSearch {
        QPointer<LineSweep> sweep;
        QHash<QString, WorkItem> wanted; ///< by ICCID
    };
    void preReadByPage(const QList<WorkItem> &items);
    void preReadOnPage(const QList<LineState> &lines, const net::CallRecord &page);
    void verifyByPage(const QList<WorkItem> &items, BootMs oldestSince);
    void verifyOnPage(const QList<LineState> &lines, const net::CallRecord &page);
    void verifyRest(bool complete);
    void readBefore(const WorkItem &item, const LineReading &reading, const QByteArray &exchange);
    void advanceAll(const QList<WorkItem> &items);
    [[nodiscard]] DecisionContext context() const;

    const AccountAccess m_access;
    store::Store &m_store;
    const Clock &m_clock;
    JitterSource m_jitter;
    RetryPolicy m_policy;
    std::unique_ptr<carriers::CarrierClient> m_client;
    std::unique_ptr<net::AccountConnection> m_connection;
    QHash<DeviceChangeId, WorkItem> m_busy;
    QSet<DeviceChangeId> m_preparing; ///< claimed and being read: more may come to the same call
    QList<Gathering> m_gathered;
    PageSearch m_before; ///< lines about to be sent
    PageSearch m_after; ///< lines that were sent
    QTimer m_gatherLimit; ///< nobody waits longer than this for others
    int m_linesPerCall = 1; ///< what the carrier has taken so far, at most what the account allows
    qint64 m_knownLines = 0; ///< of the account's inventory
    BootMs m_knownAt = 0;
    QTimer m_wakeUp;
    QTimer m_preflightAgain;
    std::deque<BootMs> m_recentCalls;
    QList<metrics::CallSample> m_calls; ///< not taken yet
    QString m_trouble;
    net::CircuitBreaker m_readBreaker;
    net::CircuitBreaker m_changeBreaker;
    QString m_heldBack; ///< why lines are held back that could be sent otherwise
    Preflight m_preflight = Preflight::Due;
    int m_preflightTries = 0;
    BootMs m_lastAnswer = 0;
    int m_refusedInARow = 0; ///< refusals that concern the account, without a good answer in between
    bool m_writeAccepted = false; ///< this carrier has taken a change of this account
    bool m_writesOn = false; ///< the account's switch as last seen in the database
    bool m_claiming = false;
    bool m_claimAgain = false;
    bool m_stopping = false;
    bool m_halted = false;
    bool m_sendsAllowed = true;
};

} // namespace lk::engine
