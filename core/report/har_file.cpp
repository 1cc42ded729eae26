// SPDX-License-Identifier: Apache-2.0
#include "core/report/har_file.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace lk::report {

namespace {

constexpr int kNotKnown = -1;

QJsonArray pairsJson(const QList<std::pair<QString, QString>> &pairs)
{
    QJsonArray json;
    for (const auto &[name, value] : pairs)
        json.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    return json;
}

QString contentType(const KeptHeaders &headers, const QString &body)
{
    for (const auto &[name, value] : headers) {
        if (name.compare("content-type"_L1, Qt::CaseInsensitive) == 0)
            return value;
    }
    const bool json = body.startsWith(u'{') || body.startsWith(u'[');
    return json ? u"application/json"_s : u"text/plain"_s;
}

QJsonObject requestJson(const Exchange &exchange)
{
    const QUrlQuery query{QUrl(exchange.url)};
    QJsonObject request{{u"method"_s, exchange.method}, {u"url"_s, exchange.url},
        {u"httpVersion"_s, u"HTTP/1.1"_s}, {u"cookies"_s, QJsonArray()},
        {u"headers"_s, pairsJson(exchange.requestHeaders)},
        {u"queryString"_s, pairsJson(query.queryItems(QUrl::FullyDecoded))}, {u"headersSize"_s, kNotKnown},
        {u"bodySize"_s, exchange.requestBody.isEmpty() ? 0 : kNotKnown}};
    if (!exchange.requestBody.isEmpty())
        request.insert(u"postData"_s,
            QJsonObject{{u"mimeType"_s, contentType(exchange.requestHeaders, exchange.requestBody)},
                {u"params"_s, QJsonArray()}, {u"text"_s, exchange.requestBody}});
    return request;
}

QJsonObject responseJson(const Exchange &exchange)
{
    const QByteArray body = exchange.answerBody.toUtf8();
    return {{u"status"_s, exchange.status}, {u"statusText"_s, QString()}, {u"httpVersion"_s, u"HTTP/1.1"_s},
        {u"cookies"_s, QJsonArray()}, {u"headers"_s, pairsJson(exchange.answerHeaders)},
        {u"content"_s,
            QJsonObject{{u"size"_s, body.size()},
                {u"mimeType"_s, contentType(exchange.answerHeaders, exchange.answerBody)},
                {u"text"_s, exchange.answerBody}}},
        {u"redirectURL"_s, QString()}, {u"headersSize"_s, kNotKnown}, {u"bodySize"_s, kNotKnown}};
}

QJsonObject entryJson(const Exchange &exchange)
{
    const qint64 duration = exchange.durationMs.value_or(0);
    QJsonObject entry{
        {u"startedDateTime"_s,
            QDateTime::fromMSecsSinceEpoch(exchange.startedAt, Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"time"_s, duration}, {u"request"_s, requestJson(exchange)}, {u"response"_s, responseJson(exchange)},
        {u"cache"_s, QJsonObject()},
        {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, duration}, {u"receive"_s, 0}}},
        {u"_operation"_s, exchange.operation}, {u"_requestId"_s, exchange.requestId},
        {u"_carrierRequestId"_s, exchange.carrierId}, {u"_change"_s, exchange.change.value}};
    if (!exchange.isAnswered())
        entry.insert(u"comment"_s, exchange.trouble.isEmpty() ? outcomeWord(exchange) : exchange.trouble);
    return entry;
}

} // namespace

QByteArray harFile(const QList<Exchange> &exchanges)
{
    QJsonArray entries;
    for (const Exchange &exchange : exchanges)
        entries.append(entryJson(exchange));
    const QJsonObject log{{u"version"_s, u"1.2"_s},
        {u"creator"_s,
            QJsonObject{{u"name"_s, u"Linekeeper"_s}, {u"version"_s, QStringLiteral(LINEKEEPER_VERSION)}}},
        {u"pages"_s, QJsonArray()}, {u"entries"_s, entries}};
    return QJsonDocument(QJsonObject{{u"log"_s, log}}).toJson(QJsonDocument::Indented);
}

} // namespace lk::report
