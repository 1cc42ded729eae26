// SPDX-License-Identifier: Apache-2.0
#include "core/report/curl_text.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace lk::report {

namespace {

/// Between single quotes a shell takes everything as it is, but for the quote itself. What was withheld
/// leaves the quotes for a moment, so that its variable is filled in.
QString quoted(QString text)
{
    text.replace(u'\'', u"'\\''"_s);
    text.replace(kWithheld, u"'\"$WITHHELD\"'"_s);
    return u'\'' + text + u'\'';
}

/// What the carrier is told who asks, as variables.
QStringList credentialArguments(const Exchange &exchange)
{
    switch (exchange.carrier) {
    case Carrier::ThingSpace:
        return {u"-H \"Authorization: Bearer $ACCESS_TOKEN\""_s, u"-H \"VZ-M2M-Token: $SESSION_TOKEN\""_s};
    case Carrier::Jasper:
        return {u"-u \"$USERNAME:$API_KEY\""_s};
    case Carrier::Telegence:
        return {u"-H \"app-id: $APP_ID\""_s, u"-H \"app-secret: $APP_SECRET\""_s};
    }
    return {};
}

} // namespace

QString curlText(const Exchange &exchange)
{
    QStringList parts{u"curl --request %1 %2"_s.arg(quoted(exchange.method), quoted(exchange.url))};
    parts += credentialArguments(exchange);
    for (const auto &[name, value] : exchange.requestHeaders) {
        // curl counts the body itself.
        if (name.compare("content-length"_L1, Qt::CaseInsensitive) != 0)
            parts.append(u"-H "_s + quoted(name + u": "_s + value));
    }
    if (!exchange.requestId.isEmpty())
        parts.append(u"-H "_s + quoted(u"X-Request-ID: "_s + exchange.requestId));
    if (!exchange.requestBody.isEmpty())
        parts.append(u"--data-binary "_s + quoted(exchange.requestBody));
    return parts.join(u" \\\n  "_s);
}

} // namespace lk::report
