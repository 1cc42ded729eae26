// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace lk::sandbox {

/// The three carriers that can be practised with.
enum class PracticeCarrier {
    ThingSpace,
    Jasper,
    Telegence,
};

inline constexpr std::array kPracticeCarriers{
    PracticeCarrier::ThingSpace, PracticeCarrier::Jasper, PracticeCarrier::Telegence};

/// "thingspace", "jasper", "telegence": the words of ledger and scenario files.
[[nodiscard]] QLatin1StringView carrierWord(PracticeCarrier carrier);
[[nodiscard]] std::optional<PracticeCarrier> carrierOfWord(QStringView word);

/// What identifies one practice line. `msisdn` is the 10-digit number; Jasper and ThingSpace also show it
/// with a leading 1.
struct PracticeLine {
    QString iccid;
    QString imei;
    QString msisdn;

    bool operator==(const PracticeLine &) const = default;
};

/// Most devices the stand-ins can name without repeating an identifier.
inline constexpr int kMaxPracticeDevices = 3'000'000;

/// The identifiers of device `index` (from 0) at a carrier. They depend on nothing else, so a sample file
/// matches every practice run.
[[nodiscard]] PracticeLine practiceLine(PracticeCarrier carrier, int index);
/// How many of `devices` a carrier gets: a third each, the rest at ThingSpace.
[[nodiscard]] int practiceShare(PracticeCarrier carrier, int devices);
/// The way back: which device an original identifier belongs to.
[[nodiscard]] std::optional<int> indexOfIccid(PracticeCarrier carrier, QStringView iccid);
[[nodiscard]] std::optional<int> indexOfImei(PracticeCarrier carrier, QStringView imei);
[[nodiscard]] std::optional<int> indexOfMsisdn(PracticeCarrier carrier, QStringView msisdn);

/// The digit that makes `payload` followed by it pass the Luhn check.
[[nodiscard]] QChar luhnDigit(QStringView payload);
[[nodiscard]] bool passesLuhn(QStringView digits);
/// True for a non-empty text of ASCII digits only.
[[nodiscard]] bool isDigits(QStringView text);

/// The plan codes (ThingSpace, Telegence) or plan names (Jasper) a practice account knows.
[[nodiscard]] const QStringList &practicePlans(PracticeCarrier carrier);
/// Telegence's offering codes: the features a line can have.
[[nodiscard]] const QStringList &practiceOfferings();
/// Jasper's communication plans.
[[nodiscard]] const QStringList &practiceCommunicationPlans();

/// The credentials the stand-ins accept: obviously not anybody's.
namespace practice {
using namespace Qt::Literals::StringLiterals;
inline constexpr auto kThingSpaceClientId = "practice-client"_L1;
inline constexpr auto kThingSpaceClientSecret = "practice-client-secret"_L1;
inline constexpr auto kThingSpaceUser = "practice-user"_L1;
inline constexpr auto kThingSpacePassword = "practice-password"_L1;
inline constexpr auto kThingSpaceAccount = "0000123456-00001"_L1;
inline constexpr auto kJasperUser = "practice.api"_L1;
inline constexpr auto kJasperApiKey = "00000000-0000-0000-0000-000000000000"_L1;
inline constexpr auto kJasperAccountId = "100000001"_L1;
/// SOAP signs in as the same user with the console's password and a licence key.
inline constexpr auto kJasperSoapPassword = "practice-soap-password"_L1;
inline constexpr auto kJasperLicenseKey = "11111111-1111-1111-1111-111111111111"_L1;
inline constexpr auto kJasperPushSecret = "practice-push-secret"_L1;
inline constexpr auto kTelegenceAppId = "practice-app"_L1;
inline constexpr auto kTelegenceAppSecret = "practice-app-secret"_L1;
inline constexpr auto kTelegenceBillingAccount = "000000000001"_L1;
/// A billing account that exists and takes no new lines.
inline constexpr auto kTelegenceClosedBillingAccount = "000000000009"_L1;
inline constexpr auto kTelegenceFoundationAccount = "00000001"_L1;
} // namespace practice

} // namespace lk::sandbox
