// SPDX-License-Identifier: Apache-2.0
#include "core/domain/timing_overrides.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

/// What the kernel may still deliver after we gave up on a request, and what carriers take to act on it.
constexpr milliseconds kOrphansAndSettling{400'000};
constexpr milliseconds kLeastQuarantine{300'000};

/// A knob may never be opened further than the timing every account gets without a word.
constexpr bool floorsAreSafe()
{
    constexpr Timing kShipped{};
    for (const TimingKnob &knob : kTimingKnobs) {
        if (knob.floor > knob.ceiling || kShipped.*knob.member > knob.ceiling)
            return false;
        const bool decides = knob.member == &Timing::settlePatience || knob.member == &Timing::quarantine;
        if (decides && knob.floor < kShipped.*knob.member)
            return false;
    }
    return true;
}
static_assert(floorsAreSafe());

QString seconds(milliseconds duration)
{
    return QString::number(static_cast<double>(duration.count()) / 1000);
}

} // namespace

milliseconds leastQuarantine(milliseconds writeDeadline)
{
    return std::max(kLeastQuarantine, writeDeadline + kOrphansAndSettling);
}

Result<Timing> timingWith(Carrier carrier, const QJsonObject &overrides)
{
    Timing timing = productionTiming(carrier);
    for (auto it = overrides.begin(); it != overrides.end(); ++it) {
        const auto knob = std::find_if(kTimingKnobs.begin(), kTimingKnobs.end(),
            [&it](const TimingKnob &candidate) { return it.key() == candidate.name; });
        if (knob == kTimingKnobs.end() || !it.value().isDouble())
            return fail(ErrorKind::BadInput,
                QCoreApplication::translate("Account",
                    "\"%1\" is not one of the times that can be set, or not a number of milliseconds. "
                    "Nothing was saved.")
                    .arg(it.key()));
        const milliseconds value{it.value().toInteger(-1)};
        if (value < knob->floor || value > knob->ceiling)
            return fail(ErrorKind::BadInput,
                QCoreApplication::translate(
                    "Account", "%1 may be %2 to %3 seconds at a real carrier, not %4. Nothing was saved.")
                    .arg(it.key(), seconds(knob->floor), seconds(knob->ceiling), seconds(value)));
        timing.*knob->member = value;
    }
    if (timing.quarantine < leastQuarantine(timing.writeDeadline))
        return fail(ErrorKind::BadInput,
            QCoreApplication::translate("Account",
                "With a write deadline of %1 seconds the quarantine must be at least %2 seconds, not %3: "
                "until then a request may still reach the carrier. Nothing was saved.")
                .arg(seconds(timing.writeDeadline), seconds(leastQuarantine(timing.writeDeadline)),
                    seconds(timing.quarantine)));
    return timing;
}

} // namespace lk
