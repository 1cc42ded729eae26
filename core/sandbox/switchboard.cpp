// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/switchboard.h"

#include "core/base/logging.h"
#include "core/sandbox/jasper_stand_in.h"
#include "core/sandbox/seeded.h"
#include "core/sandbox/telegence_stand_in.h"
#include "core/sandbox/thingspace_stand_in.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

std::optional<PracticeCarrier> carrierOfPath(const QStringList &path)
{
    if (path.value(0) == "api"_L1)
        return PracticeCarrier::ThingSpace;
    if (path.value(0) == "rws"_L1 || path.value(0) == "ws"_L1)
        return PracticeCarrier::Jasper;
    if (path.value(0) == "sp"_L1)
        return PracticeCarrier::Telegence;
    return std::nullopt;
}

Delivery deliveryOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Close:
        return Delivery::Close;
    case FaultKind::Reset:
        return Delivery::Reset;
    case FaultKind::Hang:
        return Delivery::Hang;
    case FaultKind::Truncated:
        return Delivery::Truncated;
    case FaultKind::TruncatedChunked:
        return Delivery::TruncatedChunked;
    case FaultKind::Chunked:
        return Delivery::Chunked;
    case FaultKind::Drip:
        return Delivery::Drip;
    case FaultKind::Garbage:
        return Delivery::Garbage;
    case FaultKind::Late:
    case FaultKind::LateAct:
    case FaultKind::Html:
    case FaultKind::BrokenJson:
    case FaultKind::Empty:
    case FaultKind::WrongDevice:
    case FaultKind::Redirect:
    case FaultKind::TooMany:
    case FaultKind::ServerError:
    case FaultKind::Unavailable:
    case FaultKind::Unauthorized:
    case FaultKind::SessionExpired:
        return Delivery::Whole;
    }
    return Delivery::Whole;
}

void addRetryAfter(HttpReply *reply, const FaultRule &rule, UtcMs now)
{
    if (rule.retryAfterS == 0)
        return;
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(now + rule.retryAfterS * 1000LL, Qt::UTC);
    reply->headers.emplaceBack("Retry-After",
        rule.retryAfterAsDate ? QLocale::c().toString(until, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()
                              : QByteArray::number(rule.retryAfterS));
}

HttpReply movedReply(const FaultRule &rule)
{
    HttpReply reply = htmlReply(302, "Moved");
    reply.headers.emplaceBack("Location",
        rule.location.isEmpty() ? QByteArray("http://127.0.0.1:9/moved") : rule.location.toUtf8());
    return reply;
}

/// Puts a neighbour's identifiers where the answer names the line that was asked for.
QByteArray withOtherLine(
    QByteArray body, const Inventory &inventory, PracticeCarrier carrier, const QString &asked)
{
    for (const LineKey key : {LineKey::Iccid, LineKey::Imei, LineKey::Msisdn}) {
        const Line *line = inventory.find(carrier, key, asked);
        if (!line)
            continue;
        const PracticeLine own = line->ids();
        const PracticeLine other = inventory.at(carrier, (line->index + 1) % inventory.count(carrier)).ids();
        body.replace(own.iccid.toLatin1(), other.iccid.toLatin1());
        body.replace(own.imei.toLatin1(), other.imei.toLatin1());
        return body.replace(own.msisdn.toLatin1(), other.msisdn.toLatin1());
    }
    return body;
}

} // namespace

Switchboard::Switchboard(int devices, quint64 seed, const Scenario &scenario)
    : m_seed(seed),
      m_devices(devices),
      m_scenario(scenario),
      m_inventory(devices, seed),
      m_ledger(m_clock),
      m_provisioning(m_inventory, m_ledger, m_scenario, m_clock, seed),
      m_hooks(m_scenario),
      m_dice(seed)
{
    const PracticeWorld world{m_inventory, m_provisioning, m_hooks, m_scenario, m_clock, seed};
    desk(PracticeCarrier::ThingSpace).standIn = std::make_unique<ThingSpaceStandIn>(world);
    desk(PracticeCarrier::Jasper).standIn = std::make_unique<JasperStandIn>(world);
    desk(PracticeCarrier::Telegence).standIn = std::make_unique<TelegenceStandIn>(world);
    connect(&m_listener, &HttpListener::requested, this, &Switchboard::take);
    connect(&m_provisioning, &Provisioning::recorded, this, &Switchboard::flushSoon);
    connect(&m_hooks, &HookSender::waiting, this, &Switchboard::flushSoon);
}

Switchboard::~Switchboard()
{
    m_listener.close();
    m_hooks.stop();
    if (auto synced = m_ledger.sync(); !synced)
        qCCritical(lcSandbox).noquote() << synced.error().message << synced.error().detail;
}

