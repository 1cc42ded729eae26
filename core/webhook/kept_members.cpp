// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/kept_members.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace lk::webhook {

namespace {

constexpr QLatin1StringView kWithheld = "[withheld]"_L1;
/// A shorter secret would take ordinary words out of a text; none of ours is shorter.
constexpr qsizetype kLeastScrubbedBytes = 8;
/// Above this a double cannot hold every whole number.
constexpr double kLargestExact = 9007199254740992.0;

/// Members of the documented messages that carry no credential, in lower case.
const QSet<QString> &keptNames()
{
    static const QSet<QString> kNames = [] {
        const QString thingSpace
            = u"requestid deviceids kind id status callbackcount maxcallbackthreshold comment "
              u"devicesrequested "
              "faultcode faultstring featurecodes ipaddress serviceplan state deactivated expectedresumedate "
              "maxsuspenddaysallowed numdayssuspendallowedcurrent12months numdayssuspendedlast12months "
              "restored "
              "accountname"_s;
        const QString push
            = u" eventid eventtype timestamp iccid imsi imei msisdn previousstate currentstate datechanged "
              "oldrateplanname newrateplanname previousimei currentimei networkimei customerimei oldmsisdn "
              "newmsisdn simstate accountid previoussimstate newsimstate previousaccountid newaccountid "
              "datesessionstarted datesessionended"_s;
        const QStringList list = QString(thingSpace + push).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    return kNames;
}

QString scrubbed(QString text, const QList<Secret> &secrets)
{
    for (const Secret &secret : secrets) {
        if (secret.reveal().size() >= kLeastScrubbedBytes)
            text.replace(QString::fromUtf8(secret.reveal()), kWithheld);
    }
    return text;
}

QJsonValue keptValue(bool known, const QJsonValue &value, const QList<Secret> &secrets)
{
    if (value.isObject())
        return keptMembers(value.toObject(), secrets);
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray source = value.toArray();
        for (const QJsonValue &element : source)
            kept.append(keptValue(known, element, secrets));
        return kept;
    }
    if (value.isNull())
        return value;
    if (!known)
        return QString(kWithheld);
    return value.isString() ? QJsonValue(scrubbed(value.toString(), secrets)) : value;
}

} // namespace

QJsonValue member(const QJsonObject &object, QLatin1StringView name)
{
    const auto exact = object.find(name);
    if (exact != object.end())
        return *exact;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString scalarText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isDouble())
        return {};
    const qint64 whole = value.toInteger(-1);
    if (whole != -1)
        return QString::number(whole);
    const double number = value.toDouble();
    return std::abs(number) < kLargestExact ? QString::number(number, 'g', 15) : QString();
}

QJsonObject keptMembers(const QJsonObject &message, const QList<Secret> &secrets)
{
    QJsonObject kept;
    for (auto it = message.begin(); it != message.end(); ++it)
        kept.insert(scrubbed(it.key(), secrets),
            keptValue(keptNames().contains(it.key().toLower()), it.value(), secrets));
    return kept;
}

QString detailsOf(const QJsonObject &object)
{
    QStringList details;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QStringList words;
        const QJsonArray values = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const QJsonValue &value : values)
            words.append(scalarText(value));
        words.removeAll(QString());
        words.removeAll(QString(kWithheld));
        if (!words.isEmpty())
            details.append(it.key() + u' ' + words.join(u' '));
    }
    return details.join(u"; "_s);
}

} // namespace lk::webhook
