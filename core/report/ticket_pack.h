// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/exchange.h"

#include <QList>

namespace lk::report {

/// A line as a ticket pack tells of it.
struct TicketLine {
    store::ListedLine line;
    QList<store::LineChange> changes = {};
    QList<Exchange> exchanges = {};
};

/// What a pack is about.
struct TicketPack {
    QList<TicketLine> lines;
    UtcMs madeAt = 0;
    QString madeBy = {};
    QString note = {}; ///< what the carrier is asked; may be empty
};

/// Most lines one pack takes: what a carrier's desk can look into.
inline constexpr int kMostTicketLines = 500;

/// Reads what a pack about these inventory rows needs. `change` valid = only what was said in that change.
[[nodiscard]] Result<TicketPack> readTicketPack(
    store::Database &database, const std::vector<qint64> &rows, QDate today, BulkChangeId change = {});

/// The same about lines of changes: with what the inventory knows of them, where it does. A line that is in
/// trouble in several changes is in it once. Bound `lines` to kMostTicketLines.
[[nodiscard]] Result<TicketPack> readTicketPack(
    store::Database &database, TenantId tenant, const QList<DeviceChangeId> &lines, QDate today);

/// Writes the pack as a zip for a carrier's support desk: README.txt, lines.csv (the lines), requests.csv
/// (every exchange with its times in UTC, ids and status), bodies/ (what was asked and answered) and
/// conversation.har. Everything in it comes from what is kept, which never had a secret. Cells are
/// spreadsheet-safe. Gives the number of exchanges; the file appears whole or not at all.
[[nodiscard]] Result<qint64> writeTicketPack(const TicketPack &pack, const QString &path);

} // namespace lk::report
