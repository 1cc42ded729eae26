// SPDX-License-Identifier: Apache-2.0
#include "core/planning/run_estimate.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace lk::planning {

namespace {

qint64 inBatches(qint64 lines, qint64 perCall)
{
    const qint64 most = std::max<qint64>(1, perCall);
    return (lines + most - 1) / most;
}

/// Fewer lines than that are read back one by one.
constexpr qint64 kFewestByPage = 10;

/// Lines of an account that cost the same.
struct Share {
    CallCosts costs;
    qint64 lines = 0;
    UtcMs oldestReading = 0; ///< 0 = some line was not read
    bool unread = false;
};

/// How many calls a second the account lets pass.
double callsPerSecond(const RateBudget &budget, milliseconds latency)
{
    const double seconds = std::max<double>(1.0, double(latency.count())) / 1000.0;
    const double byFlight = double(std::max(1, budget.maxInFlight)) / seconds;
    return std::max(0.001, std::min(budget.callsPerSecond > 0 ? budget.callsPerSecond : byFlight, byFlight));
}

/// How many of the lines are sent before the plan's reading is too old to be trusted.
qint64 linesWhileFresh(const Share &share, const CarrierAccount &account, UtcMs start)
{
    if (share.costs.readsAlways || share.unread || share.oldestReading == 0)
        return 0;
    const milliseconds left{share.oldestReading + account.timing.planFreshness.count() - start};
    if (left <= 0ms)
        return 0;
    const double perLine = share.costs.steps
        * ((1.0 + share.costs.pollsPerWrite) / double(std::max<qint64>(1, share.costs.linesPerWrite))
            + 1.0 / double(std::max<qint64>(1, share.costs.linesPerReadBack)));
    const double calls
        = callsPerSecond(account.budget, usualLatency(account.carrier)) * double(left.count()) / 1000.0;
    return std::min(share.lines, static_cast<qint64>(std::floor(calls / std::max(0.001, perLine))));
}

void addShare(AccountEstimate &estimate, const Share &share, const CarrierAccount &account, UtcMs start)
{
    const CallCosts &costs = share.costs;
    estimate.lines += share.lines;
    estimate.reads += inBatches(share.lines - linesWhileFresh(share, account, start), costs.linesPerRead);
    const qint64 writes = costs.steps * inBatches(share.lines, costs.linesPerWrite);
    estimate.writes += writes;
    estimate.polls += writes * costs.pollsPerWrite;
    estimate.readBacks
        += costs.steps * inBatches(share.lines, share.lines < kFewestByPage ? 1 : costs.linesPerReadBack);
}

QList<Share> sharesOf(const Plan &plan, const CarrierAccount &account)
{
    QList<Share> shares;
    for (const PlanRow &row : plan.rows) {
        const ChangeSpec &spec = plan.specOf(row);
        if (row.account != account.id || !row.willBeSent() || isLocal(spec.kind))
            continue;
        const CallCosts costs = callCosts(account, spec);
        auto share = std::find_if(shares.begin(), shares.end(),
            [&costs](const Share &candidate) { return candidate.costs == costs; });
        if (share == shares.end())
            share = shares.insert(shares.end(), {.costs = costs});
        ++share->lines;
        const UtcMs readAt = row.before ? row.before->readAt : 0;
        share->unread |= readAt <= 0;
        share->oldestReading = share->oldestReading == 0 ? readAt : std::min(share->oldestReading, readAt);
    }
    return shares;
}

/// The account as it is set up, or with the carrier's usual limits if it is not here.
CarrierAccount accountOf(const PlanAccount &planned, const QList<CarrierAccount> &accounts)
{
    const auto found = std::find_if(accounts.cbegin(), accounts.cend(),
        [&planned](const CarrierAccount &candidate) { return candidate.id == planned.id; });
    if (found != accounts.cend())
        return *found;
    CarrierAccount usual;
    usual.id = planned.id;
    usual.carrier = planned.carrier;
    usual.budget = defaultBudget(planned.carrier);
    usual.timing = productionTiming(planned.carrier);
    return usual;
}

} // namespace

