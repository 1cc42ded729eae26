// SPDX-License-Identifier: Apache-2.0
#include "core/store/line_record_reading.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

constexpr char kMine[]
    = "SELECT id FROM (SELECT id, account_id FROM device_change WHERE :iccid <> '' AND iccid <> '' AND iccid "
      "= :iccid UNION SELECT id, account_id FROM device_change WHERE :msisdn <> '' AND msisdn <> '' AND "
      "msisdn IN (:msisdn, '1' || :msisdn)) WHERE account_id = :account ORDER BY id DESC LIMIT :limit";
constexpr char kKept[] = "SELECT e.seq, e.utc_us / 1000, e.action, e.attempt_id, p.payload FROM audit_entry "
                         "e JOIN audit_payload "
                         "p ON p.seq = e.seq WHERE e.object_type = 'line' AND e.object_id = :id ORDER BY "
                         "e.seq DESC LIMIT :limit";
constexpr char kRowsByIccid[] = "SELECT id FROM line WHERE iccid = :value AND iccid <> '' AND tenant_id = "
                                ":tenant ORDER BY id";
constexpr char kRowsByMsisdn[] = "SELECT id FROM line WHERE msisdn = :value AND msisdn <> '' AND tenant_id = "
                                 ":tenant ORDER BY id";
constexpr char kRowsByImei[] = "SELECT id FROM line WHERE imei = :value AND imei <> '' AND tenant_id = "
                               ":tenant ORDER BY id";

Result<std::vector<DeviceChangeId>> idsOfChanges(
    Database &database, AccountId account, const LineIds &ids, int limit)
{
    auto rows = database.statement(kMine)
                    .bind(u":iccid"_s, ids.iccid)
                    .bind(u":msisdn"_s, normalizedMsisdn(ids.msisdn))
                    .bind(u":account"_s, account.value)
                    .bind(u":limit"_s, limit)
                    .query();
    if (!rows)
        return rows.failure();
    std::vector<DeviceChangeId> found;
    while (rows->next())
        found.push_back(DeviceChangeId{rows->number(0)});
    return found;
}

/// One line with its attempts and messages.
Result<LineChange> lineChange(Database &database, const DeviceChange &line, const BulkChange &change)
{
    LineChange whole{.line = line,
        .title = change.title,
        .ticket = change.reason,
        .createdBy = change.createdBy,
        .createdAt = change.createdAt};
    auto attempts = readAttempts(database, line.id);
    if (!attempts)
        return attempts.failure();
    whole.attempts = *attempts;
    if (line.handle.isEmpty())
        return whole;
    auto messages = readInbox(database, line.account, line.handle);
    if (!messages)
        return messages.failure();
    whole.messages = *messages;
    return whole;
}

} // namespace

Result<std::vector<qint64>> findLineRows(Database &database, TenantId tenant, const LineIds &ids)
{
    const std::array<std::pair<const char *, QString>, 3> lookups{
        {{kRowsByIccid, ids.iccid}, {kRowsByMsisdn, normalizedMsisdn(ids.msisdn)}, {kRowsByImei, ids.imei}}};
    std::vector<qint64> found;
    for (const auto &[sql, value] : lookups) {
        if (value.isEmpty() || !found.empty())
            continue;
        auto rows = database.statement(sql).bind(u":value"_s, value).bind(u":tenant"_s, tenant.value).query();
        if (!rows)
            return rows.failure();
        while (rows->next())
            found.push_back(rows->number(0));
    }
    return found;
}

Result<QList<LineChange>> readLineChanges(
    Database &database, AccountId account, const LineIds &ids, int limit)
{
    const auto found = idsOfChanges(database, account, ids, limit);
    if (!found)
        return found.failure();
    QHash<BulkChangeId, BulkChange> changes;
    QList<LineChange> result;
    for (const DeviceChangeId id : *found) {
        const auto line = readLine(database, id);
        if (!line)
            return line.failure();
        if (!*line)
            continue;
        if (!changes.contains((*line)->change)) {
            const auto change = readChange(database, (*line)->change);
            if (!change)
                return change.failure();
            changes.insert((*line)->change, change->value_or(BulkChange{}));
        }
        auto whole = lineChange(database, **line, changes.value((*line)->change));
        if (!whole)
            return whole.failure();
        result.append(*whole);
    }
    return result;
}

Result<QList<KeptExchange>> readKeptExchanges(Database &database, DeviceChangeId line, int limit)
{
    auto rows = database.statement(kKept)
                    .bind(u":id"_s, QString::number(line.value))
                    .bind(u":limit"_s, limit)
                    .query();
    if (!rows)
        return rows.failure();
    QList<KeptExchange> kept;
    while (rows->next())
        kept.append({rows->number(0), rows->number(1), rows->text(2), rows->text(3), rows->text(4).toUtf8()});
    std::reverse(kept.begin(), kept.end());
    return kept;
}

} // namespace lk::store
