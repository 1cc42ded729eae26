// SPDX-License-Identifier: Apache-2.0
#include "core/store/undo_reading.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kDoneLines[]
    = "SELECT d.file_row, d.account_id, a.carrier, d.iccid, d.imei, d.msisdn, CASE WHEN d.spec <> '' THEN "
      "d.spec ELSE c.spec END, d.state, d.before_status, d.before_raw, d.before_plan, d.before_read_at, "
      "d.before_customer FROM device_change d JOIN bulk_change c ON c.id = d.change_id JOIN carrier_account "
      "a "
      "ON a.id = d.account_id WHERE d.change_id = :id AND d.state IN ('succeeded', 'unknown', 'dead-letter') "
      "ORDER BY d.row_no";

} // namespace

Result<QList<DoneLine>> readDoneLines(Database &database, BulkChangeId id)
{
    auto rows = database.statement(kDoneLines).bind(u":id"_s, id.value).query();
    if (!rows)
        return rows.failure();
    QList<DoneLine> lines;
    while (rows->next()) {
        DoneLine line;
        line.fileRow = rows->number(0);
        line.account = AccountId{rows->number(1)};
        line.carrier = carrierFromText(rows->text(2)).value_or(Carrier::ThingSpace);
        line.ids = {rows->text(3), rows->text(4), rows->text(5)};
        const auto spec = changeSpecFromJson(QJsonDocument::fromJson(rows->text(6).toUtf8()).object());
        const auto state = changeStateFromText(rows->text(7));
        if (!spec || !state)
            return fail(ErrorKind::Damaged,
                QCoreApplication::translate(
                    "UndoReading", "What change %1 asked of a line cannot be read, so no undo was planned.")
                    .arg(id.value));
        line.spec = *spec;
        line.state = *state;
        line.before = LineState{deviceStatusFromText(rows->text(8)).value_or(DeviceStatus::Unknown),
            rows->text(9), rows->text(10), line.ids, rows->number(11)};
        line.before.customer
            = customerTermsFromJson(QJsonDocument::fromJson(rows->text(12).toUtf8()).object());
        lines.append(line);
    }
    return lines;
}

} // namespace lk::store
