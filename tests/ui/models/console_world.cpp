// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/console_world.h"

#include "core/store/change_reading.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace lk::test {

namespace {

constexpr int kPatienceMs = 120'000;
constexpr std::chrono::hours kLater{1};

void mustHold(bool condition, const QString &what)
{
    if (!condition)
        qFatal("Test set-up: %s", qUtf8Printable(what));
}

store::NewLine lineNumber(qint64 number, AccountId account, Carrier carrier)
{
    const QString body = u"8914800000"_s + QString::number(number).rightJustified(8, u'0');
    const QString imei = u"35046291"_s + QString::number(number).rightJustified(6, u'0');
    return {.account = account,
        .carrier = carrier,
        .fileRow = number + 2,
        .ids
        = {body + luhnDigit(body), imei + luhnDigit(imei), u"201"_s + QString::number(5'550'000 + number)},
        .before = std::nullopt};
}

Settlement moved(const WorkItem &item, ChangeEvent event, const QString &reason, const Refusal &refusal = {})
{
    Settlement settlement = Settlement::stay(item);
    settlement.event = event;
    settlement.to = *next(item.state, event);
    settlement.reason = reason;
    settlement.refusal = refusal;
    settlement.dueIn = kLater;
    return settlement;
}

QByteArray exchange(const WorkItem &item, int status, const QJsonObject &body)
{
    const QJsonObject request{{u"method"_s, u"POST"_s}, {u"operation"_s, u"suspend"_s},
        {u"url"_s, u"https://thingspace.example/api/m2m/v1/devices/actions/suspend"_s},
        {u"requestId"_s, QString::fromLatin1(item.attemptUuid)},
        {u"body"_s, QJsonObject{{u"devices"_s, item.ids.iccid}}}};
    return QJsonDocument(
        QJsonObject{{u"request"_s, request},
            {u"answer"_s, QJsonObject{{u"durationMs"_s, 212}, {u"status"_s, status}, {u"body"_s, body}}}})
        .toJson(QJsonDocument::Compact);
}

/// Lets one claimed line go its way; every step is a settlement of its own.
class Driver {
public:
    Driver(store::WriteSession &session, FakeClock &clock, const WorkItem &item)
        : m_session(session),
          m_clock(clock),
          m_item(item)
    {
    }

    [[nodiscard]] Result<void> go(Fate fate)
    {
        if (fate == Fate::Stays)
            return m_session.queue().giveBack({m_item}, u"The test gave it back."_s);
        if (fate == Fate::AlreadySo)
            return settle(ChangeEvent::AlreadySo, u"The line was already so; nothing was sent."_s);
        LK_TRY(send());
        return fate == Fate::Sending ? Result<void>() : goOn(fate);
    }

private:
    Result<void> send()
    {
        m_clock.advance(400);
        m_item.attemptUuid = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const auto stored
            = m_session.queue().intend({{m_item, m_item.attemptUuid, "00", "{\"method\":\"POST\"}"}});
        if (!stored)
            return stored.failure();
        m_item.state = ChangeState::Sending;
        ++m_item.attempts;
        ++m_item.sends;
        return {};
    }

    Result<void> goOn(Fate fate)
    {
        if (fate == Fate::RefusedRow)
            return settle(ChangeEvent::Refused,
                u"The carrier does not know this line. Nothing was changed."_s,
                {ErrorClass::Data, u"REQUEST_FAILED.DeviceNotFound"_s,
                    u"No device matches the identifier."_s},
                400);
        if (fate == Fate::RefusedRule)
            return settle(ChangeEvent::Refused,
                u"The carrier does not allow this change in the line's present status. Nothing was changed."_s,
                {ErrorClass::Business, u"INPUT_INVALID.DeviceState.Invalid"_s,
                    u"Device state is not valid."_s},
                400);
        if (fate == Fate::Unknown)
            LK_TRY(settle(ChangeEvent::OutcomeLost, u"The connection ended before an answer came."_s,
                {ErrorClass::Unknown, u"OUTCOME_LOST"_s, u"connection closed"_s}));
        else
            LK_TRY(settle(
                ChangeEvent::Accepted, u"The carrier took the change; its effect is awaited."_s, {}, 202));
        if (fate == Fate::Awaiting)
            return {};
        if (m_item.state == ChangeState::AwaitingCarrier)
            LK_TRY(settle(
                ChangeEvent::PatienceOver, u"The carrier reports success; the line is read to confirm."_s));
        if (fate == Fate::Done)
            return settle(ChangeEvent::ReadAtTarget, u"Read back: the line is as it should be."_s);
        if (fate == Fate::Unknown)
            return settle(ChangeEvent::ReadInconclusive,
                u"Reading did not settle whether the carrier acted."_s,
                {ErrorClass::Unknown, u"OUTCOME_LOST"_s, u"connection closed"_s});
        if (fate == Fate::UsedUp)
            return settle(ChangeEvent::RetriesUsedUp, u"The line could not be read for 24 hours."_s,
                {ErrorClass::Transient, u"UNREACHABLE"_s, u"timed out"_s});
        return {};
    }

    Result<void> settle(ChangeEvent event, const QString &reason, const Refusal &refusal = {}, int status = 0)
    {
        m_clock.advance(700);
        const Settlement settlement = moved(m_item, event, reason, refusal);
        const QByteArray call
            = status > 0 ? exchange(m_item, status, {{u"requestId"_s, u"5c9d02e1"_s}}) : QByteArray();
        const auto settled = m_session.queue().settle(m_item, settlement, call);
        if (!settled)
            return settled.failure();
        mustHold(*settled, u"a settlement was refused"_s);
        m_item.state = settlement.to;
        ++m_item.fence;
        return {};
    }

