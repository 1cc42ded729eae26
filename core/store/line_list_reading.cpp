// SPDX-License-Identifier: Apache-2.0
#include "core/store/line_list_reading.h"

#include "core/store/json_lists.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace lk::store {

namespace {

/// Identifiers are printed in groups of four or five digits; a shorter word than this is such a group.
constexpr qsizetype kLongestGroup = 5;

#define LK_LISTED                                                                                            \
    "l.tenant_id = :tenant AND l.account_id IN (SELECT id FROM carrier_account WHERE removed = 0) "
#define LK_ACCOUNT_NAME "(SELECT name FROM carrier_account WHERE id = l.account_id)"
#define LK_CHOSEN                                                                                            \
    "AND (:accounts = '[]' OR l.account_id IN (SELECT value FROM json_each(:accounts))) "                    \
    "AND (:statuses = '[]' OR l.status IN (SELECT value FROM json_each(:statuses))) "                        \
    "AND (:plans = '[]' OR l.rate_plan IN (SELECT value FROM json_each(:plans))) "
#define LK_HAS_PART                                                                                          \
    "AND (instr(l.iccid, :part) OR instr(l.imei, :part) OR instr(l.msisdn, :part) OR "                       \
    "instr(lower(l.rate_plan), :part)) "
// One look-up per kind of name, each with its own index.
#define LK_NAMED                                                                                             \
    "(SELECT id FROM line WHERE iccid <> '' AND iccid IN (SELECT value FROM json_each(:names)) UNION "       \
    "SELECT id FROM line WHERE msisdn <> '' AND msisdn IN (SELECT value FROM json_each(:names)) UNION "      \
    "SELECT id FROM line WHERE imei <> '' AND imei IN (SELECT value FROM json_each(:names)))"
#define LK_TERM(member)                                                                                      \
    "coalesce((SELECT e." member " FROM customer_entry e WHERE e.line_id = l.id AND e." member               \
    " IS NOT NULL AND e.effective_on <= :today ORDER BY e.effective_on DESC, e.id DESC LIMIT 1), '')"
// A swap changes the SIM and keeps the number, so both lead to a line's past.
#define LK_LAST_CHANGE                                                                                       \
    "(SELECT max(m) FROM (SELECT max(d.id) AS m FROM device_change d WHERE d.iccid = l.iccid AND d.iccid "   \
    "<> '' AND d.account_id = l.account_id UNION ALL SELECT max(d.id) FROM device_change d WHERE "           \
    "l.msisdn <> '' AND d.msisdn <> '' AND d.msisdn IN (l.msisdn, '1' || l.msisdn) AND d.account_id = "      \
    "l.account_id))"

constexpr char kCube[] = "SELECT l.account_id, l.status, l.rate_plan, count(*), " LK_ACCOUNT_NAME
                         " FROM line l WHERE " LK_LISTED "GROUP BY l.account_id, l.status, l.rate_plan";
// Not by the index over account, status and plan: for the text each line would have to be looked up.
constexpr char kCubeOfPart[]
    = "SELECT l.account_id, l.status, l.rate_plan, count(*), " LK_ACCOUNT_NAME
      " FROM line l NOT INDEXED WHERE " LK_LISTED LK_HAS_PART "GROUP BY l.account_id, l.status, l.rate_plan";
constexpr char kCubeOfNames[]
    = "SELECT l.account_id, l.status, l.rate_plan, count(*), " LK_ACCOUNT_NAME " FROM " LK_NAMED
      " n JOIN line l ON l.id = n.id WHERE " LK_LISTED "GROUP BY l.account_id, l.status, l.rate_plan";

constexpr char kListed[]
    = "SELECT l.id, l.account_id, a.name, a.carrier, l.iccid, l.imei, l.msisdn, l.status, l.raw_status, "
      "l.rate_plan, l.read_at, " LK_TERM("plan") ", " LK_TERM(
          "pool") ", d.change_id, d.state, d.updated_at, CASE WHEN d.spec <> '' THEN d.spec ELSE c.spec END "
                  "FROM json_each(:rows) j JOIN line l ON l.id = j.value JOIN carrier_account a ON a.id = "
                  "l.account_id LEFT JOIN device_change d ON d.id = " LK_LAST_CHANGE
                  " LEFT JOIN bulk_change c ON c.id = d.change_id ORDER BY j.key";

/// What there is to sort by; the empty text and 0 are "nothing".
struct SortKey {
    LineSort by;
    const char *sql;
};
constexpr std::array<SortKey, kLineSortCount> kSortKeys{
    {{LineSort::Iccid, "l.iccid"}, {LineSort::Imei, "l.imei"}, {LineSort::Msisdn, "l.msisdn"},
        {LineSort::Account, LK_ACCOUNT_NAME}, {LineSort::Status, "l.status"}, {LineSort::Plan, "l.rate_plan"},
        {LineSort::CustomerPlan, LK_TERM("plan")}, {LineSort::Pool, LK_TERM("pool")},
        {LineSort::LastChange, "coalesce(" LK_LAST_CHANGE ", 0)"}, {LineSort::ReadAt, "l.read_at"}}};

/// How the text of a filter narrows.
enum class Narrowing { None, Part, Names };

QByteArray rowsSql(Narrowing narrowing, const SortKey &key, bool descending)
{
    QByteArray sql = "SELECT id FROM (SELECT l.id AS id, " + QByteArray(key.sql) + " AS k FROM ";
    sql += narrowing == Narrowing::Names ? LK_NAMED " n JOIN line l ON l.id = n.id " : "line l NOT INDEXED ";
    sql += "WHERE " LK_LISTED LK_CHOSEN;
    if (narrowing == Narrowing::Part)
        sql += LK_HAS_PART;
    return sql + ") ORDER BY k = '' OR k = 0, k" + (descending ? " DESC" : "") + ", id";
}

/// The texts of all these statements, made once: a Database keeps statements by the address of their text.
const char *rowsStatement(Narrowing narrowing, const LineOrder &order)
{
    using Texts = std::array<QByteArray, 3 * 2 * kLineSortCount>;
    static const Texts kTexts = [] {
        Texts texts;
        for (std::size_t i = 0; i < texts.size(); ++i)
            texts[i] = rowsSql(
                static_cast<Narrowing>(i / (2 * kLineSortCount)), kSortKeys[i / 2 % kLineSortCount], i % 2);
        return texts;
    }();
    const std::size_t place
        = static_cast<std::size_t>(narrowing) * kLineSortCount + static_cast<std::size_t>(order.by);
    return kTexts[2 * place + (order.descending ? 1 : 0)].constData();
}

Narrowing narrowingOf(const LineFilter &filter)
{
    if (!filter.names.isEmpty())
        return Narrowing::Names;
    return filter.part.isEmpty() ? Narrowing::None : Narrowing::Part;
}

void bindText(Statement &statement, const LineFilter &filter)
{
    statement.bind(u":tenant"_s, filter.tenant.value);
    if (!filter.names.isEmpty())
        statement.bind(u":names"_s, jsonOf(QJsonArray::fromStringList(filter.names)));
    else if (!filter.part.isEmpty())
        statement.bind(u":part"_s, filter.part);
}

ListedLine listedFrom(const Rows &row)
{
    ListedLine line;
    line.row = row.number(0);
    line.account = AccountId{row.number(1)};
    line.accountName = row.text(2);
    line.carrier = carrierFromText(row.text(3)).value_or(Carrier::ThingSpace);
    line.state.ids = {row.text(4), row.text(5), row.text(6)};
    line.state.status = deviceStatusFromText(row.text(7)).value_or(DeviceStatus::Unknown);
    line.state.rawStatus = row.text(8);
    line.state.ratePlan = row.text(9);
    line.state.readAt = row.number(10);
    line.state.customer = {row.text(11), row.text(12)};
    line.lastChange = BulkChangeId{row.number(13)};
    line.lastState = changeStateFromText(row.text(14)).value_or(ChangeState::Unknown);
    line.lastAt = row.number(15);
    const auto spec = changeSpecFromJson(QJsonDocument::fromJson(row.text(16).toUtf8()).object());
    if (spec && line.lastChange.isValid())
        line.lastKind = spec->kind;
    return line;
}

} // namespace

