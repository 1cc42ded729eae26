// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/change_reading.h"
#include "core/store/inbox_table.h"
#include "core/store/line_list_reading.h"

#include <QList>

namespace lk::store {

/// One line of one change, with what surrounds it.
struct LineChange {
    DeviceChange line;
    QString title; ///< of the change
    QString ticket; ///< the operator's reason or ticket number
    QString createdBy;
    UtcMs createdAt = 0;
    QList<AttemptSummary> attempts = {}; ///< oldest first
    QList<InboxRow> messages = {}; ///< the carrier's, about its present request
};

/// The inventory rows of the lines one of these identifiers belongs to, as findLines().
[[nodiscard]] Result<std::vector<qint64>> findLineRows(
    Database &database, TenantId tenant, const LineIds &ids);

/// The changes a line was or is in, newest first, at most `limit`: found by its SIM and by its number, so
/// that it keeps its past when one of them changes.
[[nodiscard]] Result<QList<LineChange>> readLineChanges(
    Database &database, AccountId account, const LineIds &ids, int limit = 100);

/// A kept exchange with a carrier about a line of a change, as it was recorded: redacted JSON.
struct KeptExchange {
    qint64 seq = 0; ///< audit row
    UtcMs recordedAt = 0;
    QString action; ///< of the audit row: "line.accepted"
    QString attemptUuid; ///< of the request it was recorded with; empty = it is in the payload only
    QByteArray payload;
};
/// All that is kept of one line of a change, oldest first, at most `limit` of the newest.
[[nodiscard]] Result<QList<KeptExchange>> readKeptExchanges(
    Database &database, DeviceChangeId line, int limit = 200);

} // namespace lk::store
