// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/fault_dice.h"
#include "core/sandbox/hook_sender.h"
#include "core/sandbox/http_listener.h"
#include "core/sandbox/inventory.h"
#include "core/sandbox/ledger.h"
#include "core/sandbox/provisioning.h"
#include "core/sandbox/scenario.h"
#include "core/sandbox/stand_in.h"

#include <QObject>
#include <QPointer>
#include <QQueue>

#include <array>
#include <memory>

namespace lk::sandbox {

/// The inside of a practice run: takes each request to its carrier, lets faults strike, and holds every
/// answer back until the ledger is on the disk.
class Switchboard : public QObject {
    Q_OBJECT

public:
    Switchboard(int devices, quint64 seed, const Scenario &scenario);
    ~Switchboard() override;

    /// Rebuilds from the ledger, then listens.
    [[nodiscard]] Result<void> open(const QString &ledgerFile, quint16 port);
    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    void setScenario(const Scenario &scenario) { m_scenario = scenario; }
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] QJsonObject counters() const;

signals:
    void ledgerLost(const lk::Error &error);

private:
    /// An answer on its way.
    struct Outgoing {
        QPointer<HttpConnection> connection;
        HttpReply reply;
        Delivery delivery = Delivery::Whole;
        std::chrono::milliseconds delay{0};
        std::chrono::milliseconds dripInterval{0};
        std::shared_ptr<AnswerGate> gate = {}; ///< what has to arrive first
    };
    /// What one carrier has seen.
    struct Desk {
        std::unique_ptr<StandIn> standIn;
        int inFlight = 0;
        quint64 requests = 0;
        int throttled = 0;
        std::array<int, 4> byClass{};
        QHash<QString, int> faults;
        QQueue<BootMs> lastSecond;
    };

    void take(HttpConnection *connection, const HttpRequest &request);
    [[nodiscard]] bool isTooMuch(Desk &desk, const CarrierSettings &settings);
    [[nodiscard]] HttpReply throttledReply(
        Desk &desk, const CarrierSettings &settings, const Call &call) const;
    [[nodiscard]] HttpReply answerTo(
        Outgoing *out, PracticeCarrier carrier, const HttpRequest &request, const Call &call);
    void strike(Outgoing out, const FaultRule &rule, PracticeCarrier carrier, const HttpRequest &request,
        const Call &call);
    [[nodiscard]] HttpReply spoiled(
        const FaultRule &rule, HttpReply honest, PracticeCarrier carrier, const Call &call);
    void actLate(Outgoing out, const FaultRule &rule, PracticeCarrier carrier, const HttpRequest &request,
        const Call &call);
    void hold(Outgoing out);
    void flush();
    void flushSoon();
    static void release(const Outgoing &out, QObject *context);

    Desk &desk(PracticeCarrier carrier) { return m_desks.at(static_cast<std::size_t>(carrier)); }

    SystemClock m_clock;
    quint64 m_seed;
    int m_devices;
    Scenario m_scenario;
    Inventory m_inventory;
    Ledger m_ledger;
    Provisioning m_provisioning;
    HookSender m_hooks;
    FaultDice m_dice;
    std::array<Desk, 3> m_desks;
    QList<Outgoing> m_held;
    bool m_flushPending = false;
    HttpListener m_listener;
};

} // namespace lk::sandbox
