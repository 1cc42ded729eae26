// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/error_tables.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers {

namespace {

constexpr const char *kBearerRefused
    = QT_TRANSLATE_NOOP("Carriers", "ThingSpace refused the access token before doing anything.");
constexpr const char *kSessionRefused
    = QT_TRANSLATE_NOOP("Carriers", "The ThingSpace session has ended; nothing was done with the request.");
constexpr const char *kGateway = QT_TRANSLATE_NOOP("Carriers",
    "ThingSpace's gateway does not let this request through. Nothing was changed. Check the base URL and "
    "what the application is subscribed to.");
constexpr const char *kTooFast
    = QT_TRANSLATE_NOOP("Carriers", "The carrier asks for fewer requests and did not process this one.");
constexpr const char *kBadRequest = QT_TRANSLATE_NOOP("Carriers",
    "The carrier cannot read the request. Nothing was changed. Check the row's values; if they are right, "
    "report the code.");
constexpr const char *kBadAccount = QT_TRANSLATE_NOOP("Carriers",
    "The carrier does not accept the account name. Nothing was changed. Check the account's settings.");
constexpr const char *kOtherAccount = QT_TRANSLATE_NOOP("Carriers",
    "The line does not belong to this account. Nothing was changed. Check the row or choose the account it "
    "belongs to.");
constexpr const char *kBadIdentifier = QT_TRANSLATE_NOOP(
    "Carriers", "The carrier does not accept the identifier. Nothing was changed. Correct the row.");
constexpr const char *kUnknownLine = QT_TRANSLATE_NOOP("Carriers",
    "The carrier does not know this line. Nothing was changed. Check the identifier and the account.");
constexpr const char *kBadField = QT_TRANSLATE_NOOP(
    "Carriers", "The carrier does not accept a value of this row. Nothing was changed. Correct the row.");
constexpr const char *kTooMany = QT_TRANSLATE_NOOP(
    "Carriers", "The carrier says the request names too many lines. Nothing was changed.");
constexpr const char *kWrongState = QT_TRANSLATE_NOOP(
    "Carriers", "The carrier does not allow this change in the line's present status. Nothing was changed.");
constexpr const char *kAlreadyActive = QT_TRANSLATE_NOOP(
    "Carriers", "The carrier says the line is active already; the line is read to confirm.");
constexpr const char *kUnknownPlan = QT_TRANSLATE_NOOP("Carriers",
    "The carrier does not know the rate plan for this account. Nothing was changed. Check the plan's code.");
constexpr const char *kNoPool = QT_TRANSLATE_NOOP("Carriers",
    "The account has no default IP pool, so nothing can be activated. Nothing was changed. The carrier has "
    "to set one up.");
constexpr const char *kOnHold = QT_TRANSLATE_NOOP(
    "Carriers", "The carrier has put the request on hold on its side and has not carried it out yet.");
constexpr const char *kCancelled
    = QT_TRANSLATE_NOOP("Carriers", "The carrier cancelled the request. Nothing was changed.");
constexpr const char *kUnexpected = QT_TRANSLATE_NOOP(
    "Carriers", "The carrier met an unexpected error; it cannot be told whether it acted.");
constexpr const char *kInvalidInput = QT_TRANSLATE_NOOP(
    "Carriers", "The carrier calls the request invalid. Nothing was changed. Correct the row.");
constexpr const char *kRefused
    = QT_TRANSLATE_NOOP("Carriers", "The carrier refused the change. Nothing was changed.");

constexpr const char *kJasperCredentials = QT_TRANSLATE_NOOP("Carriers",
    "Control Center refuses the access: the user name or API key is wrong, or this machine's address is not "
    "allowed for the user. Nothing was changed. Correct this before trying again: repeated refusals can "
    "lock the user.");
constexpr const char *kJasperRole = QT_TRANSLATE_NOOP("Carriers",
    "The API user's role does not allow this function. Nothing was changed. An administrator of the Control "
    "Center account must grant it.");
constexpr const char *kJasperParameter = QT_TRANSLATE_NOOP("Carriers",
    "Control Center does not accept the form of the request. Nothing was changed. Report the code.");
constexpr const char *kJasperVersion = QT_TRANSLATE_NOOP("Carriers",
    "Control Center does not offer this API version at this address. Nothing was changed. Check the base "
    "URL.");
constexpr const char *kJasperNoWayBack = QT_TRANSLATE_NOOP("Carriers",
    "A SIM that was activated once cannot go back to a status before activation. Nothing was changed.");
constexpr const char *kJasperPurged = QT_TRANSLATE_NOOP("Carriers",
    "The SIM would first have to be returned to inventory, which the carrier refuses. Nothing was changed.");
constexpr const char *kJasperUnknownLine = QT_TRANSLATE_NOOP("Carriers",
    "Control Center does not know this ICCID. Nothing was changed. Check the ICCID, and whether the line "
    "belongs to another account or pod.");
constexpr const char *kJasperServerError = QT_TRANSLATE_NOOP("Carriers",
    "Control Center met an unknown error; it cannot be told whether it acted. A value in the wrong letter "
    "case is answered like this too.");

/// Codes come without the name of the service that raised them.
constexpr std::array kThingSpaceRules{
    ErrorRule{"900906"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Configuration, kGateway},
    ErrorRule{"900905"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Configuration, kGateway},
    ErrorRule{"900907"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Configuration, kGateway},
    ErrorRule{"900908"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Configuration, kGateway},
    ErrorRule{"900909"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Configuration, kGateway},
    ErrorRule{"900910"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Configuration, kGateway},
    ErrorRule{"90090"_L1, CodeMatch::Prefix, Treatment::Auth, ErrorClass::Auth, kBearerRefused},
    ErrorRule{"90080"_L1, CodeMatch::Prefix, Treatment::Throttled, ErrorClass::Throttle, kTooFast},
    ErrorRule{".SessionToken."_L1, CodeMatch::Contains, Treatment::Auth, ErrorClass::Auth, kSessionRefused},
    ErrorRule{"REQUEST_FAILED.UnexpectedError"_L1, CodeMatch::Exact, Treatment::Lost, ErrorClass::Transient,
        kUnexpected},
    ErrorRule{
        "DeserializationFailed"_L1, CodeMatch::Suffix, Treatment::Refused, ErrorClass::Data, kBadRequest},
    ErrorRule{
        "INPUT_INVALID.Request"_L1, CodeMatch::Prefix, Treatment::Refused, ErrorClass::Data, kBadRequest},
    ErrorRule{"INPUT_INVALID.Account.NotDefined"_L1, CodeMatch::Exact, Treatment::Refused,
        ErrorClass::Configuration, kBadAccount},
    ErrorRule{"REQUEST_FAILED.AccountName"_L1, CodeMatch::Exact, Treatment::Refused,
        ErrorClass::Configuration, kBadAccount},
    ErrorRule{"REQUEST_FAILED.AccountNotFound"_L1, CodeMatch::Exact, Treatment::Refused,
        ErrorClass::Configuration, kBadAccount},
    ErrorRule{"REQUEST_FAILED.NoAccounts"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Configuration,
        kBadAccount},
    ErrorRule{"REQUEST_FAILED.MultipleAccounts"_L1, CodeMatch::Exact, Treatment::Refused,
        ErrorClass::Configuration, kBadAccount},
    ErrorRule{"INPUT_INVALID.Device.Account.Invalid"_L1, CodeMatch::Exact, Treatment::NotThere,
        ErrorClass::Data, kOtherAccount},
    ErrorRule{
        "INPUT_INVALID.Device."_L1, CodeMatch::Prefix, Treatment::Refused, ErrorClass::Data, kBadIdentifier},
    ErrorRule{"REQUEST_FAILED.DeviceNotFound"_L1, CodeMatch::Exact, Treatment::NotThere, ErrorClass::Data,
        kUnknownLine},
    ErrorRule{
        "INPUT_INVALID.CustomField."_L1, CodeMatch::Prefix, Treatment::Refused, ErrorClass::Data, kBadField},
    ErrorRule{"INPUT_INVALID.MaxRequestsExceeded"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Data,
        kTooMany},
    ErrorRule{
        "INPUT_INVALID.NumberofDevices"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Data, kTooMany},
    ErrorRule{"INPUT_INVALID.DeviceState.Invalid"_L1, CodeMatch::Exact, Treatment::Refused,
        ErrorClass::Business, kWrongState},
    ErrorRule{"REQUEST_FAILED.DeviceAlreadyActive"_L1, CodeMatch::Exact, Treatment::AlreadyActive,
        ErrorClass::Business, kAlreadyActive},
    ErrorRule{
        "REQUEST_FAILED.DeviceGroup"_L1, CodeMatch::Prefix, Treatment::Refused, ErrorClass::Data, kBadField},
    // The plan's own name is a segment of this code.
    ErrorRule{".NotFound"_L1, CodeMatch::Suffix, Treatment::Refused, ErrorClass::Data, kUnknownPlan},
    ErrorRule{"REQUEST_FAILED.DefaultIpPoolNotDefined"_L1, CodeMatch::Exact, Treatment::Refused,
        ErrorClass::Configuration, kNoPool},
    ErrorRule{"REQUEST_ONHOLD"_L1, CodeMatch::Prefix, Treatment::OnHold, ErrorClass::Transient, kOnHold},
    ErrorRule{
        "REQUEST_CANCELLED"_L1, CodeMatch::Prefix, Treatment::Refused, ErrorClass::Business, kCancelled},
    ErrorRule{"INPUT_INVALID"_L1, CodeMatch::Prefix, Treatment::Refused, ErrorClass::Data, kInvalidInput},
    ErrorRule{"REQUEST_FAILED"_L1, CodeMatch::Prefix, Treatment::Refused, ErrorClass::Business, kRefused},
};

constexpr std::array kJasperRules{
    ErrorRule{"10000001"_L1, CodeMatch::Exact, Treatment::Auth, ErrorClass::Auth, kJasperCredentials},
    ErrorRule{"10000030"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Auth, kJasperRole},
    ErrorRule{"10000023"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Data, kJasperParameter},
    ErrorRule{"10000024"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Configuration, kJasperVersion},
    ErrorRule{"10000028"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Data, kJasperParameter},
    ErrorRule{"10000031"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Data, kBadField},
    ErrorRule{"10000029"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Business, kJasperNoWayBack},
    ErrorRule{
        "10030000"_L1, CodeMatch::Exact, Treatment::AlreadyActive, ErrorClass::Business, kAlreadyActive},
    ErrorRule{"1000512"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Business, kJasperPurged},
    ErrorRule{"1000559"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Business, kJasperPurged},
    ErrorRule{"1000591"_L1, CodeMatch::Exact, Treatment::Refused, ErrorClass::Business, kRefused},
    ErrorRule{"20000001"_L1, CodeMatch::Exact, Treatment::NotThere, ErrorClass::Data, kJasperUnknownLine},
    ErrorRule{"30000001"_L1, CodeMatch::Exact, Treatment::Lost, ErrorClass::Transient, kJasperServerError},
    ErrorRule{"30000002"_L1, CodeMatch::Exact, Treatment::Lost, ErrorClass::Transient, kUnexpected},
    ErrorRule{"40000029"_L1, CodeMatch::Exact, Treatment::Throttled, ErrorClass::Throttle, kTooFast},
};

} // namespace

std::span<const ErrorRule> errorRules(Carrier carrier)
{
    switch (carrier) {
    case Carrier::ThingSpace:
        return kThingSpaceRules;
    case Carrier::Jasper:
        return kJasperRules;
    case Carrier::Telegence:
        return {}; // it publishes no codes
    }
    return {};
}

} // namespace lk::carriers
