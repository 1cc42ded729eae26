// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/lines/exchange_text.h"

#include "ui/models/line_cells.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace lk::ui {

namespace {

/// The words around an exchange.
class ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

QString headerLines(const report::KeptHeaders &headers)
{
    QString text;
    for (const auto &[name, value] : headers)
        text += name + u": "_s + value + u'\n';
    return text;
}

QString bodyBlock(const QString &body)
{
    return body.isEmpty() ? QString() : u'\n' + report::readableBody(body) + u'\n';
}

} // namespace

QString operationText(const report::Exchange &exchange)
{
    QString words = exchange.operation;
    words.replace(u'-', u' ').replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString exchangeText(const report::Exchange &exchange)
{
    QString text = u"%1 %2\n"_s.arg(exchange.method, exchange.url);
    text += headerLines(exchange.requestHeaders);
    if (!exchange.requestId.isEmpty())
        text += u"X-Request-ID: %1\n"_s.arg(exchange.requestId);
    text += bodyBlock(exchange.requestBody);
    text += u'\n' + QString(28, u'─') + u'\n';
    if (exchange.isAnswered())
        text += u"HTTP %1"_s.arg(exchange.status);
    else
        text += exchange.trouble.isEmpty()
            ? ExchangeWords::tr("The request was written down before it was sent; no answer is recorded.")
            : exchange.trouble;
    if (exchange.durationMs)
        text += u"   %1 ms"_s.arg(*exchange.durationMs);
    text += u'\n' + headerLines(exchange.answerHeaders) + bodyBlock(exchange.answerBody);
    return text;
}

} // namespace lk::ui