CallCosts callCosts(const CarrierAccount &account, const ChangeSpec &spec)
{
    CallCosts costs;
    costs.steps = hasPlanFirst(spec) ? 2 : 1;
    costs.readsAlways = spec.kind == ChangeKind::ChangeIdentifier;
    costs.settling = account.timing.readBackDelay(0);
    // ThingSpace takes a request and works on it; Telegence does so with activations.
    const bool takesRequests = account.carrier == Carrier::ThingSpace
        || (account.carrier == Carrier::Telegence && spec.kind == ChangeKind::Activate);
    if (takesRequests) {
        costs.pollsPerWrite = 1;
        costs.settling
            = account.timing.pollFirst + account.timing.pollEvery + account.timing.readBackDelay(0);
    }
    // Control Center lists what changed lately, 50 lines to a page; pages are seldom full.
    if (account.carrier == Carrier::Jasper && spec.kind != ChangeKind::ChangeIdentifier)
        costs.linesPerReadBack = 25;
    // What can be put back is asked for many lines in one request.
    const bool together
        = account.carrier == Carrier::ThingSpace && !isDangerous(spec.kind) && !isLocal(spec.kind);
    if (together)
        costs.linesPerWrite = std::max(1, account.budget.linesPerCall);
    return costs;
}

milliseconds usualLatency(Carrier carrier)
{
    switch (carrier) {
    case Carrier::ThingSpace:
        return 600ms;
    case Carrier::Jasper:
        return 400ms;
    case Carrier::Telegence:
        return 800ms;
    }
    return 500ms;
}

milliseconds callTime(const RateBudget &budget, qint64 calls, qint64 writes, milliseconds latency)
{
    const double byCalls = double(calls) / callsPerSecond(budget, latency);
    const double byWrites = budget.writesPerMinute > 0 ? double(writes) * 60.0 / budget.writesPerMinute : 0.0;
    return milliseconds{static_cast<qint64>(std::ceil(std::max(byCalls, byWrites) * 1000.0))};
}

RunEstimate estimateRun(const Plan &plan, const QList<CarrierAccount> &accounts, UtcMs start)
{
    RunEstimate run;
    for (const PlanAccount &planned : plan.accounts) {
        const CarrierAccount account = accountOf(planned, accounts);
        AccountEstimate estimate{.account = planned.id, .carrier = planned.carrier, .name = planned.name};
        milliseconds settling{0};
        const QList<Share> shares = sharesOf(plan, account);
        for (const Share &share : shares) {
            addShare(estimate, share, account, start);
            settling = std::max(settling, share.costs.settling * share.costs.steps);
        }
        if (estimate.lines == 0)
            continue;
        estimate.duration = settling
            + callTime(account.budget, estimate.calls(), estimate.writes, usualLatency(account.carrier));
        run.accounts.append(estimate);
    }
    return run;
}

milliseconds RunEstimate::duration() const
{
    milliseconds longest{0};
    for (const AccountEstimate &account : accounts)
        longest = std::max(longest, account.duration);
    return longest;
}

qint64 RunEstimate::calls() const
{
    qint64 all = 0;
    for (const AccountEstimate &account : accounts)
        all += account.calls();
    return all;
}

QString AccountEstimate::sentence() const
{
    const int lineCount = pluralCount(lines);
    const int callCount = pluralCount(calls());
    return QCoreApplication::translate("RunEstimate", "%1: %2, %3, %4")
        .arg(name, QCoreApplication::translate("RunEstimate", "%Ln line(s)", nullptr, lineCount),
            QCoreApplication::translate("RunEstimate", "%Ln call(s)", nullptr, callCount),
            durationText(duration));
}

QString durationText(milliseconds duration)
{
    const qint64 minutes = (duration.count() + 59'999) / 60'000;
    if (minutes <= 1)
        return QCoreApplication::translate("RunEstimate", "less than a minute");
    if (minutes < 60)
        return QCoreApplication::translate("RunEstimate", "about %1 min").arg(minutes);
    return QCoreApplication::translate("RunEstimate", "about %1 h %2 min")
        .arg(minutes / 60)
        .arg(minutes % 60);
}

} // namespace lk::planning
