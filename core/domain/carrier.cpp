// SPDX-License-Identifier: Apache-2.0
#include "core/domain/carrier.h"

#include "core/base/text.h"

using namespace Qt::Literals::StringLiterals;

namespace lk {

namespace {

constexpr std::array<EnumWord<Carrier>, 3> kCarrierWords{{
    {Carrier::ThingSpace, "thingspace"_L1},
    {Carrier::Jasper, "jasper"_L1},
    {Carrier::Telegence, "telegence"_L1},
}};

} // namespace

QString toText(Carrier carrier)
{
    return wordOf(kCarrierWords, carrier);
}

std::optional<Carrier> carrierFromText(QStringView word)
{
    return valueOf(kCarrierWords, word);
}

QString displayName(Carrier carrier)
{
    switch (carrier) {
    case Carrier::ThingSpace:
        return u"Verizon ThingSpace"_s;
    case Carrier::Jasper:
        return u"Cisco Control Center"_s;
    case Carrier::Telegence:
        return u"AT&T Telegence"_s;
    }
    return {};
}

IdentifierKind keyKind(Carrier carrier)
{
    switch (carrier) {
    case Carrier::ThingSpace:
    case Carrier::Jasper:
        return IdentifierKind::Iccid;
    case Carrier::Telegence:
        return IdentifierKind::Msisdn;
    }
    return IdentifierKind::Iccid;
}

QString carrierKey(Carrier carrier, const LineIds &ids)
{
    return keyKind(carrier) == IdentifierKind::Iccid ? ids.iccid : normalizedMsisdn(ids.msisdn);
}

} // namespace lk
