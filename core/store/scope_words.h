// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/change_calendar.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace lk::store {

/// The values of a scope as they stand in the database: " suspend restore ", so that SQL finds " word " in
/// it; empty for an empty set.
template <typename T>
QString scopeWords(const QSet<T> &values)
{
    QStringList words;
    for (const T value : values)
        words.append(toText(value));
    words.sort();
    return words.isEmpty() ? QString() : u' ' + words.join(u' ') + u' ';
}

} // namespace lk::store
