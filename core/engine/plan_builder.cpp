// SPDX-License-Identifier: Apache-2.0
#include "core/engine/plan_builder.h"

#include "core/engine/line_router.h"
#include "core/engine/line_sweep.h"
#include "core/engine/local_rows.h"
#include "core/engine/plan_rules.h"
#include "core/engine/row_spec.h"
#include "core/engine/undo_plan.h"
#include "core/planning/judge.h"
#include "core/planning/plan_file.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace lk::engine {

namespace {

/// Rows routed per question to the reader: small enough that other questions get their turn.
constexpr qsizetype kChunk = 2'000;
/// Reads outstanding per call that may be in flight: keeps the wire busy without flooding the queue.
constexpr int kReadsPerSlot = 2;
/// Progress is told in steps, not per row.
constexpr qint64 kProgressStep = 50;

planning::PlanRow rowFrom(const intake::ImportedRow &imported)
{
    planning::PlanRow row;
    row.fileRow = imported.fileRow;
    row.ids = imported.ids;
    const auto level = imported.verdict == intake::RowVerdict::Blocked ? planning::RuleLevel::Block
                                                                       : planning::RuleLevel::Warn;
    for (const intake::RowReason &reason : imported.reasons)
        row.reasons.append({reason.rule, reason.text, reason.fix, level});
    row.verdict = imported.verdict == intake::RowVerdict::Blocked ? planning::Verdict::Blocked
                                                                  : planning::Verdict::Change;
    return row;
}

void takeRowSpec(planning::PlanRow &row, ChangeSpec own, const ChangeSpec &ofChange, QDate today)
{
    if (own.customer && !own.customer->effectiveOn.isValid())
        own.customer->effectiveOn = today;
    if (own != ofChange)
        row.spec = own;
}

/// Finds the account of a row; a local change is judged at once, by our own records.
Result<void> routeRow(planning::PlanRow &row, const ChangeSpec &spec, const LineRouter &router,
    const LocalRows &local, store::Database &database)
{
    if (row.verdict == planning::Verdict::Blocked)
        return {};
    if (isLocal(spec.kind)) {
        LK_TRY(router.findAccount(row, database));
        return row.account.isValid() ? local.judge(row, spec, database) : Result<void>();
    }
    LK_TRY(router.route(row, database));
    return router.checkNewSim(row, spec, database);
}

} // namespace

PlanBuilder::PlanBuilder(Dispatcher &lanes, store::StoreReader &reader, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_lanes(lanes),
      m_reader(reader),
      m_clock(clock)
{
    qRegisterMetaType<PlanProgress>();
    qRegisterMetaType<planning::Plan>();
}

void PlanBuilder::start(PlanRequest request)
{
    m_request = std::move(request);
    // A day of the people who use this, not of UTC: "today" on a bill is their today.
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.utcNow()).date();
    if (m_request.spec.customer && !m_request.spec.customer->effectiveOn.isValid())
        m_request.spec.customer->effectiveOn = today;
    m_local = std::make_shared<LocalRows>(m_request.tenant, today, m_clock.utcNow());
    m_rules = std::make_shared<PlanRules>(m_clock.utcNow(), QTimeZone::systemTimeZone());
    m_plan.createdAt = m_clock.utcNow();
    m_plan.createdBy = m_request.createdBy;
    m_plan.tenant = m_request.tenantName;
    m_plan.spec = m_request.spec;
    m_plan.run = m_request.run;
    m_plan.reason = m_request.reason;
    m_plan.source = m_request.list.source;
    m_plan.rows.reserve(m_request.list.rows.size());
    for (const intake::ImportedRow &row : std::as_const(m_request.list.rows)) {
        m_plan.rows.append(rowFrom(row));
        if (const auto own = m_request.rowSpecs.constFind(row.fileRow); own != m_request.rowSpecs.constEnd())
            takeRowSpec(m_plan.rows.last(), *own, m_request.spec, today);
        else
            applyRequest(m_plan.rows.last(), *row.request, m_request.spec, today);
    }
    m_request.list.rows.clear();

    struct Setup {
        QList<CarrierAccount> accounts;
        QList<store::IssuerPrefix> prefixes;
        QHash<AccountId, qint64> knownLines;
    };
    m_reader.ask<Setup>(
        this,
        [tenant = m_request.tenant, local = m_local, rules = m_rules](
            store::Database &database) -> Result<Setup> {
            LK_TRY(local->readCatalogue(database));
            LK_TRY(rules->load(database, tenant));
            auto accounts = store::readAccounts(database, tenant);
            if (!accounts)
                return accounts.failure();
            auto prefixes = store::readPrefixes(database);
            if (!prefixes)
                return prefixes.failure();
            Setup setup{*accounts, *prefixes, {}};
            for (const CarrierAccount &account : std::as_const(setup.accounts)) {
                const auto known = store::countLines(database, account.id);
                if (!known)
                    return known.failure();
                setup.knownLines.insert(account.id, *known);
            }
            return setup;
        },
        [this](const Result<Setup> &setup) {
            if (!setup) {
                fail(setup.error());
                return;
            }
            m_knownLines = setup->knownLines;
            begin(setup->accounts, setup->prefixes);
        });
}