void narrowByText(LineFilter &filter, const QString &text)
{
    static const QRegularExpression kBreaks(u"[\\s,;]+"_s);
    const QStringList words = text.split(kBreaks, Qt::SkipEmptyParts);
    filter.part.clear();
    filter.names.clear();
    const bool groups = std::all_of(words.begin(), words.end(),
        [](const QString &word) { return word.size() <= kLongestGroup && isDigits(word); });
    if (words.size() <= 1 || groups) {
        filter.part = words.join(QString()).toLower();
        return;
    }
    for (const QString &word : words) {
        const QString number = normalizedMsisdn(word.startsWith(u'+') ? word.mid(1) : word);
        filter.names.append(word);
        if (number != word)
            filter.names.append(number);
    }
    filter.names.removeDuplicates();
}

Result<std::vector<qint64>> readLineRows(
    Database &database, const LineFilter &filter, const LineOrder &order, QDate today)
{
    Statement &statement = database.statement(rowsStatement(narrowingOf(filter), order));
    bindText(statement, filter);
    QJsonArray statuses;
    for (const DeviceStatus status : filter.statuses)
        statuses.append(toText(status));
    statement.bind(u":accounts"_s, jsonOf(filter.accounts))
        .bind(u":statuses"_s, jsonOf(statuses))
        .bind(u":plans"_s, jsonOf(QJsonArray::fromStringList(filter.plans)));
    if (order.by == LineSort::CustomerPlan || order.by == LineSort::Pool)
        statement.bind(u":today"_s, today.toString(Qt::ISODate));
    auto found = statement.query();
    if (!found)
        return found.failure();
    std::vector<qint64> rows;
    while (found->next())
        rows.push_back(found->number(0));
    return rows;
}

Result<QList<ListedLine>> readListedLines(Database &database, const std::vector<qint64> &rows, QDate today)
{
    QJsonArray wanted;
    for (const qint64 row : rows)
        wanted.append(row);
    auto found = database.statement(kListed)
                     .bind(u":rows"_s, jsonOf(wanted))
                     .bind(u":today"_s, today.toString(Qt::ISODate))
                     .query();
    if (!found)
        return found.failure();
    QList<ListedLine> lines;
    while (found->next())
        lines.append(listedFrom(*found));
    return lines;
}

Result<QList<LineFacet>> readLineFacets(Database &database, const LineFilter &filter)
{
    const Narrowing narrowing = narrowingOf(filter);
    Statement &statement = database.statement(narrowing == Narrowing::None ? kCube
            : narrowing == Narrowing::Part                                 ? kCubeOfPart
                                                                           : kCubeOfNames);
    bindText(statement, filter);
    auto found = statement.query();
    if (!found)
        return found.failure();
    QList<LineFacet> facets;
    while (found->next())
        facets.append({AccountId{found->number(0)},
            deviceStatusFromText(found->text(1)).value_or(DeviceStatus::Unknown), found->text(2),
            found->number(3), found->text(4)});
    return facets;
}

} // namespace lk::store
