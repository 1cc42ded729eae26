// SPDX-License-Identifier: Apache-2.0
#include "core/import/column_title.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::intake {

namespace {

constexpr std::array kSimTitles{
    "sim"_L1,
    "sims"_L1,
    "simnumber"_L1,
    "simno"_L1,
    "simid"_L1,
    "simcard"_L1,
    "simcardnumber"_L1,
    "simcardno"_L1,
    "simserialnumber"_L1,
    "simserial"_L1,
    "ccid"_L1,
    "icc"_L1,
};
constexpr std::array kDeviceTitles{
    "esn"_L1,
    "meid"_L1,
    "esnmeid"_L1,
    "meidesn"_L1,
    "deviceid"_L1,
    "equipmentid"_L1,
    "hardwareid"_L1,
};
constexpr std::array kNumberTitles{
    "mdn"_L1,
    "ctn"_L1,
    "ptn"_L1,
    "min"_L1,
    "tn"_L1,
    "phone"_L1,
    "phonenumber"_L1,
    "phoneno"_L1,
    "telephone"_L1,
    "telephonenumber"_L1,
    "tel"_L1,
    "mobile"_L1,
    "mobilenumber"_L1,
    "mobileno"_L1,
    "cellnumber"_L1,
    "wirelessnumber"_L1,
    "subscriber"_L1,
    "subscribernumber"_L1,
    "subscriberno"_L1,
    "linenumber"_L1,
    "number"_L1,
    "servicenumber"_L1,
};
constexpr std::array kOtherTitles{
    "imsi"_L1,
    "account"_L1,
    "customer"_L1,
    "invoice"_L1,
    "order"_L1,
    "date"_L1,
    "time"_L1,
    "plan"_L1,
    "ipaddress"_L1,
};
constexpr std::array kReplacementTitles{"new"_L1, "replacement"_L1, "target"_L1};

QString squashed(const QString &title)
{
    QString plain = title.toLower();
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return plain;
}

template <std::size_t N>
bool isOneOf(const std::array<QLatin1StringView, N> &words, const QString &title)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) { return title == word; });
}

template <std::size_t N>
bool holdsOneOf(const std::array<QLatin1StringView, N> &words, const QString &title)
{
    return std::any_of(
        words.begin(), words.end(), [&](QLatin1StringView word) { return title.contains(word); });
}

QString withoutReplacement(QString title)
{
    for (const QLatin1StringView word : kReplacementTitles) {
        if (title.startsWith(word))
            return title.sliced(word.size());
    }
    return title;
}

} // namespace

TitleMeaning meaningOfTitle(const QString &title)
{
    const QString whole = squashed(title);
    const QString plain = withoutReplacement(whole);
    TitleMeaning meaning{.kind = {}, .replacement = plain.size() != whole.size()};
    if (plain.contains("iccid"_L1)) {
        meaning.kind = IdentifierKind::Iccid;
        meaning.certain = true;
    } else if (plain.contains("imei"_L1)) {
        meaning.kind = IdentifierKind::Imei;
        meaning.certain = true;
    } else if (plain.contains("msisdn"_L1)) {
        meaning.kind = IdentifierKind::Msisdn;
        meaning.certain = true;
    } else if (isOneOf(kSimTitles, plain)) {
        meaning.kind = IdentifierKind::Iccid;
    } else if (isOneOf(kDeviceTitles, plain)) {
        meaning.kind = IdentifierKind::Imei;
    } else if (isOneOf(kNumberTitles, plain)) {
        meaning.kind = IdentifierKind::Msisdn;
    } else {
        meaning.other = plain == "eid"_L1 || holdsOneOf(kOtherTitles, plain);
    }
    return meaning;
}

} // namespace lk::intake