void PlanBuilder::begin(const QList<CarrierAccount> &accounts, const QList<store::IssuerPrefix> &prefixes)
{
    m_accounts = accounts;
    m_router = std::make_shared<LineRouter>(accounts, prefixes, m_request.tenant, m_request.onlyAccount);
    if (m_request.busyLinesStay || m_request.run.onCollision == OnCollision::WaitBehind)
        m_router->letBusyLinesPass();
    routeChunk();
}

void PlanBuilder::routeChunk()
{
    if (m_ended)
        return;
    if (m_routed >= m_plan.rows.size()) {
        prepareReads();
        return;
    }
    const qsizetype from = m_routed;
    const QList<planning::PlanRow> chunk = m_plan.rows.mid(from, kChunk);
    struct Routed {
        QList<planning::PlanRow> rows;
        QList<LinePast> pasts;
        QHash<qsizetype, LineState> known; ///< by place in `rows`
    };
    m_reader.ask<Routed>(
        this,
        [chunk, router = m_router, local = m_local, rules = m_rules, planSpec = m_plan.spec,
            inventory = inventoryUse()](store::Database &database) -> Result<Routed> {
            Routed routed{chunk, {}, {}};
            for (planning::PlanRow &row : routed.rows)
                LK_TRY(routeRow(row, row.spec ? *row.spec : planSpec, *router, *local, database));
            LK_TRY(rules->readPasts(routed.rows, routed.pasts, database));
            LK_TRY(inventory.find(routed.rows, planSpec, routed.known, database));
            return routed;
        },
        [this, from](const Result<Routed> &routed) {
            if (!routed) {
                fail(routed.error());
                return;
            }
            std::copy(routed->rows.begin(), routed->rows.end(), m_plan.rows.begin() + from);
            m_pasts += routed->pasts;
            for (auto known = routed->known.cbegin(); known != routed->known.cend(); ++known)
                m_known.insert(from + known.key(), known.value());
            m_routed = from + routed->rows.size();
            routeChunk();
        });
}

InventoryUse PlanBuilder::inventoryUse() const
{
    InventoryUse use{.tenant = m_request.tenant, .now = m_clock.utcNow(), .freshness = {}};
    for (const CarrierAccount &account : m_accounts) {
        if (!m_request.readAnew && account.timing.planFreshness.count() > 0)
            use.freshness.insert(account.id.value, account.timing.planFreshness);
    }
    return use;
}

bool PlanBuilder::decideWithoutReading(planning::PlanRow &row)
{
    const ChangeSpec &spec = m_plan.specOf(row);
    if (isLocal(spec.kind))
        return true; // judged when it was routed; no carrier is asked
    AccountLane *lane = m_lanes.lane(row.account);
    if (row.verdict != planning::Verdict::Blocked && !lane)
        planning::block(row, u"route.account"_s, tr("The account of this line is not set up for use."),
            tr("Open Settings and test the account."));
    if (row.verdict != planning::Verdict::Blocked && lane->client()) {
        if (const auto refusal = lane->client()->cannotSend(spec, row.ids))
            planning::block(row, u"carrier."_s + refusal->code.toLower(), refusal->text);
    }
    if (hasPlanFirst(spec) && row.carrier && *row.carrier != Carrier::Jasper)
        planning::block(row, u"carrier.plan-first"_s,
            tr("A rate plan before the change, as a step of its own, is for Control Center lines only."),
            tr("Put the lines of other carriers into a change of their own."));
    if (spec.effectiveOn.isValid() && row.carrier && *row.carrier != Carrier::Telegence)
        planning::block(row, u"carrier.effective-date"_s,
            tr("At this carrier a rate plan changes at once; an effective date is for Telegence only."),
            tr("Leave the date out, and run the change on the day it is meant for."));
    return row.verdict == planning::Verdict::Blocked;
}