Result<void> Switchboard::open(const QString &ledgerFile, quint16 port)
{
    const QString seedText = QString::number(m_seed);
    bool fresh = true;
    const auto replay = [&](const QJsonObject &record) -> Result<void> {
        fresh = false;
        if (record.value("kind"_L1) == "start"_L1 && record.value("seed"_L1).toString() != seedText) {
            return fail(ErrorKind::Usage,
                tr("This practice ledger was made with seed %1. Practice was not started; use that seed, or "
                   "another ledger file.")
                    .arg(record.value("seed"_L1).toString()));
        }
        return m_provisioning.rebuild(record);
    };
    if (auto opened = m_ledger.open(ledgerFile, replay); !opened)
        return opened;
    if (fresh)
        m_ledger.append({{u"kind"_s, u"start"_s}, {u"seed"_s, seedText}, {u"devices"_s, m_devices}});
    if (auto synced = m_ledger.sync(); !synced)
        return synced;
    m_provisioning.finishRebuild();
    return m_listener.listen(port);
}

void Switchboard::take(HttpConnection *connection, const HttpRequest &request)
{
    Outgoing out{.connection = connection, .reply = {}};
    const auto carrier = carrierOfPath(request.path);
    if (!carrier) {
        out.reply = htmlReply(404, "Not Found");
        return hold(std::move(out));
    }
    Desk &seen = desk(*carrier);
    const CarrierSettings &settings = m_scenario.of(*carrier);
    const Call call = seen.standIn->classify(request);
    ++seen.byClass.at(static_cast<std::size_t>(call.kind));
    out.delay = std::chrono::milliseconds(
        settings.latency.pick(seededNumber(m_seed, {static_cast<quint64>(*carrier), ++seen.requests})));
    if (settings.chunked)
        out.delivery = Delivery::Chunked;
    const bool tooMuch = isTooMuch(seen, settings);
    ++seen.inFlight;
    connection->keepWhileInFlight(std::shared_ptr<void>(nullptr, [&seen](void *) { --seen.inFlight; }));
    if (tooMuch) {
        ++seen.throttled;
        out.reply = throttledReply(seen, settings, call);
    } else if (settings.denyReads && call.kind == OperationClass::Read) {
        out.reply = seen.standIn->failure(503, call);
    } else if (const FaultRule *rule = m_dice.roll(m_scenario, *carrier, call)) {
        ++seen.faults[faultWord(rule->fault)];
        return strike(std::move(out), *rule, *carrier, request, call);
    } else {
        out.reply = answerTo(&out, *carrier, request, call);
    }
    hold(std::move(out));
}

bool Switchboard::isTooMuch(Desk &desk, const CarrierSettings &settings)
{
    if (settings.maxInFlight > 0 && desk.inFlight >= settings.maxInFlight)
        return true;
    if (settings.callsPerSecond == 0)
        return false;
    const BootMs now = m_clock.bootNow();
    while (!desk.lastSecond.isEmpty() && desk.lastSecond.head() <= now - 1000)
        desk.lastSecond.dequeue();
    if (desk.lastSecond.size() >= settings.callsPerSecond)
        return true;
    desk.lastSecond.enqueue(now);
    return false;
}

HttpReply Switchboard::throttledReply(Desk &desk, const CarrierSettings &settings, const Call &call) const
{
    HttpReply reply = desk.standIn->failure(429, call);
    // A SOAP fault has its own status.
    if (!call.soap)
        reply.status = settings.throttleStatus;
    return reply;
}

HttpReply Switchboard::answerTo(
    Outgoing *out, PracticeCarrier carrier, const HttpRequest &request, const Call &call)
{
    HttpReply reply = desk(carrier).standIn->answer(request, call);
    out->gate = m_hooks.gateOfLatest();
    return reply;
}

void Switchboard::strike(Outgoing out, const FaultRule &rule, PracticeCarrier carrier,
    const HttpRequest &request, const Call &call)
{
    StandIn &standIn = *desk(carrier).standIn;
    if (rule.fault == FaultKind::LateAct)
        return actLate(std::move(out), rule, carrier, request, call);
    // A dropped session shows itself in the carrier's own answer.
    const bool session = rule.fault == FaultKind::SessionExpired;
    if (session)
        standIn.dropSession();
    HttpReply honest
        = rule.act || session ? answerTo(&out, carrier, request, call) : standIn.failure(500, call);
    if (!rule.act && !session)
        honest.status = 200;
    if (rule.fault == FaultKind::Unauthorized)
        standIn.dropToken();
    out.reply = session ? honest : spoiled(rule, std::move(honest), carrier, call);
    if (deliveryOf(rule.fault) != Delivery::Whole)
        out.delivery = deliveryOf(rule.fault);
    out.dripInterval = std::chrono::milliseconds(rule.afterMs);
    if (rule.fault == FaultKind::Late)
        out.delay += std::chrono::milliseconds(rule.afterMs);
    hold(std::move(out));
}

