// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace lk::net {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// One HTTP request as a carrier room builds it: whole, without credentials (the connection adds those).
struct CarrierRequest {
    QByteArray method; ///< "GET", "POST", "PUT", "PATCH", "DELETE"
    QUrl url; ///< absolute
    Headers headers; ///< beside authorization, X-Request-ID and Content-Length
    QByteArray body;
    bool mutating = false; ///< true: sent at most once, and a lost answer is OutcomeUnknown
    /// It carries its own credentials in the body, perhaps to another host (SOAP): no others are added.
    bool carriesCredentials = false;
    QString operation; ///< short name for logs and audit: "suspend", "read", "login"
};

/// The carrier's answer, complete as far as HTTP can tell.
struct Answered {
    int status = 0;
    QByteArray contentType; ///< lower case, with parameters
    QByteArray body;
    std::optional<std::chrono::milliseconds> retryAfter; ///< from Retry-After, seconds or date
    Headers headers; ///< names in lower case

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};
/// The carrier never got the request: safe to try again.
struct Unreachable {
    QString detail;
    /// Trying again changes nothing: a key that is not pinned, a proxy that refuses the password.
    bool needsPerson = false;
};
/// The carrier may have got it, or even acted.
struct OutcomeUnknown {
    QString detail;
};
using CallOutcome = std::variant<Answered, Unreachable, OutcomeUnknown>;

} // namespace lk::net