bool PlanBuilder::judgeByInventory(qsizetype row)
{
    const auto known = m_known.constFind(row);
    if (known == m_known.constEnd())
        return false;
    planning::judgeReading(m_plan.rows[row], m_plan.specOf(m_plan.rows.at(row)), *known);
    warn(m_plan.rows[row]);
    return true;
}

void PlanBuilder::prepareReads()
{
    for (const CarrierAccount &account : std::as_const(m_accounts)) {
        m_queues.push_back({.account = account.id,
            .rows = {},
            .reading = 0,
            .down = {},
            .knownLines = m_knownLines.value(account.id),
            .onPages = {}});
        m_queues.back().progress.account = account.id;
        m_queues.back().progress.name = account.name;
    }
    qint64 decided = 0;
    for (qsizetype i = 0; i < m_plan.rows.size(); ++i) {
        if (decideWithoutReading(m_plan.rows[i])) {
            ++decided;
            continue;
        }
        const AccountId account = m_plan.rows.at(i).account;
        const auto queue = std::find_if(m_queues.begin(), m_queues.end(),
            [account](const Lane &candidate) { return candidate.account == account; });
        ++queue->progress.total;
        if (judgeByInventory(i)) {
            ++queue->progress.done;
            ++queue->progress.fromInventory;
            ++decided;
            continue;
        }
        queue->rows.push_back(i);
    }
    m_known.clear();
    count(decided);
    for (std::size_t i = 0; i < m_queues.size(); ++i)
        readPages(i);
}

/// Lines whose state the pages of the account's list tell, where that takes fewer calls than reading each.
void PlanBuilder::readPages(std::size_t laneIndex)
{
    Lane &queue = m_queues[laneIndex];
    AccountLane *lane = m_lanes.lane(queue.account);
    if (!lane || !lane->connection()) {
        pump(laneIndex);
        return;
    }
    QSet<QString> wanted;
    std::deque<qsizetype> others;
    for (const qsizetype row : queue.rows) {
        const planning::PlanRow &line = m_plan.rows.at(row);
        const bool plain = m_plan.specOf(line).kind != ChangeKind::ChangeIdentifier;
        if (plain && !line.ids.iccid.isEmpty() && !queue.onPages.contains(line.ids.iccid)) {
            queue.onPages.insert(line.ids.iccid, row);
            wanted.insert(line.ids.iccid);
        } else {
            others.push_back(row);
        }
    }
    const qint64 mostPages = lane->pagesInstead(wanted.size(), queue.knownLines);
    if (mostPages == 0) {
        queue.onPages.clear();
        pump(laneIndex);
        return;
    }
    queue.rows = std::move(others);
    auto *sweep = new LineSweep(*lane, m_clock, {.since = 0, .iccids = wanted, .mostPages = mostPages}, this);
    connect(sweep, &LineSweep::found, this, [this, laneIndex](const QList<LineState> &lines) {
        for (const LineState &line : lines) {
            if (m_queues[laneIndex].onPages.contains(line.ids.iccid)) {
                ++m_queues[laneIndex].reading;
                judged(laneIndex, m_queues[laneIndex].onPages.take(line.ids.iccid), line);
            }
        }
    });
    connect(sweep, &LineSweep::ended, this, [this, laneIndex] {
        Lane &rest = m_queues[laneIndex];
        for (const qsizetype row : std::as_const(rest.onPages))
            rest.rows.push_back(row);
        rest.onPages.clear();
        std::sort(rest.rows.begin(), rest.rows.end());
        pump(laneIndex);
    });
    sweep->start();
}

void PlanBuilder::pump(std::size_t laneIndex)
{
    Lane &queue = m_queues[laneIndex];
    AccountLane *lane = m_lanes.lane(queue.account);
    if (m_ended)
        return;
    if (!lane || !queue.down.isEmpty()) {
        const qint64 left = static_cast<qint64>(queue.rows.size());
        for (const qsizetype row : queue.rows)
            planning::judgeReading(m_plan.rows[row], m_plan.specOf(m_plan.rows.at(row)),
                ReadFailed{{ErrorClass::Transient, u"ACCOUNT_DOWN"_s, queue.down}, std::nullopt});
        queue.rows.clear();
        queue.progress.done += left;
        queue.progress.trouble = queue.down;
        count(left);
        return;
    }
    const int most = std::max(1, lane->account().budget.maxInFlight) * kReadsPerSlot;
    while (queue.reading < most && !queue.rows.empty()) {
        const qsizetype row = queue.rows.front();
        queue.rows.pop_front();
        ++queue.reading;
        lane->readLine(m_plan.specOf(m_plan.rows.at(row)), m_plan.rows.at(row).ids, this,
            [this, laneIndex, row](const LineReading &reading) { judged(laneIndex, row, reading); });
    }
}

