// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QString>

namespace lk::store {

/// A list of values for SQL, which takes it apart again with json_each(): one statement for lists of any
/// length.
[[nodiscard]] inline QString jsonOf(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

template <typename Tag>
[[nodiscard]] QString jsonOf(const QList<Id<Tag>> &ids)
{
    QJsonArray values;
    for (const Id<Tag> id : ids)
        values.append(id.value);
    return jsonOf(values);
}

} // namespace lk::store
