// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

namespace lk::intake {

/// What a column of a device list is read as.
enum class ColumnRole {
    Ignore,
    Iccid,
    Imei,
    Msisdn,
    AnyIdentifier, ///< each value is recognised by its own shape
};

/// One column: what it was taken for, and how well its values agree.
struct Column {
    int index = 0; ///< 0-based position in a record
    QString header = {}; ///< the title as written; empty without a title row
    ColumnRole role = ColumnRole::Ignore;
    int matchPercent = 0; ///< share of the sampled values that have the role's shape; 100 only if all do
    QStringList samples = {}; ///< the first few values, shortened, to show beside the role

    bool operator==(const Column &) const = default;
};

/// How a list is taken apart. With the delimiter `kPastedList` a record is split at every blank, comma,
/// semicolon, tab or bar; if there is then only one column, each value is a row of its own.
struct ColumnMap {
    QChar delimiter = u',';
    bool hasHeader = false; ///< the first record holds titles, not a line
    QList<Column> columns = {};

    bool operator==(const ColumnMap &) const = default;
};

/// The delimiter of pasted identifiers that stand side by side.
inline constexpr QChar kPastedList = u' ';

} // namespace lk::intake
