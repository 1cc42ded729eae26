// SPDX-License-Identifier: Apache-2.0
#include "core/carriers/json_list_file.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::carriers {

Result<QJsonArray> jsonListIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        return fail(ErrorKind::BadInput, document.isNull() ? error.errorString() : u"[ ]"_s);
    return document.array();
}

} // namespace lk::carriers
