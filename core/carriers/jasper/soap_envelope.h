// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/net/http_exchange.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace lk::carriers::jasper {

/// The namespace of Control Center's own elements.
inline constexpr auto kJasperNamespace = QLatin1StringView("http://api.jasperwireless.com/ws/schema");

/// One element of a SOAP body: a name without prefix, and either a text or children.
struct SoapElement {
    QString name = {};
    QString text = {}; ///< without the blanks around it
    std::vector<SoapElement> children = {};
    QMap<QString, QString> attributes = {};
    QString space = {}; ///< the namespace, as read

    /// The first child of that name; nullptr = none.
    [[nodiscard]] const SoapElement *child(QLatin1StringView childName) const;
    /// The text of the first child of that name; empty = none.
    [[nodiscard]] QString childText(QLatin1StringView childName) const;
};

/// A whole SOAP 1.1 envelope with a WS-Security UsernameToken (PasswordText) and `payload` as its body.
[[nodiscard]] QByteArray soapEnvelope(
    const Secret &username, const Secret &password, const SoapElement &payload);

/// The one element in the body of a SOAP answer, which may be a fault. Nothing unless the answer says it is
/// XML, is an envelope and is complete to its last byte. A DOCTYPE, an entity, more than 16 levels or 50 000
/// elements are refused.
[[nodiscard]] std::optional<SoapElement> soapPayload(const net::Answered &answer);

/// True if a payload is a SOAP 1.1 fault.
[[nodiscard]] bool isSoapFault(const SoapElement &payload);

} // namespace lk::carriers::jasper
