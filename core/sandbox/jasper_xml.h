// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sandbox/http_message.h"

#include <QLatin1StringView>
#include <QXmlStreamAttributes>
#include <QXmlStreamWriter>

#include <functional>
#include <optional>
#include <vector>

/// Reading and writing of Jasper's SOAP messages.
namespace lk::sandbox::jasper {

using namespace Qt::Literals::StringLiterals;
inline constexpr auto kSoapSpace = "http://schemas.xmlsoap.org/soap/envelope/"_L1;
inline constexpr auto kJasperSpace = "http://api.jasperwireless.com/ws/schema"_L1;
inline constexpr auto kSecuritySpace
    = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"_L1;
inline constexpr auto kPasswordText
    = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText"_L1;

/// One element with everything in it. `text` is trimmed.
struct XmlNode {
    QString space = {};
    QString name = {};
    QString text = {};
    QXmlStreamAttributes attributes = {};
    std::vector<XmlNode> children = {};

    /// The first child of that name; nullptr if there is none.
    [[nodiscard]] const XmlNode *child(QLatin1StringView inSpace, QLatin1StringView ofName) const;
    /// The text of a child in Jasper's namespace; null if there is none.
    [[nodiscard]] QString value(QLatin1StringView ofName) const;
};

/// The root element; nothing if it is not well formed, has a DOCTYPE, or is deeper than 16 elements.
[[nodiscard]] std::optional<XmlNode> readXml(const QByteArray &bytes);

/// HTTP 200 with <operation>Response: the envelope's own members, then what `write` adds.
[[nodiscard]] HttpReply soapReply(const QString &operation, const QString &correlationId,
    const QString &timestamp, const std::function<void(QXmlStreamWriter &)> &write);
/// HTTP 500 with a SOAP fault: the numeric code as faultstring, the words in the detail.
[[nodiscard]] HttpReply soapFault(const QString &code, const QString &message);
/// A failure that has nothing to do with the request, in SOAP.
[[nodiscard]] HttpReply soapFailure(int status);

} // namespace lk::sandbox::jasper
