// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/line_history.h"
#include "core/engine/dispatcher.h"
#include "core/import/device_list.h"
#include "core/planning/plan.h"
#include "core/store/store_reader.h"

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
};

struct PlanProgress {
    qint64 judged = 0;
    qint64 total = 0;
};

/// Makes one plan: routes rows, reads every line live within its account's budget, judges. No carrier write.
/// Deletes itself after finished() or failed(). Engine thread.
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
    };

    void begin(const QList<CarrierAccount> &accounts, const QList<store::IssuerPrefix> &prefixes);
    void routeChunk();
    void prepareReads();
    void readPages(std::size_t laneIndex);
    void pump(std::size_t laneIndex);
    void judged(std::size_t laneIndex, qsizetype row, const LineReading &reading);
    void warn(planning::PlanRow &row);
    void rowDone(std::size_t laneIndex);
    void noteFailure(Lane &lane, const LineReading &reading);
    void count(qint64 rows);
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
