// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/audit_table.h"

#include <array>

namespace lk::ui {

/// What the recorded event is about.
enum class AuditKind {
    All,
    Lines,
    Changes,
    Accounts,
    Other, ///< everything else: inventory, settings
};
inline constexpr std::array kAllAuditKinds{
    AuditKind::All, AuditKind::Lines, AuditKind::Changes, AuditKind::Accounts, AuditKind::Other};

enum class AuditPeriod {
    Today, ///< since midnight UTC
    Week, ///< the last 7 × 24 hours
    Month, ///< the last 30 × 24 hours
    All,
};
inline constexpr std::array kAllAuditPeriods{
    AuditPeriod::Today, AuditPeriod::Week, AuditPeriod::Month, AuditPeriod::All};

/// Which audit rows the page shows.
struct AuditQuery {
    QString text;
    AuditKind kind = AuditKind::All;
    AuditPeriod period = AuditPeriod::All;

    bool operator==(const AuditQuery &) const = default;
};

/// The first moment of a period; 0 = no begin.
[[nodiscard]] UtcMs startOf(AuditPeriod period, UtcMs now);

/// Rows newest first, and where the next page begins.
struct AuditSlice {
    QList<audit::AuditEntry> rows = {};
    qint64 nextBefore = 0; ///< 0 = there is nothing older
    qint64 head = 0; ///< newest row of the whole trail when the first page was read
};
/// One page below `beforeSeq` (0 = from the newest). It may hold no rows though there are older ones: so much
/// is looked at in one go that other questions to the store do not wait long. Reader thread.
[[nodiscard]] Result<AuditSlice> readAuditSlice(
    store::Database &database, const AuditQuery &query, UtcMs now, qint64 beforeSeq);

/// What was recorded since a row.
struct AuditNews {
    QList<audit::AuditEntry> rows = {}; ///< those that match, newest first
    qint64 head = 0;
    bool cut = false; ///< there is more than was looked at: read the page anew
};
/// Costs as much as there is news, however long the trail is. Reader thread.
[[nodiscard]] Result<AuditNews> readAuditNews(
    store::Database &database, const AuditQuery &query, UtcMs now, qint64 sinceSeq);

} // namespace lk::ui
