// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/scenario.h"

#include <QObject>
#include <QQueue>
#include <QUrl>

#include <functional>
#include <memory>

namespace lk::sandbox {

/// Something a carrier tells a client by itself.
struct HookMessage {
    PracticeCarrier carrier = PracticeCarrier::ThingSpace;
    QUrl url = {};
    QByteArray contentType = {};
    std::function<QByteArray(int attempt)> body = {}; ///< the attempt counts from 1
    QByteArray forged = {}; ///< an untrue message that goes ahead; empty = none
};

/// Keeps an answer back until what has to arrive before it has been sent.
class AnswerGate {
public:
    /// Calls `pass` once the gate is open; at once if it is.
    void whenOpen(std::function<void()> pass);
    void open();

private:
    bool m_open = false;
    std::function<void()> m_pass;
};

/// Delivers callbacks and push events by HTTP POST to this machine, as often and as late as the scenario
/// says; a message nobody acknowledges with a 2xx is sent up to four times. Nothing leaves before the ledger
/// is on the disk. Does not wait; at most 16 deliveries at a time.
class HookSender : public QObject {
    Q_OBJECT

public:
    explicit HookSender(const Scenario &scenario, QObject *parent = nullptr);
    ~HookSender() override;

    /// Takes a message on; it leaves after ledgerSynced().
    void post(HookMessage message);
    /// The gate of the messages posted since the last call that must arrive before an answer; null if there
    /// are none.
    [[nodiscard]] std::shared_ptr<AnswerGate> gateOfLatest();
    void ledgerSynced();
    /// Gives up whatever was not sent yet and opens all gates.
    void stop();
    /// Deliveries that were acknowledged, for one carrier.
    [[nodiscard]] int delivered(PracticeCarrier carrier) const;

signals:
    /// There is a message that waits for the ledger.
    void waiting();

private:
    struct Mail;
    using MailPtr = std::shared_ptr<Mail>;
    void enqueue(const MailPtr &mail, int delayMs);
    void sendNext();
    void send(const MailPtr &mail);
    void finished(const MailPtr &mail, bool acknowledged);

    const Scenario &m_scenario;
    QList<MailPtr> m_waiting; ///< for the ledger
    QList<MailPtr> m_latest;
    QQueue<MailPtr> m_ready;
    int m_underWay = 0;
    std::array<int, 3> m_delivered{};
};

} // namespace lk::sandbox
