// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/telegence/line_patch.h"

#include "core/carriers/change_checks.h"
#include "core/carriers/telegence/bag.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::telegence {

namespace {

QJsonObject statusPatch(const ChangeSpec &spec, const Conventions &conventions)
{
    return {{u"mode"_s, conventions.modes.value(spec.kind)},
        {u"reasonCode"_s, conventions.reasons.codeFor(spec.kind, spec.reasonCode)}};
}

QString technologyOf(const LineState &line, const Conventions &conventions)
{
    return line.details.value(u"BLDeviceTechnologyType"_s, conventions.technologyType);
}

/// Device and SIM are both named, the one that stays as the line has it.
QJsonObject equipmentPatch(const ChangeSpec &spec, const LineState &before, const Conventions &conventions)
{
    const QString imei = spec.newImei.isEmpty() ? before.ids.imei : spec.newImei;
    const QString sim = spec.newIccid.isEmpty() ? before.ids.iccid : spec.newIccid;
    return {{u"serviceCharacteristic"_s,
        QJsonArray{named(u"reasonCode"_s, conventions.reasons.codeFor(spec.kind, spec.reasonCode)),
            named(u"serviceZipCode"_s, before.details.value(u"serviceZipCode"_s)),
            named(u"technologyType"_s, technologyOf(before, conventions)), named(u"IMEI"_s, imei),
            named(u"sim"_s, sim)}}};
}

Refusal missingInReading(const QString &code, const QString &what)
{
    return notSendable(code,
        QCoreApplication::translate("Carriers",
            "Telegence wants %1 with every change of a SIM or device, and its own record of this line has "
            "none. It was not sent. Ask AT&T to complete the line's record.")
            .arg(what));
}

bool haveCommon(const QStringList &one, const QStringList &other)
{
    return std::any_of(
        one.begin(), one.end(), [&other](const QString &code) { return other.contains(code); });
}

bool isCode(const QString &code)
{
    return !code.isEmpty() && code == code.trimmed();
}

} // namespace

QJsonObject planPatch(const QString &plan, QDate effective)
{
    return {{u"effectiveDate"_s, dateText(effective)},
        {u"serviceCharacteristic"_s, QJsonArray{named(u"singleUserCode"_s, plan)}}};
}

QJsonObject featurePatch(const FeatureChange &change)
{
    QJsonArray bag;
    for (const QString &code : change.add)
        bag.append(named(u"addOfferingCode"_s, code));
    for (const QString &code : change.remove)
        bag.append(named(u"removeOfferingCode"_s, code));
    QJsonObject patch{{u"serviceCharacteristic"_s, bag}};
    if (change.effective)
        patch.insert(u"effectiveDate"_s, dateText(*change.effective));
    return patch;
}

QJsonObject patchOf(const WorkItem &item, const Conventions &conventions, UtcMs now)
{
    switch (item.spec.kind) {
    case ChangeKind::Suspend:
    case ChangeKind::Restore:
    case ChangeKind::Deactivate:
        return statusPatch(item.spec, conventions);
    case ChangeKind::ChangeRatePlan:
        return planPatch(
            item.spec.ratePlan, item.spec.effectiveOn.isValid() ? item.spec.effectiveOn : dayOf(now));
    case ChangeKind::ChangeIdentifier:
        return equipmentPatch(item.spec, item.before.value_or(LineState{}), conventions);
    case ChangeKind::Activate: // another API
    case ChangeKind::ChangeCustomerPlan: // no carrier's business
        break;
    }
    return {};
}

std::optional<Refusal> lacksLineData(
    const ChangeSpec &spec, const LineState &line, const Conventions &conventions)
{
    if (spec.kind != ChangeKind::ChangeIdentifier)
        return std::nullopt;
    if (line.details.value(u"serviceZipCode"_s).isEmpty())
        return missingInReading(
            u"NEEDS_ZIP"_s, QCoreApplication::translate("Carriers", "the service ZIP code"));
    if (technologyOf(line, conventions).isEmpty())
        return missingInReading(u"NEEDS_TECHNOLOGY"_s,
            QCoreApplication::translate("Carriers", "the technology type of the device (such as LTE)"));
    if (spec.newImei.isEmpty() && line.ids.imei.isEmpty())
        return missingInReading(
            u"NEEDS_IMEI"_s, QCoreApplication::translate("Carriers", "the IMEI of the device (BLIMEI)"));
    if (spec.newIccid.isEmpty() && line.ids.iccid.isEmpty())
        return missingInReading(
            u"NEEDS_ICCID"_s, QCoreApplication::translate("Carriers", "the ICCID of the SIM"));
    return std::nullopt;
}

std::optional<Refusal> lacksFeatures(const FeatureChange &change, const EffectiveWindow &window)
{
    const QStringList all = change.add + change.remove;
    if (all.isEmpty() || !std::all_of(all.begin(), all.end(), isCode))
        return notSendable(u"NEEDS_FEATURE"_s,
            QCoreApplication::translate("Carriers",
                "The change names no feature to add or remove, or an empty one. It was not sent."));
    if (haveCommon(change.add, change.remove))
        return notSendable(u"FEATURE_TWICE"_s,
            QCoreApplication::translate(
                "Carriers", "The same feature is to be added and removed. It was not sent."));
    return change.effective ? lacksEffectiveDate(*change.effective, window) : std::nullopt;
}

QStringList featuresOf(const LineState &line)
{
    constexpr auto kPrefix = "offeringCode"_L1;
    QStringList codes;
    for (auto it = line.details.begin(); it != line.details.end(); ++it) {
        if (it.key().startsWith(kPrefix))
            codes.append(it.value());
    }
    codes.sort();
    return codes;
}

bool showsFeatures(const FeatureChange &change, const LineState &line)
{
    const QStringList has = featuresOf(line);
    const bool hasAll = std::all_of(
        change.add.begin(), change.add.end(), [&has](const QString &code) { return has.contains(code); });
    return hasAll && !haveCommon(change.remove, has);
}

} // namespace lk::carriers::telegence
