// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/jasper/attributes.h"

#include "core/domain/identifier.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::jasper {

namespace {

/// A family of numbered fields with the SOAP change types of its first three and of those from the fourth on.
struct CustomFamily {
    QLatin1StringView prefix;
    int count;
    int firstType;
    int fourthType; ///< the account's fields 4 to 10 came later and have numbers apart
};
constexpr std::array kFamilies{
    CustomFamily{"accountCustom"_L1, 10, 17, 73},
    CustomFamily{"operatorCustom"_L1, 5, 42, 45},
    CustomFamily{"customerCustom"_L1, 5, 47, 50},
};

struct NamedType {
    QLatin1StringView attribute;
    int changeType;
};
constexpr std::array kTypes{NamedType{"deviceID"_L1, 1}, NamedType{"modemID"_L1, 2},
    NamedType{"status"_L1, 3}, NamedType{"ratePlan"_L1, 4}, NamedType{"customer"_L1, 6},
    NamedType{"overageLimitOverride"_L1, 7}};

/// What can be asked for. REPLACED is only ever the result of a SIM swap.
constexpr std::array kTargets{"TEST_READY"_L1, "INVENTORY"_L1, "ACTIVATION_READY"_L1, "ACTIVATED"_L1,
    "DEACTIVATED"_L1, "RETIRED"_L1, "PURGED"_L1};
constexpr std::array kOverrides{"DEFAULT"_L1, "TEMPORARY_OVERRIDE"_L1, "PERMANENT_OVERRIDE"_L1};

constexpr qsizetype kLongestDeviceId = 50;
constexpr qsizetype kLongestModemId = 40;

template <typename Words>
bool isOneOf(const Words &words, const QString &value)
{
    return std::any_of(words.begin(), words.end(), [&value](auto word) { return value == word; });
}

/// The family and number of a custom field.
std::optional<std::pair<CustomFamily, int>> customField(const QString &attribute)
{
    for (const CustomFamily &family : kFamilies) {
        const QStringView digits = QStringView(attribute).mid(family.prefix.size());
        if (!attribute.startsWith(family.prefix) || !isDigits(digits) || digits.startsWith(u'0'))
            continue;
        const int number = digits.toInt();
        if (number >= 1 && number <= family.count)
            return std::pair{family, number};
    }
    return std::nullopt;
}

std::optional<QString> unfitText(const QString &attribute, const QString &value, qsizetype longest)
{
    const bool printable
        = std::all_of(value.begin(), value.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (printable && !value.contains(u',') && !value.contains(u'*')
        && (longest == 0 || value.size() <= longest))
        return std::nullopt;
    if (longest == 0)
        return QCoreApplication::translate(
            "Carriers", "\"%1\" takes no commas, asterisks or control characters. Nothing was sent.")
            .arg(attribute);
    return QCoreApplication::translate("Carriers",
        "\"%1\" takes at most %2 characters and no commas, asterisks or control characters. Nothing was "
        "sent.")
        .arg(attribute, QString::number(longest));
}

std::optional<QString> notOffered(const QString &attribute, const QString &value, bool offered)
{
    if (offered)
        return std::nullopt;
    return QCoreApplication::translate(
        "Carriers", "Control Center does not take \"%1\" as %2. Its words are in capitals. Nothing was sent.")
        .arg(value, attribute);
}

std::optional<QString> unfitPlan(const QString &attribute, const QString &value)
{
    if (!value.trimmed().isEmpty())
        return std::nullopt;
    return QCoreApplication::translate("Carriers", "\"%1\" needs a name. Nothing was sent.").arg(attribute);
}

} // namespace

bool isCustomField(const QString &attribute)
{
    return customField(attribute).has_value();
}

bool isStatusWord(const QString &word)
{
    return isOneOf(kTargets, word) || word == "REPLACED"_L1;
}

QString imeiIsObserved()
{
    return QCoreApplication::translate("Carriers",
        "At Control Center an IMEI cannot be set: the network reports which device a SIM is in. Nothing was "
        "sent. Put the SIM into the other device; to record a name for it, set the label \"deviceID\".");
}

std::optional<QString> cannotSet(const QString &attribute, const QString &value)
{
    if (attribute == "imei"_L1)
        return imeiIsObserved();
    if (attribute == "status"_L1)
        return notOffered(attribute, value, isOneOf(kTargets, value));
    if (attribute == "overageLimitOverride"_L1)
        return notOffered(attribute, value, isOneOf(kOverrides, value));
    if (attribute == "ratePlan"_L1 || attribute == "communicationPlan"_L1)
        return unfitPlan(attribute, value);
    if (attribute == "deviceID"_L1)
        return unfitText(attribute, value, kLongestDeviceId);
    if (attribute == "modemID"_L1)
        return unfitText(attribute, value, kLongestModemId);
    if (attribute == "customer"_L1 || isCustomField(attribute))
        return unfitText(attribute, value, 0);
    return QCoreApplication::translate(
        "Carriers", "Control Center has no attribute \"%1\" that can be set. Nothing was sent.")
        .arg(attribute);
}

std::optional<int> soapChangeType(const QString &attribute)
{
    for (const NamedType &named : kTypes) {
        if (attribute == named.attribute)
            return named.changeType;
    }
    const auto custom = customField(attribute);
    if (!custom)
        return std::nullopt;
    const auto &[family, number] = *custom;
    return number < 4 ? family.firstType + number - 1 : family.fourthType + number - 4;
}

} // namespace lk::carriers::jasper
