// SPDX-License-Identifier: Apache-2.0
#include "core/domain/carrier.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

/// One row for each carrier, in the order of the enumeration.
constexpr std::array kTraits{
    CarrierTraits{.carrier = Carrier::ThingSpace,
        .word = "thingspace"_L1,
        .name = "Verizon ThingSpace"_L1,
        .key = IdentifierKind::Iccid,
        .changesOnlyActiveLines = true,
        .newSimMustBeUnknown = true},
    CarrierTraits{.carrier = Carrier::Jasper,
        .word = "jasper"_L1,
        .name = "Cisco Control Center"_L1,
        .key = IdentifierKind::Iccid,
        .suspendedIsInactive = true,
        .throttlePause = std::chrono::milliseconds{10'000}},
    CarrierTraits{.carrier = Carrier::Telegence,
        .word = "telegence"_L1,
        .name = "AT&T Telegence"_L1,
        .key = IdentifierKind::Msisdn,
        .throttlePause = std::chrono::milliseconds{30'000}},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kTraits.size(); ++i) {
        if (kTraits[i].carrier != kAllCarriers[i] || static_cast<std::size_t>(kAllCarriers[i]) != i)
            return false;
    }
    return true;
}
static_assert(kTraits.size() == kAllCarriers.size() && isInOrder());

} // namespace

const CarrierTraits &traitsOf(Carrier carrier)
{
    return kTraits[static_cast<std::size_t>(carrier)];
}

QString toText(Carrier carrier)
{
    return traitsOf(carrier).word;
}

std::optional<Carrier> carrierFromText(QStringView word)
{
    const auto found = std::find_if(
        kTraits.begin(), kTraits.end(), [word](const CarrierTraits &traits) { return traits.word == word; });
    return found == kTraits.end() ? std::nullopt : std::optional(found->carrier);
}

QString displayName(Carrier carrier)
{
    return traitsOf(carrier).name;
}

IdentifierKind keyKind(Carrier carrier)
{
    return traitsOf(carrier).key;
}

QString carrierKey(Carrier carrier, const LineIds &ids)
{
    return keyKind(carrier) == IdentifierKind::Iccid ? ids.iccid : normalizedMsisdn(ids.msisdn);
}

} // namespace lk
