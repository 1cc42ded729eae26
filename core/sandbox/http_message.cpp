// SPDX-License-Identifier: Apache-2.0
#include "core/sandbox/http_message.h"

#include <QJsonDocument>

namespace lk::sandbox {

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool HttpRequest::hasContentType(QByteArrayView type) const
{
    const QByteArray value = header("Content-Type");
    return value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';')).trimmed().toLower() == type;
}

bool HttpRequest::acceptsJson() const
{
    return header("Accept").toLower().contains("application/json");
}

HttpReply jsonReply(int status, const QJsonObject &body)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpReply jsonReply(int status, const QJsonArray &body)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpReply htmlReply(int status, const QByteArray &title)
{
    return {.status = status,
        .contentType = "text/html;charset=UTF-8",
        .body = "<!DOCTYPE html><html><head><title>" + title + "</title></head><body><h1>" + title
            + "</h1></body></html>"};
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 409:
        return "Conflict";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

} // namespace lk::sandbox
