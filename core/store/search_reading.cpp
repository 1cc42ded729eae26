// SPDX-License-Identifier: Apache-2.0
#include "core/store/search_reading.h"

#include "core/domain/identifier.h"
#include "core/store/change_reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

#define LK_OF_TENANT                                                                                         \
    "l.tenant_id = :tenant AND l.account_id IN (SELECT id FROM carrier_account WHERE removed = 0) "

// Letters are compared in the program: the database knows those of English only.
constexpr char kChangeTexts[]
    = "SELECT id, title, reason, created_by FROM bulk_change WHERE tenant_id = :tenant ORDER BY id DESC";
// Not by an index: each line is looked at anyway, and the search ends with the last one wanted.
constexpr char kLinesWithDigits[]
    = "SELECT l.id FROM line l NOT INDEXED WHERE " LK_OF_TENANT
      "AND (instr(l.iccid, :digits) OR instr(l.msisdn, :digits) OR instr(l.imei, :digits)) "
      "ORDER BY l.id LIMIT :limit";
constexpr char kLinesNamed[]
    = "SELECT l.id, j.value FROM json_each(:names) j JOIN line l ON l.iccid = j.value AND l.iccid <> '' "
      "WHERE " LK_OF_TENANT "UNION "
      "SELECT l.id, j.value FROM json_each(:names) j JOIN line l ON l.msisdn = j.value AND l.msisdn <> '' "
      "WHERE " LK_OF_TENANT "UNION "
      "SELECT l.id, j.value FROM json_each(:names) j JOIN line l ON l.imei = j.value AND l.imei <> '' "
      "WHERE " LK_OF_TENANT "ORDER BY 1";

bool hasText(const Rows &row, const QString &text, const QString &number)
{
    if (!number.isEmpty() && QString::number(row.number(0)) == number)
        return true;
    return row.text(1).contains(text, Qt::CaseInsensitive) || row.text(2).contains(text, Qt::CaseInsensitive)
        || row.text(3).contains(text, Qt::CaseInsensitive);
}

Result<QList<BulkChangeId>> idsWithText(Database &database, TenantId tenant, const QString &text, int limit)
{
    const QString number = text.startsWith(u'#') ? text.mid(1) : isDigits(text) ? text : QString();
    auto rows = database.statement(kChangeTexts).bind(u":tenant"_s, tenant.value).query();
    if (!rows)
        return rows.failure();
    QList<BulkChangeId> found;
    bool exact = false;
    while (rows->next() && (found.size() < limit || (!exact && !number.isEmpty()))) {
        if (!hasText(*rows, text, number))
            continue;
        const BulkChangeId id{rows->number(0)};
        // The change of this number comes first, however many newer ones have the number in their ticket.
        if (QString::number(id.value) == number) {
            exact = true;
            found.prepend(id);
        } else if (found.size() < limit) {
            found.append(id);
        }
    }
    return found.mid(0, limit);
}

} // namespace

Result<QList<BulkChange>> findChanges(Database &database, TenantId tenant, const QString &text, int limit)
{
    const auto ids = idsWithText(database, tenant, text.trimmed(), limit);
    if (!ids)
        return ids.failure();
    QList<BulkChange> changes;
    for (const BulkChangeId id : *ids) {
        const auto change = readChange(database, id);
        if (!change)
            return change.failure();
        if (*change)
            changes.append(**change);
    }
    return changes;
}

Result<std::vector<qint64>> findLinesByDigits(
    Database &database, TenantId tenant, const QString &digits, int limit)
{
    auto whole = lookUpNames(database, tenant, {digits});
    if (!whole)
        return whole.failure();
    std::vector<qint64> found = std::move(whole->rows);
    auto rows = database.statement(kLinesWithDigits)
                    .bind(u":tenant"_s, tenant.value)
                    .bind(u":digits"_s, digits)
                    .bind(u":limit"_s, limit)
                    .query();
    if (!rows)
        return rows.failure();
    while (rows->next()) {
        if (std::find(found.begin(), found.end(), rows->number(0)) == found.end())
            found.push_back(rows->number(0));
    }
    if (found.size() > static_cast<std::size_t>(limit))
        found.resize(static_cast<std::size_t>(limit));
    return found;
}

Result<NamedLines> lookUpNames(Database &database, TenantId tenant, const QStringList &names)
{
    QJsonArray wanted;
    for (const QString &name : names) {
        wanted.append(name);
        if (const QString number = normalizedMsisdn(name); number != name)
            wanted.append(number);
    }
    auto rows
        = database.statement(kLinesNamed)
              .bind(u":tenant"_s, tenant.value)
              .bind(u":names"_s, QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)))
              .query();
    if (!rows)
        return rows.failure();
    NamedLines lines;
    QSet<QString> known;
    while (rows->next()) {
        if (lines.rows.empty() || lines.rows.back() != rows->number(0))
            lines.rows.push_back(rows->number(0));
        known.insert(rows->text(1));
    }
    for (const QString &name : names) {
        if (!known.contains(name) && !known.contains(normalizedMsisdn(name)))
            lines.unknown.append(name);
    }
    return lines;
}

} // namespace lk::store
