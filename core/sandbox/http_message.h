// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace lk::sandbox {

/// One request as it arrived, whole.
struct HttpRequest {
    QByteArray method;
    QStringList path; ///< percent-decoded segments, without the first slash
    QList<std::pair<QString, QString>> parameters; ///< the query, decoded; "+" arrives as a space
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool keepAlive = true;

    /// The value of a header, names compared without case; empty if it is not there.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// True if the Content-Type is `type`, whatever parameters follow.
    [[nodiscard]] bool hasContentType(QByteArrayView type) const;
    /// True if the Accept header names JSON.
    [[nodiscard]] bool acceptsJson() const;
};

/// One answer before it is spoiled.
struct HttpReply {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

[[nodiscard]] HttpReply jsonReply(int status, const QJsonObject &body);
[[nodiscard]] HttpReply jsonReply(int status, const QJsonArray &body);
/// A page for people, as proxies and consoles answer.
[[nodiscard]] HttpReply htmlReply(int status, const QByteArray &title);
/// The standard words of a status.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace lk::sandbox
