// SPDX-License-Identifier: Apache-2.0
#include "core/engine/account_tester.h"

#include "core/base/text.h"
#include "core/carriers/jasper/client.h"
#include "core/carriers/jasper/soap_answers.h"

#include <QDateTime>
#include <QHostInfo>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>
#include <QTimer>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

constexpr std::chrono::milliseconds kStepDeadline{15'000};
/// A refused login more than this is not tried: the fifth in a row locks the user at Verizon.
constexpr int kExpiresSoonDays = 30;
constexpr auto kEchoText = "linekeeper"_L1;

QString tokenName()
{
    return AccountTester::tr("Token");
}

QString sessionName()
{
    return AccountTester::tr("Session");
}

QString readName()
{
    return AccountTester::tr("Read");
}

QString soapName()
{
    return AccountTester::tr("SOAP");
}

/// A carrier's own word for its token request, as people know the step.
QString nameOf(const net::CarrierRequest &request)
{
    return request.operation == "login"_L1 ? sessionName() : tokenName();
}

QString expiry(const QSslCertificate &certificate)
{
    const QDateTime until = certificate.expiryDate();
    const QString date = QLocale().toString(until.toLocalTime().date(), QLocale::ShortFormat);
    const auto days = static_cast<int>(QDateTime::currentDateTimeUtc().daysTo(until));
    return days < kExpiresSoonDays
        ? AccountTester::tr("the certificate ends in %n day(s), on %1", nullptr, days).arg(date)
        : AccountTester::tr("certificate until %1").arg(date);
}

} // namespace

AccountTester::AccountTester(AccountAccess access, const Clock &clock,
    std::shared_ptr<net::LoginLedger> logins, net::AccountConnection *shared, QObject *parent)
    : QObject(parent),
      m_access(std::move(access)),
      m_route(net::routeOf(m_access.account, m_access.credentials)),
      m_clock(clock),
      m_logins(std::move(logins)),
      m_shared(shared),
      m_manager(net::makeManager(m_route))
{
    qRegisterMetaType<TestStep>();
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

/// With a proxy of the account's own it is the proxy that looks up the carrier's name.
QString AccountTester::hostToFind() const
{
    const net::AccountRoute &route = m_route;
    const bool ownProxy = route.proxy.kind == ProxyKind::Http || route.proxy.kind == ProxyKind::Socks5;
    return ownProxy ? route.proxy.host : m_access.account.baseUrl.host();
}

void AccountTester::lookUp()
{
    const QString name = tr("DNS");
    const QString host = hostToFind();
    running(name);
    QHostInfo::lookupHost(host, this, [this, name, host](const QHostInfo &info) {
        if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
            failStep(name,
                tr("The name %1 cannot be found: %2. Check the base URL, the proxy and the network.")
                    .arg(host, info.errorString()));
            return;
        }
        const QString address = info.addresses().first().toString();
        pass(name,
            host == m_access.account.baseUrl.host() ? tr("%1 is %2").arg(host, address)
                                                    : tr("The proxy %1 is %2").arg(host, address));
        checkTls();
    });
}

void AccountTester::checkTls()
{
    const QString name = tr("TLS");
    if (m_access.account.baseUrl.scheme() == "http"_L1) {
        skip(name, tr("Not used: a stand-in carrier on this machine."));
        nextToken();
        return;
    }
    running(name);
    auto *socket = new QSslSocket(this);
    socket->setProtocol(QSsl::TlsV1_2OrLater);
    socket->setProxy(net::proxyTo(m_route, m_access.account.baseUrl));
    const auto refused = [this, name, socket] {
        if (!socket->property("told").toBool()) {
            socket->setProperty("told", true);
            failStep(name,
                tr("No trusted TLS connection: %1. No credentials were sent. Check the base URL and the "
                   "proxy, and that nothing on the way opens encrypted connections.")
                    .arg(socket->errorString()));
            socket->deleteLater();
        }
    };
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        socket->setProperty("told", true);
        encrypted(*socket);
        socket->deleteLater();
    });
    connect(socket, &QSslSocket::errorOccurred, this, refused);
    QTimer::singleShot(kStepDeadline, socket, refused);
    socket->connectToHostEncrypted(
        m_access.account.baseUrl.host(), static_cast<quint16>(m_access.account.baseUrl.port(443)));
}