HttpReply Switchboard::spoiled(
    const FaultRule &rule, HttpReply honest, PracticeCarrier carrier, const Call &call)
{
    const StandIn &standIn = *desk(carrier).standIn;
    HttpReply reply = std::move(honest);
    switch (rule.fault) {
    case FaultKind::Html:
        return htmlReply(200, "Please sign in to the network");
    case FaultKind::BrokenJson:
        reply.body = call.soap ? "<soapenv:Envelope xmlns:soapenv=\"http" : "{\"requestId\": \"0000";
        return reply;
    case FaultKind::Empty:
        reply.body.clear();
        return reply;
    case FaultKind::ServerError:
        return standIn.failure(500, call);
    case FaultKind::Unauthorized:
        return standIn.failure(401, call);
    case FaultKind::TooMany:
    case FaultKind::Unavailable:
        reply = standIn.failure(rule.fault == FaultKind::TooMany ? 429 : 503, call);
        addRetryAfter(&reply, rule, m_clock.utcNow());
        return reply;
    case FaultKind::Redirect:
        return movedReply(rule);
    case FaultKind::WrongDevice:
        reply.body = withOtherLine(reply.body, m_inventory, carrier, call.line);
        return reply;
    case FaultKind::Late:
    case FaultKind::LateAct:
    case FaultKind::Close:
    case FaultKind::Reset:
    case FaultKind::Hang:
    case FaultKind::Truncated:
    case FaultKind::TruncatedChunked:
    case FaultKind::Chunked:
    case FaultKind::Drip:
    case FaultKind::Garbage:
    case FaultKind::SessionExpired:
        return reply;
    }
    return reply;
}

void Switchboard::actLate(Outgoing out, const FaultRule &rule, PracticeCarrier carrier,
    const HttpRequest &request, const Call &call)
{
    QTimer::singleShot(
        std::chrono::milliseconds(rule.afterMs), this, [this, out, carrier, request, call]() mutable {
            out.reply = answerTo(&out, carrier, request, call);
            hold(std::move(out));
        });
}

void Switchboard::hold(Outgoing out)
{
    if (m_ledger.isSynced())
        return release(out, this);
    m_held.append(std::move(out));
    flushSoon();
}

void Switchboard::flushSoon()
{
    // One fsync for everything that arrived in this turn of the event loop.
    if (!std::exchange(m_flushPending, true))
        QMetaObject::invokeMethod(this, &Switchboard::flush, Qt::QueuedConnection);
}

void Switchboard::flush()
{
    m_flushPending = false;
    if (auto synced = m_ledger.sync(); !synced) {
        qCCritical(lcSandbox).noquote() << synced.error().message << synced.error().detail;
        m_held.clear();
        m_listener.close();
        emit ledgerLost(synced.error());
        return;
    }
    m_hooks.ledgerSynced();
    const auto held = std::exchange(m_held, {});
    for (const Outgoing &out : held)
        release(out, this);
}

void Switchboard::release(const Outgoing &out, QObject *context)
{
    const auto send = [out] {
        if (out.connection)
            out.connection->send(out.reply, out.delivery, out.dripInterval);
    };
    const auto sendLater = [send, context, delay = out.delay] {
        if (delay.count() == 0)
            send();
        else
            QTimer::singleShot(delay, Qt::PreciseTimer, context, send);
    };
    if (out.gate)
        out.gate->whenOpen(sendLater);
    else
        sendLater();
}

QJsonObject Switchboard::counters() const
{
    QJsonObject all;
    for (const PracticeCarrier carrier : kPracticeCarriers) {
        const Desk &seen = m_desks.at(static_cast<std::size_t>(carrier));
        QJsonObject faults;
        for (auto it = seen.faults.begin(); it != seen.faults.end(); ++it)
            faults.insert(it.key(), it.value());
        all.insert(carrierWord(carrier),
            QJsonObject{{u"requests"_s, static_cast<qint64>(seen.requests)}, {u"reads"_s, seen.byClass.at(0)},
                {u"writes"_s, seen.byClass.at(1)}, {u"polls"_s, seen.byClass.at(2)},
                {u"auth"_s, seen.byClass.at(3)}, {u"throttled"_s, seen.throttled}, {u"faults"_s, faults},
                {u"effects"_s, m_provisioning.effects(carrier)},
                {u"callbacks"_s, m_hooks.delivered(carrier)}});
    }
    all.insert("open"_L1, m_provisioning.openOrders());
    return all;
}

} // namespace lk::sandbox
