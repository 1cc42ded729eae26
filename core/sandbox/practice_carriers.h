// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/sandbox/practice_line.h"
#include "core/sandbox/scenario.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>

namespace lk::sandbox {

class Switchboard;

/// How a practice run is set up.
struct PracticeOptions {
    quint16 port = 0; ///< 0 = any free one
    QString ledgerFile = {}; ///< empty = nothing is kept
    quint64 seed = 1;
    int devices = 300; ///< a third at each carrier
    QString scenarioFile = {}; ///< JSON; empty = Scenario::calm()
};

/// The practice carriers: stateful stand-ins of ThingSpace, Jasper and Telegence over HTTP on 127.0.0.1, one
/// port for all three. Started again with the same ledger and seed they are where they were. Works on the
/// thread it lives on and never waits, except for the ledger's fsync.
class PracticeCarriers : public QObject {
    Q_OBJECT

public:
    explicit PracticeCarriers(QObject *parent = nullptr);
    ~PracticeCarriers() override;

    [[nodiscard]] Result<void> start(const PracticeOptions &options);
    void stop();
    [[nodiscard]] bool isRunning() const;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl thingSpaceBaseUrl() const;
    [[nodiscard]] QUrl jasperBaseUrl() const;
    /// Where Jasper's SOAP services begin: "/ws/service/terminal" and "/ws/service/echo" follow.
    [[nodiscard]] QUrl jasperSoapBaseUrl() const;
    [[nodiscard]] QUrl telegenceBaseUrl() const;

    /// Changes behaviour and faults of a running practice; lines, tokens and accepted changes stay.
    void setScenario(const Scenario &scenario);
    [[nodiscard]] Scenario scenario() const;

    /// By carrier: requests, reads, writes, polls, auth, throttled, faults {by word}, effects, callbacks
    /// (that were acknowledged); and "open", the accepted changes that are still to happen.
    [[nodiscard]] QJsonObject counters() const;

signals:
    /// The ledger could not be written: everything has been stopped, for nothing may happen off the record.
    void ledgerLost(const lk::Error &error);

private:
    std::unique_ptr<Switchboard> m_switchboard;
};

} // namespace lk::sandbox
