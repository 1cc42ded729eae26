// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/practice_line.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::sandbox {

namespace {

constexpr std::array<EnumWord<PracticeCarrier>, 3> kCarrierWords{{
    {PracticeCarrier::ThingSpace, "thingspace"_L1},
    {PracticeCarrier::Jasper, "jasper"_L1},
    {PracticeCarrier::Telegence, "telegence"_L1},
}};

/// What distinguishes the identifiers of one carrier from those of the others.
struct NumberBlock {
    QLatin1StringView iccidPrefix;
    int typeAllocation; ///< the first six digits of the IMEI
    int exchange; ///< first digit after 555; the next one takes over when the block is used up
};

NumberBlock blockOf(PracticeCarrier carrier)
{
    switch (carrier) {
    case PracticeCarrier::ThingSpace:
        return {"8914800"_L1, 353456, 2};
    case PracticeCarrier::Jasper:
        return {"89011702"_L1, 356938, 4};
    case PracticeCarrier::Telegence:
        return {"89011703"_L1, 358912, 6};
    }
    return {};
}

// Numbers begin somewhere, not at zero: people tell them apart more easily.
constexpr int kFirstSim = 410'027'000;
constexpr int kFirstDevice = 204'817;
constexpr int kFirstNumber = 10'117;
constexpr int kNumbersPerExchange = 970'000;
constexpr int kSkippedFrom = 110'000; ///< 555-x11-… would be a service code, not a subscriber's number

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

} // namespace

QLatin1StringView carrierWord(PracticeCarrier carrier)
{
    return wordOf(kCarrierWords, carrier);
}

std::optional<PracticeCarrier> carrierOfWord(QStringView word)
{
    return valueOf(kCarrierWords, word);
}

QChar luhnDigit(QStringView payload)
{
    int sum = 0;
    bool doubled = true;
    for (auto it = payload.crbegin(); it != payload.crend(); ++it, doubled = !doubled) {
        int digit = it->unicode() - u'0';
        if (doubled)
            digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        sum += digit;
    }
    return QChar(static_cast<char16_t>(u'0' + (10 - sum % 10) % 10));
}

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool passesLuhn(QStringView digits)
{
    return digits.size() > 1 && isDigits(digits) && luhnDigit(digits.chopped(1)) == digits.back();
}

PracticeLine practiceLine(PracticeCarrier carrier, int index)
{
    const NumberBlock block = blockOf(carrier);
    const int serialWidth = 19 - static_cast<int>(block.iccidPrefix.size());
    const QString iccid = block.iccidPrefix + padded(kFirstSim + index, serialWidth);
    const QString imei = padded(block.typeAllocation, 6) + padded(kFirstDevice + index, 8);
    int number = kFirstNumber + index % kNumbersPerExchange;
    if (number >= kSkippedFrom)
        number += 10'000;
    const int exchange = block.exchange + index / kNumbersPerExchange;
    return {
        iccid + luhnDigit(iccid), imei + luhnDigit(imei), u"555"_s + padded(exchange, 1) + padded(number, 6)};
}

int practiceShare(PracticeCarrier carrier, int devices)
{
    return carrier == PracticeCarrier::ThingSpace ? devices - 2 * (devices / 3) : devices / 3;
}

std::optional<int> indexOfIccid(PracticeCarrier carrier, QStringView iccid)
{
    const NumberBlock block = blockOf(carrier);
    if (iccid.size() != 20 || !iccid.startsWith(block.iccidPrefix) || !passesLuhn(iccid))
        return std::nullopt;
    bool ok = false;
    const int index = iccid.mid(block.iccidPrefix.size()).chopped(1).toInt(&ok);
    return ok && index >= kFirstSim ? std::optional(index - kFirstSim) : std::nullopt;
}

std::optional<int> indexOfImei(PracticeCarrier carrier, QStringView imei)
{
    if (imei.size() != 15 || !passesLuhn(imei) || imei.left(6).toInt() != blockOf(carrier).typeAllocation)
        return std::nullopt;
    const int device = imei.mid(6, 8).toInt() - kFirstDevice;
    return device >= 0 ? std::optional(device) : std::nullopt;
}

std::optional<int> indexOfMsisdn(PracticeCarrier carrier, QStringView msisdn)
{
    if (msisdn.size() != 10 || !isDigits(msisdn) || !msisdn.startsWith("555"_L1))
        return std::nullopt;
    const int exchange = msisdn.mid(3, 1).toInt() - blockOf(carrier).exchange;
    int number = msisdn.mid(4).toInt();
    if (exchange < 0 || exchange > 1 || number / 10'000 == kSkippedFrom / 10'000)
        return std::nullopt;
    if (number > kSkippedFrom)
        number -= 10'000;
    number -= kFirstNumber;
    return number >= 0 ? std::optional(exchange * kNumbersPerExchange + number) : std::nullopt;
}

const QStringList &practicePlans(PracticeCarrier carrier)
{
    static const QStringList thingSpace{
        u"M2M-1MB"_s, u"M2M-5MB"_s, u"M2M-50MB"_s, u"M2M-250MB"_s, u"M2M-1GB"_s};
    static const QStringList jasper{u"LK-1MB"_s, u"LK-10MB SMS MO/MT US"_s, u"LK-250MB"_s, u"LK-POOL-5GB"_s};
    static const QStringList telegence{u"LKSOC1"_s, u"LKSOC2"_s, u"LKSOC3"_s, u"LKSOC4"_s, u"LKSOC5"_s};
    switch (carrier) {
    case PracticeCarrier::ThingSpace:
        return thingSpace;
    case PracticeCarrier::Jasper:
        return jasper;
    case PracticeCarrier::Telegence:
        return telegence;
    }
    return thingSpace;
}

const QStringList &practiceOfferings()
{
    static const QStringList offerings{u"LKOFF1"_s, u"LKOFF2"_s, u"LKOFF3"_s, u"LKOFF4"_s, u"LKOFF5"_s};
    return offerings;
}

const QStringList &practiceCommunicationPlans()
{
    static const QStringList plans{u"LK-LTE"_s, u"LK-LTE-VPN"_s};
    return plans;
}

} // namespace lk::sandbox
