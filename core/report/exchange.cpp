// SPDX-License-Identifier: Apache-2.0
#include "core/report/exchange.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::report {

namespace {

KeptHeaders headersFrom(const QJsonValue &json)
{
    KeptHeaders headers;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        headers.append({it.key(), it.value().toString()});
    return headers;
}

QString bodyFrom(const QJsonValue &json)
{
    if (json.isObject())
        return QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
    if (json.isArray())
        return QString::fromUtf8(QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact));
    return json.toString();
}

void takeRequest(Exchange &exchange, const QJsonObject &request)
{
    exchange.operation = request.value(u"operation"_s).toString();
    exchange.method = request.value(u"method"_s).toString();
    exchange.url = request.value(u"url"_s).toString();
    exchange.requestId = request.value(u"requestId"_s).toString();
    exchange.requestHeaders = headersFrom(request.value(u"headers"_s));
    exchange.requestBody = bodyFrom(request.value(u"body"_s));
}

void takeAnswer(Exchange &exchange, const QJsonObject &answer)
{
    exchange.durationMs = answer.value(u"durationMs"_s).toInteger();
    exchange.status = answer.value(u"status"_s).toInt();
    exchange.answerHeaders = headersFrom(answer.value(u"headers"_s));
    exchange.answerBody = bodyFrom(answer.value(u"body"_s));
    exchange.carrierId = answer.value(u"body"_s).toObject().value(u"requestId"_s).toString();
    const QString unknown = answer.value(u"outcomeUnknown"_s).toString();
    const QString notSent = answer.value(u"notSent"_s).toString();
    if (answer.contains(u"notSent"_s))
        exchange.trouble = QCoreApplication::translate("Exchange", "Not sent: %1").arg(notSent);
    else if (answer.contains(u"outcomeUnknown"_s))
        exchange.trouble = QCoreApplication::translate("Exchange", "No answer came: %1").arg(unknown);
}

void describe(Exchange &exchange, const store::LineChange &change)
{
    exchange.line = change.line.id;
    exchange.change = change.line.change;
    exchange.changeTitle = change.title;
    exchange.carrier = change.line.carrier;
}

/// Leaves out the requests recorded before they were sent whose answers are there too.
QList<Exchange> withoutAnnounced(const QList<Exchange> &all)
{
    QHash<QString, int> answers;
    for (const Exchange &exchange : all)
        answers[exchange.requestId] += exchange.durationMs ? 1 : 0;
    QList<Exchange> kept;
    for (const Exchange &exchange : all) {
        if (exchange.durationMs || answers.value(exchange.requestId) == 0)
            kept.append(exchange);
    }
    return kept;
}

} // namespace

std::optional<Exchange> exchangeFrom(const store::KeptExchange &kept)
{
    const QJsonObject json = QJsonDocument::fromJson(kept.payload).object();
    const bool whole = json.contains(u"request"_s);
    const QJsonObject request = whole ? json.value(u"request"_s).toObject() : json;
    if (!request.contains(u"method"_s) || !request.contains(u"url"_s))
        return std::nullopt;
    Exchange exchange{.seq = kept.seq, .line = {}, .change = {}};
    takeRequest(exchange, request);
    if (whole)
        takeAnswer(exchange, json.value(u"answer"_s).toObject());
    // Rows of older versions do not say when the call began; they were written when it ended.
    const qint64 began = json.value(u"startedAt"_s).toInteger();
    exchange.startedAt = began > 0 ? began : kept.recordedAt - exchange.durationMs.value_or(0);
    return exchange;
}

Result<QList<Exchange>> readExchanges(store::Database &database, const QList<store::LineChange> &changes)
{
    QList<Exchange> all;
    for (const store::LineChange &change : changes) {
        const auto kept = store::readKeptExchanges(database, change.line.id);
        if (!kept)
            return kept.failure();
        for (const store::KeptExchange &one : *kept) {
            if (auto exchange = exchangeFrom(one)) {
                describe(*exchange, change);
                all.append(*exchange);
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Exchange &a, const Exchange &b) {
        return std::pair(a.startedAt, a.seq) < std::pair(b.startedAt, b.seq);
    });
    return withoutAnnounced(all);
}

QString readableBody(const QString &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body.toUtf8());
    return json.isNull() ? body : QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed();
}

QString outcomeWord(const Exchange &exchange)
{
    if (exchange.isAnswered())
        return u"HTTP %1"_s.arg(exchange.status);
    if (!exchange.durationMs)
        return QCoreApplication::translate("Exchange", "no answer recorded");
    return exchange.trouble.section(u':', 0, 0).toLower();
}

} // namespace lk::report