void AccountTester::encrypted(const QSslSocket &socket)
{
    const QString name = tr("TLS");
    const QSslCertificate certificate = socket.peerCertificate();
    if (const QString problem = net::pinProblem(certificate, m_route.pins); !problem.isEmpty()) {
        failStep(name, problem);
        return;
    }
    const QString protocol = socket.sessionCipher().protocolString();
    pass(name,
        m_route.pins.isEmpty() ? tr("%1, %2; its key is %3, not pinned")
                                     .arg(protocol, expiry(certificate), net::pinOfCertificate(certificate))
                               : tr("%1, %2; its key is pinned").arg(protocol, expiry(certificate)));
    nextToken();
}

void AccountTester::nextToken()
{
    const QByteArray key = m_client->auth().loginKey();
    const auto request = m_client->auth().nextStep(m_tokens, m_clock.bootNow());
    if (!request) {
        m_logins->noteAccepted(key);
        skipUnusedSteps();
        list();
        return;
    }
    const QString name = nameOf(*request);
    const int refused = std::max(m_access.account.refusedLogins, m_logins->refused(key));
    if (!key.isEmpty() && refused >= net::kLoginsEver) {
        failStep(name,
            tr("Not tried: %n login(s) with this user and password were refused in a row, and one more could "
               "lock the user at the carrier. Change the password, or restart the program once it is known "
               "to be right.",
                nullptr, refused));
        return;
    }
    running(name);
    exchange(*request, {},
        [this, request = *request](const net::CallOutcome &outcome) { tokenAnswered(request, outcome); });
}

void AccountTester::tokenAnswered(const net::CarrierRequest &request, const net::CallOutcome &outcome)
{
    const QString name = nameOf(request);
    const auto *answer = std::get_if<net::Answered>(&outcome);
    const bool lost = std::holds_alternative<net::OutcomeUnknown>(outcome);
    if (!answer) {
        if (lost)
            noteRefusedLogin();
        const auto *unreachable = std::get_if<net::Unreachable>(&outcome);
        if (lost)
            noteRefusedLogin();
        const QString why = unreachable ? unreachable->detail : std::get<net::OutcomeUnknown>(outcome).detail;
        failStep(name, tr("The carrier did not answer: %1").arg(why));
        return;
    }
    const auto read = m_client->auth().readStep(m_tokens, request, *answer, m_clock.bootNow());
    if (!read) {
        if (read.error().kind == ErrorKind::Auth)
            noteRefusedLogin();
        failStep(name, read.error().message);
        return;
    }
    pass(name,
        name == tokenName() ? tr("The carrier took the application's key and gave a token")
                            : tr("The carrier took user name and password and opened a session"));
    nextToken();
}

void AccountTester::noteRefusedLogin()
{
    const QByteArray key = m_client->auth().loginKey();
    m_logins->noteRefused(key);
    Q_EMIT loginsRefused(std::max(m_access.account.refusedLogins + 1, m_logins->refused(key)));
}

void AccountTester::skipUnusedSteps()
{
    const QString perCall
        = tr("Not used: %1 takes the credentials with every call").arg(displayName(m_access.account.carrier));
    for (const QString &name : {tokenName(), sessionName()}) {
        if (!m_told.contains(name))
            skip(name, perCall);
    }
    if (m_client->auth().nextStep({}, m_clock.bootNow()) && m_access.account.refusedLogins > 0)
        Q_EMIT loginsRefused(0);
}

void AccountTester::list()
{
    running(readName());
    ask(readName(), m_client->listRequest({}), [this](const net::Answered &answer) { listed(answer); });
}

void AccountTester::listed(const net::Answered &answer)
{
    const auto reading = m_client->readList({}, answer, m_clock.utcNow());
    if (const auto *failed = std::get_if<ReadFailed>(&reading)) {
        failStep(readName(), failed->refusal.text);
        return;
    }
    const QList<LineState> lines = std::get<carriers::LinePage>(reading).lines;
    if (lines.isEmpty()) {
        pass(readName(), tr("The account may read, but has no line yet"));
        checkSoap();
        return;
    }
    readOne(lines.first().ids);
}

