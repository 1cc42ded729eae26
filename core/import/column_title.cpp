// SPDX-License-Identifier: Apache-2.0
#include "core/import/column_title.h"

#include "core/base/sentence.h"

#include <QLatin1StringView>
#include <QRegularExpression>
#include <QStringList>

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
    "simnummer"_L1,
    "simkarte"_L1,
    "kartennummer"_L1,
    "tarjetasim"_L1,
    "numerodesim"_L1,
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
    "rufnummer"_L1,
    "telefonnummer"_L1,
    "mobilnummer"_L1,
    "telefono"_L1,
    "numerodetelefono"_L1,
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
// Titles stand without accents. Beside English the languages the console speaks: its exports come back as
// lists.
constexpr std::array kReplacementTitles{
    "new"_L1, "replacement"_L1, "target"_L1, "neuer"_L1, "neue"_L1, "neu"_L1, "nueva"_L1, "nuevo"_L1};

struct RequestTitle {
    QLatin1StringView title;
    RequestRole role;
};
/// Whole titles only: "Current rate plan" or "IP pool" ask for nothing.
constexpr std::array kRequestTitles{
    RequestTitle{"action"_L1, RequestRole::Action},
    RequestTitle{"actiontype"_L1, RequestRole::Action},
    RequestTitle{"requestedaction"_L1, RequestRole::Action},
    RequestTitle{"change"_L1, RequestRole::Action},
    RequestTitle{"changetype"_L1, RequestRole::Action},
    RequestTitle{"changerequest"_L1, RequestRole::Action},
    RequestTitle{"requestedchange"_L1, RequestRole::Action},
    RequestTitle{"requesttype"_L1, RequestRole::Action},
    RequestTitle{"operation"_L1, RequestRole::Action},
    RequestTitle{"operationtype"_L1, RequestRole::Action},
    RequestTitle{"plan"_L1, RequestRole::RatePlan},
    RequestTitle{"plancode"_L1, RequestRole::RatePlan},
    RequestTitle{"rateplan"_L1, RequestRole::RatePlan},
    RequestTitle{"rateplancode"_L1, RequestRole::RatePlan},
    RequestTitle{"carrierplan"_L1, RequestRole::RatePlan},
    RequestTitle{"carrierrateplan"_L1, RequestRole::RatePlan},
    RequestTitle{"carrierrateplancode"_L1, RequestRole::RatePlan},
    RequestTitle{"serviceplan"_L1, RequestRole::RatePlan},
    RequestTitle{"serviceplancode"_L1, RequestRole::RatePlan},
    RequestTitle{"soc"_L1, RequestRole::RatePlan},
    RequestTitle{"soccode"_L1, RequestRole::RatePlan},
    RequestTitle{"reasoncode"_L1, RequestRole::ReasonCode},
    RequestTitle{"changereasoncode"_L1, RequestRole::ReasonCode},
    RequestTitle{"statusreasoncode"_L1, RequestRole::ReasonCode},
    RequestTitle{"suspendreasoncode"_L1, RequestRole::ReasonCode},
    RequestTitle{"deactivationreasoncode"_L1, RequestRole::ReasonCode},
    RequestTitle{"zip"_L1, RequestRole::ZipCode},
    RequestTitle{"zipcode"_L1, RequestRole::ZipCode},
    RequestTitle{"mdnzipcode"_L1, RequestRole::ZipCode},
    RequestTitle{"activationzip"_L1, RequestRole::ZipCode},
    RequestTitle{"activationzipcode"_L1, RequestRole::ZipCode},
    RequestTitle{"postalcode"_L1, RequestRole::ZipCode},
    RequestTitle{"postcode"_L1, RequestRole::ZipCode},
    RequestTitle{"customerplan"_L1, RequestRole::CustomerPlan},
    RequestTitle{"customerplancode"_L1, RequestRole::CustomerPlan},
    RequestTitle{"customerrateplan"_L1, RequestRole::CustomerPlan},
    RequestTitle{"customerrateplancode"_L1, RequestRole::CustomerPlan},
    RequestTitle{"customerrateplanid"_L1, RequestRole::CustomerPlan},
    RequestTitle{"pool"_L1, RequestRole::DataPool},
    RequestTitle{"poolname"_L1, RequestRole::DataPool},
    RequestTitle{"poolid"_L1, RequestRole::DataPool},
    RequestTitle{"datapool"_L1, RequestRole::DataPool},
    RequestTitle{"ratepool"_L1, RequestRole::DataPool},
    RequestTitle{"customerpool"_L1, RequestRole::DataPool},
    RequestTitle{"customerratepool"_L1, RequestRole::DataPool},
    RequestTitle{"customerdatapool"_L1, RequestRole::DataPool},
    RequestTitle{"effective"_L1, RequestRole::EffectiveDate},
    RequestTitle{"effectivedate"_L1, RequestRole::EffectiveDate},
    RequestTitle{"dateeffective"_L1, RequestRole::EffectiveDate},
    RequestTitle{"effectiveon"_L1, RequestRole::EffectiveDate},
    RequestTitle{"effectivefrom"_L1, RequestRole::EffectiveDate},
    RequestTitle{"aktion"_L1, RequestRole::Action},
    RequestTitle{"anderung"_L1, RequestRole::Action},
    RequestTitle{"accion"_L1, RequestRole::Action},
    RequestTitle{"cambio"_L1, RequestRole::Action},
    RequestTitle{"tarif"_L1, RequestRole::RatePlan},
    RequestTitle{"tarifcode"_L1, RequestRole::RatePlan},
    RequestTitle{"plantarifario"_L1, RequestRole::RatePlan},
    RequestTitle{"tarifa"_L1, RequestRole::RatePlan},
    RequestTitle{"begrundungscode"_L1, RequestRole::ReasonCode},
    RequestTitle{"codigodemotivo"_L1, RequestRole::ReasonCode},
    RequestTitle{"plz"_L1, RequestRole::ZipCode},
    RequestTitle{"postleitzahl"_L1, RequestRole::ZipCode},
    RequestTitle{"codigopostal"_L1, RequestRole::ZipCode},
    RequestTitle{"codigozip"_L1, RequestRole::ZipCode},
    RequestTitle{"kundentarif"_L1, RequestRole::CustomerPlan},
    RequestTitle{"plandecliente"_L1, RequestRole::CustomerPlan},
    RequestTitle{"plandelcliente"_L1, RequestRole::CustomerPlan},
    RequestTitle{"datenpool"_L1, RequestRole::DataPool},
    RequestTitle{"pooldedatos"_L1, RequestRole::DataPool},
    RequestTitle{"gultigab"_L1, RequestRole::EffectiveDate},
    RequestTitle{"wirksamab"_L1, RequestRole::EffectiveDate},
    RequestTitle{"fechaefectiva"_L1, RequestRole::EffectiveDate},
    RequestTitle{"fechadeefecto"_L1, RequestRole::EffectiveDate},
};

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

