// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"
#include "core/engine/account_access.h"
#include "core/net/account_connection.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>

class QSslSocket;

namespace lk::engine {

enum class StepResult { Running, Passed, Failed, Skipped };

/// One step of "Test connection".
struct TestStep {
    QString name; ///< "DNS", "TLS", "Token", "Session", "Read", "SOAP"
    StepResult result = StepResult::Running;
    QString detail; ///< what it proved, why it is not needed, or what is wrong and what to do
};

/// "Test connection": name, TLS with pin, token, session, read one line, and SOAP where the account uses it.
/// Writes nothing at the carrier; tries no login that could lock the user. Deletes itself after finished().
/// Engine thread.
class AccountTester final : public QObject {
    Q_OBJECT

public:
    /// `logins`: shared with the lanes, so that a person who tests again and again does not lock the user.
    /// `shared`: the connection of the same account with the same credentials; nullptr = there is none. Where
    /// there is no login the read goes over it, within the account's limits.
    AccountTester(AccountAccess access, const Clock &clock, std::shared_ptr<net::LoginLedger> logins,
        net::AccountConnection *shared, QObject *parent);
    ~AccountTester() override;

    void start();

Q_SIGNALS:
    /// The step changed; steps are told in order, first as Running.
    void step(const lk::engine::TestStep &step);
    void finished(bool passed);
    /// As AccountConnection::loginsRefused.
    void loginsRefused(int inARow);

private:
    void lookUp();
    void checkTls();
    void encrypted(const QSslSocket &socket);
    void nextToken();
    void tokenAnswered(const net::CarrierRequest &request, const net::CallOutcome &outcome);
    void list();
    void listed(const net::Answered &answer);
    void readOne(const LineIds &ids);
    void checkSoap();
    void skipUnusedSteps();
    void noteRefusedLogin();
    void running(const QString &name);
    void pass(const QString &name, const QString &detail);
    void skip(const QString &name, const QString &detail);
    void failStep(const QString &name, const QString &detail);
    void done();
    /// Calls `answered`, or fails the step if there is no answer or it refuses the credentials.
    void ask(const QString &name, const net::CarrierRequest &request,
        std::function<void(const net::Answered &)> answered);
    void exchange(const net::CarrierRequest &request, const net::Headers &credentials,
        std::function<void(const net::CallOutcome &)> done);
    [[nodiscard]] QString hostToFind() const;

    const AccountAccess m_access;
    const net::AccountRoute m_route;
    const Clock &m_clock;
    const std::shared_ptr<net::LoginLedger> m_logins;
    const QPointer<net::AccountConnection> m_shared;
    std::unique_ptr<carriers::CarrierClient> m_client;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    net::AuthTokens m_tokens;
    QSet<QString> m_told; ///< the steps that were needed
};

} // namespace lk::engine

Q_DECLARE_METATYPE(lk::engine::TestStep)
