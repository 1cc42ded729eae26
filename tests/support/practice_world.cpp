// SPDX-License-Identifier: Apache-2.0
#include "tests/support/practice_world.h"

#include "core/sandbox/scenario.h"
#include "tests/support/wait_for.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

sandbox::PracticeCarrier sandboxCarrier(Carrier carrier)
{
    switch (carrier) {
    case Carrier::ThingSpace:
        return sandbox::PracticeCarrier::ThingSpace;
    case Carrier::Jasper:
        return sandbox::PracticeCarrier::Jasper;
    case Carrier::Telegence:
        return sandbox::PracticeCarrier::Telegence;
    }
    return sandbox::PracticeCarrier::ThingSpace;
}

void mustWork(bool condition, const QString &what)
{
    if (!condition)
        qFatal("Test set-up: %s", qUtf8Printable(what));
}

} // namespace

CarrierThread::CarrierThread(const sandbox::PracticeOptions &options)
{
    m_carriers = new sandbox::PracticeCarriers;
    m_carriers->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_carriers,
        [this, options] {
            const auto started = m_carriers->start(options);
            mustWork(started.has_value(), started ? QString() : started.error().message);
            m_port = m_carriers->port();
        },
        Qt::BlockingQueuedConnection);
}

CarrierThread::~CarrierThread()
{
    QMetaObject::invokeMethod(
        m_carriers, [this] { delete m_carriers; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl CarrierThread::baseUrl(Carrier carrier) const
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

QJsonObject CarrierThread::counters() const
{
    QJsonObject counters;
    QMetaObject::invokeMethod(
        m_carriers, [&] { counters = m_carriers->counters(); }, Qt::BlockingQueuedConnection);
    return counters;
}

void CarrierThread::setScenario(const QJsonObject &scenario)
{
    const auto parsed = sandbox::Scenario::fromJson(QJsonDocument(scenario).toJson());
    mustWork(parsed.has_value(), u"scenario"_s);
    QMetaObject::invokeMethod(
        m_carriers, [&] { m_carriers->setScenario(*parsed); }, Qt::BlockingQueuedConnection);
}

LedgerTruth readLedger(const QString &path)
{
    LedgerTruth truth;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return truth;
    while (!file.atEnd()) {
        const QJsonObject record = QJsonDocument::fromJson(file.readLine()).object();
        if (record.value("kind"_L1).toString() != "effect"_L1)
            continue;
        ++truth.effects[record.value("line"_L1).toString()];
        ++truth.total;
    }
    return truth;
}

engine::AccountAccess practiceAccess(Carrier carrier, const QUrl &baseUrl)
{
    using namespace sandbox::practice;
    engine::AccountAccess access;
    access.account.tenant = TenantId{1};
    access.account.carrier = carrier;
    access.account.name = displayName(carrier);
    access.account.baseUrl = baseUrl;
    access.account.timing = practiceTiming();
    access.account.writesOn = writesOnAtFirst(baseUrl);
    access.account.budget = {.callsPerSecond = 2'000, .maxInFlight = 12};
    switch (carrier) {
    case Carrier::ThingSpace:
        access.account.accountName = QString(kThingSpaceAccount);
        access.credentials.clientId = Secret(QString(kThingSpaceClientId));
        access.credentials.clientSecret = Secret(QString(kThingSpaceClientSecret));
        access.credentials.username = Secret(QString(kThingSpaceUser));
        access.credentials.password = Secret(QString(kThingSpacePassword));
        break;
    case Carrier::Jasper:
        access.account.budget = {.callsPerSecond = 35, .maxInFlight = 1};
        access.credentials.username = Secret(QString(kJasperUser));
        access.credentials.apiKey = Secret(QString(kJasperApiKey));
        access.credentials.soapPassword = Secret(QString(kJasperSoapPassword));
        access.credentials.licenseKey = Secret(QString(kJasperLicenseKey));
        break;
    case Carrier::Telegence:
        access.credentials.appId = Secret(QString(kTelegenceAppId));
        access.credentials.appSecret = Secret(QString(kTelegenceAppSecret));
        break;
    }
    return access;
}

QString practiceList(int perCarrier, std::optional<Carrier> only)
{
    QString list = u"iccid,imei,msisdn\n"_s;
    for (int i = 0; i < perCarrier; ++i) {
        for (const Carrier carrier : kAllCarriers) {
            if (only && carrier != *only)
                continue;
            const sandbox::PracticeLine line = sandbox::practiceLine(sandboxCarrier(carrier), i);
            list += line.iccid + u',' + line.imei + u',' + line.msisdn + u'\n';
        }
    }
    return list;
}

QJsonObject PracticeWorld::quickTiming()
{
    return {{u"quarantine"_s, 700}, {u"pollFirst"_s, 60}, {u"pollEvery"_s, 100}, {u"readBack"_s, 80},
        {u"readBackEvery"_s, 150}, {u"settlePatience"_s, 2'500}, {u"secondReadGap"_s, 150},
        {u"readDeadline"_s, 1'000}, {u"writeDeadline"_s, 1'000}, {u"readGivesUp"_s, 20'000},
        {u"repeatWindow"_s, 500}};
}

PracticeWorld::PracticeWorld(
    const sandbox::PracticeOptions &options, const QJsonObject &scenario, const QJsonObject &timing)
{
    sandbox::PracticeOptions mine = options;
    mine.ledgerFile = ledgerPath();
    carriers = std::make_unique<CarrierThread>(mine);
    if (!scenario.isEmpty())
        carriers->setScenario(scenario);
    auto opened = store::Store::open({dir.path()}, clock);
    mustWork(opened.has_value(), opened ? QString() : opened.error().detail);
    store = std::move(*opened);
    for (const Carrier carrier : kAllCarriers) {
        engine::AccountAccess access = practiceAccess(carrier, carriers->baseUrl(carrier));
        access.account.practiceTiming = timing;
        access.account.timing = practiceTimingFromJson(timing).value_or(practiceTiming());
        const auto added
            = store::writeOnce({dir.path()}, clock, [&](store::WriteSession &session) -> Result<void> {
                  const auto id = session.accounts().add(access.account, {.name = u"test"_s});
                  if (!id)
                      return id.failure();
                  access.account.id = *id;
                  return {};
              });
        mustWork(added.has_value(), added ? QString() : added.error().message + added.error().detail);
        accounts.append(access);
    }
    reader = std::move(*store::StoreReader::open(store->paths().database()));
    database = std::move(*store::Database::open(store->paths().database(), store::OpenMode::ReadOnly));
    engine = std::make_unique<engine::Engine>(*store, *reader, clock, engine::randomJitter());
    engine->dispatcher().setAccounts(accounts);
}

void PracticeWorld::setLinesPerCall(Carrier carrier, int lines)
{
    for (engine::AccountAccess &access : accounts) {
        if (access.account.carrier == carrier)
            access.account.budget.linesPerCall = lines;
    }
    engine->dispatcher().setAccounts(accounts);
}

PracticeWorld::~PracticeWorld()
{
    engine.reset();
    reader.reset();
    database.reset();
    store.reset();
    carriers.reset();
}

planning::Plan PracticeWorld::plan(const QString &list, const ChangeSpec &spec)
{
    auto devices = intake::readDeviceListText(list, u"test.csv"_s);
    mustWork(devices.has_value(), devices ? QString() : devices.error().message);
    engine::PlanBuilder *builder = engine->plan({.list = *devices,
        .spec = spec,
        .reason = u"test"_s,
        .createdBy = u"test"_s,
        .tenant = TenantId{1},
        .tenantName = u"Default"_s,
        .onlyAccount = {}});
    std::optional<planning::Plan> made;
    QObject::connect(builder, &engine::PlanBuilder::finished, builder,
        [&made](const planning::Plan &plan) { made = plan; });
    const bool finished = waitFor([&made] { return made.has_value(); }, 120'000);
    mustWork(finished, u"the plan was not finished"_s);
    for (const planning::PlanRow &row : std::as_const(made->rows)) {
        if (row.verdict == planning::Verdict::Blocked && !row.reasons.isEmpty())
            qInfo("Row %lld blocked: %s", row.fileRow, qUtf8Printable(row.reasons.last().text));
    }
    return *made;
}

BulkChangeId PracticeWorld::start(const planning::Plan &plan, std::optional<RunOrder> run)
{
    planning::Plan ordered = plan;
    ordered.run = run.value_or(RunOrder{.guard = {.on = false}});
    BulkChangeId id;
    const auto created
        = store::writeOnce({dir.path()}, clock, [&](store::WriteSession &session) -> Result<void> {
              const auto change
                  = session.changes().create(engine::changeFromPlan(ordered), {.name = u"test"_s});
              if (!change)
                  return change.failure();
              id = change->id;
              return {};
          });
    mustWork(created.has_value(), created ? QString() : created.error().message + created.error().detail);
    return id;
}

BulkChange PracticeWorld::change(BulkChangeId id)
{
    const auto found = store::readChange(*database, id);
    mustWork(found && found->has_value(),
        found ? u"there is no such change"_s : found.error().message + found.error().detail);
    return **found;
}

bool PracticeWorld::waitSettled(BulkChangeId id, int timeoutMs)
{
    return waitFor([&] { return change(id).counts.open() == 0; }, timeoutMs);
}

QList<DeviceChange> PracticeWorld::lines(BulkChangeId id)
{
    const auto all = store::readLines(*database, id, 0, 1'000'000);
    mustWork(all.has_value(), u"the lines cannot be read"_s);
    return *all;
}

} // namespace lk::test
