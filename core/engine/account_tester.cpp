// SPDX-License-Identifier: Apache-2.0
#include "core/engine/account_tester.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslSocket>
#include <QTimer>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

constexpr std::chrono::milliseconds kStepDeadline{15'000};

} // namespace

AccountTester::AccountTester(AccountAccess access, const Clock &clock,
    std::shared_ptr<net::LoginLedger> logins, net::AccountConnection *shared, QObject *parent)
    : QObject(parent),
      m_access(std::move(access)),
      m_clock(clock),
      m_logins(std::move(logins)),
      m_shared(shared),
      m_manager(std::make_unique<QNetworkAccessManager>())
{
    qRegisterMetaType<TestStep>();
    m_manager->setProxy(QNetworkProxy::NoProxy);
}

AccountTester::~AccountTester() = default;

void AccountTester::start()
{
    if (!m_access.noCredentials.isEmpty()) {
        failStep(tr("Credentials"), m_access.noCredentials);
        return;
    }
    m_client = carriers::makeCarrierClient(m_access.account, m_access.credentials);
    lookUp();
}

void AccountTester::lookUp()
{
    const QString name = tr("Name");
    Q_EMIT step({name, StepResult::Running, {}});
    QHostInfo::lookupHost(m_access.account.baseUrl.host(), this, [this, name](const QHostInfo &info) {
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
            failStep(name,
                tr("The name %1 cannot be found: %2. Check the base URL and the network.")
                    .arg(m_access.account.baseUrl.host(), info.errorString()));
            return;
        }
        pass(name, info.addresses().first().toString());
        checkTls();
    });
}

void AccountTester::checkTls()
{
    const QString name = tr("TLS");
    if (m_access.account.baseUrl.scheme() == "http"_L1) {
        Q_EMIT step({name, StepResult::Skipped, tr("Not used: a stand-in carrier on this machine.")});
        nextToken();
        return;
    }
    Q_EMIT step({name, StepResult::Running, {}});
    auto *socket = new QSslSocket(this);
    socket->setProtocol(QSsl::TlsV1_2OrLater);
    socket->setProxy(QNetworkProxy::NoProxy);
    const auto refused = [this, name, socket] {
        if (!socket->property("told").toBool()) {
            socket->setProperty("told", true);
            failStep(name,
                tr("No trusted TLS connection: %1. No credentials were sent.").arg(socket->errorString()));
            socket->deleteLater();
        }
    };
    connect(socket, &QSslSocket::encrypted, this, [this, name, socket] {
        socket->setProperty("told", true);
        pass(name, socket->sessionCipher().protocolString());
        socket->deleteLater();
        nextToken();
    });
    connect(socket, &QSslSocket::errorOccurred, this, refused);
    QTimer::singleShot(kStepDeadline, socket, refused);
    socket->connectToHostEncrypted(
        m_access.account.baseUrl.host(), static_cast<quint16>(m_access.account.baseUrl.port(443)));
}

void AccountTester::nextToken()
{
    const QByteArray key = m_client->auth().loginKey();
    const auto request = m_client->auth().nextStep(m_tokens, m_clock.bootNow());
    if (!request) {
        m_logins->noteAccepted(key);
        readOne();
        return;
    }
    if (const int count = m_logins->refused(key); !key.isEmpty() && count >= net::kLoginsByHand) {
        failStep(request->operation,
            tr("Not tried: %n login(s) with this user and password were refused in a row, and one more could "
               "lock the user at the carrier. Change the password, or restart the program once it is known "
               "to be right.",
                nullptr, count));
        return;
    }
    Q_EMIT step({request->operation, StepResult::Running, {}});
    exchange(*request, {},
        [this, request = *request](const net::CallOutcome &outcome) { tokenAnswered(request, outcome); });
}

void AccountTester::tokenAnswered(const net::CarrierRequest &request, const net::CallOutcome &outcome)
{
    const auto *answer = std::get_if<net::Answered>(&outcome);
    if (!answer) {
        const auto *unreachable = std::get_if<net::Unreachable>(&outcome);
        if (!unreachable)
            m_logins->noteRefused(m_client->auth().loginKey());
        failStep(request.operation,
            unreachable ? unreachable->detail : std::get<net::OutcomeUnknown>(outcome).detail);
        return;
    }
    const auto read = m_client->auth().readStep(m_tokens, request, *answer, m_clock.bootNow());
    if (!read) {
        if (read.error().kind == ErrorKind::Auth)
            m_logins->noteRefused(m_client->auth().loginKey());
        failStep(request.operation, read.error().message);
        return;
    }
    pass(request.operation, tr("Accepted"));
    nextToken();
}

void AccountTester::readOne()
{
    Q_EMIT step({tr("Read"), StepResult::Running, {}});
    const net::CarrierRequest request = m_client->listRequest({});
    const bool hasLogin = m_client->auth().nextStep({}, m_clock.bootNow()).has_value();
    // Some carriers allow one call at a time: then a test waits its turn among the others.
    if (m_shared && !hasLogin)
        m_shared->call(request, QUuid::createUuid().toByteArray(QUuid::WithoutBraces), this,
            [this](const net::CallRecord &record) { readAnswered(record.outcome); });
    else
        exchange(request, m_client->auth().headers(m_tokens),
            [this](const net::CallOutcome &outcome) { readAnswered(outcome); });
}

void AccountTester::readAnswered(const net::CallOutcome &outcome)
{
    const QString name = tr("Read");
    const auto *answer = std::get_if<net::Answered>(&outcome);
    if (!answer) {
        const auto *unreachable = std::get_if<net::Unreachable>(&outcome);
        failStep(name, unreachable ? unreachable->detail : std::get<net::OutcomeUnknown>(outcome).detail);
        return;
    }
    if (m_client->auth().refusalIn(*answer) != net::AuthRefusal::None) {
        failStep(name,
            tr("The carrier refuses the credentials (HTTP %1). Check them, and that this machine's address "
               "is "
               "allowed.")
                .arg(answer->status));
        return;
    }
    const auto reading = m_client->readList({}, *answer, m_clock.utcNow());
    if (const auto *failed = std::get_if<ReadFailed>(&reading)) {
        failStep(name, failed->refusal.text);
        return;
    }
    const int lines = static_cast<int>(std::get<carriers::LinePage>(reading).lines.size());
    pass(name, tr("%n line(s) on the first page", nullptr, lines));
    Q_EMIT finished(true);
    deleteLater();
}

void AccountTester::exchange(const net::CarrierRequest &request, const net::Headers &credentials,
    std::function<void(const net::CallOutcome &)> done)
{
    auto *call = new net::CarrierCall(*m_manager, request, credentials,
        QUuid::createUuid().toByteArray(QUuid::WithoutBraces), kStepDeadline, this);
    connect(call, &net::CarrierCall::finished, this,
        [done = std::move(done)](const net::CallOutcome &outcome) { done(outcome); });
}

void AccountTester::pass(const QString &name, const QString &detail)
{
    Q_EMIT step({name, StepResult::Passed, detail});
}

void AccountTester::failStep(const QString &name, const QString &detail)
{
    Q_EMIT step({name, StepResult::Failed, detail});
    Q_EMIT finished(false);
    deleteLater();
}

} // namespace lk::engine
