// SPDX-License-Identifier: Apache-2.0
#include "core/domain/timing.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

/// What the kernel may still deliver after we gave up on a request, and what carriers take to act on it.
constexpr milliseconds kOrphanDelivery{100'000};
constexpr milliseconds kCarrierSettles{300'000};

constexpr Timing kDefault{};
static_assert(kDefault.quarantine >= milliseconds{300'000});
static_assert(kDefault.quarantine >= kDefault.writeDeadline + kOrphanDelivery + kCarrierSettles);
static_assert(kDefault.secondReadGap >= milliseconds{60'000});

constexpr Timing telegenceTiming()
{
    Timing timing;
    timing.writeDeadline = milliseconds{120'000};
    timing.quarantine = milliseconds{520'000};
    // The carrier's advice after a lost write: look after 30 s, then every 5 minutes, give up after 30.
    timing.readBack = {milliseconds{5'000}, milliseconds{15'000}, milliseconds{30'000}, milliseconds{60'000},
        milliseconds{120'000}, milliseconds{240'000}};
    // Only activations are polled there: every 5 minutes, six times.
    timing.pollFirst = milliseconds{300'000};
    timing.pollEvery = milliseconds{300'000};
    timing.activationPatience = milliseconds{1'800'000};
    return timing;
}
static_assert(
    telegenceTiming().quarantine >= telegenceTiming().writeDeadline + kOrphanDelivery + kCarrierSettles);

struct NamedDuration {
    QLatin1StringView name;
    milliseconds Timing::*member;
};

constexpr NamedDuration kNames[] = {
    {"readDeadline"_L1, &Timing::readDeadline},
    {"writeDeadline"_L1, &Timing::writeDeadline},
    {"quarantine"_L1, &Timing::quarantine},
    {"lease"_L1, &Timing::lease},
    {"pollFirst"_L1, &Timing::pollFirst},
    {"pollEvery"_L1, &Timing::pollEvery},
    {"readBackEvery"_L1, &Timing::readBackEvery},
    {"settlePatience"_L1, &Timing::settlePatience},
    {"carrierPatience"_L1, &Timing::carrierPatience},
    {"activationPatience"_L1, &Timing::activationPatience},
    {"secondReadGap"_L1, &Timing::secondReadGap},
    {"readGivesUp"_L1, &Timing::readGivesUp},
    {"planFreshness"_L1, &Timing::planFreshness},
    {"repeatWindow"_L1, &Timing::repeatWindow},
};

} // namespace

Timing productionTiming(Carrier carrier)
{
    return carrier == Carrier::Telegence ? telegenceTiming() : kDefault;
}

Timing practiceTiming()
{
    Timing timing;
    timing.readDeadline = milliseconds{5'000};
    timing.writeDeadline = milliseconds{5'000};
    timing.quarantine = milliseconds{12'000};
    timing.pollFirst = milliseconds{400};
    timing.pollEvery = milliseconds{1'000};
    timing.readBack = {milliseconds{300}, milliseconds{700}, milliseconds{1'000}, milliseconds{1'500},
        milliseconds{2'000}, milliseconds{3'000}};
    timing.readBackEvery = milliseconds{5'000};
    timing.settlePatience = milliseconds{30'000};
    timing.carrierPatience = milliseconds{30'000};
    timing.activationPatience = milliseconds{60'000};
    timing.secondReadGap = milliseconds{3'000};
    timing.readGivesUp = milliseconds{120'000};
    timing.repeatWindow = milliseconds{15'000};
    return timing;
}

bool mayUsePracticeTiming(const QString &baseUrl)
{
    const QUrl url(baseUrl);
    if (url.scheme() != "http"_L1)
        return false;
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

std::optional<Timing> practiceTimingFromJson(const QJsonObject &overrides)
{
    Timing timing = practiceTiming();
    for (auto it = overrides.begin(); it != overrides.end(); ++it) {
        const milliseconds value{static_cast<qint64>(it.value().toDouble())};
        if (it.key() == "readBack"_L1) {
            timing.readBack.fill(value);
            continue;
        }
        bool known = false;
        for (const NamedDuration &named : kNames) {
            if (it.key() == named.name) {
                timing.*named.member = value;
                known = true;
            }
        }
        if (!known)
            return std::nullopt;
    }
    return timing;
}

} // namespace lk
