// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/jasper_xml.h"

#include <QXmlStreamReader>

namespace lk::sandbox::jasper {

namespace {

constexpr int kDeepest = 16;

/// Reads the element the reader stands on, to its end.
bool readElement(QXmlStreamReader &reader, XmlNode *node, int depth)
{
    node->space = reader.namespaceUri().toString();
    node->name = reader.name().toString();
    node->attributes = reader.attributes();
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement()) {
            node->text = node->text.trimmed();
            return true;
        }
        if (reader.isCharacters()) {
            node->text += reader.text();
        } else if (reader.isStartElement()) {
            node->children.emplace_back();
            if (depth >= kDeepest || !readElement(reader, &node->children.back(), depth + 1))
                return false;
        }
    }
    return false;
}

HttpReply envelope(int status, const std::function<void(QXmlStreamWriter &)> &body)
{
    HttpReply reply{.status = status, .contentType = "text/xml;charset=UTF-8"};
    QXmlStreamWriter xml(&reply.body);
    xml.writeStartDocument();
    xml.writeNamespace(kSoapSpace, u"SOAP-ENV"_s);
    xml.writeStartElement(kSoapSpace, u"Envelope"_s);
    xml.writeEmptyElement(kSoapSpace, u"Header"_s);
    xml.writeStartElement(kSoapSpace, u"Body"_s);
    body(xml);
    xml.writeEndDocument();
    return reply;
}

} // namespace

const XmlNode *XmlNode::child(QLatin1StringView inSpace, QLatin1StringView ofName) const
{
    for (const XmlNode &node : children) {
        if (node.name == ofName && node.space == inSpace)
            return &node;
    }
    return nullptr;
}

QString XmlNode::value(QLatin1StringView ofName) const
{
    const XmlNode *node = child(kJasperSpace, ofName);
    return node ? node->text : QString();
}

std::optional<XmlNode> readXml(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    XmlNode root;
    bool found = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isDTD())
            return std::nullopt;
        if (!reader.isStartElement())
            continue;
        if (!readElement(reader, &root, 1))
            return std::nullopt;
        found = true;
    }
    return found && !reader.hasError() ? std::optional(std::move(root)) : std::nullopt;
}

HttpReply soapReply(const QString &operation, const QString &correlationId, const QString &timestamp,
    const std::function<void(QXmlStreamWriter &)> &write)
{
    return envelope(200, [&](QXmlStreamWriter &xml) {
        xml.writeNamespace(kJasperSpace, u"ns2"_s);
        xml.writeStartElement(kJasperSpace, operation + u"Response"_s);
        xml.writeTextElement(kJasperSpace, u"correlationId"_s, correlationId);
        xml.writeTextElement(kJasperSpace, u"version"_s, u"5.90"_s);
        xml.writeTextElement(kJasperSpace, u"build"_s, u"practice"_s);
        xml.writeTextElement(kJasperSpace, u"timestamp"_s, timestamp);
        write(xml);
        xml.writeEndElement();
    });
}

HttpReply soapFault(const QString &code, const QString &message)
{
    return envelope(500, [&](QXmlStreamWriter &xml) {
        xml.writeStartElement(kSoapSpace, u"Fault"_s);
        xml.writeTextElement(u"faultcode"_s, u"SOAP-ENV:Client"_s);
        xml.writeTextElement(u"faultstring"_s, code);
        xml.writeStartElement(u"detail"_s);
        xml.writeNamespace(kJasperSpace, u"jws"_s);
        xml.writeTextElement(kJasperSpace, u"error"_s, message);
        xml.writeTextElement(kJasperSpace, u"exception"_s, u"com.jasperwireless.ws.practice.ApiException"_s);
        xml.writeTextElement(kJasperSpace, u"message"_s, message);
        xml.writeEndElement();
        xml.writeEndElement();
    });
}

HttpReply soapFailure(int status)
{
    switch (status) {
    case 401:
        return soapFault(u"400200"_s, u"Invalid user name or password"_s);
    case 429:
        return soapFault(u"400101"_s, u"Rate limit exceeded"_s);
    case 500:
        return soapFault(u"400300"_s, u"System internal error"_s);
    default:
        return htmlReply(status, reasonPhrase(status));
    }
}

} // namespace lk::sandbox::jasper
