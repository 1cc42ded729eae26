// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/column_map.h"

#include <QByteArray>

#include <optional>

namespace lk::intake {

/// True if a column title names an ICCID, IMEI or number ("SIM Number", "imei_esn", "Subscriber No."), read
/// without regard to case, blanks and punctuation.
[[nodiscard]] bool titleNamesIdentifier(const QString &title);

/// Recognises delimiter, title row and columns from the first bytes of a list. `headIsAll` says that nothing
/// follows them. Columns go by their title, else by the shape of their values; each kind is given once. A
/// delimiter that is known is taken as it is, and the list is then no pasted one.
[[nodiscard]] ColumnMap detectColumns(
    const QByteArray &head, bool headIsAll, std::optional<QChar> knownDelimiter = {});

/// Says anew how well the values of the list fit what its columns are read as.
void measureMatches(ColumnMap &map, const QByteArray &head, bool headIsAll);

/// True if some column has a role.
[[nodiscard]] bool hasIdentifierColumn(const ColumnMap &map);

} // namespace lk::intake