/// The squashed title without its word for "new": "New SIM", "new_sim", "ICCID (new)", "To ICCID".
QString withoutReplacement(const QString &title)
{
    static const QRegularExpression kBetweenWords(u"[^\\p{L}\\p{N}]+"_s);
    QStringList words = foldedText(title).split(kBetweenWords, Qt::SkipEmptyParts);
    const qsizetype before = words.size();
    if (before > 1 && words.first() == "to"_L1)
        words.removeFirst();
    words.removeIf([](const QString &word) { return isOneOf(kReplacementTitles, word); });
    QString plain = words.join(QString());
    if (words.size() != before)
        return plain;
    for (const QLatin1StringView word : kReplacementTitles) {
        if (plain.startsWith(word))
            return plain.sliced(word.size());
    }
    return plain;
}

RequestRole requestOf(const QString &plain, const TitleMeaning &meaning)
{
    if (meaning.replacement && meaning.kind == IdentifierKind::Iccid)
        return RequestRole::NewIccid;
    if (meaning.replacement && meaning.kind == IdentifierKind::Imei)
        return RequestRole::NewImei;
    const auto found = std::find_if(kRequestTitles.begin(), kRequestTitles.end(),
        [&](const RequestTitle &candidate) { return plain == candidate.title; });
    return meaning.kind || found == kRequestTitles.end() ? RequestRole::None : found->role;
}

} // namespace

QString squashedTitle(const QString &title)
{
    QString plain = foldedText(title);
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return plain;
}

TitleMeaning meaningOfTitle(const QString &title)
{
    const QString whole = squashedTitle(title);
    const QString plain = withoutReplacement(title);
    TitleMeaning meaning{.kind = {}, .replacement = plain.size() != whole.size()};
    if (plain.contains("iccid"_L1)) {
        meaning.kind = IdentifierKind::Iccid;
        meaning.certain = true;
    } else if (plain.contains("imei"_L1)) {
        meaning.kind = IdentifierKind::Imei;
        meaning.certain = true;
        meaning.variant = plain.contains("imeisv"_L1);
    } else if (plain.contains("msisdn"_L1)) {
        meaning.kind = IdentifierKind::Msisdn;
        meaning.certain = true;
    } else if (isOneOf(kSimTitles, plain)) {
        meaning.kind = IdentifierKind::Iccid;
    } else if (isOneOf(kDeviceTitles, plain)) {
        meaning.kind = IdentifierKind::Imei;
    } else if (isOneOf(kNumberTitles, plain)) {
        meaning.kind = IdentifierKind::Msisdn;
    }
    meaning.exact = meaning.kind && (!meaning.certain || plain.size() <= qsizetype{6});
    meaning.request = requestOf(plain, meaning);
    meaning.other = !meaning.kind
        && (meaning.request != RequestRole::None || plain == "eid"_L1 || holdsOneOf(kOtherTitles, plain));
    return meaning;
}

} // namespace lk::intake
