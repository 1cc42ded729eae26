// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/webhook/hook.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace lk::webhook {

enum class SelfTestResult { Passed, Failed, NotReached };

/// One step of a self-test: what was tried, how it ended, and what that means for people.
struct SelfTestStep {
    QString title;
    SelfTestResult result = SelfTestResult::NotReached;
    QString text = {};
};

/// Bound, reachable, accepted, stored, duplicate recognized: always these five, in this order.
using SelfTestReport = QList<SelfTestStep>;

[[nodiscard]] bool hasPassed(const SelfTestReport &report);

/// Where the sample message goes.
struct SelfTestTarget {
    bool listening = false;
    QHostAddress address;
    quint16 port = 0;
    QSslCertificate certificate = QSslCertificate(); ///< null = no TLS; else exactly this one must be shown
    Hook hook;
};

/// A message with the hook's proof about no request of ours. `id` tells samples apart.
[[nodiscard]] QByteArray sampleMessage(const Hook &hook, const QByteArray &id, UtcMs now);

/// Sends one sample message twice, over two connections of its own, and reports. Ten seconds each at most.
/// Deletes itself when done.
class SelfTest final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const SelfTestReport &)>;

    SelfTest(SelfTestTarget target, const Clock &clock, QObject *parent);

    /// `done` is called once from the event loop, unless `context` has been destroyed.
    void run(QObject *context, Done done);

private:
    void send();
    void onSocketReady();
    void onAnswer();
    void readAnswer(int status, const QByteArray &text);
    void pass(const QString &text);
    void failAt(const QString &text);
    void finish();

    SelfTestTarget m_target;
    SelfTestReport m_report;
    QByteArray m_message;
    QPointer<QObject> m_context;
    Done m_done;
    QTcpSocket *m_socket = nullptr;
    QTimer m_timer;
    qsizetype m_step = 0;
    bool m_finished = false;
};

} // namespace lk::webhook