void PlanBuilder::judged(std::size_t laneIndex, qsizetype row, const LineReading &reading)
{
    if (m_ended)
        return;
    Lane &queue = m_queues[laneIndex];
    planning::judgeReading(m_plan.rows[row], m_plan.specOf(m_plan.rows.at(row)), reading);
    noteFailure(queue, reading);
    if (const auto done = m_request.undoes.constFind(m_plan.rows.at(row).fileRow);
        done != m_request.undoes.constEnd())
        judgeUndo(m_plan.rows[row], *done);
    warn(m_plan.rows[row]);
    const ChangeSpec &spec = m_plan.specOf(m_plan.rows.at(row));
    if (planning::needsNewSimRead(m_plan.rows.at(row), spec)) {
        m_lanes.lane(queue.account)
            ->readLine({}, {spec.newIccid, {}, {}}, this, [this, laneIndex, row](const LineReading &newSim) {
                planning::judgeNewSim(m_plan.rows[row], m_plan.specOf(m_plan.rows.at(row)), newSim);
                rowDone(laneIndex);
            });
        return;
    }
    rowDone(laneIndex);
}

void PlanBuilder::warn(planning::PlanRow &row)
{
    const AccountLane *lane = m_lanes.lane(row.account);
    if (!row.willBeSent() || !row.before || !lane || !lane->client())
        return;
    const QStringList warnings = lane->client()->warnings(m_plan.specOf(row), *row.before);
    for (const QString &warning : warnings) {
        row.reasons.append({u"carrier.warning"_s, warning, tr("Make sure that this is meant.")});
        row.verdict = planning::Verdict::Warning;
    }
}

void PlanBuilder::rowDone(std::size_t laneIndex)
{
    if (m_ended)
        return;
    --m_queues[laneIndex].reading;
    ++m_queues[laneIndex].progress.done;
    count(1);
    // From the event loop: an answer may come at once, and this must not recurse per row.
    QMetaObject::invokeMethod(
        this, [this, laneIndex] { pump(laneIndex); }, Qt::QueuedConnection);
}

void PlanBuilder::noteFailure(Lane &queue, const LineReading &reading)
{
    const auto *failed = std::get_if<ReadFailed>(&reading);
    if (!failed)
        return;
    const ErrorClass kind = failed->refusal.errorClass;
    if (kind == ErrorClass::Auth || kind == ErrorClass::Configuration
        || failed->refusal.code == "UNREADABLE"_L1)
        queue.down = failed->refusal.text;
}

void PlanBuilder::count(qint64 rows)
{
    m_judged += rows;
    const bool complete = m_judged >= m_plan.rows.size();
    if (complete || m_judged - m_announced >= kProgressStep) {
        m_announced = m_judged;
        Q_EMIT progress(progressNow());
    }
    if (complete)
        QMetaObject::invokeMethod(this, &PlanBuilder::finish, Qt::QueuedConnection);
}

PlanProgress PlanBuilder::progressNow() const
{
    PlanProgress now{.judged = m_judged, .total = m_plan.rows.size()};
    for (const Lane &lane : m_queues) {
        if (lane.progress.total > 0)
            now.accounts.append(lane.progress);
    }
    return now;
}

void PlanBuilder::finish()
{
    if (m_ended)
        return;
    m_ended = true;
    m_rules->judge(m_plan, m_pasts);
    for (const CarrierAccount &account : std::as_const(m_accounts)) {
        const bool used = std::any_of(m_plan.rows.cbegin(), m_plan.rows.cend(),
            [&account](const planning::PlanRow &row) { return row.account == account.id; });
        if (used)
            m_plan.accounts.append({account.id, account.carrier, account.name, account.baseUrl});
    }
    // The bytes are the same whenever they are made again from this plan.
    std::ignore = planning::freeze(m_plan);
    Q_EMIT finished(m_plan);
    deleteLater();
}

void PlanBuilder::cancel()
{
    fail({ErrorKind::Usage, tr("The check was cancelled; no plan was made and nothing was sent."),
        u"cancelled"_s});
}

void PlanBuilder::fail(const Error &error)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT failed(error);
    deleteLater();
}

} // namespace lk::engine
