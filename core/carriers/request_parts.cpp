// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/request_parts.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers {

QString pathPiece(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QUrl endpoint(const QUrl &base, const QString &path, const QString &query)
{
    QUrl url = base.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString root = url.path(QUrl::FullyEncoded);
    if (root.endsWith(u'/'))
        root.chop(1);
    url.setPath(root + path, QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(query, QUrl::StrictMode);
    return url;
}

QByteArray wireJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray basicCredentials(const QByteArray &user, const QByteArray &password)
{
    const QByteArray pair = user + ':' + password;
    return QByteArray("Basic " + pair.toBase64());
}

} // namespace lk::carriers
