// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/engine/engine.h"
#include "core/engine/plan_start.h"
#include "core/import/device_list.h"
#include "core/sandbox/practice_carriers.h"
#include "core/store/change_reading.h"
#include "core/store/store.h"
#include "core/store/store_reader.h"

#include <QHash>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace lk::test {

/// The practice carriers on a thread of their own.
class CarrierThread {
public:
    explicit CarrierThread(const sandbox::PracticeOptions &options);
    ~CarrierThread();
    [[nodiscard]] QUrl baseUrl(Carrier carrier) const;
    [[nodiscard]] QJsonObject counters() const;
    void setScenario(const QJsonObject &scenario);

private:
    QThread m_thread;
    sandbox::PracticeCarriers *m_carriers = nullptr;
    quint16 m_port = 0;
};

/// What the ledger says was changed, by ICCID.
struct LedgerTruth {
    QHash<QString, int> effects; ///< effective changes per line
    int total = 0;
};
[[nodiscard]] LedgerTruth readLedger(const QString &path);

/// The credentials and account the practice carriers accept.
[[nodiscard]] engine::AccountAccess practiceAccess(Carrier carrier, const QUrl &baseUrl);
/// A CSV list of the first `perCarrier` lines of each carrier, or of one carrier.
[[nodiscard]] QString practiceList(int perCarrier, std::optional<Carrier> only = std::nullopt);

/// A whole installation in a temporary folder: store, engine, three practice accounts.
class PracticeWorld {
public:
    explicit PracticeWorld(const sandbox::PracticeOptions &options = {}, const QJsonObject &scenario = {},
        const QJsonObject &timing = quickTiming());
    ~PracticeWorld();

    /// Small times, so that tests do not wait.
    [[nodiscard]] static QJsonObject quickTiming();

    [[nodiscard]] planning::Plan plan(const QString &list, const ChangeSpec &spec);
    /// Without a guard, unless one is asked for: most tests want the carriers to fail.
    [[nodiscard]] BulkChangeId start(const planning::Plan &plan, std::optional<RunOrder> run = std::nullopt);
    /// How many lines an account's calls may name.
    void setLinesPerCall(Carrier carrier, int lines);
    void runQueue() { engine->dispatcher().start(); }
    [[nodiscard]] BulkChange change(BulkChangeId id);
    [[nodiscard]] bool waitSettled(BulkChangeId id, int timeoutMs = 60'000);
    [[nodiscard]] QList<DeviceChange> lines(BulkChangeId id);
    [[nodiscard]] QString ledgerPath() const { return dir.filePath(QStringLiteral("ledger.jsonl")); }

    QTemporaryDir dir;
    SystemClock clock;
    std::unique_ptr<CarrierThread> carriers;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<store::StoreReader> reader;
    std::unique_ptr<store::Database> database; ///< read-only, for looking
    std::unique_ptr<engine::Engine> engine;
    QList<engine::AccountAccess> accounts;
};

} // namespace lk::test
