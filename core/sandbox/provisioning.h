// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/inventory.h"
#include "core/sandbox/ledger.h"
#include "core/sandbox/scenario.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <functional>
#include <map>
#include <optional>

namespace lk::sandbox {

/// One change of one line, as a carrier took it on.
struct ChangeOrder {
    PracticeCarrier carrier = PracticeCarrier::ThingSpace;
    int index = 0;
    QString change = {}; ///< suspend, restore, activate, deactivate, state, plan, change-identifier,
                         ///< custom-fields, cost-center, add, delete, or a label's name
    QString to = {}; ///< the value afterwards, in the carrier's words
    QString plan = {}; ///< with an activation: the plan the line starts on
    QString msisdn = {}; ///< with an activation: the number the line gets; empty = it keeps its own
    QString pending = {}; ///< what the line shows meanwhile; empty = its old state
    QString request = {}; ///< the client's X-Request-ID
    QString handle = {}; ///< the carrier's own id of the request
    QMap<LineKey, QString> ids = {}; ///< identifiers the line has afterwards
    QMap<QString, QString> labels = {}; ///< labels that are set together
    int peer = -1; ///< Jasper's exchange: the SIM that takes the line over
    bool atOnce = false; ///< effective before the answer, whatever the scenario says
    qint64 seq = 0; ///< of its "accepted" record
    quint64 number = 0; ///< how many changes this line had accepted before
};

/// True for the ledger's words of a change of state: suspend, restore, activate, deactivate, state.
[[nodiscard]] bool changesState(const QString &change);

/// What a carrier makes of an order when its time has come.
enum class Ruling {
    Apply,
    AlreadySo,
    Impossible,
};

/// One thing that happened to a line.
struct LineEvent {
    UtcMs at = 0;
    QString change = {};
    QString from = {};
    QString to = {};
    bool failed = false;
    bool noEffect = false; ///< it was so already
};

/// How far one line of a carrier request has come.
enum class OrderPhase {
    Open,
    Done,
    Failed,
};

/// How far a carrier request has come.
struct RequestProgress {
    PracticeCarrier carrier = PracticeCarrier::ThingSpace;
    QString change;
    QMap<int, OrderPhase> lines; ///< by device index

    [[nodiscard]] bool has(OrderPhase phase) const { return lines.values().contains(phase); }
};

/// Takes orders on and carries them out later: accepted and effective are two moments, each written to the
/// ledger before anybody can see it. Rebuilds both from the ledger of an earlier run.
class Provisioning : public QObject {
    Q_OBJECT

public:
    using Rule = std::function<Ruling(const Line &, const ChangeOrder &)>;
    /// Hears what became of an order; `before` is what the line was called until then. Not told of what was
    /// rebuilt.
    using Listener
        = std::function<void(const ChangeOrder &order, const LineEvent &event, const PracticeLine &before)>;

    Provisioning(Inventory &inventory, Ledger &ledger, const Scenario &scenario, const Clock &clock,
        quint64 seed, QObject *parent = nullptr);

    void setRule(PracticeCarrier carrier, Rule rule);
    void setListener(PracticeCarrier carrier, Listener listener);
    /// Takes one ledger record of an earlier run in; call finishRebuild() after the last.
    [[nodiscard]] Result<void> rebuild(const QJsonObject &record);
    void finishRebuild();

    /// A new carrier request id, never given before on this ledger.
    [[nodiscard]] QString newHandle();
    /// Takes an order on. It happens after the settle time, not before `notBefore`, and never before an
    /// earlier order for the same line.
    void accept(ChangeOrder order, std::optional<UtcMs> notBefore = std::nullopt);
    /// Notes a write that was refused for the line's sake.
    void noteRefused(const ChangeOrder &order, const QString &why);

    [[nodiscard]] std::optional<RequestProgress> progress(const QString &handle) const;
    [[nodiscard]] QList<LineEvent> history(const Line &line) const;
    [[nodiscard]] int effects(PracticeCarrier carrier) const;
    [[nodiscard]] int openOrders() const { return static_cast<int>(m_queue.size()); }

signals:
    /// The ledger has records that are not on the disk yet.
    void recorded();

private:
    [[nodiscard]] Result<ChangeOrder> orderIn(const QJsonObject &record);
    [[nodiscard]] int settleTime(const ChangeOrder &order) const;
    void noteAccepted(const ChangeOrder &order);
    void schedule(ChangeOrder order, BootMs due);
    void runDue();
    void carryOut(const ChangeOrder &order);
    [[nodiscard]] Ruling rule(const Line &line, const ChangeOrder &order) const;
    void settle(const ChangeOrder &order, bool failed);
    void apply(Line &line, const ChangeOrder &order, UtcMs at);
    void changeState(Line &line, const ChangeOrder &order, UtcMs at);
    void changeIdentifiers(Line &line, const ChangeOrder &order, UtcMs at);
    void exchangeSims(Line &old, Line &fresh, UtcMs at);
    void armTimer();

    Inventory &m_inventory;
    Ledger &m_ledger;
    const Scenario &m_scenario;
    const Clock &m_clock;
    quint64 m_seed;
    std::array<Rule, 3> m_rules;
    std::array<Listener, 3> m_listeners;
    std::array<int, 3> m_effects{};
    std::multimap<BootMs, ChangeOrder> m_queue;
    std::map<qint64, std::pair<ChangeOrder, UtcMs>> m_rebuilt; ///< accepted, neither effect nor outcome yet
    QHash<QString, RequestProgress> m_requests;
    QMap<std::pair<PracticeCarrier, int>, QList<LineEvent>> m_history;
    quint64 m_handles = 0;
    quint64 m_replayed = 0; ///< records of earlier runs
    QTimer m_timer;
};

} // namespace lk::sandbox
