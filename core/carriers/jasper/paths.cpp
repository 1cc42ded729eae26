// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/jasper/paths.h"

#include "core/carriers/request_parts.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers::jasper {

QString devicePath(const QString &iccid)
{
    return u"/devices/"_s + pathPiece(iccid);
}

QString pageQuery(const ListCursor &cursor)
{
    const qint64 number = std::max(qint64{1}, cursor.position.toLongLong());
    return u"pageNumber=%1&pageSize=%2"_s.arg(QString::number(number), QString::number(kLargestPage));
}

QString queryTime(UtcMs time)
{
    // The plus of the offset must be encoded: bare it would arrive as a space.
    const QString text = time <= 0
        ? u"2000-01-01T00:00:00"_s
        : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
    return pathPiece(text + u"+00:00"_s);
}

} // namespace lk::carriers::jasper
