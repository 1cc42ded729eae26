// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/domain/bulk_change.h"
#include "core/domain/line.h"
#include "core/store/database.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace lk::store {

/// Which lines of the inventory are listed. Empty members do not narrow; several values of one member mean
/// any of them. Lines of removed accounts are never listed.
struct LineFilter {
    TenantId tenant{1};
    QString part = {}; ///< a part of ICCID, IMEI, MSISDN or rate plan, in small letters
    QStringList names = {}; ///< whole identifiers, of any kind
    QList<AccountId> accounts = {};
    QList<DeviceStatus> statuses = {};
    QStringList plans = {};

    bool operator==(const LineFilter &) const = default;
    [[nodiscard]] bool hasText() const { return !part.isEmpty() || !names.isEmpty(); }
    [[nodiscard]] bool isNarrowed() const
    {
        return hasText() || !accounts.isEmpty() || !statuses.isEmpty() || !plans.isEmpty();
    }
};

/// Narrows by what a person typed or pasted: one word is a part of something, several are whole identifiers
/// (divided by blanks, commas, semicolons or line breaks). Groups of up to five digits, as identifiers are
/// printed, are one word.
void narrowByText(LineFilter &filter, const QString &text);

/// What a list of lines is sorted by. Lines that have nothing there come last either way.
enum class LineSort { Iccid, Imei, Msisdn, Account, Status, Plan, CustomerPlan, Pool, LastChange, ReadAt };
inline constexpr std::size_t kLineSortCount = 10;

struct LineOrder {
    LineSort by = LineSort::Iccid;
    bool descending = false;

    bool operator==(const LineOrder &) const = default;
};

/// The inventory rows of all lines that match, in order: eight bytes a line, for lists of any size. `today`
/// is the day whose customer terms count.
[[nodiscard]] Result<std::vector<qint64>> readLineRows(
    Database &database, const LineFilter &filter, const LineOrder &order, QDate today);

/// One line of the list.
struct ListedLine {
    qint64 row = 0; ///< of the inventory
    AccountId account;
    QString accountName;
    Carrier carrier = Carrier::ThingSpace;
    LineState state; ///< with the customer terms of the day asked for
    /// The newest change the line was in; invalid = it was never in one.
    BulkChangeId lastChange;
    ChangeState lastState = ChangeState::Waiting;
    std::optional<ChangeKind> lastKind = {};
    UtcMs lastAt = 0;

    bool operator==(const ListedLine &) const = default;
};
/// These rows in this order; rows that are gone are left out. For pages, not for a whole inventory at once.
[[nodiscard]] Result<QList<ListedLine>> readListedLines(
    Database &database, const std::vector<qint64> &rows, QDate today);

/// How many lines have this account, status and plan.
struct LineFacet {
    AccountId account;
    DeviceStatus status = DeviceStatus::Unknown;
    QString plan;
    qint64 count = 0;
    QString accountName = {};
};
/// All combinations that occur among the lines that match the filter's text; its other members do not count,
/// so that each list of choices can be counted under the choices of the others.
[[nodiscard]] Result<QList<LineFacet>> readLineFacets(Database &database, const LineFilter &filter);

} // namespace lk::store
