// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/carriers/carrier_client.h"
#include "core/engine/account_access.h"
#include "core/net/account_connection.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace lk::engine {

enum class StepResult { Running, Passed, Failed, Skipped };

/// One step of "Test connection".
struct TestStep {
    QString name; ///< "DNS", "TLS", "Token", "Session", "Read"
    StepResult result = StepResult::Running;
    QString detail; ///< one sentence
};

/// "Test connection": name, TLS, token, session, read one line. Writes nothing at the carrier. Deletes itself
/// after finished(). Engine thread.
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

private:
    void lookUp();
    void checkTls();
    void nextToken();
    void tokenAnswered(const net::CarrierRequest &request, const net::CallOutcome &outcome);
    void readOne();
    void readAnswered(const net::CallOutcome &outcome);
    void pass(const QString &name, const QString &detail);
    void failStep(const QString &name, const QString &detail);
    void exchange(const net::CarrierRequest &request, const net::Headers &credentials,
        std::function<void(const net::CallOutcome &)> done);

    const AccountAccess m_access;
    const Clock &m_clock;
    const std::shared_ptr<net::LoginLedger> m_logins;
    const QPointer<net::AccountConnection> m_shared;
    std::unique_ptr<carriers::CarrierClient> m_client;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    net::AuthTokens m_tokens;
};

} // namespace lk::engine

Q_DECLARE_METATYPE(lk::engine::TestStep)
