// SPDX-License-Identifier: Apache-2.0
#include "core/webhook/jasper_push.h"

#include "core/webhook/kept_members.h"
#include "core/webhook/message_key.h"

#include <QJsonDocument>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace lk::webhook {

namespace {

constexpr int kMostXmlDepth = 16;

/// The elements without children below the root, by their local names.
std::optional<QJsonObject> objectOfXml(const QString &xml)
{
    QXmlStreamReader reader(xml);
    QStringList open;
    QString text;
    QJsonObject fields;
    QString root;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD || open.size() > kMostXmlDepth)
            return std::nullopt; // no message has a DTD: it could define entities
        if (token == QXmlStreamReader::StartElement) {
            open.append(reader.name().toString());
            root = open.first();
            text.clear();
        } else if (token == QXmlStreamReader::Characters) {
            text += reader.text();
        } else if (token == QXmlStreamReader::EndElement) {
            const QString name = open.takeLast();
            if (!open.isEmpty() && !text.trimmed().isEmpty())
                fields.insert(name, text.trimmed());
            text.clear();
        }
    }
    if (reader.hasError() || root.isEmpty())
        return std::nullopt;
    return QJsonObject{{root, fields}};
}

QByteArray formDecoded(QByteArray text)
{
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

std::optional<QJsonObject> objectOfForm(const QByteArray &body)
{
    QJsonObject fields;
    for (const QByteArray &pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals <= 0)
            return std::nullopt;
        const QString name = QString::fromUtf8(formDecoded(pair.left(equals)));
        if (fields.contains(name))
            return std::nullopt; // which of the two was signed?
        fields.insert(name, QString::fromUtf8(formDecoded(pair.mid(equals + 1))));
    }
    return fields;
}

/// The event itself: the one object in `data`, or `data` where it has the fields at once.
QJsonObject fieldsOf(const QJsonObject &data)
{
    return data.size() == 1 && data.begin()->isObject() ? data.begin()->toObject() : data;
}

QString firstTold(const QJsonObject &fields, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString text = scalarText(member(fields, name)); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

std::optional<QJsonObject> pushMessage(const QByteArray &contentType, const QByteArray &body)
{
    std::optional<QJsonObject> message;
    if (contentType == "application/x-www-form-urlencoded")
        message = objectOfForm(body);
    else if (const QJsonDocument document = QJsonDocument::fromJson(body); document.isObject())
        message = document.object();
    if (!message)
        return std::nullopt;
    const QJsonValue data = member(*message, "data"_L1);
    if (data.isString() && !data.toString().isEmpty()) {
        const std::optional<QJsonObject> object = objectOfXml(data.toString());
        if (!object)
            return std::nullopt;
        message->insert(u"data"_s, *object);
    }
    return message;
}

CallbackEvent jasperEvent(const QJsonObject &kept)
{
    const QJsonObject data = member(kept, "data"_L1).toObject();
    const QJsonObject fields = fieldsOf(data);
    const QString eventType = scalarText(member(kept, "eventType"_L1));
    CallbackEvent event;
    event.source = Carrier::Jasper;
    event.ids = {scalarText(member(fields, "iccid"_L1)), firstTold(fields, {"previousImei"_L1, "imei"_L1}),
        normalizedMsisdn(firstTold(fields, {"oldMsisdn"_L1, "msisdn"_L1}))};
    event.newIds = {{}, firstTold(fields, {"currentImei"_L1, "networkImei"_L1}),
        normalizedMsisdn(scalarText(member(fields, "newMsisdn"_L1)))};
    event.topic = fields == data ? eventType : data.begin().key();
    event.details = detailsOf(fields);
    const QString eventId = scalarText(member(kept, "eventId"_L1));
    // Only the timestamp is signed, so a repeat is known by the event's own id, or by all it says.
    event.messageKey = eventId.isEmpty()
        ? messageKey({"body", QJsonDocument(kept).toJson(QJsonDocument::Compact)})
        : messageKey({"event", eventId.toUtf8()});
    return event;
}

} // namespace lk::webhook
