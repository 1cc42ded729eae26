// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/bulk_change.h"
#include "core/store/database.h"

#include <QList>

#include <optional>
#include <vector>

namespace lk::store {

/// Lines that failed, are unknown or need a person, grouped by cause.
struct TroubleGroup {
    ChangeState state = ChangeState::Failed;
    Carrier carrier = Carrier::ThingSpace;
    ErrorClass errorClass = ErrorClass::None;
    QString code;
    QString text; ///< of one of them
    qint64 count = 0;
    QString cluster = {}; ///< tells refusals of one code apart whose shape is not known; else empty

    /// The same group, however many lines it has by now.
    [[nodiscard]] bool isSameAs(const TroubleGroup &other) const;
};
/// Groups of one change, or of all (invalid id), largest first.
[[nodiscard]] Result<QList<TroubleGroup>> readTroubleGroups(Database &database, BulkChangeId id);
/// How many lines of all changes failed, are unknown or need a person: from the counts, without reading
/// lines.
[[nodiscard]] Result<qint64> countTroubled(Database &database);

/// Which lines in trouble are meant. Empty members do not narrow, except for an empty list of groups: that
/// means none.
struct TroubleFilter {
    std::optional<QList<TroubleGroup>> groups = {}; ///< any of these; nothing = whatever the group
    BulkChangeId change = {};
    QString part = {}; ///< a part of ICCID, IMEI or MSISDN
    QList<ChangeState> states = {};

    /// Counts and texts of the groups do not matter.
    [[nodiscard]] bool operator==(const TroubleFilter &other) const;
};

/// What a list of lines in trouble is sorted by.
enum class TroubleSort { Updated, Name, Change, State, Carrier, Before, Tries, Reason };
inline constexpr std::size_t kTroubleSortCount = 8;

struct TroubleOrder {
    TroubleSort by = TroubleSort::Updated;
    bool descending = true;

    bool operator==(const TroubleOrder &) const = default;
};

/// A line in a list of any length.
struct TroublePlace {
    DeviceChangeId line;
    ChangeState state = ChangeState::Failed;

    bool operator==(const TroublePlace &) const = default;
};

/// All lines that match, in order: sixteen bytes a line.
[[nodiscard]] Result<std::vector<TroublePlace>> readTroublePlaces(
    Database &database, const TroubleFilter &filter, const TroubleOrder &order = {});

} // namespace lk::store