    store::WriteSession &m_session;
    FakeClock &m_clock;
    WorkItem m_item;
};

} // namespace

ConsoleWorld::ConsoleWorld()
{
    mustHold(dir.isValid(), u"no temporary folder"_s);
    auto opened = store::Store::open({dir.path()}, clock);
    mustHold(opened.has_value(), opened ? QString() : opened.error().message);
    store = std::move(*opened);
    reader = std::move(*store::StoreReader::open(store->paths().database()));
    database = std::move(*store::Database::open(store->paths().database(), store::OpenMode::ReadOnly));
    engine = std::make_unique<engine::EngineHost>(*store, *reader, clock);
    settings = std::make_unique<settings::Settings>(dir.filePath(u"settings.ini"_s));
    metrics = std::make_unique<metrics::MetricsDesk>(*reader, clock, TenantId{1}, AlertRules{});
    QObject::connect(
        engine.get(), &engine::EngineHost::callsMade, metrics.get(), &metrics::MetricsDesk::note);
    credentials = settings::CredentialStore::inMemory();
    services = std::make_unique<ui::Services>(ui::Services{.store = *store,
        .reader = *reader,
        .engine = *engine,
        .metrics = *metrics,
        .settings = *settings,
        .credentials = *credentials,
        .clock = clock,
        .theme = theme,
        .actor
        = {.name = u"Mara Keller"_s, .osUser = u"mara"_s, .role = u"operator"_s, .tenant = u"Default"_s},
        .dataDir = dir.path(),
        .reloadAccounts = {}});
    std::size_t place = 0;
    for (const Carrier carrier : kAllCarriers) {
        CarrierAccount account;
        account.tenant = TenantId{1};
        account.carrier = carrier;
        account.name = displayName(carrier);
        account.baseUrl = QUrl(u"http://127.0.0.1:9/"_s);
        account.accountName = carrier == Carrier::ThingSpace ? u"0442000917-00001"_s : QString();
        account.budget = defaultBudget(carrier);
        write([&](store::WriteSession &session) -> Result<void> {
            const auto id = session.accounts().add(account, {.name = u"test"_s});
            if (!id)
                return id.failure();
            accounts.at(place) = *id;
            return {};
        });
        ++place;
    }
}

ConsoleWorld::~ConsoleWorld()
{
    engine.reset();
    metrics.reset();
    database.reset();
    reader.reset();
    store.reset();
}

void ConsoleWorld::write(const store::Store::Job &job)
{
    QObject context;
    bool done = false;
    QString trouble;
    store->write(&context, job, [&](const Result<void> &result) {
        done = true;
        trouble = result ? QString() : result.error().message + result.error().detail;
    });
    mustHold(QTest::qWaitFor([&] { return done; }, kPatienceMs), u"the store did not answer"_s);
    mustHold(trouble.isEmpty(), trouble);
}

BulkChangeId ConsoleWorld::create(
    ChangeKind kind, int lines, const QString &reason, int alreadyEvery, std::optional<RunOrder> run)
{
    store::NewChange change;
    change.tenant = TenantId{1};
    change.spec.kind = kind;
    change.reason = reason;
    change.fingerprint
        = QCryptographicHash::hash(QByteArray::number(++m_nextPlan), QCryptographicHash::Sha256).toHex();
    change.run = run.value_or(RunOrder{});
    change.run.guard.on = run.has_value() && run->guard.on;
    change.lines.reserve(lines);
    for (int i = 0; i < lines; ++i) {
        const auto place = static_cast<std::size_t>(i) % accounts.size();
        store::NewLine line = lineNumber(m_nextLine++, accounts.at(place), kAllCarriers.at(place));
        line.alreadySo = alreadyEvery > 0 && i % alreadyEvery == 0;
        line.before = LineState{.status = line.alreadySo ? DeviceStatus::Suspended : DeviceStatus::Active,
            .rawStatus = u"active"_s,
            .ratePlan = u"LK-5MB"_s,
            .ids = line.ids,
            .readAt = clock.utcNow()};
        change.lines.append(line);
    }
    BulkChangeId id;
    write([&](store::WriteSession &session) -> Result<void> {
        const auto created = session.changes().create(
            change, {.name = u"Mara Keller"_s, .role = u"operator"_s, .tenant = u"Default"_s});
        if (!created)
            return created.failure();
        id = created->id;
        return {};
    });
    return id;
}

void ConsoleWorld::drive(int count, const std::function<Fate(qint64)> &fate)
{
    for (const AccountId account : accounts)
        driveAccount(account, count, fate);
}

void ConsoleWorld::driveAccount(AccountId account, int count, const std::function<Fate(qint64)> &fate)
{
    write([&](store::WriteSession &session) -> Result<void> {
        const auto items = session.queue().claim(account, {.calls = static_cast<double>(count)}, true);
        if (!items)
            return items.failure();
        for (const WorkItem &item : *items) {
            if (item.state == ChangeState::Claimed)
                LK_TRY(Driver(session, clock, item).go(fate(item.rowNo)));
        }
        return {};
    });
}

BulkChange ConsoleWorld::change(BulkChangeId id) const
{
    const auto found = store::readChange(*database, id);
    mustHold(found && found->has_value(), u"the change cannot be read"_s);
    return **found;
}

} // namespace lk::test
