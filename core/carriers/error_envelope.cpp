// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/error_envelope.h"

#include "core/carriers/json_reading.h"

#include <QXmlStreamReader>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers {

namespace {

/// A fault is a few lines; more of it is not read, so that a hostile body costs nothing.
constexpr qsizetype kXmlCap = 8 * 1024;
constexpr int kXmlDepthCap = 16;

/// Members that carry a text, the most telling first.
constexpr std::array kTextMembers{"errorMessage"_L1, "errorDescription"_L1, "error_description"_L1,
    "description"_L1, "responseMessage"_L1, "message"_L1};

BodyShape shapeOf(const net::Answered &answer, const QByteArray &body)
{
    if (body.isEmpty())
        return BodyShape::Empty;
    const QByteArray head = body.left(1024).toLower();
    if (head.startsWith('<')) {
        const bool page = answer.contentType.toLower().startsWith("text/html") || head.contains("<html")
            || head.contains("<!doctype html");
        return page ? BodyShape::Html : BodyShape::Xml;
    }
    QJsonParseError error;
    QJsonDocument::fromJson(body, &error);
    if (error.error == QJsonParseError::NoError)
        return BodyShape::Json;
    if (head.startsWith('{') || head.startsWith('[') || isJsonType(answer.contentType))
        return BodyShape::BrokenJson;
    return answer.contentType.toLower().startsWith("text/html") ? BodyShape::Html : BodyShape::Text;
}

/// A code is a string, but a number is understood too.
QString codeText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString firstText(const QJsonObject &object)
{
    for (const QLatin1StringView name : kTextMembers) {
        if (const QString text = stringMember(object, name); !text.isEmpty())
            return text;
    }
    return stringMember(object.value("service"_L1).toObject(), "error"_L1);
}

void readJson(const QJsonObject &object, ErrorEnvelope &envelope)
{
    const QJsonObject fault = object.value("fault"_L1).toObject();
    if (!fault.isEmpty()) {
        envelope.code = codeText(fault.value("code"_L1));
        envelope.text = firstText(fault);
        return;
    }
    envelope.code = codeText(object.value("errorCode"_L1));
    // OAuth2 error words have no spaces; web frameworks put "Not Found" into the same member.
    const QString word = stringMember(object, "error"_L1);
    if (envelope.code.isEmpty() && !word.contains(u' '))
        envelope.code = word;
    envelope.text = firstText(object);
}

/// Elements that carry a text where there is no message: of a gateway, of SOAP.
bool isOtherText(const QString &element)
{
    return element == "description"_L1 || element == "faultstring"_L1;
}

void readXml(const QByteArray &body, ErrorEnvelope &envelope)
{
    QXmlStreamReader xml(body.left(kXmlCap));
    int depth = 0;
    QString name;
    while (!xml.atEnd() && depth < kXmlDepthCap) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            name = xml.name().toString();
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            name.clear();
            break;
        case QXmlStreamReader::Characters:
            if (name == "code"_L1)
                envelope.code = xml.text().trimmed().toString();
            else if (name == "message"_L1 || (isOtherText(name) && envelope.text.isEmpty()))
                envelope.text = xml.text().trimmed().toString();
            break;
        case QXmlStreamReader::DTD:
            return;
        default:
            break;
        }
    }
}

} // namespace

ErrorEnvelope errorEnvelope(const net::Answered &answer)
{
    const QByteArray body = utf8Body(answer).trimmed();
    ErrorEnvelope envelope;
    envelope.shape = shapeOf(answer, body);
    switch (envelope.shape) {
    case BodyShape::Json:
        readJson(QJsonDocument::fromJson(body).object(), envelope);
        break;
    case BodyShape::Xml:
        readXml(body, envelope);
        break;
    case BodyShape::Text:
        envelope.text = QString::fromUtf8(body.left(2048));
        break;
    case BodyShape::Empty:
    case BodyShape::BrokenJson:
    case BodyShape::Html:
        break;
    }
    return envelope;
}

} // namespace lk::carriers
