// SPDX-License-Identifier: Apache-2.0
#include "core/settings/jasper_presets.h"

#include "core/domain/account.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace lk::settings {

namespace {

Failure badJasperPresets(const QString &path, const QString &where)
{
    return fail(ErrorKind::BadInput,
        QCoreApplication::translate(
            "JasperPresets", "The Control Center presets in %1 cannot be used (%2). None of them is offered.")
            .arg(path, where));
}

Result<QUrl> jasperPresetUrl(const QString &text)
{
    return text.isEmpty() ? Result<QUrl>(QUrl()) : checkedBaseUrl(text);
}

Result<JasperPreset> jasperPresetOf(const QJsonObject &object)
{
    static const QStringList kMembers{
        u"name"_s, u"note"_s, u"restBaseUrl"_s, u"soapBaseUrl"_s, u"wsdlVersion"_s};
    if (object.keys() != kMembers)
        return fail(ErrorKind::BadInput, object.keys().join(u", "_s));
    for (const QString &member : kMembers) {
        if (!object.value(member).isString())
            return fail(ErrorKind::BadInput, member);
    }
    const auto rest = jasperPresetUrl(object.value("restBaseUrl"_L1).toString());
    if (!rest)
        return rest.failure();
    const auto soap = jasperPresetUrl(object.value("soapBaseUrl"_L1).toString());
    if (!soap)
        return soap.failure();
    return JasperPreset{object.value("name"_L1).toString(), *rest, *soap,
        object.value("wsdlVersion"_L1).toString(), object.value("note"_L1).toString()};
}

} // namespace

Result<QList<JasperPreset>> loadJasperPresets(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return badJasperPresets(path, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        return badJasperPresets(path, document.isNull() ? error.errorString() : u"[ ]"_s);
    QList<JasperPreset> presets;
    QSet<QString> names;
    const QJsonArray entries = document.array();
    for (const QJsonValue &entry : entries) {
        const auto preset = jasperPresetOf(entry.toObject());
        if (!preset)
            return badJasperPresets(path, preset.error().message);
        if (preset->name.isEmpty() || names.contains(preset->name))
            return badJasperPresets(path, u"name \"%1\""_s.arg(preset->name));
        names.insert(preset->name);
        presets.append(*preset);
    }
    return presets;
}

} // namespace lk::settings