void AccountTester::readOne(const LineIds &ids)
{
    ask(readName(), m_client->readRequest(ids), [this, ids](const net::Answered &answer) {
        const LineReading reading = m_client->readLine(ids, answer, m_clock.utcNow());
        const auto *state = std::get_if<LineState>(&reading);
        if (!state) {
            const auto *missing = std::get_if<LineNotThere>(&reading);
            failStep(
                readName(), missing ? missing->refusal.text : std::get<ReadFailed>(reading).refusal.text);
            return;
        }
        pass(readName(),
            tr("Line %1 was read: %2").arg(ids.iccid.isEmpty() ? ids.msisdn : ids.iccid, state->rawStatus));
        checkSoap();
    });
}

void AccountTester::checkSoap()
{
    const auto *jasper = dynamic_cast<const carriers::jasper::JasperClient *>(m_client.get());
    if (!jasper) {
        done();
        return;
    }
    if (m_access.credentials.licenseKey.isEmpty()) {
        skip(soapName(),
            tr("Not tested: without a license key and SOAP password SIMs cannot be exchanged with this "
               "account"));
        done();
        return;
    }
    if (const auto refusal = jasper->soap().cannotCall()) {
        failStep(soapName(), refusal->text);
        return;
    }
    running(soapName());
    const QString message = u"lk-test-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    ask(soapName(), jasper->soap().echo(message, kEchoText), [this, message](const net::Answered &answer) {
        if (const auto read = carriers::jasper::readSoapEcho(message, kEchoText, answer); !read) {
            failStep(soapName(), read.error().message);
            return;
        }
        pass(soapName(), tr("Control Center took the SOAP password and the license key"));
        done();
    });
}

void AccountTester::ask(const QString &name, const net::CarrierRequest &request,
    std::function<void(const net::Answered &)> answered)
{
    const auto ended = [this, name, answered = std::move(answered)](const net::CallOutcome &outcome) {
        const auto *answer = std::get_if<net::Answered>(&outcome);
        if (!answer) {
            const auto *unreachable = std::get_if<net::Unreachable>(&outcome);
            const QString why
                = unreachable ? unreachable->detail : std::get<net::OutcomeUnknown>(outcome).detail;
            failStep(name, tr("The carrier did not answer: %1").arg(why));
            return;
        }
        if (m_client->auth().refusalIn(*answer) != net::AuthRefusal::None) {
            failStep(name,
                tr("The carrier refuses the credentials (HTTP %1). Check them, and that this machine's "
                   "address is allowed.")
                    .arg(answer->status));
            return;
        }
        answered(*answer);
    };
    const bool hasLogin = m_client->auth().nextStep({}, m_clock.bootNow()).has_value();
    // Some carriers allow one call at a time: then a test waits its turn among the others.
    if (m_shared && !hasLogin)
        m_shared->call(request, QUuid::createUuid().toByteArray(QUuid::WithoutBraces), this,
            [ended](const net::CallRecord &record) { ended(record.outcome); });
    else
        exchange(
            request, request.carriesCredentials ? net::Headers() : m_client->auth().headers(m_tokens), ended);
}

void AccountTester::exchange(const net::CarrierRequest &request, const net::Headers &credentials,
    std::function<void(const net::CallOutcome &)> done)
{
    auto *call = new net::CarrierCall(*m_manager, request, credentials,
        QUuid::createUuid().toByteArray(QUuid::WithoutBraces), kStepDeadline, this, m_route.pins);
    connect(call, &net::CarrierCall::finished, this,
        [done = std::move(done)](const net::CallOutcome &outcome) { done(outcome); });
}

void AccountTester::running(const QString &name)
{
    Q_EMIT step({name, StepResult::Running, {}});
}

void AccountTester::pass(const QString &name, const QString &detail)
{
    m_told.insert(name);
    Q_EMIT step({name, StepResult::Passed, detail});
}

void AccountTester::skip(const QString &name, const QString &detail)
{
    Q_EMIT step({name, StepResult::Skipped, detail});
}

void AccountTester::failStep(const QString &name, const QString &detail)
{
    Q_EMIT step({name, StepResult::Failed, detail});
    Q_EMIT finished(false);
    deleteLater();
}

void AccountTester::done()
{
    Q_EMIT finished(true);
    deleteLater();
}

} // namespace lk::engine
