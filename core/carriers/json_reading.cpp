// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/json_reading.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers {

namespace {

constexpr qsizetype kLongestText = 300;

std::optional<QJsonDocument> parsedDocument(const net::Answered &answer)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8Body(answer), &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    return document;
}

} // namespace

bool isJsonType(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "application/json" || type.endsWith("+json");
}

QByteArray utf8Body(const net::Answered &answer)
{
    const QByteArray type = answer.contentType.toLower();
    if (type.contains("charset=iso-8859-1") || type.contains("charset=\"iso-8859-1\""))
        return QString::fromLatin1(answer.body).toUtf8();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(answer.body);
    if (decoder.hasError())
        return QString::fromLatin1(answer.body).toUtf8();
    return answer.body.startsWith("\xEF\xBB\xBF") ? answer.body.mid(3) : answer.body;
}

std::optional<QJsonObject> anyJsonObject(const net::Answered &answer)
{
    const auto document = parsedDocument(answer);
    if (!document || !document->isObject())
        return std::nullopt;
    return document->object();
}

std::optional<QJsonObject> jsonObjectOf(const net::Answered &answer)
{
    return isJsonType(answer.contentType) ? anyJsonObject(answer) : std::nullopt;
}

std::optional<QJsonArray> jsonArrayOf(const net::Answered &answer)
{
    if (!isJsonType(answer.contentType))
        return std::nullopt;
    const auto document = parsedDocument(answer);
    if (!document || !document->isArray())
        return std::nullopt;
    return document->array();
}

QString stringMember(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

QString shortened(const QString &text)
{
    QString line = text.left(4 * kLongestText);
    // Format characters (bidirectional overrides and the like) could make a text lie about itself.
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, u' ');
    line = line.simplified();
    return line.size() <= kLongestText ? line : QString(line.left(kLongestText - 1) + u'…');
}

} // namespace lk::carriers
