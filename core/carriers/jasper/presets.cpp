// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/jasper/presets.h"

#include "core/carriers/json_list_file.h"
#include "core/domain/account.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::jasper {

namespace {

Failure badPresets(const QString &path, const QString &where)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate(
            "Carriers", "The Control Center presets in %1 cannot be used (%2). None of them is offered.")
            .arg(path, where));
}

Result<QUrl> presetUrl(const QString &text)
{
    return text.isEmpty() ? Result<QUrl>(QUrl()) : checkedBaseUrl(text);
}

Result<Preset> presetOf(const QJsonObject &object)
{
    static const QStringList kMembers{
        u"name"_s, u"note"_s, u"restBaseUrl"_s, u"soapBaseUrl"_s, u"wsdlVersion"_s};
    if (object.keys() != kMembers)
        return fail(ErrorKind::BadInput, object.keys().join(u", "_s));
    for (const QString &member : kMembers) {
        if (!object.value(member).isString())
            return fail(ErrorKind::BadInput, member);
    }
    const auto rest = presetUrl(object.value("restBaseUrl"_L1).toString());
    if (!rest)
        return rest.failure();
    const auto soap = presetUrl(object.value("soapBaseUrl"_L1).toString());
    if (!soap)
        return soap.failure();
    return Preset{object.value("name"_L1).toString(), *rest, *soap, object.value("wsdlVersion"_L1).toString(),
        object.value("note"_L1).toString()};
}

} // namespace

Result<QList<Preset>> loadPresets(const QString &path)
{
    const auto entries = jsonListIn(path);
    if (!entries)
        return badPresets(path, entries.error().message);
    QList<Preset> presets;
    QSet<QString> names;
    for (const QJsonValue &entry : *entries) {
        const auto preset = presetOf(entry.toObject());
        if (!preset)
            return badPresets(path, preset.error().message);
        if (preset->name.isEmpty() || names.contains(preset->name))
            return badPresets(path, u"name \"%1\""_s.arg(preset->name));
        names.insert(preset->name);
        presets.append(*preset);
    }
    return presets;
}

} // namespace lk::carriers::jasper
