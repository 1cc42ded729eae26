// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/jasper/soap_envelope.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::jasper {

namespace {

constexpr auto kSoapNamespace = "http://schemas.xmlsoap.org/soap/envelope/"_L1;
constexpr auto kSecurityNamespace
    = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"_L1;
constexpr auto kPasswordText
    = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText"_L1;

/// Far above what 50 lines with all their members need; a hostile answer ends here.
constexpr int kDeepest = 16;
constexpr int kMostElements = 50'000;

bool saysXml(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "text/xml" || type == "application/xml";
}

void writeSecurity(QXmlStreamWriter &xml, const Secret &username, const Secret &password)
{
    // By its whole name: a namespace written before a start element would belong to the element around it.
    xml.writeStartElement(u"wsse:Security"_s);
    xml.writeNamespace(kSecurityNamespace, u"wsse"_s);
    xml.writeAttribute(kSoapNamespace, u"mustUnderstand"_s, u"1"_s);
    xml.writeStartElement(kSecurityNamespace, u"UsernameToken"_s);
    xml.writeTextElement(kSecurityNamespace, u"Username"_s, QString::fromUtf8(username.reveal()));
    xml.writeStartElement(kSecurityNamespace, u"Password"_s);
    xml.writeAttribute(u"Type"_s, kPasswordText);
    xml.writeCharacters(QString::fromUtf8(password.reveal()));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeElement(QXmlStreamWriter &xml, const SoapElement &element)
{
    xml.writeStartElement(kJasperNamespace, element.name);
    if (element.children.empty())
        xml.writeCharacters(element.text);
    for (const SoapElement &child : element.children)
        writeElement(xml, child);
    xml.writeEndElement();
}

/// Reads elements into a tree; stops at the first thing that an answer of this API never contains.
class TreeReader {
public:
    explicit TreeReader(const QByteArray &body)
        : m_xml(body)
    {
    }

    /// The root element, if the document is whole.
    std::optional<SoapElement> root()
    {
        if (!reachStart())
            return std::nullopt;
        SoapElement element;
        if (!read(element, 1))
            return std::nullopt;
        while (!m_xml.atEnd())
            m_xml.readNext();
        return m_xml.hasError() ? std::nullopt : std::optional(element);
    }

private:
    bool reachStart()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                return true;
            if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::Invalid)
                return false;
        }
        return false;
    }

    bool read(SoapElement &element, int depth)
    {
        if (depth > kDeepest || ++m_elements > kMostElements)
            return false;
        element.name = m_xml.name().toString();
        element.space = m_xml.namespaceUri().toString();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            element.attributes.insert(attribute.name().toString(), attribute.value().toString());
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                element.children.emplace_back();
                if (!read(element.children.back(), depth + 1))
                    return false;
                break;
            case QXmlStreamReader::Characters:
                element.text += m_xml.text();
                break;
            case QXmlStreamReader::EndElement:
                element.text = element.text.trimmed();
                return true;
            case QXmlStreamReader::Comment:
            case QXmlStreamReader::ProcessingInstruction:
                break;
            case QXmlStreamReader::NoToken:
            case QXmlStreamReader::Invalid:
            case QXmlStreamReader::StartDocument:
            case QXmlStreamReader::EndDocument:
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                return false;
            }
        }
        return false;
    }

    QXmlStreamReader m_xml;
    int m_elements = 0;
};

} // namespace

const SoapElement *SoapElement::child(QLatin1StringView childName) const
{
    const auto found = std::find_if(children.begin(), children.end(),
        [childName](const SoapElement &candidate) { return candidate.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

QString SoapElement::childText(QLatin1StringView childName) const
{
    const SoapElement *found = child(childName);
    return found ? found->text : QString();
}

QByteArray soapEnvelope(const Secret &username, const Secret &password, const SoapElement &payload)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(kSoapNamespace, u"soapenv"_s);
    xml.writeNamespace(kJasperNamespace, u"j"_s);
    xml.writeStartElement(kSoapNamespace, u"Envelope"_s);
    xml.writeStartElement(kSoapNamespace, u"Header"_s);
    writeSecurity(xml, username, password);
    xml.writeEndElement();
    xml.writeStartElement(kSoapNamespace, u"Body"_s);
    writeElement(xml, payload);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes.trimmed();
}

std::optional<SoapElement> soapPayload(const net::Answered &answer)
{
    if (!saysXml(answer.contentType))
        return std::nullopt;
    const auto root = TreeReader(answer.body).root();
    if (!root || root->name != "Envelope"_L1 || root->space != kSoapNamespace)
        return std::nullopt;
    const SoapElement *body = root->child("Body"_L1);
    if (!body || body->space != kSoapNamespace || body->children.size() != 1)
        return std::nullopt;
    const SoapElement &payload = body->children.front();
    return payload.space == kJasperNamespace || isSoapFault(payload) ? std::optional(payload) : std::nullopt;
}

bool isSoapFault(const SoapElement &payload)
{
    return payload.name == "Fault"_L1 && payload.space == kSoapNamespace;
}

} // namespace lk::carriers::jasper
