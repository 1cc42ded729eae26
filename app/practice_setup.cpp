// SPDX-License-Identifier: Apache-2.0
#include "app/practice_setup.h"

#include "core/store/account_table.h"
#include "core/webhook/hook.h"
#include "core/webhook/listener_setup.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::app {

namespace {

constexpr int kPracticeDevices = 30'000;

} // namespace

CarrierAccount practiceAccount(Carrier carrier)
{
    CarrierAccount account;
    account.tenant = TenantId{1};
    account.carrier = carrier;
    account.timing = practiceTiming();
    account.writesOn = true;
    switch (carrier) {
    case Carrier::ThingSpace:
        account.name = u"Practice ThingSpace"_s;
        account.accountName = QString(sandbox::practice::kThingSpaceAccount);
        account.budget = {.callsPerSecond = 90, .maxInFlight = 6};
        break;
    case Carrier::Jasper:
        account.name = u"Practice Control Center"_s;
        account.budget = {.callsPerSecond = 35, .maxInFlight = 1};
        break;
    case Carrier::Telegence:
        account.name = u"Practice Telegence"_s;
        account.budget = {.callsPerSecond = 60, .maxInFlight = 6};
        break;
    }
    return account;
}

QByteArray practiceCredentials(Carrier carrier)
{
    using namespace sandbox::practice;
    QJsonObject json;
    switch (carrier) {
    case Carrier::ThingSpace:
        json = {{u"client_id"_s, QString(kThingSpaceClientId)},
            {u"client_secret"_s, QString(kThingSpaceClientSecret)}, {u"username"_s, QString(kThingSpaceUser)},
            {u"password"_s, QString(kThingSpacePassword)}};
        break;
    case Carrier::Jasper:
        json = {{u"username"_s, QString(kJasperUser)}, {u"api_key"_s, QString(kJasperApiKey)},
            {u"soap_password"_s, QString(kJasperSoapPassword)},
            {u"license_key"_s, QString(kJasperLicenseKey)}};
        break;
    case Carrier::Telegence:
        json = {{u"app_id"_s, QString(kTelegenceAppId)}, {u"app_secret"_s, QString(kTelegenceAppSecret)}};
        break;
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

PracticeSetup::PracticeSetup(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"practice"_s);
}

PracticeSetup::~PracticeSetup()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_carriers, [this] { delete m_carriers; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<void> PracticeSetup::start(const QString &practiceDir)
{
    m_carriers = new sandbox::PracticeCarriers;
    m_carriers->moveToThread(&m_thread);
    m_thread.start();
    const sandbox::PracticeOptions options{
        .ledgerFile = QDir(practiceDir).filePath(u"ledger.jsonl"_s), .devices = kPracticeDevices};
    Result<void> started;
    QMetaObject::invokeMethod(
        m_carriers,
        [&] {
            started = m_carriers->start(options);
            m_port = m_carriers->port();
        },
        Qt::BlockingQueuedConnection);
    return started;
}

QUrl PracticeSetup::baseUrl(Carrier carrier) const
{
    const QString root = u"http://127.0.0.1:%1"_s.arg(m_port);
    switch (carrier) {
    case Carrier::ThingSpace:
        return QUrl(root + u"/api"_s);
    case Carrier::Jasper:
        return QUrl(root + u"/rws/api/v1"_s);
    case Carrier::Telegence:
        return QUrl(root);
    }
    return {};
}

Result<void> PracticeSetup::prepareAccounts(const store::StorePaths &paths, const Clock &clock)
{
    return store::writeOnce(paths, clock, [this](store::WriteSession &session) -> Result<void> {
        const auto known = store::readAccounts(session.database(), TenantId{1});
        if (!known)
            return known.failure();
        const audit::Actor actor{u"practice"_s, {}, u"Worker"_s, u"Default"_s};
        for (const Carrier carrier : kAllCarriers) {
            CarrierAccount account = practiceAccount(carrier);
            account.baseUrl = baseUrl(carrier);
            const auto same = std::find_if(known->begin(), known->end(),
                [&account](const CarrierAccount &candidate) { return candidate.name == account.name; });
            if (same == known->end()) {
                if (const auto added = session.accounts().add(account, actor); !added)
                    return added.failure();
                continue;
            }
            account.id = same->id;
            LK_TRY(session.accounts().update(account, actor));
        }
        return {};
    });
}

void PracticeSetup::fillCredentials(settings::CredentialStore &credentials,
    const QList<CarrierAccount> &accounts, std::function<void()> ready)
{
    auto left = std::make_shared<qsizetype>(accounts.size());
    for (const CarrierAccount &account : accounts) {
        credentials.write(account.credentialKey(), Secret(practiceCredentials(account.carrier)), this,
            [left, ready](const Result<void> &) {
                if (--*left == 0)
                    ready();
            });
    }
}

void PracticeSetup::fillCallbackSecrets(settings::CredentialStore &credentials,
    const settings::CallbackSettings &callbacks, const QList<CarrierAccount> &accounts,
    std::function<void()> ready)
{
    auto left = std::make_shared<qsizetype>(1);
    const auto one = [left, ready = std::move(ready)](const Result<void> &) {
        if (--*left == 0)
            ready();
    };
    for (const CarrierAccount &account : accounts) {
        if (!callbacks.hookOf(account.id))
            continue;
        ++*left;
        const QString key = settings::callbackSecretsKey(account.id);
        credentials.read(
            key, false, this, [this, &credentials, key, account, one](const Result<Secret> &now) {
                if (now && account.carrier != Carrier::Jasper)
                    return one({});
                settings::CallbackSecrets secrets;
                if (account.carrier == Carrier::Jasper)
                    secrets.pushSecret = Secret(QString(sandbox::practice::kJasperPushSecret));
                else
                    secrets.password = webhook::newHookPassword();
                credentials.write(key, Secret(secrets.toJson()), this, one);
            });
    }
    one({});
}

void PracticeSetup::pushTo(const settings::CallbackSettings &callbacks, const QList<CarrierAccount> &accounts)
{
    QString url;
    for (const CarrierAccount &account : accounts) {
        if (callbacks.enabled && account.carrier == Carrier::Jasper)
            url = webhook::carrierUrl(callbacks, account);
    }
    QMetaObject::invokeMethod(
        m_carriers,
        [carriers = m_carriers, url] {
            sandbox::Scenario scenario = carriers->scenario();
            scenario.carriers.at(static_cast<std::size_t>(sandbox::PracticeCarrier::Jasper)).pushUrl = url;
            carriers->setScenario(scenario);
        },
        Qt::QueuedConnection);
}

} // namespace lk::app
