// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/net/http_exchange.h"

#include <QString>

namespace lk::carriers {

/// What a body looks like, whatever its content type says.
enum class BodyShape {
    Empty,
    Json, ///< complete JSON
    BrokenJson, ///< says or looks like JSON but does not parse to its end
    Xml,
    Html, ///< a web page: from a proxy or a wrong host, never from the carrier's API
    Text,
};

/// A carrier's own words for an error, out of any of the shapes they come in: errorCode/errorMessage,
/// fault{code,message,description}, error/error_description, errorDescription, description, responseMessage,
/// message, service.error, an XML or SOAP fault, plain text.
struct ErrorEnvelope {
    BodyShape shape = BodyShape::Empty;
    QString code; ///< as given; empty = none
    QString text; ///< as given; empty = none
};

/// Reads whatever the body says about an error. Never fails.
[[nodiscard]] ErrorEnvelope errorEnvelope(const net::Answered &answer);

} // namespace lk::carriers
