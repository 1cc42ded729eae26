// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace lk::intake {

/// What a column of a device list is read as.
enum class ColumnRole {
    Ignore,
    Iccid,
    Imei,
    Msisdn,
    AnyIdentifier, ///< each value is recognised by its own shape
};

/// What a column asks for, beside the identifiers that name the line.
enum class RequestRole {
    None,
    NewIccid,
    NewImei,
    Action, ///< the change itself, named row by row
    RatePlan,
    ReasonCode,
    ZipCode,
    CustomerPlan,
    DataPool,
    EffectiveDate,
};

inline constexpr std::array kAllRequestRoles{RequestRole::None, RequestRole::NewIccid, RequestRole::NewImei,
    RequestRole::Action, RequestRole::RatePlan, RequestRole::ReasonCode, RequestRole::ZipCode,
    RequestRole::CustomerPlan, RequestRole::DataPool, RequestRole::EffectiveDate};

/// One column: what it was taken for, and how well its values agree.
struct Column {
    int index = 0; ///< 0-based position in a record
    QString header = {}; ///< the title as written; empty without a title row
    ColumnRole role = ColumnRole::Ignore;
    int matchPercent = 0; ///< share of the sampled values that have the role's shape; 100 only if all do
    QStringList samples = {}; ///< the first few values, shortened, to show beside the role
    RequestRole request = RequestRole::None; ///< counts only where `role` is Ignore
    /// One of several columns of the same role, and no title says which of them names the line. As long as
    /// two such columns keep the role, a row in which they differ is blocked.
    bool unclear = false;

    bool operator==(const Column &) const = default;
    /// What the column is read as a request for; None if it names the line.
    [[nodiscard]] RequestRole asksFor() const
    {
        return role == ColumnRole::Ignore ? request : RequestRole::None;
    }
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
