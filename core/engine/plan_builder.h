// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/line_history.h"
#include "core/engine/dispatcher.h"
#include "core/engine/inventory_use.h"
#include "core/import/device_list.h"
#include "core/planning/plan.h"
#include "core/store/store_reader.h"

#include <QHash>
#include <QObject>

#include <deque>

namespace lk::engine {

/// What to plan.
struct PlanRequest {
    intake::DeviceList list;
    ChangeSpec spec;
    QString reason;
    QString createdBy;
    TenantId tenant{1};
    QString tenantName;
    AccountId onlyAccount; ///< invalid = each row finds its own
    /// Every line is read now, also where the inventory's reading is young enough for the account.
    bool readAnew = false;
    RunOrder run = {};
    /// Lines that another change has not finished with stay in, whatever `run` says: it is chosen later.
    bool busyLinesStay = false;
    /// What single rows ask for, by their row in the file; they need no request of the list then.
    QHash<qint64, ChangeSpec> rowSpecs = {};
    /// Rows that take a done change back, and that change: a line it no longer shows is left as it is.
    QHash<qint64, ChangeSpec> undoes = {};
};

/// How far the reading of one account's lines is.
struct AccountProgress {
    AccountId account;
    QString name;
    qint64 done = 0;
    qint64 total = 0;
    qint64 fromInventory = 0; ///< of those done, without a call: the inventory's reading is young enough
    QString trouble = {}; ///< why no more of its lines are read; empty = they are
};

struct PlanProgress {
    qint64 judged = 0;
    qint64 total = 0;
    QList<AccountProgress> accounts = {}; ///< those whose lines are read; empty until that begins
};

/// Makes one plan: routes rows, reads every line live within its account's budget unless the inventory has
/// read it just now, judges. No carrier write. Deletes itself after finished() or failed(). Engine thread.
class PlanBuilder final : public QObject {
    Q_OBJECT

public:
    PlanBuilder(Dispatcher &lanes, store::StoreReader &reader, const Clock &clock, QObject *parent);

    void start(PlanRequest request);
    /// Ends without a plan; failed() follows.
    void cancel();

Q_SIGNALS:
    void progress(const lk::engine::PlanProgress &progress);
    void finished(const lk::planning::Plan &plan);
    void failed(const lk::Error &error);

private:
    struct Lane {
        AccountId account;
        std::deque<qsizetype> rows;
        int reading = 0;
        QString down; ///< why no more lines of this account are read
        qint64 knownLines = 0; ///< of the account's inventory
        QHash<QString, qsizetype> onPages; ///< rows looked for on the pages of its list, by ICCID
        AccountProgress progress = {};
    };

    void begin(const QList<CarrierAccount> &accounts, const QList<store::IssuerPrefix> &prefixes);
    void routeChunk();
    void prepareReads();
    [[nodiscard]] InventoryUse inventoryUse() const;
    /// Blocks a row that cannot be sent at all; true if the row is decided without a reading.
    [[nodiscard]] bool decideWithoutReading(planning::PlanRow &row);
    /// Judges a row by the inventory if its reading is young enough for the account.
    [[nodiscard]] bool judgeByInventory(qsizetype row);
    void readPages(std::size_t laneIndex);
    void pump(std::size_t laneIndex);
    void judged(std::size_t laneIndex, qsizetype row, const LineReading &reading);
    void warn(planning::PlanRow &row);
    void rowDone(std::size_t laneIndex);
    void noteFailure(Lane &lane, const LineReading &reading);
    void count(qint64 rows);
    [[nodiscard]] PlanProgress progressNow() const;
    void finish();
    void fail(const Error &error);

    Dispatcher &m_lanes;
    store::StoreReader &m_reader;
    const Clock &m_clock;
    PlanRequest m_request;
    planning::Plan m_plan;
    QList<CarrierAccount> m_accounts;
    std::shared_ptr<class LineRouter> m_router;
    std::shared_ptr<class LocalRows> m_local;
    std::shared_ptr<class PlanRules> m_rules;
    QList<LinePast> m_pasts; ///< of each row
    QHash<qsizetype, LineState> m_known; ///< what the inventory says of rows that may be judged by it
    QHash<AccountId, qint64> m_knownLines; ///< of each account's inventory
    std::vector<Lane> m_queues;
    qsizetype m_routed = 0;
    qint64 m_judged = 0;
    qint64 m_announced = 0;
    bool m_ended = false;
};

} // namespace lk::engine

Q_DECLARE_METATYPE(lk::engine::PlanProgress)
Q_DECLARE_METATYPE(lk::planning::Plan)
